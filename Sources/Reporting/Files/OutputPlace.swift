import Foundation

/// An output folder: as the user wrote it, and where it lies.
struct OutputPlace {
  /// As the user wrote it, for messages.
  let shown: String
  /// Absolute, links followed as far as it exists.
  let path: String

  init(_ shown: String) {
    self.shown = shown
    var existing = shown.isEmpty ? "." : shown
    var missing: [Substring] = []
    while true {
      if let resolved = realpath(existing, nil) {
        let base = String(cString: resolved)
        free(resolved)
        let rest = missing.reversed().joined(separator: "/")
        path = rest.isEmpty ? base : base == "/" ? "/" + rest : "\(base)/\(rest)"
        return
      }
      while existing.count > 1, existing.hasSuffix("/") { existing.removeLast() }
      let slash = existing.lastIndex(of: "/")
      missing.append(slash.map { existing[existing.index(after: $0)...] } ?? existing[...])
      existing = slash.map { $0 == existing.startIndex ? "/" : String(existing[..<$0]) } ?? "."
    }
  }

  /// What stands there now; `nil` when nothing does.
  var status: FileStatus? { FileStatus(path) }

  /// The folder that holds it; `nil` for the top of all folders.
  var parent: String? {
    guard path != "/", let slash = path.lastIndex(of: "/") else { return nil }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Its name in that.
  var name: String { String(path.split(separator: "/").last ?? "") }

  /// The path of one of its files.
  func path(_ name: String) -> String { "\(path)/\(name)" }

  /// The same, as messages show it.
  func shown(_ name: String) -> String { shown.hasSuffix("/") ? shown + name : "\(shown)/\(name)" }

  /// Names in a folder, sorted; none when it cannot be read.
  static func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }
}
