import ArgumentParser
import PlanFiles
import Reporting
import Staffing
import Workforce

/// `jaga shrinkage`.
struct ShrinkageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "shrinkage",
    abstract: "Measure from a history of absence which shrinkage a plan should assume.",
    usage: "jaga shrinkage [<options>] <file>",
    discussion: """
      Reads hours of absence by date (or from, to) and kind, and the hours that everybody would have worked: a column \
      rostered_hours, or a table or roster named by --rostered. Prints shares by weekday and kind with intervals, what was known how \
      many days before (column known_at), and the lines for plan.yaml. With --lead only what is not known so many days ahead is left \
      to assume: the rest stands in absences.csv by then. A folder stands for absence-history.csv and rostered-hours.csv in it. More: \
      docs/absences.md.

      Examples:
        jaga shrinkage absence-2026.csv --rostered hours.csv
        jaga shrinkage absence-2026.csv --rostered hours.csv --lead 14
        jaga shrinkage absence-2026.csv --rostered my-centre/output/roster.csv
        jaga shrinkage figures --json | jq -r .plan
      """)

  @Argument(
    help: ArgumentHelp("The history of absence, or a folder that holds it.", valueName: "file"), completion: .file())
  var file: String

  @Option(
    help: ArgumentHelp(
      "Hours that would have been worked: a table with date and hours, or a roster.", valueName: "file"),
    completion: .file())
  var rostered: String?

  @Option(help: ArgumentHelp("How many days ahead the plan is made.", valueName: "days"))
  var lead: Int?

  @Flag(help: "Print JSON for programs, and nothing else, on standard output.")
  var json = false

  @Flag(name: .shortAndLong, help: "Say nothing but errors on standard error, and the lines for plan.yaml.")
  var quiet = false

  @OptionGroup var language: LanguageOption
  @OptionGroup var colour: ColourOption

  func validate() throws {
    if file.isEmpty { throw ValidationError("<file> must name a file or a folder.") }
    if rostered == "" { throw ValidationError("--rostered must name a file.") }
    if let lead, !(0...366 ~= lead) { throw ValidationError("--lead must be from 0 to 366 days.") }
  }

  func run() throws {
    let isFolder = InputFile.isFolder(file)
    let absences = InputFile(path: isFolder ? FilePath.of("absence-history.csv", in: file) : file)
    let usual = InputFile(path: FilePath.of("rostered-hours.csv", in: file))
    let hours = rostered.map { InputFile(path: $0) } ?? (isFolder && usual.isThere ? usual : nil)
    let bytes = try absences.bytes()
    let rosteredBytes = try hours.map { (try $0.bytes(), $0.name) }
    let found: (history: AbsenceHistory, warnings: [String])
    do throws(PlanError) {
      found = try AbsenceHistoryReader.read(
        bytes, file: absences.name, rostered: rosteredBytes.map { (bytes: $0.0, file: $0.1) })
    } catch {
      throw CommandFailure(error)
    }
    if lead != nil, !found.history.saysWhenKnown {
      throw CommandFailure(
        .badData,
        "error: [\(absences.path)] does not say when absences were known, which --lead needs\n  Try: add a column known_at, or leave --lead out"
      )
    }
    let measure = ShrinkageMeasure(found.history)
    Warnings(isQuiet: quiet).tell(found.warnings + measure.warnings.map { Console.words.sentence(for: $0) })
    if json { return try Console.write(DocumentText.of(ShrinkageDocument(found.history, lead: lead))) }
    if quiet { return try Console.write(ShrinkageLines.text(of: measure, lead: lead)) }
    try Console.write(
      ShrinkageView(found.history, lead: lead, style: Console.style, words: Console.words).text)
  }
}
