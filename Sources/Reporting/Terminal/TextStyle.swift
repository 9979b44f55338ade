/// Plain text, or text with the colours of a terminal.
public struct TextStyle: Hashable, Sendable {
  /// What a colour stands for.
  enum Role: String, CaseIterable {
    case heading = "1"
    case work = "36"
    case pause = "33"
    case good = "32"
    case bad = "31"
    case faint = "2"
  }

  /// The columns that tables and paragraphs are made for where no terminal says how many it has: what is piped is the same.
  public static let columns = 80

  /// Whether colours are used.
  public let isColoured: Bool
  /// The columns of the terminal.
  public let columns: Int
  /// Whether there is a terminal.
  private let isTerminal: Bool

  /// Makes a style.
  ///
  /// - Parameters:
  ///   - isColoured: Whether colours are used.
  ///   - columns: The columns of the terminal; 40 to 400 count.
  ///   - isTerminal: Whether there is one. Where there is none, programs look for lines: what is said in one stays in one.
  public init(isColoured: Bool, columns: Int = TextStyle.columns, isTerminal: Bool = false) {
    self.isColoured = isColoured
    self.columns = min(max(columns, 40), 400)
    self.isTerminal = isTerminal
  }

  /// Text in a role's colour.
  ///
  /// ## Source
  /// ECMA-48, select graphic rendition.
  func paint(_ text: String, _ role: Role) -> String {
    isColoured && !text.isEmpty ? "\(TextStyle.start(role))\(text)\(TextStyle.end)" : text
  }

  /// Text of which every line is a sentence; on a terminal in lines that its columns hold, those after the first of each two columns
  /// further in.
  public func fitted(_ text: String) -> String {
    guard isTerminal else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { String($0).fitted(columns: columns) }.joined(separator: "\n")
  }

  /// A line that the columns hold with one to spare, cut off at its end if need be.
  public func clipped(_ line: String) -> String {
    DisplayWidth.of(line) < columns ? line : DisplayWidth.prefix(of: line, columns: columns - 2) + "…"
  }

  /// Everything that is written beside the text to paint it.
  public static let sequences = Role.allCases.map(start) + [end]

  private static let end = "\u{1B}[0m"

  private static func start(_ role: Role) -> String { "\u{1B}[\(role.rawValue)m" }

  /// Pieces of text in their roles' colours, neighbours of one colour painted together.
  func paint(_ pieces: [(text: String, role: Role)]) -> String {
    var painted = ""
    var open: (text: String, role: Role)?
    for piece in pieces {
      if let last = open, last.role == piece.role {
        open = (last.text + piece.text, last.role)
      } else {
        if let last = open { painted += paint(last.text, last.role) }
        open = piece
      }
    }
    return painted + (open.map { paint($0.text, $0.role) } ?? "")
  }
}

extension String {
  /// The text with spaces after it, to a width in columns.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - DisplayWidth.of(self)))
  }

  /// The text with spaces before it, to a width in columns.
  func padded(before width: Int) -> String {
    String(repeating: " ", count: max(0, width - DisplayWidth.of(self))) + self
  }

  /// The text in lines that a terminal's columns hold, each behind so many spaces, those after the first behind some more; a word that
  /// is longer is not broken.
  func wrapped(indent: Int = 0, hanging: Int = 0, columns: Int = TextStyle.columns) -> [String] {
    var lines: [String] = []
    for word in split(separator: " ") {
      let margin = indent + (lines.count > 1 ? hanging : 0)
      if let last = lines.last, margin + DisplayWidth.of(last) + 1 + DisplayWidth.of(word) <= columns {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines.enumerated().map { String(repeating: " ", count: indent + ($0 > 0 ? hanging : 0)) + $1 }
  }

  /// A line behind its own spaces in lines that a terminal's columns hold.
  fileprivate func fitted(columns: Int) -> [String] {
    guard DisplayWidth.of(self) > columns else { return [self] }
    return wrapped(indent: prefix { $0 == " " }.count, hanging: 2, columns: columns)
  }

  /// The text without the spaces at its end.
  var withoutTrailingSpaces: String {
    var text = self
    while text.hasSuffix(" ") { text.removeLast() }
    return text
  }
}
