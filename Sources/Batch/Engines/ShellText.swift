/// Text of scripts.
enum ShellText {
  /// A text as one word of a shell, whatever is in it.
  ///
  /// ## Source
  /// POSIX.1-2017, Shell Command Language, section 2.2.2, "Single-Quotes".
  static func word(_ text: String) -> String { "'\(text.replacing("'", with: "'\\''"))'" }
}
