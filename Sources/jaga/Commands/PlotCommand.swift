import ArgumentParser
import PlanFiles
import Planning
import Reporting
import Workforce

/// `jaga plot`.
struct PlotCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plot",
    abstract: "Draw a picture of a planned roster for a slide or a mail.",
    usage: "jaga plot [<options>] <dir> <subject>",
    discussion: """
      Draws the forecast beside the history, the coverage of each queue, a day's roster, simulated waits, or how hours, \
      nights and weekends lie on the agents (fairness: nobody is named). png and pdf need the program rsvg-convert.

      Examples:
        jaga plot my-centre coverage
        jaga plot my-centre roster --day tue --format pdf --size a4
        jaga plot my-centre forecast --format png --size 1600x900
      """)

  @OptionGroup var plan: PlanFolderArgument

  @Argument(help: "What: forecast, coverage, roster, waits or fairness.")
  var subject: PlotSheet.Subject

  @OptionGroup var source: FromOption

  @Option(help: "The form: svg, png or pdf.")
  var format: PictureConverter.Form = .svg

  @Option(
    help: ArgumentHelp(
      "Pixels as in 1280x720, or slide, mail or a4 (default: slide). What needs more height is drawn smaller.",
      valueName: "size"))
  var size: PlotSize?

  @Option(help: ArgumentHelp("The day of a roster: a date, or a weekday such as mon.", valueName: "day"))
  var day: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write (default: SUBJECT.FORMAT beside the roster).", valueName: "file"),
    completion: .file())
  var output: String?

  @OptionGroup var forecast: ForecastOption

  @Option(help: ArgumentHelp("Replications of the simulation at most.", valueName: "count"))
  var replications = 100

  @Flag(name: .shortAndLong, help: "Say nothing but errors on standard error.")
  var quiet = false

  @OptionGroup var language: LanguageOption

  func validate() throws {
    try source.check()
    if !(2...1_000_000 ~= replications) { throw ValidationError("--replications must be from 2 to 1000000.") }
    if day != nil, subject != .roster { throw ValidationError("--day goes with a roster only.") }
    if output == "" { throw ValidationError("--output must name a file.") }
  }

  func run() throws {
    let input = ReportInput(plan: plan, source: source, forecast: forecast, previous: nil, isQuiet: quiet)
    var open = try input.open(search: nil).plan
    let day = try day.map { try DayOption(name: $0).first(in: open.plan.grid) } ?? 0
    let roster = try source.roster(&open, of: plan, isQuiet: quiet)
    let contacts = try input.contacts(open)
    var material = ReportMaterial(
      outcome: try open.outcome(of: roster, for: contacts), clock: open.clock,
      provenance: ReportProvenance(programVersion: ProgramVersion.current, command: ""))
    if let contacts {
      if subject == .forecast { material.contacts = try input.reviews(of: contacts, open) }
      if subject == .waits {
        material.service = try open.service(of: roster, for: contacts, replications: replications)
      }
    }
    let (width, height) = size.map { ($0.width, $0.height) } ?? (1280, 720)
    guard
      let picture = PlotSheet(
        subject, of: material, size: (width, height), day: day, words: language.ofFiles(for: open.loaded)
      ).text
    else {
      throw CommandFailure(
        .badData,
        "error: nothing says what contacts to expect, so there is no picture of \(subject.rawValue)\n"
          + "  Try: name a forecast with --forecast, or a roster that lies beside its forecast.csv with --from")
    }
    let file = DrawnFile(named: output, usual: source.file("\(subject.rawValue).\(format.rawValue)", of: plan))
    let bytes = try PictureConverter(form: format).bytes(of: picture)
    try file.write(bytes)
    if !quiet { try Console.write("\(Console.words.written(to: [file.path]))\n") }
  }
}

extension PictureConverter.Form: ExpressibleByArgument {}
