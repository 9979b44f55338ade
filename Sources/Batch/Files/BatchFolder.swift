/// Where everything of a run lies: one folder, which all machines see.
public struct BatchFolder: Hashable, Sendable {
  /// Its path.
  public let path: String

  /// Names a run by the path of its folder.
  public init(_ path: String) {
    self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }

  /// The name of the manifest.
  static let manifestFile = "manifest.jsonl"

  /// The manifest.
  public var manifest: String { "\(path)/\(BatchFolder.manifestFile)" }
  /// The copies of the plan folders, as they were when the run was planned.
  public var plans: String { "\(path)/plans" }
  /// What workers say of their attempts, a file each.
  public var attempts: String { "\(path)/attempts" }
  /// What merges make of the results.
  public var merged: String { "\(path)/merged" }
  /// Scripts for engines, and what these say.
  public var engine: String { "\(path)/engine" }

  /// The copy of a plan folder.
  public func plan(_ name: String) -> String { "\(plans)/\(name)" }
  /// Where the results of cells lie whose keys begin alike: no folder has too many entries.
  func results(_ key: String) -> String { "\(path)/results/\(key.prefix(2))" }
  /// The result of a cell.
  public func result(_ key: String) -> String { "\(results(key))/\(key)" }
  /// The best roster of a cell whose search was stopped.
  public func partial(_ key: String) -> String { "\(path)/partial/\(key)" }

  /// A path as messages show it: within the run.
  func shown(_ path: String) -> String {
    path.hasPrefix(self.path + "/") ? String(path.dropFirst(self.path.count + 1)) : path
  }
}
