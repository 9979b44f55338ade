import Staffing
public import Workforce

/// What a history of absence says, for people: shares by weekday and kind, what is known how long before, and lines for a plan.
public struct ShrinkageView: Sendable {
  private let measure: ShrinkageMeasure
  private let history: AbsenceHistory
  private let lead: Int?
  private let style: TextStyle
  private let words: any Words

  /// Makes a view of a history with at least one day, for a plan made so many days ahead.
  public init(_ history: AbsenceHistory, lead: Int?, style: TextStyle, words: any Words) {
    self.history = history
    measure = ShrinkageMeasure(history)
    self.lead = lead
    self.style = style
    self.words = words
  }

  /// Some tables, and the lines.
  public var text: String {
    let parts = [head, weekdays, kinds, leads, [words.shrinkageMethod]].filter { !$0.isEmpty }
    let told = parts.map { $0.map { style.fitted($0) + "\n" }.joined() }.joined(separator: "\n")
    return told + "\n" + style.fitted(words.pasteShrinkage(lead: lead)) + "\n"
      + ShrinkageLines.text(of: measure, lead: lead)
  }

  private var head: [String] {
    guard let first = history.days.first?.date, let last = history.days.last?.date else { return [] }
    let absent = history.records.reduce(0) { $0 + $1.hours }
    let hours = history.days.reduce(0) { $0 + $1.hours }
    return [
      words.shrinkageHead(
        absent: words.tenths(absent), of: words.tenths(hours),
        period: words.period(from: words.date(first), to: words.date(last)))
    ]
  }

  private var weekdays: [String] {
    let rows = Weekday.allCases.compactMap { weekday in
      measure.share(on: weekday).map { [words.longName(of: weekday)] + cells($0) }
    }
    let all = measure.share().map { [[words.shrinkageLabel(.all)] + cells($0)] } ?? []
    return table([headings(.weekday)] + rows + all)
  }

  private var kinds: [String] {
    let rows = measure.kinds.compactMap { kind in
      measure.share(kind: kind).map { [HarmlessText.line(kind)] + cells($0) }
    }
    return rows.isEmpty ? [] : table([headings(.kind)] + rows)
  }

  private var leads: [String] {
    guard history.saysWhenKnown else { return [] }
    let rows = ShrinkageMeasure.leads.compactMap { days -> [String]? in
      measure.known(before: days).map { known in
        let left = assumedOverall(before: days).map { words.percent($0) } ?? "-"
        return [words.number(Double(days), places: 0), words.percent(known.value), interval(known), left]
      }
    }
    guard !rows.isEmpty else { return [] }
    let headings: [ShrinkageLabel] = [.lead, .known, .interval, .assumed]
    return table([headings.map(words.shrinkageLabel)] + rows)
  }

  /// The share to assume over all days, as the plan's lines have it by weekday.
  private func assumedOverall(before days: Int) -> Double? {
    guard let share = measure.share(), let known = measure.known(before: days) else { return nil }
    let had = share.value * known.value
    return had < 1 ? (share.value - had) / (1 - had) : nil
  }

  private func headings(_ first: ShrinkageLabel) -> [String] {
    [first, .share, .interval, .days].map(words.shrinkageLabel)
  }

  private func cells(_ share: ShrinkageMeasure.Share) -> [String] {
    [words.percent(share.value), interval(share), words.number(Double(share.days), places: 0)]
  }

  private func interval(_ share: ShrinkageMeasure.Share) -> String {
    share.interval.map { words.span(words.percent($0.lowerBound), words.percent($0.upperBound)) } ?? "-"
  }

  private func table(_ rows: [[String]]) -> [String] {
    let lines = AlignedTable(rows, isLabelled: true).lines
    return lines.prefix(1).map { style.paint($0, .heading) } + lines.dropFirst()
  }
}
