import Workforce

/// Works out where agents stand in the burdens that are shared, and what is due to each.
///
/// What agents have had together, and what the horizon is expected to bring, is due to them in proportion to the hours that they have worked by the
/// ledger and may be asked for in the horizon: so to each by contract, and by having been there. Only those share a burden whose contract has a
/// shift that brings it.
struct FairShareCompiler {
  let draft: PlanDraft
  let ids: DraftIDs
  let plan: Plan

  /// Burdens with their weights, in the order of the draft.
  var shares: [FairShare] {
    (draft.fairShare ?? []).map { FairShare(burden: burden($0.count), weight: $0.weight) }
  }

  /// Where each agent of the plan stands, ascending by share.
  var standings: [[FairShareStanding]] {
    var found = [[FairShareStanding]](repeating: [], count: plan.agents.count)
    let totals = draft.ledgerTotals
    for (index, share) in (draft.fairShare ?? []).enumerated() {
      let now = CivilMonth(of: plan.grid.firstDay)
      let months = share.months.map { now.adding(months: 1 - $0)...now }
      let burden = burden(share.count)
      let sharing = plan.agents.indices.filter { concerns(share, plan.agents[$0]) && canHave(burden, plan.agents[$0]) }
      let before = sharing.map { had(share.count, plan.agents[$0].id, totals, months) }
      let worked = sharing.map { max(0, totals.total(of: .hours, agent: plan.agents[$0].id, in: months)) }
      let ahead = sharing.map { Double(plan.agents[$0].weeks.reduce(0) { $0 + $1.minutes.upperBound }) / 60 }
      let (total, past, coming) = (before.reduce(0, +), worked.reduce(0, +), ahead.reduce(0, +))
      let expected = share.expected ?? (past > 0 ? max(0, total) / past * coming : 0)
      let hours = past + coming
      for (position, agent) in sharing.enumerated() {
        let part = hours > 0 ? (worked[position] + ahead[position]) / hours : 0
        found[agent].append(
          FairShareStanding(share: index, before: before[position], due: max(0, total + expected) * part))
      }
    }
    return found
  }

  private func burden(_ count: FairShareDraft.Count) -> FairShare.Burden {
    switch count {
    case .ledger(.nights): return .nights
    case .ledger(.early): return .early
    case .ledger(.late): return .late
    case .ledger(.weekends): return .weekends
    case .ledger(.holidays): return .holidays
    case .ledger(.aboveContract): return .hoursAboveContract
    case .ledger(.shift(let id)): return .points(points([FairShareDraft.ShiftPoints(shift: id, points: 1)]))
    case .ledger(.onCall): return .points(plan.shifts.map { $0.onCall == nil ? 0 : 1 })
    case .ledger: return .points(points([]))
    case .points(let entries): return .points(points(entries))
    }
  }

  private func points(_ entries: [FairShareDraft.ShiftPoints]) -> [Int] {
    var points = [Int](repeating: 0, count: plan.shifts.count)
    for entry in entries {
      if let shift = ids.shifts.position(of: entry.shift) { points[shift] = entry.points }
    }
    return points
  }

  private func concerns(_ share: FairShareDraft, _ agent: Agent) -> Bool {
    (share.contracts?.contains(plan.contracts[agent.contract].id) ?? true) && share.teams?.contains(agent.team) ?? true
  }

  /// What an agent has had by the ledger.
  private func had(
    _ count: FairShareDraft.Count, _ agent: String, _ totals: LedgerTotals, _ months: ClosedRange<CivilMonth>?
  ) -> Double {
    switch count {
    case .ledger(let count): totals.total(of: count, agent: agent, in: months)
    case .points(let entries):
      entries.reduce(0) {
        $0 + Double($1.points) * totals.total(of: .shift($1.shift), agent: agent, in: months)
      }
    }
  }

  /// Whether a duty brings a burden of the clock.
  private func brings(_ burden: FairShare.Burden, _ span: Range<Int>, on day: Int, by clock: LocalClock) -> Bool {
    switch burden {
    case .nights: clock.night.isNight(span)
    case .early: clock.isEarly(span, on: day)
    case .late: clock.isLate(span, on: day)
    case .weekends, .holidays, .hoursAboveContract, .points: false
    }
  }

  /// Whether a shift of the agent's contract brings the burden on some day of the horizon, or its weeks leave room for it.
  private func canHave(_ burden: FairShare.Burden, _ agent: Agent) -> Bool {
    if burden == .hoursAboveContract { return agent.weeks.contains { $0.minutes.count > 1 } }
    return plan.contracts[agent.contract].shifts.contains { family in
      let (shift, clock) = (plan.shift(family, of: agent), plan.clock(of: agent))
      if case .points(let points) = burden {
        if points[family] == 0 { return false }
      } else if plan.onCall(ofFamily: family)?.terms.isRest ?? false {
        return false
      }
      return shift.starts.indices.contains { day in
        switch burden {
        case .points, .hoursAboveContract: !shift.starts[day].isEmpty
        case .weekends: !shift.starts[day].isEmpty && plan.weekend.contains(plan.grid.weekday(of: day))
        case .holidays: !shift.starts[day].isEmpty && plan.isHoliday(day)
        case .nights, .early, .late:
          shift.starts[day].contains { start in
            shift.shapes(from: start).contains { brings(burden, start..<start + $0.minutes, on: day, by: clock) }
          }
        }
      }
    }
  }
}
