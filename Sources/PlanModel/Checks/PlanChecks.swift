import Queueing
import Workforce

/// Checks what a draft became: whether it can be planned at all.
struct PlanChecks {
  let plan: Plan
  /// What it was made from.
  let draft: PlanDraft
  /// Which entries of the draft its parts are.
  let ids: DraftIDs
  /// Whether shifts, contracts, rules and the horizon are without a problem, so that hours can be checked.
  let areShiftsSound: Bool
  var findings = DraftFindings()

  init(plan: Plan, draft: PlanDraft, ids: DraftIDs, areShiftsSound: Bool) {
    self.plan = plan
    self.draft = draft
    self.ids = ids
    self.areShiftsSound = areShiftsSound
  }

  func path(_ section: String, _ position: Int, _ id: String) -> DraftPath {
    DraftPath(section).entry(position, id: id)
  }

  /// Runs every check.
  mutating func run() {
    let areBreaksSound = checkShapes()
    checkQueues()
    checkHistory()
    checkCosts()
    checkActivities()
    checkSessions()
    checkSessionCombinations()
    checkPay()
    checkAverages()
    checkOnCall()
    checkTiers()
    if areShiftsSound { checkCover() }
    if areShiftsSound, areBreaksSound { checkHours() }
  }

  /// Shifts that nobody may work or that never start, and breaks that do not fit; whether all breaks do.
  private mutating func checkShapes() -> Bool {
    var areSound = true
    for (position, family) in plan.shifts.enumerated() {
      let path = path("shifts", ids.keptShifts[position], family.id)
      let shift = draft.shifts[ids.keptShifts[position]]
      if areShiftsSound, family.starts.allSatisfy(\.isEmpty), !shift.starts.isEmpty {
        findings.warn(path, "(shift [\(family.id)]) never starts in the horizon")
      }
      if !plan.contracts.contains(where: { $0.shifts.contains(position) }) {
        findings.warn(path, "(shift [\(family.id)]) may be worked under no contract")
      }
      if family.onCall != nil { continue }
      for shape in family.shapesOnAllClocks where !check(shape, of: family, at: path) { areSound = false }
    }
    for (index, group) in (draft.breaks ?? []).enumerated() {
      let scope = BreaksScope(group, shifts: ids.shifts)
      let isUsed = ids.keptShifts.enumerated().contains { family, position in
        plan.shifts[family].onCall == nil
          && draft.shifts[position].lengths.contains { scope.concerns(shift: family, minutes: $0.count) }
      }
      if !isUsed { findings.warn(DraftPath("breaks").entry(index), "concerns no shift: none has such a length") }
    }
    return areSound
  }

  /// Whether the breaks of a length fit; what presets miss in them is a warning.
  private mutating func check(_ shape: ShiftShape, of family: ShiftFamily, at path: DraftPath) -> Bool {
    let minutes = DurationText.describe(minutes: shape.minutes)
    let subject =
      family.shapes.contains(shape)
      ? "(shift [\(family.id)] of \(minutes))" : "(shift [\(family.id)] of \(minutes) where clocks change)"
    for demand in draft.presets.flatMap(\.breaks) where !demand.isMet(by: shape) {
      findings.warn(path, "\(subject) has \(demand.missing): \(demand.source)")
    }
    guard let fault = BreakFit(shape: shape).fault else { return true }
    findings.fail(path, "impossible-breaks", "\(subject) cannot hold its breaks: \(fault.message)", fix: fault.fix)
    return false
  }

  /// Queues that nobody can serve, and goals that say nothing.
  private mutating func checkQueues() {
    for (position, queue) in plan.queues.enumerated() {
      let path = path("queues", ids.keptQueues[position], queue.id)
      let skilled = plan.agents.count { $0.queues.contains(position) }
      if skilled == 0, !plan.agents.isEmpty, !ids.queues.isPartial {
        findings.fail(
          path, "unserved-queue", "(queue [\(queue.id)]) is served by nobody: no agent has the skill [\(queue.skill)]",
          fix: "give the skill to an agent, or remove the queue")
      }
      if queue.channel == .position {
        let most = queue.needed?.max() ?? 0
        if most == 0 {
          findings.warn(path, "(queue [\(queue.id)]) is a position that is needed at no time of the horizon")
        } else if skilled > 0, skilled < most, !ids.agents.isPartial {
          findings.warn(path, "(queue [\(queue.id)]) needs [\(most)] agents at a time, and [\(skilled)] have its skill")
        }
      } else if queue.channel.isDeferred, queue.goals.responseTime == nil {
        findings.warn(path, "(queue [\(queue.id)]) has no response-time: what a day brings is done on that day")
      } else if queue.goals == ServiceGoals(), queue.prices == nil {
        findings.warn(
          path, "(queue [\(queue.id)]) has no goals: it is staffed so that the queue does not grow, no better")
      }
      if queue.concurrency > 1, queue.channel.isExclusive {
        findings.warn(
          path, "(queue [\(queue.id)]) is a \(queue.channel.rawValue) queue with a concurrency of \(queue.concurrency)")
      }
      for rule in plan.rules {
        guard case .minimumStaffing(position, let agents, let window) = rule.kind, rule.hardness == .hard,
          skilled < agents, skilled > 0, isOpen(position, within: window)
        else { continue }
        findings.fail(
          path, "unreachable-staffing",
          "(queue [\(queue.id)]) has \(skilled) skilled agents, minimum-staffing asks for [\(agents)]",
          fix: "ask for fewer, or make the rule soft with a `weight`")
      }
    }
  }

