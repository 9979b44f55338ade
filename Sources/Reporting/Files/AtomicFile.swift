#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writes files whole: readers see the old contents or the new, never a half.
///
/// The bytes go to a temporary file beside the target, are brought to the disk, and the file is then renamed. When
/// anything fails, temporary files are removed and targets are as they were. A link is followed, an existing file keeps
/// its permissions. A device or a pipe cannot be replaced and is written to directly.
public enum AtomicFile {
  /// Writes one file.
  ///
  /// - Throws: ``FileWriteError``.
  public static func write(_ bytes: some Sequence<UInt8>, to path: String) throws(FileWriteError) {
    try write([(path, Array(bytes))])
  }

  /// Writes several files: all of them to temporary files first, so that a full disk or a missing directory changes
  /// nothing; only then are they renamed, one after the other.
  ///
  /// - Throws: ``FileWriteError``.
  public static func write(_ files: [(path: String, bytes: [UInt8])]) throws(FileWriteError) {
    var pending: [PendingFile] = []
    do throws(FileWriteError) {
      var seen: Set<String> = []
      for (path, bytes) in files {
        let target = OutputTarget(path: path)
        guard seen.insert(target.realPath).inserted else { throw FileWriteError(path: path, reason: .duplicate) }
        switch target.kind {
        case .directory: throw FileWriteError(path: path, reason: .isDirectory)
        case .stream: try target.fill(open(path, O_WRONLY | O_CLOEXEC), with: bytes)
        case .file(let mode):
          let (temporary, descriptor) = try target.createTemporary()
          pending.append(PendingFile(temporary: temporary, target: target))
          if let mode { fchmod(descriptor, mode) }
          try target.fill(descriptor, with: bytes)
        }
      }
      while let next = pending.first {
        guard rename(next.temporary, next.target.realPath) == 0 else {
          throw FileWriteError(path: next.target.path, number: errno)
        }
        pending.removeFirst()
      }
    } catch {
      for file in pending { unlink(file.temporary) }
      throw error
    }
  }

  /// A file that is complete under a temporary name.
  private struct PendingFile {
    var temporary: String
    var target: OutputTarget
  }
}
