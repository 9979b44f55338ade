import CFileSystem
import Foundation

/// Replaces an output folder by a new generation of it in one step: whoever looks sees the old files or the new ones.
///
/// Files of other names are in both generations, by a second link to each. It is not done where the folder would be
/// missed: where it holds what has no second link (folders of others, links), where its owner or access list could not be kept, where
/// this process works in it, and where the file system cannot let two folders change places.
struct FolderExchange {
  /// More files of other names are not linked anew with every change.
  private static let limit = 10_000

  let place: OutputPlace
  let staging: StagingFolder

  /// Replaces the folder; `false` when it cannot be replaced, and nothing has changed then.
  ///
  /// - Throws: ``FileWriteError`` when the new files cannot be written at all.
  func isDone(_ change: OutputChange) throws(FileWriteError) -> Bool {
    guard staging.isBeside, isReplaceable(place.path), !isWorkingFolder,
      change.folders.allSatisfy({ FileStatus(place.path($0)) == nil || isReplaceable(place.path($0)) }),
      let kept = kept(change)
    else { return false }
    let generation = Generation(root: staging.next, place: place)
    try generation.fill(change)
    guard kept.allSatisfy({ link(place.path($0), "\(staging.next)/\($0)") == 0 }), isAlike(change) else {
      staging.clear()
      return false
    }
    try generation.sync(change.folders)
    guard jaga_exchange(staging.next, place.path) == 0 else {
      staging.clear()
      return false
    }
    // From here on the new files are there: what goes wrong now leaves something for the next command to clear.
    if let parent = place.parent { try? OutputBytes.sync(parent, shown: place.shown) }
    retire(change)
    return true
  }

  /// Whether a folder made anew would be the same to everybody.
  private func isReplaceable(_ folder: String) -> Bool {
    guard let status = FileStatus(folder), status.kind == .folder else { return false }
    return status.owner == geteuid() && jaga_bears_attributes(folder) == 0
  }

  /// Whether the new folders have the groups and the permissions of the old ones.
  private func isAlike(_ change: OutputChange) -> Bool {
    ([nil] + change.folders.map(Optional.init)).allSatisfy { folder in
      guard let old = FileStatus(folder.map(place.path) ?? place.path) else { return true }
      let new = FileStatus(folder.map { "\(staging.next)/\($0)" } ?? staging.next)
      return new?.group == old.group && new?.permissions == old.permissions
    }
  }

  /// Whether this process works in the folder: whoever started it would find himself nowhere.
  private var isWorkingFolder: Bool {
    guard let status = place.status else { return false }
    var above = "."
    var last: FileStatus?
    while let here = FileStatus(above), last.map({ !$0.isSame(as: here) }) ?? true {
      if here.isSame(as: status) { return true }
      (last, above) = (here, above == "." ? ".." : "../\(above)")
    }
    return false
  }

  /// Everything of other names in the folder; `nil` when something in it has no second link, or there is too much.
  private func kept(_ change: OutputChange) -> [String]? {
    let decided = change.names.union(change.folders)
    var kept: [String] = []
    for folder in [nil] + change.folders.map(Optional.init) {
      for entry in OutputPlace.names(in: folder.map(place.path) ?? place.path) {
        let name = folder.map { "\($0)/\(entry)" } ?? entry
        if decided.contains(name) { continue }
        guard FileStatus(place.path(name))?.kind == .file, kept.count < FolderExchange.limit else { return nil }
        kept.append(name)
      }
    }
    return kept
  }

  /// Throws the old generation away. What somebody put into it meanwhile moves over.
  private func retire(_ change: OutputChange) {
    let names = change.names
    for folder in change.folders.map(Optional.init) + [nil] {
      let old = folder.map { "\(staging.next)/\($0)" } ?? staging.next
      for entry in OutputPlace.names(in: old) {
        let name = folder.map { "\($0)/\(entry)" } ?? entry
        if names.contains(name) || change.folders.contains(name) { continue }
        let kept = FileStatus(place.path(name))
        guard let status = FileStatus("\(old)/\(entry)"), kept.map({ !$0.isSame(as: status) }) ?? true else { continue }
        rename("\(old)/\(entry)", place.path(name))
      }
    }
    staging.clear()
  }
}
