import Foundation

/// Puts files in their places one by one, so that it can be gone on with: for folders that cannot be replaced in one step.
///
/// All files are written first. Giving them the name `ready` is what decides: before it, nothing has changed; from then on
/// the change will be made, by this process or, when that ends early, by the next that uses the folder.
struct FolderJournal {
  let place: OutputPlace
  let staging: StagingFolder

  private static let removed = "removed"

  /// Makes a change.
  ///
  /// - Throws: ``FileWriteError``; with the reason `unfinished` when it is decided, else nothing has changed.
  func write(_ change: OutputChange) throws(FileWriteError) {
    guard mkdir(staging.next, 0o700) == 0 else { throw FileWriteError(path: place.shown, number: errno) }
    let generation = Generation(root: "\(staging.next)/files", place: place)
    try generation.fill(change)
    try generation.sync(change.folders)
    let list = change.removed.map { $0 + "\n" }.joined()
    try OutputBytes.fill(
      open("\(staging.next)/\(FolderJournal.removed)", O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600),
      with: Array(list.utf8), shown: place.shown)
    try OutputBytes.sync(staging.next, shown: place.shown)
    guard rename(staging.next, staging.ready) == 0 else { throw FileWriteError(path: place.shown, number: errno) }
    try finish()
  }

  /// Puts files in their places that are on the way there; does nothing when none is.
  ///
  /// - Throws: ``FileWriteError`` with the reason `unfinished`.
  func finish() throws(FileWriteError) {
    guard FileStatus(staging.ready)?.kind == .folder else { return }
    let files = "\(staging.ready)/files"
    try? OutputBytes.sync(staging.path, shown: place.shown)
    var folders: [String] = []
    for name in OutputPlace.names(in: files) {
      switch FileStatus("\(files)/\(name)")?.kind {
      case .file?: try move("\(files)/\(name)", to: name)
      case .folder?:
        folders.append(name)
        if FileStatus(place.path(name)) == nil {
          try move("\(files)/\(name)", to: name)
        } else {
          for entry in OutputPlace.names(in: "\(files)/\(name)") {
            try move("\(files)/\(name)/\(entry)", to: "\(name)/\(entry)")
          }
        }
      default: break
      }
    }
    let list = FileManager.default.contents(atPath: "\(staging.ready)/\(FolderJournal.removed)") ?? Data()
    for name in String(decoding: list, as: UTF8.self).split(separator: "\n").map(String.init)
    where OutputFile.isPlain(name) {
      try checkFolder(of: name)
      guard unlink(place.path(name)) == 0 || errno == ENOENT else { throw unfinished(name) }
    }
    for folder in folders { try? OutputBytes.sync(place.path(folder), shown: place.shown) }
    try? OutputBytes.sync(place.path, shown: place.shown)
    // `next` is thrown away by whoever comes, so that half of what is thrown away here is not gone on with.
    if rename(staging.ready, staging.next) == 0 { staging.clear() }
  }

  private func move(_ source: String, to name: String) throws(FileWriteError) {
    try checkFolder(of: name)
    guard rename(source, place.path(name)) == 0 else { throw unfinished(name) }
  }

  /// No file goes through a link, whoever put it there.
  private func checkFolder(of name: String) throws(FileWriteError) {
    guard let folder = OutputFile.folder(of: name), let status = FileStatus(place.path(folder)) else { return }
    guard status.kind == .folder else {
      throw FileWriteError(path: place.shown(folder), reason: status.kind == .link ? .isLink : .isFile)
    }
  }

  private func unfinished(_ name: String) -> FileWriteError {
    FileWriteError(path: place.shown(name), reason: .unfinished(errno))
  }
}
