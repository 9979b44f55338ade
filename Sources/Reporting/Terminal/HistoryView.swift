/// What a history says nothing of, for a terminal; no line where it is whole.
public struct HistoryView: Sendable {
  /// The most gaps, and thin days, that are listed of a queue.
  static let limit = 20

  private let document: HistoryDocument
  private let words: any Words

  /// Makes a view.
  public init(_ document: HistoryDocument, words: any Words = English()) {
    self.document = document
    self.words = words
  }

  /// Some lines.
  public var text: String {
    var lines: [String] = []
    if !document.gaps.isEmpty {
      lines.append(
        words.intervalsWithoutRow(
          ofQueue: document.queue, document.intervalsWithoutRow, ofOpen: document.openIntervals))
      lines += longest(document.gaps).map { gap in
        let times = gap.fromTime.flatMap { from in gap.toTime.map { words.span(words.written(from), words.written($0)) }
        }
        return "  "
          + words.gap(
            from: words.written(gap.from), to: words.written(gap.to), openDays: gap.days, times: times)
      }
      let more = document.gaps.count - HistoryView.limit
      if more > 0 { lines.append("  \(words.furtherGaps(more))") }
      if 5 * document.intervalsWithoutRow > document.openIntervals {
        lines.append("  \(words.missingMayMeanZero)")
      }
    }
    if !document.thinDays.isEmpty {
      lines.append(words.thinDays(ofQueue: document.queue))
      lines += listed(document.thinDays) { day in
        "  " + words.thinDay(words.written(day.date), contacts: day.contacts, usual: day.usual)
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The gaps with the most intervals, by their first days.
  private func longest(_ gaps: [HistoryDocument.Gap]) -> [HistoryDocument.Gap] {
    gaps.enumerated().sorted { ($1.element.intervals, $0.offset) < ($0.element.intervals, $1.offset) }
      .prefix(HistoryView.limit).sorted { $0.offset < $1.offset }.map(\.element)
  }

  private func listed<Row>(_ rows: [Row], _ line: (Row) -> String) -> [String] {
    let more = rows.count - HistoryView.limit
    return rows.prefix(HistoryView.limit).map(line) + (more > 0 ? ["  \(words.furtherDays(more))"] : [])
  }
}
