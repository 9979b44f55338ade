import ArgumentParser
import PlanFiles
import Planning
import Reporting

/// `jaga check`.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Report every problem in a plan folder.",
    discussion: """
      Reads plan.yaml, the tables, and the history or the forecast. Each problem stands on standard error with its file, \
      line, column and likely fix; the exit code is 65 when there are any.

      Examples:
        jaga check my-centre
        jaga check my-centre --json
      """)

  @OptionGroup var plan: PlanFolderArgument

  @Flag(help: "Print JSON for programs, and nothing else, on standard output.")
  var json = false

  @Flag(name: .shortAndLong, help: "Say nothing but errors.")
  var quiet = false

  func run() throws {
    let loaded: LoadedPlan
    let warnings: [String]
    do throws(PlanError) {
      loaded = try PlanFolder.load(at: plan.folder)
      warnings = loaded.warnings + (try contactWarnings(of: loaded))
    } catch {
      if json { try Console.write(DocumentText.of(CheckDocument(problems: error.problems))) }
      throw CommandFailure(error)
    }
    if json { return try Console.write(DocumentText.of(CheckDocument(warnings: warnings))) }
    guard !quiet else { return }
    Warnings(isQuiet: quiet).tell(warnings)
    try Console.write("\(English().sentence(forSoundPlan: loaded.plan, in: plan.folder))\n")
  }

  /// Reads the files that the stages will read.
  private func contactWarnings(of loaded: LoadedPlan) throws(PlanError) -> [String] {
    if let forecast = try loaded.readForecast() { return forecast.warnings }
    return loaded.historyFiles.isEmpty ? [] : try loaded.readHistory(in: plan.folder).warnings
  }
}
