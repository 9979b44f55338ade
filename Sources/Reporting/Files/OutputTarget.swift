#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A path to write to, and what stands there now.
struct OutputTarget {
  /// What stands at the path.
  enum Kind {
    /// Nothing yet (`nil`), or a file with these permissions.
    case file(permissions: mode_t?)
    case directory
    /// A device, a pipe or a socket.
    case stream
  }

  let path: String
  /// The path with links followed, as far as it exists.
  let realPath: String
  let kind: Kind

  init(path: String) {
    self.path = path
    let resolved = realpath(path, nil)
    realPath = resolved.map { String(cString: $0) } ?? path
    free(resolved)
    var status = stat()
    if path.hasSuffix("/") {
      kind = .directory
    } else if stat(path, &status) != 0 {
      kind = .file(permissions: nil)
    } else {
      switch status.st_mode & S_IFMT {
      case S_IFREG: kind = .file(permissions: status.st_mode & 0o7777)
      case S_IFDIR: kind = .directory
      default: kind = .stream
      }
    }
  }

  /// The folder that holds it, with a slash at its end; empty for a name alone.
  var directory: String { realPath.lastIndex(of: "/").map { String(realPath[...$0]) } ?? "" }

  /// Opens a new file with a name of its own in the target's directory.
  func createTemporary() throws(FileWriteError) -> (path: String, descriptor: Int32) {
    var attempt = 0
    while true {
      let temporary = "\(directory).jaga-\(getpid())-\(attempt).tmp"
      let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if descriptor >= 0 { return (temporary, descriptor) }
      guard errno == EEXIST, attempt < 100_000 else { throw FileWriteError(path: path, number: errno) }
      attempt += 1
    }
  }
}
