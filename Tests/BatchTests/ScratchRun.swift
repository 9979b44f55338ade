import Batch
import Foundation

/// A run without plans in a temporary folder that goes with it.
final class ScratchRun {
  let folder: BatchFolder
  let manifest: BatchManifest
  let store: ResultStore

  init(_ head: BatchHead = BatchManifestTests.head()) throws {
    folder = BatchFolder(NSTemporaryDirectory() + "jaga-batch-\(UUID().uuidString)")
    manifest = try BatchManifest(head)
    store = ResultStore(folder)
    try FileManager.default.createDirectory(atPath: folder.path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder.path) }

  /// Keeps a roster of a cell.
  func keep(_ number: Int, cost: Double, bound: Double? = nil, isPartial: Bool = false) throws {
    let cell = manifest.cells[number]
    let result = CellResult(key: cell.key, outcome: .roster, reason: "iteration-limit", cost: cost, lowerBound: bound)
    let files = ["roster.csv", "carry.csv", "result.json"].map { (name: $0, bytes: Array("\($0) of \(number)".utf8)) }
    if isPartial {
      try store.keepPartial(result, files: files, of: cell)
    } else {
      try store.keep(result, files: files, of: cell)
    }
  }

  func keep(_ number: Int, _ outcome: CellResult.Outcome, message: String? = nil) throws {
    let cell = manifest.cells[number]
    try store.keep(CellResult(key: cell.key, outcome: outcome, message: message), files: [], of: cell)
  }

  func merge() throws -> BatchMerge { try BatchMerge(manifest, in: store) }

  func write(_ text: String, to path: String) throws { try Data(text.utf8).write(to: URL(fileURLWithPath: path)) }
}
