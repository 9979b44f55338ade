import Foundation

/// A folder to put a plan into: it is empty, or does not exist yet.
public struct NewFolder: Sendable {
  private let directory: String

  /// Names a folder by its path.
  public init(_ directory: String) {
    self.directory = directory
  }

  /// Makes the folder unless it is there and empty.
  ///
  /// - Returns: Whether it was there.
  /// - Throws: ``PlanError`` with the code `folder-not-empty`, `not-a-folder` or `cannot-write`.
  @discardableResult
  public func make() throws(PlanError) -> Bool {
    let manager = FileManager.default
    var isDirectory: ObjCBool = false
    guard manager.fileExists(atPath: directory, isDirectory: &isDirectory) else {
      if (try? manager.createDirectory(atPath: directory, withIntermediateDirectories: true)) == nil {
        throw failure("cannot-write", "the folder cannot be made", "check the path and its permissions")
      }
      return false
    }
    guard isDirectory.boolValue else {
      throw failure("not-a-folder", "this is a file, not a folder", "name another folder")
    }
    guard let entries = try? manager.contentsOfDirectory(atPath: directory) else {
      throw failure("cannot-write", "the folder cannot be read", "check its permissions")
    }
    if let first = entries.min() {
      throw failure("folder-not-empty", "the folder is not empty: it holds [\(first)]", "name a new or an empty folder")
    }
    return true
  }

  /// Takes away what was written into it, and the folder too unless it was there before.
  public func clear(keepingIt: Bool) {
    let manager = FileManager.default
    let inside = (try? manager.contentsOfDirectory(atPath: directory)) ?? []
    for path in keepingIt ? inside.map({ directory + "/" + $0 }) : [directory] { try? manager.removeItem(atPath: path) }
  }

  private func failure(_ code: String, _ message: String, _ fix: String) -> PlanError {
    PlanError(problems: [PlanProblem(code: code, file: directory, message: message, fix: fix)])
  }
}
