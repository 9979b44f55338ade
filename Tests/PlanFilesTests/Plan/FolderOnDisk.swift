import Foundation
import PlanFiles

/// A plan folder in the temporary directory, removed when it goes.
final class FolderOnDisk {
  let path: String

  init(_ files: [String: String] = [:]) throws {
    path = FileManager.default.temporaryDirectory.path + "/plan-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (name, text) in files { try write(name, Data(text.utf8)) }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  func write(_ name: String, _ data: Data) throws {
    try data.write(to: URL(fileURLWithPath: path + "/" + name))
  }

  /// The plan of the folder.
  func load() throws(PlanError) -> LoadedPlan {
    try PlanFolder.load(at: path)
  }

  /// The problems of the folder, one text each; empty when it loads.
  func problems() -> [String] {
    do throws(PlanError) {
      _ = try load()
      return []
    } catch {
      return error.problems.map(\.description)
    }
  }
}
