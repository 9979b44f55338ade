/// A path split at its last slash.
struct PathParts {
  /// The folder; `.` for a name alone, `/` at the top.
  let folder: String
  /// The name in it.
  let name: String

  /// Splits a path; slashes at its end do not count.
  init(_ path: String) {
    var path = path[...]
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    guard let slash = path.lastIndex(of: "/") else {
      folder = "."
      name = String(path)
      return
    }
    folder = slash == path.startIndex ? "/" : String(path[..<slash])
    name = String(path[path.index(after: slash)...])
  }
}
