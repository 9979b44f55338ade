#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A lock on a folder. It is held until the object goes or the process ends, however it ends.
final class FolderLock {
  /// Why there is no lock.
  enum Failure: Error, Equatable {
    /// Another process holds it.
    case busy
    /// The folder went, or another took its place, before it was locked.
    case gone
    /// It cannot be opened as a folder; the system's number.
    case closed(Int32)
  }

  private let descriptor: Int32

  /// Locks a folder, without waiting. Where the file system has no locks, nothing is locked.
  init(_ path: String) throws(Failure) {
    descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { throw errno == ENOENT ? .gone : .closed(errno) }
    if flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK { throw .busy }
    guard let locked = FileStatus(descriptor: descriptor), let there = FileStatus(path), locked.isSame(as: there) else {
      throw .gone
    }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }
}
