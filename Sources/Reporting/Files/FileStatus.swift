#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What stands at a path, links not followed.
struct FileStatus {
  enum Kind {
    case file, folder, link
    /// A pipe, a device or a socket.
    case other
  }

  let kind: Kind
  /// Permission bits.
  let permissions: mode_t
  let owner: uid_t
  let group: gid_t
  /// The file system that holds it.
  let device: UInt64
  /// Its number in that file system.
  let number: UInt64

  /// Looks at a path; `nil` when nothing can be seen there.
  init?(_ path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  /// Looks at an open file or folder.
  init?(descriptor: Int32) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return nil }
    self.init(status)
  }

  private init(_ status: stat) {
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    permissions = status.st_mode & 0o7777
    owner = status.st_uid
    group = status.st_gid
    device = UInt64(truncatingIfNeeded: status.st_dev)
    number = UInt64(truncatingIfNeeded: status.st_ino)
  }

  /// Whether both are one and the same thing.
  func isSame(as other: FileStatus) -> Bool { device == other.device && number == other.number }
}
