#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Brings bytes, and the names of files, to the disk.
enum OutputBytes {
  /// Writes all bytes to an open file, brings them to the disk and closes it. A negative descriptor is one that could not be
  /// opened.
  static func fill(_ descriptor: Int32, with bytes: [UInt8], shown: String) throws(FileWriteError) {
    guard descriptor >= 0 else { throw FileWriteError(path: shown, number: errno) }
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
    guard failure == 0 else { throw FileWriteError(path: shown, number: failure) }
  }

  /// Brings the names in a folder to the disk, where the file system knows of that.
  static func sync(_ folder: String, shown: String) throws(FileWriteError) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileWriteError(path: shown, number: errno) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP else {
      throw FileWriteError(path: shown, number: errno)
    }
  }
}