  /// Whether a queue is open at any time of a wall-clock window that may pass midnight.
  private func isOpen(_ queue: Int, within window: Range<Int>) -> Bool {
    plan.grid.wallClockMinutes.indices.contains { plan.asksForStaff(queue: queue, within: window, interval: $0) }
  }

  /// Tickets bring no handling times, and without contacts there is nothing to plan from.
  private mutating func checkHistory() {
    let sources = draft.history ?? []
    if sources.isEmpty, draft.forecast == nil {
      findings.warn(.plan, "has neither `history` nor `forecast`: nothing to forecast from")
    }
    for (index, source) in sources.enumerated() where source.isWithoutHandlingTimes {
      let path = DraftPath("history").entry(index).key("file")
      for queue in plan.queues where queue.handlingSeconds == nil && (source.queue ?? queue.id) == queue.id {
        findings.warn(path, "is a ticket export without handling times, and queue [\(queue.id)] has no handling-time")
      }
    }
  }

  /// Hours in which a queue is open, or must be staffed, and no shift of those who serve it is there.
  private mutating func checkCover() {
    guard !plan.agents.isEmpty, !plan.shifts.isEmpty else { return }
    for (position, queue) in plan.queues.enumerated()
    where plan.agents.contains(where: { $0.queues.contains(position) }) {
      let path = path("queues", ids.keptQueues[position], queue.id)
      let hours = UncoveredHours(plan: plan, queue: position)
      if let demanded = hours.demanded(queue: position) {
        findings.warn(
          path,
          "(queue [\(queue.id)]) must be staffed \(demanded), when no shift of those who serve it covers it: there is no roster"
        )
      }
      if !queue.channel.isDeferred, let open = hours.open(queue: position) {
        findings.warn(path, "(queue [\(queue.id)]) is open \(open), when no shift of those who serve it covers it")
      }
    }
  }

  /// Costs of which sums would not be exact.
  private mutating func checkCosts() {
    let shortfall = plan.objective.shortfallPerHour
    if shortfall > 0, shortfall < 0.1 {
      findings.warn(
        DraftPath("objective").key("shortfall"),
        "[\(shortfall)] is little: costs are rounded to thousandths; count them in a smaller unit")
    }
    let cost = CostRange(plan: plan).lines
    guard cost > CostRange.largest else { return }
    findings.fail(
      .plan, "costs-out-of-range", "pay, wishes and soft rules can cost [\(cost)]: sums of costs are exact up to 1e14",
      fix: "count costs in a larger unit, such as thousands")
  }

  /// Contracts and agents whose hours cannot be worked.
  private mutating func checkHours() {
    let check = HoursCheck(plan: plan)
    for (position, contract) in plan.contracts.enumerated() {
      let path = path("contracts", ids.keptContracts[position], contract.id)
      let isUsed = plan.agents.contains { $0.contract == position }
      if contract.shifts.isEmpty {
        findings.fail(
          path, "no-shift", "(contract [\(contract.id)]) may work no shift",
          fix: "name it under `contracts` of a shift, or widen its `shifts` and `shift-lengths`")
      } else if !isUsed {
        if !plan.agents.isEmpty { findings.warn(path, "(contract [\(contract.id)]) is held by no agent") }
      } else if let fault = check.fault(contract: position) {
        findings.fail(path, fault.code, "(contract [\(contract.id)]) \(fault.message)", fix: fault.fix)
      }
    }
    for (agent, position) in zip(plan.agents, ids.keptAgents) {
      let path = path("agents", position, agent.id)
      if let fault = check.fault(agent: agent) { findings.fail(path, fault.code, fault.message, fix: fault.fix) }
      let days = agent.weeks.map(\.days.upperBound).reduce(0, +)
      let isShut = (0..<plan.grid.dayCount).contains {
        plan.openHours.isDayOff(of: agent, day: $0)
      }
      let isResting = agent.rotation?.allSatisfy { $0 == .off } ?? false
      if days == 0, !isShut, !isResting {
        findings.warn(
          path,
          isAway(agent)
            ? "is away for the whole horizon"
            : "has no day of work in the horizon: absences take all that the contract asks for")
      }
    }
  }

  /// Whether absences and the time outside employment leave no minute of the horizon.
  private func isAway(_ agent: Agent) -> Bool {
    let grid = plan.grid(of: agent)
    var free = grid.dayStart(0)
    for stretch in agent.unavailable where stretch.reason != .availability && stretch.minutes.lowerBound <= free {
      free = max(free, stretch.minutes.upperBound)
    }
    return free >= grid.dayStart(grid.dayCount)
  }
}
