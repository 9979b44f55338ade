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

  /// Opens a new file with a name of its own in the target's directory.
  func createTemporary() throws(FileWriteError) -> (path: String, descriptor: Int32) {
    let directory = realPath.lastIndex(of: "/").map { realPath[...$0] } ?? ""
    var attempt = 0
    while true {
      let temporary = "\(directory).jaga-\(getpid())-\(attempt).tmp"
      let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if descriptor >= 0 { return (temporary, descriptor) }
      guard errno == EEXIST, attempt < 100_000 else { throw FileWriteError(path: path, number: errno) }
      attempt += 1
    }
  }

  /// Writes all bytes to an open file, brings them to the disk and closes it.
  func fill(_ descriptor: Int32, with bytes: [UInt8]) throws(FileWriteError) {
    guard descriptor >= 0 else { throw FileWriteError(path: path, number: errno) }
    var failure: Int32 = 0
    bytes.withUnsafeBytes { buffer in
      var written = 0
      while failure == 0, written < buffer.count {
        let rest = UnsafeRawBufferPointer(rebasing: buffer[written...])
        let count = write(descriptor, rest.baseAddress, rest.count)
        if count >= 0 { written += count } else if errno != EINTR { failure = errno }
      }
    }
    // Devices and pipes have nothing to bring to a disk.
    if failure == 0, fsync(descriptor) != 0, errno != EINVAL, errno != ENOTSUP { failure = errno }
    if close(descriptor) != 0, failure == 0 { failure = errno }
    guard failure == 0 else { throw FileWriteError(path: path, number: failure) }
  }
}
