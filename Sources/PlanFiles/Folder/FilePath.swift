import Foundation

/// Paths of files in folders.
public enum FilePath {
  /// The path of a file in a folder, however the folder's path ends; a name that is a path from the top stands for itself.
  public static func of(_ name: String, in folder: String) -> String {
    if name.hasPrefix("/") || folder.isEmpty { return name }
    return folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  /// Where a path leads, links and `..` followed as the system follows them; `nil` when nothing is there.
  public static func place(of path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
