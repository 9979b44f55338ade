public import Workforce

extension [LedgerDraft] {
  /// The ledger with weeks counted anew: their rows give way to these, in the place of the first of them; those of weeks that it does not
  /// have yet come last, week by week. All other rows stay, corrections among them.
  ///
  /// - Parameters:
  ///   - rows: What was counted, each row in one of the weeks.
  ///   - weeks: First days of the weeks that were counted.
  /// - Returns: All rows.
  public func counted(anew rows: [LedgerDraft], inWeeks weeks: [CivilDate]) -> [LedgerDraft] {
    let anew = Set(weeks)
    var byWeek: [CivilDate: [LedgerDraft]] = [:]
    for row in rows {
      if let week = row.week, anew.contains(week) { byWeek[week, default: []].append(row) }
    }
    var placed: Set<CivilDate> = []
    var ledger: [LedgerDraft] = []
    for row in self {
      guard let week = row.week, anew.contains(week) else {
        ledger.append(row)
        continue
      }
      if placed.insert(week).inserted { ledger += byWeek[week] ?? [] }
    }
    for week in anew.subtracting(placed).sorted() { ledger += byWeek[week] ?? [] }
    return ledger
  }

  /// The sum of a count of an agent in a month.
  public func sum(of count: LedgerCount, agent: String, month: CivilMonth) -> Double {
    reduce(0) { $1.count == count && $1.agent == agent && $1.month == month ? $0 + $1.value : $0 }
  }
}
