/// What a history says nothing of, for a terminal; no line where it is whole.
public struct HistoryView: Sendable {
  /// The most gaps, and thin days, that are listed of a queue.
  static let limit = 20

  private let document: HistoryDocument

  /// Makes a view.
  public init(_ document: HistoryDocument) {
    self.document = document
  }

  /// Some lines.
  public var text: String {
    var lines: [String] = []
    if !document.gaps.isEmpty {
      lines.append(
        "history of queue \(document.queue): \(document.intervalsWithoutRow) of "
          + "\(English().count(document.openIntervals, "open interval")) have no row")
      lines += longest(document.gaps).map { gap in
        let days = gap.days == 1 ? gap.from : "\(gap.from) to \(gap.to) (\(gap.days) open days)"
        let times = gap.fromTime.flatMap { from in gap.toTime.map { "\(from)-\($0)" } } ?? "all day"
        return "  \(days): \(times)"
      }
      let more = document.gaps.count - HistoryView.limit
      if more > 0 { lines.append("  and \(more) shorter ones: --json lists them") }
      if 5 * document.intervalsWithoutRow > document.openIntervals {
        lines.append("  if no row means no contact, set `missing-means: zero`")
      }
    }
    if !document.thinDays.isEmpty {
      lines.append("history of queue \(document.queue): days with less than half of what is usual")
      lines += listed(document.thinDays) { day in
        "  \(day.date): \(DecimalText.tenths(day.contacts)) contacts, usually \(DecimalText.tenths(day.usual))"
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
    return rows.prefix(HistoryView.limit).map(line) + (more > 0 ? ["  and \(more) more: --json lists them"] : [])
  }
}
