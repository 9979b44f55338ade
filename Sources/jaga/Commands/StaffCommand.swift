import ArgumentParser
import Reporting
import Staffing

/// `jaga staff`.
struct StaffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "staff",
    abstract: "Work out how many agents each interval needs.",
    usage: "jaga staff [<options>] <dir>",
    discussion: """
      Writes requirement.csv: a row an interval and queue, with the agents needed on contacts or ready, and the agents to \
      roster after shrinkage; both fractional. For queues with prices it says what poor service costs, for queues with a \
      response time what becomes of their work: --json has it interval by interval.

      Examples:
        jaga staff my-centre
        jaga staff my-centre --quantile 0.8    enough for four intervals in five
        jaga staff my-centre --forecast forecast-of-ours.csv
      """)

  @OptionGroup var plan: PlanFolderArgument
  @OptionGroup var forecast: ForecastOption
  @OptionGroup var careful: QuantileOption
  @OptionGroup var result: ResultOptions

  @OptionGroup var language: LanguageOption

  func run() throws {
    let folder = result.target(for: plan)
    try folder.check()
    let open = try plan.open(isQuiet: result.quiet)
    let claim = try folder.claim(for: [StageFiles.requirement])
    let contacts = try open.contacts(from: open.source(named: forecast.file()), isQuiet: result.quiet)
    let staffing = try open.staffing(for: contacts, quantile: careful.quantile, isQuiet: result.quiet)
    if !(open.loaded.draft.shrinkage?.saysShares ?? false) {
      Warnings(isQuiet: result.quiet).tell([Console.words.sentence(for: StaffingWarning.noShrinkage, in: open.plan)])
    }
    let file = StageFiles(loaded: open.loaded).file(of: staffing.requirement)
    try folder.write(OutputChange(files: [file]), by: claim)
    let document = StaffDocument(
      staffing, plan: open.plan, clock: open.clock, files: ["\(folder.path)/\(file.name)"])
    if result.json { return try Console.write(DocumentText.of(document)) }
    if !result.quiet {
      try Console.write(
        Console.style.fitted(StaffView(document, words: Console.words).text)
          + "\(Console.words.written(to: ["\(folder.path)/\(file.name)"]))\n")
    }
  }
}
