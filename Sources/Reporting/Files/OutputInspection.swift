/// What stands in the way of a change of an output folder.
struct OutputInspection {
  let place: OutputPlace

  /// Looks at the places of all files that a change decides on.
  ///
  /// - Throws: ``FileWriteError`` for the first that is a link, a folder, a pipe or a device, for two files of one name, and for a
  ///   name that leads out of the folder.
  func check(_ change: OutputChange) throws(FileWriteError) {
    try checkFolder()
    for folder in change.folders {
      switch FileStatus(place.path(folder))?.kind {
      case nil, .folder?: break
      case .link?: throw FileWriteError(path: place.shown(folder), reason: .isLink)
      case .file?, .other?: throw FileWriteError(path: place.shown(folder), reason: .isFile)
      }
    }
    var seen: Set<String> = []
    for name in change.files.map(\.name) + change.removed {
      guard OutputFile.isPlain(name), seen.insert(name).inserted else {
        throw FileWriteError(path: place.shown(name), reason: .duplicate)
      }
      try checkFile(name)
    }
  }

  /// Looks at the folder itself.
  func checkFolder() throws(FileWriteError) {
    switch place.status?.kind {
    case nil, .folder?: break
    case .link?: throw FileWriteError(path: place.shown, reason: .isLink)
    case .file?, .other?: throw FileWriteError(path: place.shown, reason: .isFile)
    }
  }

  private func checkFile(_ name: String) throws(FileWriteError) {
    let reason: FileWriteError.Reason
    switch FileStatus(place.path(name))?.kind {
    case nil, .file?: return
    case .link?: reason = .isLink
    case .folder?: reason = .isDirectory
    case .other?: reason = .isSpecial
    }
    throw FileWriteError(path: place.shown(name), reason: reason)
  }
}
