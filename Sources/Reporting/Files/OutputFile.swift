/// A file to be written: its name relative to the output folder, and its text.
public struct OutputFile: Hashable, Sendable {
  /// `roster.csv`, or `calendars/A017.ics`: in the folder, or in a folder of it.
  public let name: String
  /// What it holds.
  public let text: String

  /// Makes a file.
  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }

  /// The folder within the output folder, if it does not lie in that itself.
  var folder: String? { OutputFile.folder(of: name) }

  /// The folder that a name leads into; `nil` for a name alone.
  static func folder(of name: String) -> String? {
    name.lastIndex(of: "/").map { String(name[..<$0]) }
  }

  /// Whether a name leads to a place in the output folder, or in a folder of it, and nowhere else.
  static func isPlain(_ name: String) -> Bool {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    return (1...2).contains(parts.count) && parts.allSatisfy { !["", ".", ".."].contains($0) && !$0.contains("\u{0}") }
  }
}
