import Foundation
import Reporting

/// The folder that results are written to: all files of a command, or none.
struct OutputFolder {
  /// As the user wrote it.
  let path: String
  /// The plan folder, when nobody named another place than its own.
  var plan: String?

  /// Checks, before hours of work, that the folder is there or can be made, and that files can be written into it.
  ///
  /// - Throws: Exit code 73.
  func check() throws(CommandFailure) {
    var existing = path
    var status = stat()
    while stat(existing, &status) != 0 {
      let parent = PathParts(existing).folder
      if parent == existing { break }
      existing = parent
    }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      throw CommandFailure(.cannotWrite, "error: cannot write into [\(path)]: [\(existing)] is a file, not a folder")
    }
    guard access(existing, W_OK | X_OK) == 0 else {
      throw CommandFailure(
        .cannotWrite, "error: cannot write into [\(path)]: permission denied; choose a folder that you may write to")
    }
    if let plan, existing == path, !isWithin(plan) {
      throw CommandFailure(
        .cannotWrite,
        "error: cannot write into [\(path)]: it is a link out of the plan folder; name the folder to write to with --output"
      )
    }
  }

  /// Takes the right to write files into the folder, and finds what stands in their way.
  ///
  /// - Parameters:
  ///   - names: Their names, relative to the folder.
  ///   - bytes: About how long they will be at least, all together.
  /// - Returns: The right, for as long as it is kept.
  /// - Throws: Exit code 73.
  func claim(for names: [String], bytes: Int = 0) throws(CommandFailure) -> OutputClaim {
    do throws(FileWriteError) {
      return try OutputClaim(path, for: names, bytes: bytes)
    } catch {
      throw CommandFailure(error)
    }
  }

  /// Changes the folder, wholly or not at all. What cannot be written there is saved elsewhere.
  ///
  /// - Throws: Exit code 73.
  func write(_ change: OutputChange, by claim: OutputClaim) throws(CommandFailure) {
    Interruption.ignore()
    defer { Interruption.restore() }
    do throws(FileWriteError) {
      try claim.write(change)
    } catch {
      if case .unfinished = error.reason { throw CommandFailure(error) }
      let rescue = SavedFiles.save(change.files).map {
        "the files are saved in [\($0)]: copy them to where they belong"
      }
      throw CommandFailure(
        .cannotWrite, "error: \(error)\n\(rescue ?? "nor could the files be saved in a folder for temporary files")")
    }
  }

  /// Whether the folder lies in another, links followed.
  private func isWithin(_ other: String) -> Bool {
    func place(_ path: String) -> String { URL(fileURLWithPath: path).resolvingSymlinksInPath().path }
    let base = place(other)
    return place(path).hasPrefix(base == "/" ? base : base + "/")
  }
}
