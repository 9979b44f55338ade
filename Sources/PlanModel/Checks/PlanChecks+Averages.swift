import Workforce

extension PlanChecks {
  /// Averages of weekly hours that would have to tell more sums of earlier weeks apart than a search can.
  mutating func checkAverages() {
    let averages = plan.rules.compactMap { rule -> (rule: Rule, minutes: Int, weeks: Int, nights: Int?)? in
      guard case .maximumAverageWeeklyHours(let minutes, let weeks, let nights) = rule.kind else { return nil }
      return (rule, minutes, weeks, nights)
    }
    let hasSharedHours = plan.fairShares.contains { $0.burden == .hoursAboveContract }
    guard !averages.isEmpty || hasSharedHours, areShiftsSound else { return }
    var judged: Set<AveragedWeeks> = []
    var unreachable: [(path: DraftPath, message: String)] = []
    for (agent, position) in zip(plan.agents, ids.keptAgents) {
      let windows = averages.enumerated().flatMap { index, average in
        average.rule.concerns(contract: agent.contract)
          ? plan.hoursWindows(
            limit: index, minutes: average.minutes, over: average.weeks, fromNights: average.nights, of: agent) : []
      }
      let path = DraftPath("agents").entry(position, id: agent.id)
      if let message = excess(of: agent, over: windows.filter { averages[$0.limit].rule.hardness == .hard }) {
        unreachable.append((path, message))
      }
      guard plan.grid.weekCount > 1 else { continue }
      let isShared = agent.standings.contains { plan.fairShares[$0.share].burden == .hoursAboveContract }
      let shared = isShared ? plan.hoursAboveContract(limit: averages.count, of: agent) : nil
      let carried = windows + (shared.map { [$0] } ?? [])
      let weeks = AveragedWeeks(contract: agent.contract, windows: carried, limits: agent.weeks)
      guard !carried.isEmpty, judged.insert(weeks).inserted else { continue }
      guard !canTellApart(weeks, isHard: averages.map { $0.rule.hardness == .hard } + [false]) else { continue }
      let id = plan.contracts[agent.contract].id
      findings.fail(
        path, "too-many-sums",
        "(contract [\(id)]) may have more than [\(CarriedHours.mostCodes)] different sums of hours in the weeks of the horizon, which maximum-average-weekly-hours and fair-share would have to tell apart",
        fix: "plan fewer weeks at once, narrow `weekly-hours`, or offer fewer lengths of shifts")
      break
    }
    for one in unreachable.prefix(PlanChecks.mostUnreachable) { findings.warn(one.path, one.message) }
    let rest = unreachable.count - PlanChecks.mostUnreachable
    if rest > 0 { findings.warn(DraftPath("agents"), "\(rest) more warnings like these are left out") }
  }

  /// The most agents whose averages are told to be out of reach.
  private static let mostUnreachable = 10

  /// What is asked of an agent beyond what an average leaves, in the first weeks of which that is so.
  private func excess(of agent: Agent, over windows: [HoursWindow]) -> String? {
    for window in windows {
      let asked = window.weeks.reduce(0) { $0 + agent.weeks[$1].minutes.lowerBound }
      guard asked > window.most else { continue }
      let last = plan.grid.date(of: 7 * window.weeks.upperBound + 6)
      return
        "is asked for \(DurationText.describe(minutes: asked)) up to \(last), of which maximum-average-weekly-hours leaves \(DurationText.describe(minutes: window.most)): there is no roster"
    }
    return nil
  }

  /// What the sums of an agent's weeks depend on.
  private struct AveragedWeeks: Hashable {
    let contract: Int
    let windows: [HoursWindow]
    let limits: [WeekLimits]
  }

  private func canTellApart(_ weeks: AveragedWeeks, isHard: [Bool]) -> Bool {
    let unpaid = [0] + plan.sessions.filter { !$0.isPaid }.map(\.minutes)
    let families = plan.contracts[weeks.contract].shifts
    let paid = (0..<plan.grid.dayCount).map { day in
      Set(
        families.flatMap { index in
          let (family, terms) = (plan.shift(index, ofContract: weeks.contract), plan.onCall(ofFamily: index)?.terms)
          return family.starts[day].flatMap { family.shapes(from: $0) }.flatMap { shape in
            terms.map { [$0.countedMinutes(of: shape.minutes)] } ?? unpaid.map { shape.paidMinutes - $0 }
          }
        }.filter { $0 > 0 })
    }
    let unit = paid.joined().reduce(0, greatestCommonDivisor)
    guard unit > 0 else { return true }
    let totals = weeks.limits.enumerated().map { week, limits in
      CarriedHours.totals(of: Array(paid[7 * week..<7 * week + 7]), within: limits, unit: unit)
    }
    return CarriedHours(windows: weeks.windows, totals: totals, unit: unit, isBounded: true) { limit, beyond in
      isHard[limit] ? nil : beyond
    } != nil
  }
}
