import Workforce

extension DraftChecks {
  /// The ledger: each count of a week once, weeks of their months, nothing that a month cannot have. Agents may have left.
  mutating func checkLedger() {
    checkLedgerRows()
    checkLedgerTwins()
    checkLedgerSums()
    checkLedgerAgents()
  }

  private func ledgerPath(_ position: Int) -> DraftPath { DraftPath("ledger").entry(position) }

  /// The most warnings of a kind: a column that was taken for another one is one mistake.
  private static let mostLedgerWarnings = 10

  private mutating func warn(ofLedger doubts: [(path: DraftPath, message: String)]) {
    for doubt in doubts.prefix(DraftChecks.mostLedgerWarnings) { findings.warn(doubt.path, doubt.message) }
    let rest = doubts.count - DraftChecks.mostLedgerWarnings
    if rest > 0 { findings.warn(DraftPath("ledger"), "\(rest) more warnings like these are left out") }
  }

  private mutating func checkLedgerRows() {
    let firstWeekday = draft.centre.firstWeekday ?? .monday
    let horizon = draft.horizon
    let last = CivilMonth(of: horizon.firstDay.adding(days: 7 * min(8, max(1, horizon.weeks ?? 1)) - 1))
    var odd: Set<CivilDate> = []
    var (late, weeks): ([(path: DraftPath, message: String)], [(path: DraftPath, message: String)]) = ([], [])
    for (position, row) in (draft.ledger ?? []).enumerated() {
      let path = ledgerPath(position)
      if let fault = IDIndex.fault(in: row.agent) {
        findings.fail(path.key("agent"), "wrong-id", "[\(row.agent)] \(fault.message)", fix: fault.fix)
      }
      findings.check(row.value, LedgerDraft.valueField, at: path.key("value"))
      guard let week = row.week else {
        if row.month > last, !gaps.clock {
          late.append((path.key("month"), "[\(row.month)] lies after the horizon: the correction does not count yet"))
        }
        continue
      }
      let months = CivilMonth(of: week)...CivilMonth(of: week.adding(days: 6))
      if !months.contains(row.month) {
        findings.fail(
          path.key("month"), "wrong-month", "[\(row.month)] has no day of the week of \(week)",
          fix: "write [\(months.lowerBound)], or the first day of the week that was counted")
      }
      if week.weekday != firstWeekday, !gaps.clock, odd.insert(week).inserted {
        weeks.append((path.key("week"), "[\(week)] does not begin on the centre's first weekday"))
      }
    }
    warn(ofLedger: weeks)
    warn(ofLedger: late)
  }

  /// A count of a week that stands twice would count twice, as after two branches were merged.
  private mutating func checkLedgerTwins() {
    struct Counted: Hashable {
      let month: CivilMonth
      let agent: String
      let count: LedgerCount
      let week: CivilDate
    }
    var known: [Counted: Int] = [:]
    var corrections: Set<LedgerDraft> = []
    var twice: [(path: DraftPath, message: String)] = []
    for (position, row) in (draft.ledger ?? []).enumerated() {
      guard let week = row.week else {
        if !corrections.insert(row).inserted {
          twice.append((ledgerPath(position), "the same correction stands there twice, and counts twice"))
        }
        continue
      }
      let counted = Counted(month: row.month, agent: row.agent, count: row.count, week: week)
      if let rival = known[counted] {
        findings.fail(
          ledgerPath(position).key("week"), "duplicate-row",
          "[\(week)] says \(row.count) of [\(row.agent)] in \(row.month)", fix: "keep one of the two rows",
          rival: ledgerPath(rival))
      } else {
        known[counted] = position
      }
    }
    warn(ofLedger: twice)
  }

  private mutating func checkLedgerSums() {
    struct Owner: Hashable {
      let month: CivilMonth
      let agent: String
      let count: LedgerCount
    }
    var sums: [Owner: (value: Double, last: Int)] = [:]
    for (position, row) in (draft.ledger ?? []).enumerated() {
      let owner = Owner(month: row.month, agent: row.agent, count: row.count)
      sums[owner] = ((sums[owner]?.value ?? 0) + row.value, position)
    }
    // Each sum is told where its last row stands.
    var odd: [(path: DraftPath, message: String)] = []
    for (position, row) in (draft.ledger ?? []).enumerated() {
      let sum = sums[Owner(month: row.month, agent: row.agent, count: row.count)]
      guard let sum, sum.last == position else { continue }
      var what: String { "makes \(row.count) of [\(row.agent)] in \(row.month) [\(DecimalText.plain(sum.value))]" }
      if sum.value < -1e-6 {
        odd.append((ledgerPath(position).key("value"), "\(what), less than nothing"))
      } else if let most = row.count.mostInMonth, sum.value > most + 1e-6 {
        odd.append(
          (
            ledgerPath(position).key("value"),
            "\(what), more than the \(DecimalText.plain(most)) that a month can have"
          ))
      }
    }
    warn(ofLedger: odd)
  }

  /// Those who left stay in the ledger; that there are such is said once.
  private mutating func checkLedgerAgents() {
    guard !ids.agents.isPartial else { return }
    var strangers: Set<String> = []
    var first: (position: Int, agent: String)?
    for (position, row) in (draft.ledger ?? []).enumerated() where ids.agents.position(of: row.agent) == nil {
      strangers.insert(row.agent)
      first = first ?? (position, row.agent)
    }
    guard let first else { return }
    findings.warn(
      ledgerPath(first.position).key("agent"),
      strangers.count == 1
        ? "[\(first.agent)] is not an agent of the plan; the rows are kept"
        : "[\(first.agent)] and \(strangers.count - 1) more are not agents of the plan; their rows are kept")
  }
}
