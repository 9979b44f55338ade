#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The right to write into an output folder: one process has it at a time, and writes all of its files or none.
///
/// A kill or a failed system call at any moment leaves the old files or the new ones. Where the folder can be replaced by a new
/// generation of itself, one rename decides (``FolderExchange``); elsewhere files are put in their places one by one, and
/// the next command that uses the folder goes on with it (``FolderJournal``). What killed processes left is cleared when the right
/// is taken.
public final class OutputClaim {
  private let place: OutputPlace
  private let staging: StagingFolder
  private let lock: FolderLock?
  private var made: [String]
  /// Whether the folder may be replaced; tests say no.
  var mayExchange = true

  /// Takes the right; makes the folders above the output folder.
  ///
  /// - Parameters:
  ///   - folder: The output folder, which need not exist yet.
  ///   - names: Files that will be written; whatever stands in their way is found now.
  ///   - bytes: About how long they will be at least, all together.
  /// - Throws: ``FileWriteError``: with the reason `busy` when another process has the right.
  public init(_ folder: String, for names: [String] = [], bytes: Int = 0) throws(FileWriteError) {
    place = OutputPlace(folder)
    let inspection = OutputInspection(place: place)
    try inspection.checkFolder()
    made = try OutputClaim.parents(of: place)
    do throws(FileWriteError) {
      staging = try StagingFolder.taken(for: place)
    } catch {
      for folder in made.reversed() { rmdir(folder) }
      throw error
    }
    do throws(FolderLock.Failure) {
      lock = place.status == nil ? nil : try FolderLock(place.path)
    } catch {
      staging.remove()
      throw FileWriteError(path: folder, reason: .busy)
    }
    try OutputRecovery(place: place).finish(holding: staging)
    try inspection.check(OutputChange(files: names.map { OutputFile(name: $0, text: "") }))
    try checkAccess(Set(names.compactMap(OutputFile.folder)).sorted())
    try checkSpace(bytes)
  }

  /// Changes the folder, wholly or not at all.
  ///
  /// - Throws: ``FileWriteError``.
  public func write(_ change: OutputChange) throws(FileWriteError) {
    try OutputInspection(place: place).check(change)
    defer { staging.clear() }
    staging.clear()
    if place.status == nil { return try writeFirst(change) }
    if change.files.count == 1, change.removed.isEmpty, change.folders.isEmpty { return try writeOne(change) }
    let exchange = FolderExchange(place: place, staging: staging)
    if mayExchange, try exchange.isDone(change) { return }
    try FolderJournal(place: place, staging: staging).write(change)
  }

  deinit {
    staging.remove()
    // Folders that still hold nothing were made in vain.
    for folder in made.reversed() { rmdir(folder) }
  }

  /// The first generation takes its place by one rename.
  private func writeFirst(_ change: OutputChange) throws(FileWriteError) {
    let generation = Generation(root: staging.next, place: place)
    try generation.fill(change)
    try generation.sync(change.folders)
    guard rename(staging.next, place.path) == 0 else { throw FileWriteError(path: place.shown, number: errno) }
    if let parent = place.parent { try? OutputBytes.sync(parent, shown: place.shown) }
  }

  /// So does a single file.
  private func writeOne(_ change: OutputChange) throws(FileWriteError) {
    try Generation(root: staging.next, place: place).fill(change)
    for file in change.files {
      guard rename("\(staging.next)/\(file.name)", place.path(file.name)) == 0 else {
        throw FileWriteError(path: place.shown(file.name), number: errno)
      }
    }
    try? OutputBytes.sync(place.path, shown: place.shown)
  }

  /// Whether files can be put into the folder and into folders of it.
  private func checkAccess(_ folders: [String]) throws(FileWriteError) {
    for (path, shown) in [(place.path, place.shown)] + folders.map({ (place.path($0), place.shown($0)) }) {
      guard access(path, W_OK | X_OK) == 0 || errno == ENOENT else { throw FileWriteError(path: shown, number: errno) }
    }
  }

  /// Whether the disk has room, as far as it tells.
  private func checkSpace(_ bytes: Int) throws(FileWriteError) {
    var status = statvfs()
    guard statvfs(staging.path, &status) == 0, status.f_blocks > 0 else { return }
    let free = UInt64(status.f_bavail).multipliedReportingOverflow(by: UInt64(status.f_frsize))
    guard free.overflow || free.partialValue >= UInt64(max(1, bytes)) else {
      throw FileWriteError(path: place.shown, reason: .diskFull)
    }
  }

  /// Makes the folders above one that does not exist.
  private static func parents(of place: OutputPlace) throws(FileWriteError) -> [String] {
    var missing: [String] = []
    var path = place.path
    while let parent = OutputPlace(path).parent, FileStatus(parent) == nil {
      missing.append(parent)
      path = parent
    }
    var made: [String] = []
    for folder in missing.reversed() {
      guard mkdir(folder, 0o777) == 0 || errno == EEXIST else {
        let number = errno
        for folder in made.reversed() { rmdir(folder) }
        throw FileWriteError(path: place.shown, number: number)
      }
      made.append(folder)
    }
    return made
  }
}
