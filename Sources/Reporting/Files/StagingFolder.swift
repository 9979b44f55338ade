import Foundation

/// The hidden folder in which a command prepares what it is about to write. Who holds it is the only one to write.
///
/// It lies beside the output folder, `.output.jaga`, so that what is prepared can change places with the folder itself; or
/// within it, `.jaga`, where its parent may not be written to or lies on another file system. It holds `next`, a generation that
/// nobody has seen yet or nobody will see any more, or `ready`, files on the way to their places.
final class StagingFolder {
  /// Where it lies.
  let path: String
  /// Whether it lies beside the output folder.
  let isBeside: Bool
  private let lock: FolderLock

  private init(path: String, isBeside: Bool, lock: FolderLock) {
    self.path = path
    self.isBeside = isBeside
    self.lock = lock
  }

  /// Where it may lie for an output folder, the best place first.
  static func places(for place: OutputPlace) -> [(path: String, isBeside: Bool)] {
    let status = place.status
    var places: [(path: String, isBeside: Bool)] = []
    if let parent = place.parent, status == nil || status?.device == FileStatus(parent)?.device {
      places.append(("\(parent == "/" ? "" : parent)/.\(place.name).jaga", true))
    }
    if status != nil { places.append((place.path(".jaga"), false)) }
    return places
  }

  /// Makes the folder and holds it.
  ///
  /// - Throws: ``FileWriteError``: `busy` when another process holds it.
  static func taken(for place: OutputPlace) throws(FileWriteError) -> StagingFolder {
    var failure = FileWriteError(path: place.shown, reason: .noSuchDirectory)
    for (index, candidate) in places(for: place).enumerated() {
      do throws(FileWriteError) {
        return try taken(candidate.path, isBeside: candidate.isBeside, shown: place.shown)
      } catch {
        if error.reason == .busy { throw error }
        if index == 0 || place.status != nil { failure = error }
      }
    }
    throw failure
  }

  private static func taken(
    _ path: String, isBeside: Bool, shown: String
  ) throws(FileWriteError) -> StagingFolder {
    for _ in 0..<100 {
      guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw FileWriteError(path: shown, number: errno) }
      do throws(FolderLock.Failure) {
        return StagingFolder(path: path, isBeside: isBeside, lock: try FolderLock(path))
      } catch {
        switch error {
        case .busy: throw FileWriteError(path: shown, reason: .busy)
        case .closed(let number): throw FileWriteError(path: shown, number: number)
        case .gone: continue
        }
      }
    }
    throw FileWriteError(path: shown, reason: .busy)
  }

  /// Holds one that a process left behind; `nil` when there is none.
  ///
  /// - Throws: ``FileWriteError``: `busy` when the process is still there.
  static func leftOver(at path: String, isBeside: Bool, shown: String) throws(FileWriteError) -> StagingFolder? {
    guard let status = FileStatus(path), status.kind == .folder else { return nil }
    do throws(FolderLock.Failure) {
      return StagingFolder(path: path, isBeside: isBeside, lock: try FolderLock(path))
    } catch {
      switch error {
      case .busy: throw FileWriteError(path: shown, reason: .busy)
      case .closed(let number): throw FileWriteError(path: shown, number: number)
      case .gone: return nil
      }
    }
  }

  /// A generation that nobody sees.
  var next: String { "\(path)/next" }

  /// Files on the way to their places.
  var ready: String { "\(path)/ready" }

  /// Throws away the generation that nobody sees.
  func clear() {
    if FileStatus(next) != nil { try? FileManager.default.removeItem(atPath: next) }
  }

  /// Throws it away, unless files are on their way.
  func remove() {
    clear()
    rmdir(path)
  }
}
