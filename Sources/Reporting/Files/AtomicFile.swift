#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writes a file whole that somebody named: readers see the old contents or the new, never a half.
///
/// The bytes go to a temporary file beside the target, are brought to the disk, and the file is then renamed. When
/// anything fails, the temporary file is removed and the target is as it was. A link is followed, an existing file keeps
/// its permissions. A device or a pipe cannot be replaced and is written to directly.
public enum AtomicFile {
  /// Writes one file.
  ///
  /// - Throws: ``FileWriteError``.
  public static func write(_ bytes: some Sequence<UInt8>, to path: String) throws(FileWriteError) {
    let target = OutputTarget(path: path)
    switch target.kind {
    case .directory: throw FileWriteError(path: path, reason: .isDirectory)
    case .stream: try OutputBytes.fill(open(path, O_WRONLY | O_CLOEXEC), with: Array(bytes), shown: path)
    case .file(let mode):
      let (temporary, descriptor) = try target.createTemporary()
      do throws(FileWriteError) {
        if let mode { fchmod(descriptor, mode) }
        try OutputBytes.fill(descriptor, with: Array(bytes), shown: path)
        guard rename(temporary, target.realPath) == 0 else { throw FileWriteError(path: path, number: errno) }
      } catch {
        unlink(temporary)
        throw error
      }
      try? OutputBytes.sync(target.directory.isEmpty ? "." : target.directory, shown: path)
    }
  }
}
