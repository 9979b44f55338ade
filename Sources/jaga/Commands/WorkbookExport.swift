import Planning
import Reporting
import Workbooks
import Workforce

/// Makes workbooks of a roster that was made before.
struct WorkbookExport {
  let plan: PlanFolderArgument
  let source: FromOption
  let words: any Words
  let isQuiet: Bool

  /// The roster beside what it was planned for, with the scenarios that lie beside it.
  func roster(_ roster: Roster, of open: OpenPlan) throws(CommandFailure) -> [UInt8] {
    let contacts = try contacts(of: open)
    let outcome = try open.outcome(of: roster, for: contacts)
    do throws(WorkbookWriteError) {
      return try RosterWorkbook(outcome, clock: open.clock, comparison: comparison(), words: words).bytes()
    } catch {
      throw CommandFailure(error)
    }
  }

  /// The shifts and absences for Microsoft Teams.
  ///
  /// - Throws: Exit code 65 with the agents whom Teams would not know.
  func teams(_ roster: Roster, of open: OpenPlan) throws(CommandFailure) -> [UInt8] {
    let workbook = TeamsWorkbook(roster, plan: open.plan, clock: open.clock, words: words)
    let unknown = workbook.agentsWithoutAddress
    guard unknown.isEmpty else {
      throw CommandFailure(
        .badData,
        "error: teams needs the e-mail address of every agent with a shift or an absence; not there: "
          + "\(unknown.joined(separator: ", "))\n  Try: write it into the column email of the agents' table")
    }
    do throws(WorkbookWriteError) {
      return try workbook.bytes()
    } catch {
      throw CommandFailure(error)
    }
  }

  /// The contacts that the roster was planned with: of the forecast beside it, else the plan's own; none when nothing says.
  private func contacts(of open: OpenPlan) throws(CommandFailure) -> ContactForecast? {
    let contacts = try open.source(saved: try source.forecast(of: plan))
    if case .unknown = contacts {
      Warnings(isQuiet: isQuiet).tell(["without a history or a forecast, staff short or too many is not judged"])
      return nil
    }
    return try open.contacts(from: contacts, isQuiet: true)
  }

  private func comparison() -> SavedComparison? {
    let file = source.file("comparison.json", of: plan)
    guard file.isReadable, let bytes = try? file.bytes() else { return nil }
    guard let found = try? SavedComparison(document: bytes) else {
      Warnings(isQuiet: isQuiet).tell(["[\(file.path)] is no comparison of jaga and is left out"])
      return nil
    }
    return found
  }
}

extension CommandFailure {
  /// Why a workbook could not be written.
  init(_ error: WorkbookWriteError) {
    switch error {
    case .tooManyRows(let sheet):
      self.init(
        .badData,
        "error: sheet [\(sheet)] would have more rows than the \(CellAddress.rowLimit) that a workbook holds\n"
          + "  Try: export with --format csv")
    case .temporaryFiles(let reason):
      self.init(
        .cannotWrite, "error: no place for the parts of the workbook: \(reason)\n  Try: name a folder with TMPDIR")
    case .library(let reason): self.init(.unexpected, "error: the workbook cannot be written: \(reason)")
    }
  }
}
