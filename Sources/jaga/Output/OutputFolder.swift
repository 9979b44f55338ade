import Foundation
import Reporting

/// The folder that results are written to: all files of a command, or none.
struct OutputFolder {
  /// As the user wrote it.
  let path: String

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
  }

  /// Writes files, named relative to the folder, all of them or none; makes the folders they need.
  ///
  /// - Throws: Exit code 73; folders made for the files are gone again then.
  func write(_ files: [OutputFile]) throws(CommandFailure) {
    Interruption.ignore()
    var made: [String] = []
    do {
      for folder in [path] + Set(files.compactMap(\.folder)).sorted().map({ "\(path)/\($0)" }) {
        if try make(folder) { made.append(folder) }
      }
      try AtomicFile.write(files.map { ("\(path)/\($0.name)", Array($0.text.utf8)) })
    } catch {
      for folder in made.reversed() { rmdir(folder) }
      switch error {
      case let error as FileWriteError: throw CommandFailure(error)
      case let error as CommandFailure: throw error
      default: throw CommandFailure(.cannotWrite, "error: cannot write into [\(path)]")
      }
    }
  }

  /// Makes a folder; `false` when it was there.
  private func make(_ folder: String) throws -> Bool {
    var isDirectory: ObjCBool = false
    if FileManager.default.fileExists(atPath: folder, isDirectory: &isDirectory) {
      if isDirectory.boolValue { return false }
      throw CommandFailure(.cannotWrite, "error: cannot write into [\(folder)]: it is a file, not a folder")
    }
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw CommandFailure(.cannotWrite, "error: cannot write into [\(path)]: the folder cannot be made")
    }
    return true
  }
}
