import Workforce

/// Parts of a history that do not look like the rest: outages and odd days.
///
/// Outages are set aside, as they say nothing about customers. Odd days are only listed: the models give them little
/// weight by themselves, and whether such a day may come again is for the planner to say.
struct UnusualHistory: Sendable {
  /// Deviations beyond which a day is odd: chance does that once in fifteen thousand days.
  static let oddDeviations = 4.0

  /// What was found, by date.
  let findings: [UnusualPart]
  /// The history without outages and dropped days.
  let cleaned: DayMatrix

  /// Looks through a history; days in `kept` are left as they are and not listed, days in `dropped` set
  /// aside.
  init(_ history: DayMatrix, model: ShapeFactorModel, kept: [CivilDate], dropped: [CivilDate], slotsPerDay: Int) {
    var cleaned = history
    var findings: [UnusualPart] = []
    let kept = Set(kept.map { $0.days(since: history.firstDay) })
    for day in dropped.map({ $0.days(since: history.firstDay) }) where (0..<history.dayCount).contains(day) {
      cleaned.setAside(day: day)
    }
    let profile = RobustProfile().profile(of: history)
    for day in 0..<history.dayCount where !kept.contains(day) {
      for run in UnusualHistory.outages(on: day, of: cleaned, profile: profile) {
        cleaned.setAside(cells: run)
        let first = history.columnSlots[run.lowerBound - day * history.columnCount]
        let last = history.columnSlots[run.upperBound - 1 - day * history.columnCount]
        let offset = (history.patterns[day] - day) * history.columnCount
        findings.append(
          UnusualPart(
            date: history.date(of: day), slots: first..<last + 1, kind: .outage, actual: 0,
            expected: run.reduce(0) { $0 + profile[offset + $1] }, setAside: true))
      }
    }
    for (day, expected) in model.oddDays(of: cleaned, beyond: UnusualHistory.oddDeviations) where !kept.contains(day) {
      findings.append(
        UnusualPart(
          date: history.date(of: day), slots: 0..<slotsPerDay, kind: .oddDay, actual: cleaned.total(ofDay: day),
          expected: expected, setAside: false))
    }
    self.cleaned = cleaned
    self.findings = findings.sorted { ($0.date, $0.slots.lowerBound) < ($1.date, $1.slots.lowerBound) }
  }

  /// Runs of zeros in which many contacts were to be expected.
  private static func outages(on day: Int, of history: DayMatrix, profile: [Double]) -> [Range<Int>] {
    let columns = history.columnCount
    let row = day * columns
    var runs: [Range<Int>] = []
    var start: Int?
    var expected = 0.0
    for column in 0...columns {
      if column < columns, history.known[row + column], history.values[row + column] == 0 {
        if start == nil { start = row + column }
        expected += profile[history.patterns[day] * columns + column]
      } else {
        if let first = start, expected > DayEvents.outageContacts { runs.append(first..<row + column) }
        start = nil
        expected = 0
      }
    }
    return runs
  }
}
