#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Files of a run: read in bounds, written whole.
enum RunFile {
  /// What a plain file holds; `nil` when there is none, when it is a link, a pipe or longer than a limit, or cannot be read.
  static func bytes(_ path: String, limit: Int = 400_000_000) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size <= limit else {
      return nil
    }
    var found = [UInt8](repeating: 0, count: Int(status.st_size))
    var count = 0
    let isWhole = found.withUnsafeMutableBytes { buffer in
      while count < buffer.count {
        let got = read(descriptor, buffer.baseAddress?.advanced(by: count), buffer.count - count)
        if got < 0, errno == EINTR { continue }
        guard got > 0 else { return got == 0 }
        count += got
      }
      return true
    }
    return isWhole ? Array(found.prefix(count)) : nil
  }

  /// Whether anything stands at a path, if only a link.
  static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// Makes a folder, and those above it, unless it is there.
  static func make(_ folder: String) throws(StoreFailure) {
    if mkdir(folder, 0o777) == 0 || errno == EEXIST { return }
    let number = errno
    guard number == ENOENT, let slash = folder.lastIndex(of: "/"), slash > folder.startIndex else {
      throw StoreFailure(path: folder, number: number)
    }
    try make(String(folder[..<slash]))
    guard mkdir(folder, 0o777) == 0 || errno == EEXIST else { throw StoreFailure(path: folder, number: errno) }
  }

  /// Writes a new file and brings it to the disk.
  static func write(_ bytes: [UInt8], to path: String) throws(StoreFailure) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw StoreFailure(path: path, number: errno) }
    var failure: Int32 = 0
    bytes.withUnsafeBytes { buffer in
      var written = 0
      while failure == 0, written < buffer.count {
        let rest = UnsafeRawBufferPointer(rebasing: buffer[written...])
        let count = Self.system(descriptor, rest)
        if count >= 0 { written += count } else if errno != EINTR { failure = errno }
      }
    }
    if failure == 0, fsync(descriptor) != 0, errno != EINVAL, errno != ENOTSUP { failure = errno }
    if close(descriptor) != 0, failure == 0 { failure = errno }
    guard failure == 0 else { throw StoreFailure(path: path, number: failure) }
  }

  private static func system(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    #if canImport(Glibc)
      Glibc.write(descriptor, bytes.baseAddress, bytes.count)
    #elseif canImport(Musl)
      Musl.write(descriptor, bytes.baseAddress, bytes.count)
    #else
      Darwin.write(descriptor, bytes.baseAddress, bytes.count)
    #endif
  }
}
