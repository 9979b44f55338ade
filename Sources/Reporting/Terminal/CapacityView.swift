public import Planning
import Workforce

/// The long view for people: a line a week, then whom to hire by when.
public struct CapacityView: Sendable {
  private let weeks: [CapacityWeek]
  private let hires: [CapacityHire]
  private let queues: [String]
  private let style: TextStyle
  private let words: any Words

  /// Makes a view; queues by their ids, in the plan's order.
  public init(
    _ weeks: [CapacityWeek], hires: [CapacityHire], queues: [String], style: TextStyle,
    words: any Words = English()
  ) {
    self.weeks = weeks
    self.hires = hires
    self.queues = queues
    self.style = style
    self.words = words
  }

  /// The table, and the hires.
  public func text() -> String {
    var rows = [words.capacityHeadings]
    rows += weeks.map { week in
      [
        words.date(week.firstDay), number(week.contacts, 0), number(week.needed, 1),
        week.neededCarefully.map { number($0, 1) } ?? "-", number(week.had, 1),
        week.missing > 0 ? number(week.missing, 1) : "·",
      ]
    }
    let table = AlignedTable(rows).lines
    var lines = table.prefix(1).map { style.paint($0, .heading) } + table.dropFirst()
    lines.append("")
    let sentences = hires.isEmpty ? [words.noHires] : hires.map { words.sentence(for: $0, queue: queues[$0.queue]) }
    lines += sentences.flatMap { $0.wrapped(columns: style.columns) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func number(_ value: Double, _ places: Int) -> String {
    words.numeral(DecimalText.fixed(value, places: places))
  }
}
