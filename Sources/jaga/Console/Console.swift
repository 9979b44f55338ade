import Foundation
import Reporting

/// Standard output and standard error.
enum Console {
  /// Writes a result to standard output.
  static func write(_ text: String) throws(CommandFailure) {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
    } catch {
      throw CommandFailure(.cannotWrite, "error: cannot write to standard output")
    }
  }

  /// Writes a line to standard error. Where that is closed, nobody wants to know.
  static func tell(_ line: String) {
    try? FileHandle.standardError.write(contentsOf: Data((line + "\n").utf8))
  }

  /// Writes to standard error without a line break.
  static func draw(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }

  /// Whether somebody watches standard error.
  static var isWatched: Bool { isatty(STDERR_FILENO) == 1 }

  /// Colours for standard output: on a terminal, unless `NO_COLOR` is set.
  static var style: TextStyle {
    TextStyle(isColoured: isatty(STDOUT_FILENO) == 1 && ProcessInfo.processInfo.environment["NO_COLOR"] == nil)
  }
}
