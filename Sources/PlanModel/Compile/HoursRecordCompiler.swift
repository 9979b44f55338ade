import Workforce

/// What a ledger says of agents' weeks before the horizon, for rules on averages.
///
/// A week is known of an agent when it has a row of the agent, whatever of. Days that it does not count as available did not count, but for
/// those of a weekday that the agent's availability never leaves anything of. A correction belongs to the agent's last known week that has a
/// day of its month.
struct HoursRecordCompiler {
  let draft: PlanDraft
  let grid: TimeGrid

  private struct Week {
    var hours = 0.0
    var available: Double?
  }

  /// The records by the agents' ids, of those whom the ledger has.
  var records: [String: HoursRecord] {
    let rows = draft.ledger ?? []
    var known: [String: [Int: Week]] = [:]
    for row in rows where row.lies(before: grid.firstDay) {
      guard let first = row.week else { continue }
      add(row, to: &known[row.agent, default: [:]][grid.firstDay.weeksBack(to: first), default: Week()])
    }
    for row in rows where row.lies(before: grid.firstDay) && row.week == nil {
      let back = known[row.agent]?.keys.sorted().first {
        CivilMonth.ofWeek(back: $0, before: grid.firstDay).contains(row.month)
      }
      guard let back, var week = known[row.agent]?[back] else { continue }
      add(row, to: &week)
      known[row.agent]?[back] = week
    }
    let totals = draft.ledgerTotals
    let now = CivilMonth(of: grid.firstDay)
    let closed = draft.agents.reduce(into: [String: Int]()) { $0[$1.id] = $1.availability?.weekdaysWithout ?? 0 }
    return known.reduce(into: [:]) { records, entry in
      let (agent, weeks) = entry
      let nights = totals.total(of: .nights, agent: agent, in: now.adding(months: -11)...now)
      records[agent] = HoursRecord(
        weeks: weeks.sorted { $0.key < $1.key }.map { back, week in
          let available = Int(saturating: (week.available ?? 7).rounded())
          return HoursRecord.Week(
            back: back, minutes: max(0, Int(saturating: (60 * week.hours).rounded())),
            days: min(7, max(0, available) + (closed[agent] ?? 0)))
        }, nights: max(0, Int(saturating: nights.rounded())))
    }
  }

  private func add(_ row: LedgerDraft, to week: inout Week) {
    switch row.count {
    case .hours: week.hours += row.value
    case .availableDays: week.available = (week.available ?? (row.week == nil ? 7 : 0)) + row.value
    default: break
    }
  }
}

extension CivilDate {
  /// How many weeks back from the one that begins with this day an earlier day lies.
  func weeksBack(to earlier: CivilDate) -> Int { (-earlier.days(since: self) + 6) / 7 }
}

extension CivilMonth {
  /// The months of the days of a week before a day.
  fileprivate static func ofWeek(back: Int, before day: CivilDate) -> ClosedRange<CivilMonth> {
    let first = day.adding(days: -7 * back)
    return CivilMonth(of: first)...CivilMonth(of: first.adding(days: 6))
  }
}

extension WeeklyHours {
  /// Weekdays of which the hours have no minute.
  fileprivate var weekdaysWithout: Int {
    if isAlways { return 0 }
    var touched: Set<Int> = []
    for window in windows {
      touched.insert(window.weekday.index)
      if window.minutes.upperBound > 1440 { touched.insert((window.weekday.index + 1) % 7) }
    }
    return 7 - touched.count
  }
}
