import Foundation
public import PlanFiles

/// The results of a run, a folder a cell, each there whole or not at all.
///
/// A worker writes beside the place and renames: whoever comes second finds the first one's result and drops its own. So any number of
/// workers may do the same cell on any number of machines.
public struct ResultStore: Sendable {
  /// The file of a result that says what became of the cell.
  public static let done = "done.json"
  /// The roster.
  public static let roster = "roster.csv"
  /// The roster with the duties before it: what the next week goes on from.
  public static let carry = "carry.csv"

  private let folder: BatchFolder

  /// Makes the store of a run.
  public init(_ folder: BatchFolder) {
    self.folder = folder
  }

  /// Whether a cell has a result.
  public func isDone(_ cell: BatchCell) -> Bool { RunFile.exists("\(folder.result(cell.key))/\(ResultStore.done)") }

  /// Whether a cell's best roster so far was kept when its search was stopped.
  public func isPartial(_ cell: BatchCell) -> Bool {
    RunFile.exists("\(folder.partial(cell.key))/\(ResultStore.done)")
  }

  /// The result of a cell; `nil` when it has none yet.
  ///
  /// - Throws: ``PlanError`` for a file that no `jaga batch task` writes.
  public func result(of cell: BatchCell) throws(PlanError) -> CellResult? {
    try result(in: folder.result(cell.key), of: cell)
  }

  /// What was kept of a cell whose search was stopped; `nil` when nothing was.
  ///
  /// - Throws: ``PlanError`` as for results.
  public func partial(of cell: BatchCell) throws(PlanError) -> CellResult? {
    try result(in: folder.partial(cell.key), of: cell)
  }

  private func result(in place: String, of cell: BatchCell) throws(PlanError) -> CellResult? {
    let path = "\(place)/\(ResultStore.done)"
    guard let bytes = RunFile.bytes(path, limit: 1_000_000) else {
      if RunFile.exists(path) { throw foreign(path, in: place) }
      return nil
    }
    guard bytes.last == UInt8(ascii: "\n"), let found = LineText.value(CellResult.self, of: bytes.dropLast()),
      found.key == cell.key, !found.isContradictory
    else { throw foreign(path, in: place) }
    return found
  }

  private func foreign(_ path: String, in place: String) -> PlanError {
    PlanError(problems: [
      PlanProblem(
        code: "foreign-result", file: folder.shown(path),
        message: "the file is not the result of that cell as `jaga batch task` writes it",
        fix: "remove the folder [\(folder.shown(place))]; `jaga batch submit` does the cell again")
    ])
  }

  /// A file of a result.
  ///
  /// - Throws: ``PlanError`` when it is missing or another one than was written.
  public func file(
    _ name: String, of cell: BatchCell, _ result: CellResult, isPartial: Bool = false
  ) throws(PlanError) -> [UInt8] {
    let place = isPartial ? folder.partial(cell.key) : folder.result(cell.key)
    let bytes = RunFile.bytes("\(place)/\(name)")
    guard let bytes, let mark = result.files[name], InputHash.text(of: bytes) == mark else {
      throw PlanError(problems: [
        PlanProblem(
          code: "damaged-result", file: folder.shown("\(place)/\(name)"),
          message: "the file is not the one that was found with the result",
          fix: "remove the folder [\(folder.shown(place))]; `jaga batch submit` does the cell again")
      ])
    }
    return bytes
  }

  /// Keeps a result, unless the cell has one.
  ///
  /// - Parameters:
  ///   - result: What became of the cell; the fingerprints of its files are added.
  ///   - files: The files beside it.
  ///   - cell: The cell.
  /// - Throws: ``StoreFailure``; nothing is kept then.
  public func keep(
    _ result: CellResult, files: [(name: String, bytes: [UInt8])], of cell: BatchCell
  ) throws(StoreFailure) {
    let target = folder.result(cell.key)
    if !isDone(cell) {
      let prepared = try prepare(result, files, beside: folder.results(cell.key))
      if rename(prepared, target) != 0 {
        let number = errno
        try? FileManager.default.removeItem(atPath: prepared)
        if !isDone(cell) { throw StoreFailure(path: target, number: number) }
      }
    }
    if RunFile.exists(folder.partial(cell.key)) {
      try? FileManager.default.removeItem(atPath: folder.partial(cell.key))
    }
  }

  /// Keeps the best roster so far of a cell whose search was stopped, in place of an earlier one.
  ///
  /// - Throws: ``StoreFailure``.
  public func keepPartial(
    _ result: CellResult, files: [(name: String, bytes: [UInt8])], of cell: BatchCell
  ) throws(StoreFailure) {
    let target = folder.partial(cell.key)
    let prepared = try prepare(result, files, beside: "\(folder.path)/partial")
    try? FileManager.default.removeItem(atPath: target)
    if rename(prepared, target) != 0 {
      let number = errno
      try? FileManager.default.removeItem(atPath: prepared)
      throw StoreFailure(path: target, number: number)
    }
  }

  /// Writes all files into a folder that nobody looks into.
  private func prepare(
    _ result: CellResult, _ files: [(name: String, bytes: [UInt8])], beside place: String
  ) throws(StoreFailure) -> String {
    var marked = result
    for (name, bytes) in files { marked.files[name] = InputHash.text(of: bytes) }
    let prepared = "\(place)/.\(result.key)-\(Worker.name)"
    try? FileManager.default.removeItem(atPath: prepared)
    do throws(StoreFailure) {
      try RunFile.make(prepared)
      for (name, bytes) in files { try RunFile.write(bytes, to: "\(prepared)/\(name)") }
      try RunFile.write(Array("\(LineText.of(marked))\n".utf8), to: "\(prepared)/\(ResultStore.done)")
    } catch {
      try? FileManager.default.removeItem(atPath: prepared)
      throw error
    }
    return prepared
  }
}
