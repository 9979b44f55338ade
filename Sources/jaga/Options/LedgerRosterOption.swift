import ArgumentParser
import PlanFiles
import Workforce

/// A roster that is counted for a ledger.
struct LedgerRosterOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The roster: the folder that `jaga plan` wrote to, a table or a workbook.", valueName: "path"),
    completion: .file())
  var roster: String?

  @OptionGroup var form: ReadAsOption

  /// Checks what can be checked without files.
  func check() throws {
    if roster == "" { throw ValidationError("--roster must name a roster.") }
    try form.check([roster])
  }

  /// The file that holds it; that of the plan's output unless another is named.
  func file(of plan: PlanFolderArgument) -> InputFile {
    roster.map(InputFile.init(rosterAt:)) ?? InputFile(path: plan.path("output/\(RosterFiles.long)"))
  }

  /// The roster; what it holds of the time before the horizon becomes the plan's.
  func read(_ open: inout OpenPlan, of plan: PlanFolderArgument, isQuiet: Bool) throws(CommandFailure) -> Roster {
    let template = try form.template(for: roster, of: open.loaded)
    return try SavedRoster(file: file(of: plan), template: template).read(&open, isQuiet: isQuiet)
  }
}
