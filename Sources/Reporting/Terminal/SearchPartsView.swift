public import Workforce

/// What each part of a search brought, for whoever wants to know where its time went: a table, the part that took most time first.
public struct SearchPartsView: Sendable {
  private let parts: [SearchPart]
  private let style: TextStyle
  private let words: any Words

  /// Makes a view.
  ///
  /// - Parameters:
  ///   - work: What the search did.
  ///   - style: Colours and columns.
  ///   - words: The language.
  public init(_ work: SolveWork, style: TextStyle, words: any Words = English()) {
    parts = work.parts.sorted { ($1.seconds, $0.name) < ($0.seconds, $1.name) }
    self.style = style
    self.words = words
  }

  /// A title and a table; nothing of a search that did nothing.
  public var text: String {
    guard !parts.isEmpty else { return "" }
    let headings = words.searchHeadings
    let columns = [headings.part, headings.tried, headings.saved, headings.raised, headings.seconds, headings.rate]
    let table = AlignedTable([columns] + parts.map(cells), isLabelled: true).parts(within: style.columns)
    let lines = table.flatMap { part in part.prefix(1).map { style.paint($0, .heading) } + part.dropFirst() }
    return (words.searchTitle.wrapped(columns: style.columns) + lines).map { $0 + "\n" }.joined()
  }

  private func cells(_ part: SearchPart) -> [String] {
    [
      part.name, words.numeral(String(part.tried)), number(part.gained), number(part.raised), number(part.seconds),
      part.gained > 0 && part.seconds > 0 ? number(part.gained / part.seconds) : "-",
    ]
  }

  private func number(_ value: Double) -> String { words.numeral(DecimalText.fixed(value, places: 1)) }
}
