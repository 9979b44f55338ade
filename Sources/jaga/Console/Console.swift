import Foundation
import Reporting

/// Standard output and standard error. Whatever text comes from outside, no control character in it reaches a terminal.
enum Console {
  /// Writes a result for people to standard output.
  static func write(_ text: String) throws(CommandFailure) {
    try put(HarmlessText.text(text, keeping: style.isColoured ? TextStyle.sequences : []))
  }

  /// Writes a result for programs, such as a table, to standard output: byte for byte, but on a terminal.
  static func write(data text: String) throws(CommandFailure) {
    try put(isatty(STDOUT_FILENO) == 1 ? HarmlessText.text(text) : text)
  }

  private static func put(_ text: String) throws(CommandFailure) {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
    } catch {
      throw CommandFailure(.cannotWrite, "error: cannot write to standard output")
    }
  }

  /// Writes a line, or several, to standard error. Where that is closed, nobody wants to know.
  static func tell(_ line: String) {
    try? FileHandle.standardError.write(contentsOf: Data((HarmlessText.text(line) + "\n").utf8))
  }

  /// Writes to standard error as it is, without a line break.
  static func draw(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }

  /// The language that people are told things in.
  static let words = Language.current.words

  /// Whether somebody watches standard error.
  static var isWatched: Bool { isatty(STDERR_FILENO) == 1 }

  /// Colours for standard output: on a terminal, unless `NO_COLOR` is set.
  static var style: TextStyle {
    TextStyle(isColoured: isatty(STDOUT_FILENO) == 1 && ProcessInfo.processInfo.environment["NO_COLOR"] == nil)
  }
}
