package import Workforce

/// Checks that contracts and agents can reach the hours and days their weeks ask for.
///
/// Considered are the shifts of the contract, its weekly pattern, the hard rules on hours of a day and of a week, and when
/// the agent is unavailable; not rest and runs of days, which only a roster shows.
package final class HoursCheck {
  /// Why hours cannot be worked.
  package struct Fault {
    /// Stable kebab-case code.
    package var code: String
    /// What is wrong, after the name of the contract or agent.
    package var message: String
    /// The likely fix.
    package var fix: String
  }

  private struct Question: Hashable {
    var days: [ReachableHours.Day]
    var limits: WeekLimits
  }

  private let plan: Plan
  private let dailyLimits: [Int]
  /// Contracts whose hours may come from duties on call, or whose agents do nothing else: what their weeks reach is not judged.
  private let standby: [Bool]
  private var known: [Question: Bool] = [:]
  private var plainDays: [Int: [ReachableHours.Day]] = [:]

  package init(plan: Plan) {
    self.plan = plan
    standby = plan.contracts.map { contract in
      let needs = contract.shifts.map { plan.onCall(ofFamily: $0) }
      return needs.contains { ($0?.terms.counted ?? 0) > 0 } || (!needs.isEmpty && needs.allSatisfy { $0 != nil })
    }
    dailyLimits = plan.contracts.indices.map { contract in
      plan.rules.filter { $0.hardness == .hard && $0.concerns(contract: contract) }.reduce(Int.max) { limit, rule in
        if case .maximumDailyHours(let minutes) = rule.kind { min(limit, minutes) } else { limit }
      }
    }
  }

  /// Why a contract's full week cannot be worked; `nil` when it can.
  package func fault(contract position: Int) -> Fault? {
    let contract = plan.contracts[position]
    if standby[position] { return nil }
    let limits = WeekLimits(minutes: contract.weeklyMinutes, days: contract.weeklyDays)
    guard let narrowed = narrowed(limits, contract: position) else {
      return Fault(
        code: "contradiction", message: "asks for more or fewer hours a week than the hard rules allow",
        fix: "change `weekly-hours`, or the rules maximum-weekly-hours and minimum-weekly-hours")
    }
    let days = (0..<7).map { day(contract: position, day: $0, agent: nil) }
    let reachable = ReachableHours(days)
    if reachable.meets(narrowed) { return nil }
    return Fault(
      code: "unreachable-hours",
      message: "asks for \(HoursCheck.text(narrowed)); \(text(reachable, narrowed, position))",
      fix: "widen `weekly-hours` or `days`, or give it other shift lengths")
  }

  /// Why an agent cannot be planned; `nil` when nothing stands against it, or when the contract is at fault already.
  package func fault(agent: Agent) -> Fault? {
    let contract = plan.contracts[agent.contract]
    if contract.shifts.isEmpty || standby[agent.contract] || fault(contract: agent.contract) != nil { return nil }
    let days = days(of: agent)
    let mayWork = agent.weeks.contains { $0.days.upperBound > 0 && $0.minutes.upperBound > 0 }
    if mayWork, days.allSatisfy(\.paid.isEmpty) {
      if agent.rotation != nil {
        return Fault(
          code: "never-available",
          message: "can never work: the rotation leaves no shift of contract [\(contract.id)] within the availability",
          fix: "name shifts in the rotation that the contract has, or widen the availability")
      }
      return Fault(
        code: "never-available",
        message: "can never work: no shift of contract [\(contract.id)] lies within the agent's availability",
        fix: "widen the availability, or give the contract a shift that fits it")
    }
    let least = agent.weeks.map(\.days.lowerBound).reduce(0, +)
    if let most = maximumDays(contract: agent.contract), most < least {
      return Fault(
        code: "unreachable-days",
        message: "works at least \(least) days of the horizon under contract [\(contract.id)], maximum-days allows "
          + "[\(most)]", fix: "change `days` of the contract, or the rule")
    }
    for (week, limits) in agent.weeks.enumerated() {
      let choices = Array(days[week * 7..<week * 7 + 7])
      guard let narrowed = narrowed(limits, contract: agent.contract), !meets(choices, narrowed) else { continue }
      let date = plan.grid.date(of: week * 7)
      let possible = choices.count { !$0.paid.isEmpty }
      let shortage =
        possible < narrowed.days.lowerBound
        ? "shifts fit on \(possible) days only" : text(ReachableHours(choices), narrowed, agent.contract)
      return Fault(
        code: "unreachable-hours",
        message: "cannot keep contract [\(contract.id)] in the week of \(date): \(HoursCheck.text(narrowed)) are asked "
          + "for, \(shortage)",
        fix: "widen the availability, correct the absences, or give the agent another contract")
    }
    return nil
  }

  /// What an agent's weeks ask for, where absences have left hours that no shifts add up to: then the lower limit falls to the most that
  /// they give below it, and days to those on which shifts fit. So nobody's sick note makes a plan unsound.
  package func eased(_ agent: Agent) -> [WeekLimits] {
    let absences = agent.unavailable.filter {
      if case .absence = $0.reason { $0.effect != .blocks } else { false }
    }
    guard !absences.isEmpty, !standby[agent.contract], fault(contract: agent.contract) == nil else {
      return agent.weeks
    }
    let days = days(of: agent)
    return agent.weeks.enumerated().map { week, limits in
      let minutes = plan.grid(of: agent).minutes(ofWeek: week)
      let choices = Array(days[week * 7..<week * 7 + 7])
      guard absences.contains(where: { $0.minutes.overlaps(minutes) }),
        let narrowed = narrowed(limits, contract: agent.contract), !meets(choices, narrowed)
      else { return limits }
      let fewest = min(limits.days.lowerBound, choices.count { !$0.paid.isEmpty })
      let open = WeekLimits(minutes: narrowed.minutes, days: fewest...limits.days.upperBound)
      let reachable = ReachableHours(choices)
      if reachable.meets(open) { return WeekLimits(minutes: limits.minutes, days: open.days) }
      guard let below = reachable.nearest(open).below else { return limits }
      return WeekLimits(minutes: below...limits.minutes.upperBound, days: open.days)
    }
  }

  private func meets(_ days: [ReachableHours.Day], _ limits: WeekLimits) -> Bool {
    let question = Question(days: days, limits: limits)
    if let answer = known[question] { return answer }
    let answer = ReachableHours(days).meets(limits)
    known[question] = answer
    return answer
  }

  /// The limits within the hard rules on weekly hours; `nil` when nothing is left.
  private func narrowed(_ limits: WeekLimits, contract: Int) -> WeekLimits? {
    var low = limits.minutes.lowerBound
    var high = limits.minutes.upperBound
    for rule in plan.rules where rule.hardness == .hard && rule.concerns(contract: contract) {
      switch rule.kind {
      case .maximumWeeklyHours(let minutes): high = min(high, minutes)
      case .minimumWeeklyHours(let minutes): low = max(low, min(minutes, limits.minutes.upperBound))
      default: break
      }
    }
    return low <= high ? WeekLimits(minutes: low...high, days: limits.days) : nil
  }

  /// The fewest days that a hard rule allows in the horizon, if one does.
  private func maximumDays(contract: Int) -> Int? {
    plan.rules.compactMap { rule -> Int? in
      guard rule.hardness == .hard, rule.concerns(contract: contract), case .maximumDays(let days) = rule.kind
      else { return nil }
      return days
    }.min()
  }

  private func days(of agent: Agent) -> [ReachableHours.Day] {
    let isPlain =
      agent.unavailable.isEmpty && agent.rotation == nil && !(0..<plan.grid.dayCount).contains { isDayOff($0, agent) }
    if isPlain {
      if let found = plainDays[agent.contract] { return found }
      let found = (0..<plan.grid.dayCount).map { day(contract: agent.contract, day: $0, agent: nil) }
      plainDays[agent.contract] = found
      return found
    }
    return (0..<plan.grid.dayCount).map { day(contract: agent.contract, day: $0, agent: agent) }
  }

  private func isDayOff(_ day: Int, _ agent: Agent) -> Bool {
    plan.openHours.isDayOff(of: agent, day: day)
  }

  /// What a day can hold under a contract, for an agent or for somebody always available.
  private func day(contract position: Int, day: Int, agent: Agent?) -> ReachableHours.Day {
    let contract = plan.contracts[position]
    let grid = plan.clock(ofContract: position).grid
    let bounds = grid.minutes(ofDay: day)
    let near = agent?.unavailable.filter {
      !$0.isInterruptible && $0.minutes.upperBound > bounds.lowerBound
        && $0.minutes.lowerBound < bounds.upperBound + 1560
    }
    var families = contract.shifts
    var mayBeOff = true
    let demand =
      agent.map { plan.pattern(of: $0, day: day) } ?? contract.pattern?[plan.grid.weekday(of: day).index] ?? .free
    if demand.demandsWork { mayBeOff = false }
    switch demand {
    case .free, .work: break
    case .off: families = []
    case .shifts(let some), .only(let some):
      families = families.filter { some.contains($0) }
      if families.contains(where: { plan.shifts[$0].onCall != nil }) { mayBeOff = true }
    }
    let isTouched = near?.contains { $0.reason != .availability && $0.minutes.overlaps(bounds) } ?? false
    if isTouched || agent.map({ isDayOff(day, $0) }) ?? false { mayBeOff = true }
    var paid: Set<Int> = []
    for family in families.map({ plan.shift($0, ofContract: position) }) where family.onCall == nil {
      for shape in family.allShapes
      where shape.paidMinutes <= dailyLimits[position] && !paid.contains(shape.paidMinutes) {
        let fits = family.starts[day].contains { start in
          family.has(shape, from: start)
            && !(near?.contains { $0.minutes.overlaps(start..<start + shape.minutes) } ?? false)
        }
        guard fits else { continue }
        paid.insert(shape.paidMinutes)
        paid.formUnion(pausedMinutes(of: shape, family, on: day, by: agent))
      }
    }
    return ReachableHours.Day(paid: paid.sorted(), mayBeOff: mayBeOff)
  }

  /// What duties of a shape pay on a day that pause for an unpaid appointment of the agent's.
  private func pausedMinutes(of shape: ShiftShape, _ family: ShiftFamily, on day: Int, by agent: Agent?) -> [Int] {
    let appointments = agent?.unavailable.filter { $0.isInterruptible && $0.effect != .paid } ?? []
    let step = shape.pauseStep(on: plan.grid)
    return appointments.flatMap { appointment in
      family.starts[day].filter { family.has(shape, from: $0) }.compactMap { start in
        let pause = appointment.pause(of: start..<start + shape.minutes, step: step)
        return pause.map { shape.paidMinutes - $0.count }.flatMap { $0 > 0 ? $0 : nil }
      }
    }
  }

  private static func text(_ limits: WeekLimits) -> String {
    func range(_ range: ClosedRange<Int>, _ describe: (Int) -> String) -> String {
      let low = describe(range.lowerBound)
      return range.count == 1 ? low : "\(low) … \(describe(range.upperBound))"
    }
    return "\(range(limits.minutes, DurationText.describe)) on \(range(limits.days, String.init)) days"
  }

  private func text(_ reachable: ReachableHours, _ limits: WeekLimits, _ contract: Int) -> String {
    let cap =
      dailyLimits[contract] == Int.max
      ? "" : " of at most \(DurationText.describe(minutes: dailyLimits[contract])) (maximum-daily-hours)"
    let near = reachable.nearest(limits)
    let found = [near.below, near.above].compactMap { $0 }.map(DurationText.describe)
    if found.isEmpty { return "its shifts\(cap) do not fill that many days" }
    return "its shifts\(cap) give \(found.joined(separator: " or "))"
  }
}
