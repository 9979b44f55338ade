#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that could not be written, and why.
public struct FileWriteError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What stands in the way.
  public enum Reason: Hashable, Sendable {
    /// The directory for the file does not exist.
    case noSuchDirectory
    /// A part of the path that should be a directory is a file.
    case notADirectory
    /// This user may not write there.
    case permissionDenied
    /// The file system is mounted for reading only.
    case readOnly
    /// No space is left, or the user's share of it is used up.
    case diskFull
    /// The path is a directory.
    case isDirectory
    /// A file stands where a folder should be.
    case isFile
    /// A link stands there, which may lead anywhere.
    case isLink
    /// A pipe, a device or a socket stands there.
    case isSpecial
    /// Another process writes into the folder.
    case busy
    /// The files were about to be put in their places: the next command that uses the folder goes on with it. What stopped
    /// this one is the system's number.
    case unfinished(Int32)
    /// Two of the files to be written have the same path.
    case duplicate
    /// Anything else, with the system's number for it.
    case system(Int32)
  }

  /// The file that was to be written.
  public let path: String
  /// Why it was not.
  public let reason: Reason

  /// Makes an error.
  public init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }

  /// Makes an error from the number of a failed system call.
  package init(path: String, number: Int32) {
    self.path = path
    switch number {
    case ENOENT: reason = .noSuchDirectory
    case ENOTDIR: reason = .notADirectory
    case EACCES, EPERM: reason = .permissionDenied
    case EROFS: reason = .readOnly
    case ENOSPC, EDQUOT: reason = .diskFull
    case EISDIR: reason = .isDirectory
    default: reason = .system(number)
    }
  }

  /// The error in words, with its likely fix.
  public var description: String {
    switch reason {
    case .noSuchDirectory: "cannot write [\(path)]: its directory does not exist; create it first"
    case .notADirectory: "cannot write [\(path)]: a part of the path is a file, not a directory"
    case .permissionDenied: "cannot write [\(path)]: permission denied; choose a directory that you may write to"
    case .readOnly: "cannot write [\(path)]: the file system is read-only"
    case .diskFull: "cannot write [\(path)]: no space left on the disk; nothing was written"
    case .isDirectory: "cannot write [\(path)]: it is a directory; name a file in it"
    case .isFile: "cannot write into [\(path)]: it is a file, not a folder"
    case .isLink:
      "cannot write [\(path)]: it is a link, which may lead elsewhere; remove it, or write to another folder"
    case .isSpecial: "cannot write [\(path)]: it is a pipe or a device; remove it, or write to another folder"
    case .busy:
      "cannot write into [\(path)]: another jaga is about to write there; wait for its end, or write to another folder"
    case .unfinished(let number):
      "cannot put all files in their places in [\(path)]: \(String(cString: strerror(number))) (error \(number)); the next "
        + "command that uses the folder goes on with it"
    case .duplicate: "cannot write [\(path)]: two files would have this name"
    case .system(let number): "cannot write [\(path)]: \(String(cString: strerror(number))) (error \(number))"
    }
  }
}
