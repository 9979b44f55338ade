import PlanFiles
import PlanModel
import Reporting

/// The ledger beside a plan, read and put in the place of what was read.
struct LedgerFile {
  private let plan: PlanFolderArgument
  /// The folder as it was read.
  let contents: PlanFolderContents

  /// Reads the folder.
  ///
  /// - Throws: Exit code 65 or 66.
  init(of plan: PlanFolderArgument) throws(CommandFailure) {
    self.plan = plan
    do throws(PlanError) {
      contents = try PlanFolder.contents(at: plan.folder)
    } catch {
      throw CommandFailure(error)
    }
  }

  /// Its rows.
  var rows: [LedgerDraft] { contents.draft.ledger ?? [] }

  /// Its name, as the plan has it.
  var name: String { contents.draft.tables.file(of: .ledger) }

  /// Puts other rows in the place of those read; a table that says them already stays as it is.
  ///
  /// - Returns: Whether anything was written.
  /// - Throws: Exit code 65 for a table that cannot be written, 73 when it has changed meanwhile.
  @discardableResult
  func write(_ rows: [LedgerDraft]) throws(CommandFailure) -> Bool {
    let changed: ChangedLedger
    do throws(PlanError) {
      changed = try ChangedLedger(rows, of: contents)
    } catch {
      throw CommandFailure(error)
    }
    guard !changed.isSame else { return false }
    let file = InputFile(path: plan.path(changed.file))
    guard (file.isThere ? try file.bytes() : nil) == changed.before else {
      throw CommandFailure(
        .cannotWrite, "error: [\(file.path)] has changed meanwhile, so nothing was written\n  Try: ask again")
    }
    do throws(FileWriteError) {
      try AtomicFile.write(changed.after, to: file.path)
    } catch {
      throw CommandFailure(error)
    }
    return true
  }
}
