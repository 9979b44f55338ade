#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The files of a change, complete under a root of their own before they take anybody's place.
struct Generation {
  /// A folder that does not exist yet.
  let root: String
  /// The output folder whose generation it is.
  let place: OutputPlace

  /// Makes the root and writes the files, each with the permissions of the one it replaces, down to the disk.
  func fill(_ change: OutputChange) throws(FileWriteError) {
    try make(root, likeFolder: place.path, shown: place.shown)
    for folder in change.folders {
      try make("\(root)/\(folder)", likeFolder: place.path(folder), shown: place.shown(folder))
    }
    for file in change.files {
      let shown = place.shown(file.name)
      let target = "\(root)/\(file.name)"
      let descriptor = open(target, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
      guard descriptor >= 0 else {
        throw errno == EEXIST
          ? FileWriteError(path: shown, reason: .duplicate) : FileWriteError(path: shown, number: errno)
      }
      if let old = FileStatus(place.path(file.name)), old.kind == .file { fchmod(descriptor, old.permissions & 0o777) }
      try OutputBytes.fill(descriptor, with: Array(file.text.utf8), shown: shown)
    }
  }

  /// Brings the names in its folders to the disk.
  func sync(_ folders: [String]) throws(FileWriteError) {
    for folder in folders.map({ "\(root)/\($0)" }) + [root] { try OutputBytes.sync(folder, shown: place.shown) }
  }

  private func make(_ folder: String, likeFolder old: String, shown: String) throws(FileWriteError) {
    guard mkdir(folder, 0o777) == 0 else { throw FileWriteError(path: shown, number: errno) }
    guard let status = FileStatus(old), status.kind == .folder else { return }
    chmod(folder, status.permissions)
  }
}
