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
    try put(isTerminal ? HarmlessText.text(text) : text)
  }

  private static func put(_ text: String) throws(CommandFailure) { try write(bytes: Array(text.utf8)) }

  /// Writes bytes that are no text to standard output.
  static func write(bytes: [UInt8]) throws(CommandFailure) {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(bytes))
    } catch {
      throw CommandFailure(.cannotWrite, "error: cannot write to standard output")
    }
  }

  /// Writes a line, or several, to standard error, on a terminal in its columns. Where that is closed, nobody wants to know.
  static func tell(_ line: String) {
    let text = HarmlessText.text(line)
    try? FileHandle.standardError.write(contentsOf: Data((styleOfErrors.fitted(text) + "\n").utf8))
  }

  /// A line that standard error's terminal does not break: one that is drawn anew must not leave parts of itself behind.
  static func clippedToTerminal(_ line: String) -> String { styleOfErrors.clipped(line) }

  private static var styleOfErrors: TextStyle {
    TextStyle(isColoured: false, columns: columns(of: STDERR_FILENO), isTerminal: isWatched)
  }

  /// Writes to standard error as it is, without a line break.
  static func draw(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }

  /// The language that people are told things in.
  static let words = Language.current.words

  /// Whether somebody watches standard error.
  static var isWatched: Bool { isatty(STDERR_FILENO) == 1 }

  /// Whether standard output is a terminal.
  static let isTerminal = isatty(STDOUT_FILENO) == 1

  /// Colours and columns for standard output: a terminal's, unless colours are forbidden. What is piped is the same everywhere.
  ///
  /// ## Source
  /// no-color.org: `NO_COLOR`, whatever it says; a terminal of the kind `dumb` knows no colours.
  static let style: TextStyle = {
    guard isTerminal else { return TextStyle(isColoured: false) }
    let environment = ProcessInfo.processInfo.environment
    let isForbidden =
      environment["NO_COLOR"] != nil || environment["TERM"] == "dumb"
      || CommandLine.arguments.prefix { $0 != "--" }.contains("--no-colour")
    return TextStyle(isColoured: !isForbidden, columns: columns(of: STDOUT_FILENO), isTerminal: true)
  }()

  /// The columns that the user says, or else a terminal.
  private static func columns(of terminal: Int32) -> Int {
    if let said = ProcessInfo.processInfo.environment["COLUMNS"].flatMap({ Int($0) }), said > 0 { return said }
    var size = winsize()
    return ioctl(terminal, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : TextStyle.columns
  }

  /// Clears the terminal that standard output is, before something is drawn anew.
  static func clear() throws(CommandFailure) {
    if isTerminal { try put("\u{1B}[H\u{1B}[2J") }
  }
}
