import Foundation
import PlanFiles
import Reporting

/// A file named on the command line.
struct InputFile {
  /// As the user wrote it, with the name of a sheet if it is a workbook and one is meant.
  let path: String

  /// Where the file lies.
  private var place: String { TableFile(path).file }

  /// Name without its folder.
  var name: String { PathParts(place).name + String(path.dropFirst(place.count)) }

  /// The folder that holds it.
  var folder: String { PathParts(place).folder }

  /// Checks that it is a plain file that may be read; goes on with what a killed process was about to put in its place.
  ///
  /// - Throws: Exit code 66.
  func check() throws(CommandFailure) {
    do throws(FileWriteError) {
      try OutputRecovery(folder).finish()
    } catch {
      throw CommandFailure(.cannotRead, "error: cannot read [\(path)]: \(error)")
    }
    var status = stat()
    guard stat(place, &status) == 0 else {
      throw CommandFailure(.cannotRead, "error: cannot read [\(path)]: there is no such file")
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw CommandFailure(.cannotRead, "error: cannot read [\(path)]: it is not a plain file")
    }
    guard access(place, R_OK) == 0 else {
      throw CommandFailure(.cannotRead, "error: cannot read [\(path)]: permission denied")
    }
  }

  /// Whether a file lies there.
  var isThere: Bool { access(place, F_OK) == 0 }

  /// Whether another path leads to the same file.
  func isSame(as other: InputFile) -> Bool {
    path == other.path || FilePath.place(of: place).map { $0 == FilePath.place(of: other.place) } ?? false
  }

  /// A forecast in it.
  ///
  /// - Throws: Exit code 66, or 65 when it is no such file.
  func forecast() throws(CommandFailure) -> ForecastFile {
    try check()
    do throws(PlanError) {
      return try ForecastFile(name, in: folder)
    } catch {
      throw CommandFailure(error)
    }
  }

  /// A forecast that an earlier run may have left in it; `nil` when it is not there.
  func savedForecast() throws(CommandFailure) -> ForecastFile? {
    isReadable ? try forecast() : nil
  }

  /// Whether it is there and may be read.
  var isReadable: Bool { (try? check()) != nil }

  /// Its content.
  ///
  /// - Throws: Exit code 66.
  func bytes() throws(CommandFailure) -> [UInt8] {
    try check()
    guard let data = FileManager.default.contents(atPath: place) else {
      throw CommandFailure(.cannotRead, "error: cannot read [\(path)]")
    }
    return [UInt8](data)
  }
}
