import Foundation

/// Goes on with what a killed process had begun to put in its place, so that nobody reads one half of it.
public struct OutputRecovery {
  let place: OutputPlace

  init(place: OutputPlace) {
    self.place = place
  }

  /// Looks after an output folder.
  public init(_ folder: String) {
    place = OutputPlace(folder)
  }

  /// For who is about to read: waits while another process puts files in their places, and goes on where none does any more.
  ///
  /// - Throws: ``FileWriteError`` when it cannot be gone on with.
  public func finish() throws(FileWriteError) {
    guard let status = place.status, status.kind == .folder else { return }
    var patience = 200
    for (path, isBeside) in StagingFolder.places(for: place) {
      while FileStatus("\(path)/ready") != nil {
        do throws(FileWriteError) {
          guard let left = try StagingFolder.leftOver(at: path, isBeside: isBeside, shown: place.shown) else { break }
          left.clear()
          try FolderJournal(place: place, staging: left).finish()
          left.remove()
        } catch {
          guard error.reason == .busy, patience > 0 else { throw error }
          patience -= 1
          usleep(50_000)
        }
      }
    }
  }

  /// For who is about to write: clears everything that killed processes left.
  func finish(holding staging: StagingFolder) throws(FileWriteError) {
    staging.clear()
    try FolderJournal(place: place, staging: staging).finish()
    for (path, isBeside) in StagingFolder.places(for: place) where path != staging.path {
      guard let left = try StagingFolder.leftOver(at: path, isBeside: isBeside, shown: place.shown) else { continue }
      left.clear()
      try FolderJournal(place: place, staging: left).finish()
      left.remove()
    }
  }
}
