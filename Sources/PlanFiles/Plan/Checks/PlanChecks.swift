import PlanModel
import Queueing
import Workforce

/// Checks that concern several parts of a plan: whether it can be planned at all.
struct PlanChecks {
  let plan: Plan
  /// Where its parts were written.
  let sections: PlanSections
  /// Where its agents were written, in their order.
  let agents: [AgentsTable.Draft]
  /// Whether shifts, contracts, rules and the horizon were read without a problem, so that hours can be checked.
  let areShiftsSound: Bool
  let log: ProblemLog

  /// Runs every check.
  func run() {
    let areBreaksSound = checkShapes()
    checkQueues()
    checkHistory()
    if areShiftsSound, areBreaksSound { checkHours() }
  }

  /// Shifts that nobody may work or that never start, and breaks that do not fit; whether all breaks do.
  private func checkShapes() -> Bool {
    var areSound = true
    for (position, family) in plan.shifts.enumerated() {
      let reader = sections.shifts.drafts[position].reader
      if areShiftsSound, family.starts.allSatisfy(\.isEmpty), !sections.shifts.drafts[position].starts.isEmpty {
        reader.warn("(shift [\(family.id)]) never starts in the horizon")
      }
      if !plan.contracts.contains(where: { $0.shifts.contains(position) }) {
        reader.warn("(shift [\(family.id)]) may be worked under no contract")
      }
      for shape in family.shapes where !check(shape, of: family, reader) { areSound = false }
    }
    for group in sections.breaks.groups {
      let isUsed = plan.shifts.enumerated().contains { position, family in
        family.shapes.contains { group.concerns(shift: position, minutes: $0.minutes) }
      }
      if !isUsed { group.reader.warn("concerns no shift: none has such a length") }
    }
    return areSound
  }

  /// Whether the breaks of a length fit; what presets miss in them is a warning.
  private func check(_ shape: ShiftShape, of family: ShiftFamily, _ reader: NodeReader) -> Bool {
    let subject = "(shift [\(family.id)] of \(DurationText.describe(minutes: shape.minutes)))"
    for demand in sections.rules.presets.flatMap(\.breaks) where !demand.isMet(by: shape) {
      reader.warn("\(subject) has \(demand.missing): \(demand.source)")
    }
    guard let fault = BreakFit(shape: shape).fault else { return true }
    reader.fail("impossible-breaks", "\(subject) cannot hold its breaks: \(fault.message)", fix: fault.fix)
    return false
  }

  /// Queues that nobody can serve, and goals that say nothing.
  private func checkQueues() {
    for (position, queue) in plan.queues.enumerated() {
      let reader = sections.queues.readers[position]
      let skilled = plan.agents.count { $0.queues.contains(position) }
      if skilled == 0, !plan.agents.isEmpty, !sections.queues.index.isPartial {
        reader.fail(
          "unserved-queue", "(queue [\(queue.id)]) is served by nobody: no agent has the skill [\(queue.skill)]",
          fix: "give the skill to an agent, or remove the queue")
      }
      if queue.channel.isDeferred, queue.goals.responseTime == nil {
        reader.warn("(queue [\(queue.id)]) has no response-time: what a day brings is done on that day")
      } else if queue.goals == ServiceGoals(), queue.prices == nil {
        reader.warn("(queue [\(queue.id)]) has no goals: it is staffed so that the queue does not grow, no better")
      }
      if queue.concurrency > 1, queue.channel == .voice {
        reader.warn("(queue [\(queue.id)]) is a voice queue with a concurrency of \(queue.concurrency)")
      }
      for rule in plan.rules {
        guard case .minimumStaffing(position, let agents, _) = rule.kind, rule.hardness == .hard, skilled < agents,
          skilled > 0
        else { continue }
        reader.fail(
          "unreachable-staffing",
          "(queue [\(queue.id)]) has \(skilled) skilled agents, minimum-staffing asks for [\(agents)]",
          fix: "ask for fewer, or make the rule soft with a `weight`")
      }
    }
  }

  /// Tickets bring no handling times, and without contacts there is nothing to plan from.
  private func checkHistory() {
    if sections.history.sources.isEmpty, sections.history.forecastFile == nil {
      log.warn(in: PlanFolder.planFile, "the plan has neither `history` nor `forecast`: nothing to forecast from")
    }
    let tickets: [HistorySource.Format] = [.zendesk, .salesforce, .hubspot]
    for (source, reader) in zip(sections.history.sources, sections.history.readers)
    where tickets.contains(source.format) {
      for queue in plan.queues where queue.handlingSeconds == nil && (source.queue ?? queue.id) == queue.id {
        reader.warn("is a ticket export without handling times, and queue [\(queue.id)] has no handling-time")
      }
    }
  }

  /// Contracts and agents whose hours cannot be worked.
  private func checkHours() {
    let check = HoursCheck(plan: plan)
    for (position, contract) in plan.contracts.enumerated() {
      let reader = sections.contracts.drafts[position].reader
      let isUsed = plan.agents.contains { $0.contract == position }
      if contract.shifts.isEmpty {
        reader.fail(
          "no-shift", "(contract [\(contract.id)]) may work no shift",
          fix: "name it under `contracts` of a shift, or widen its `shifts` and `shift-lengths`")
      } else if !isUsed {
        if !plan.agents.isEmpty { reader.warn("(contract [\(contract.id)]) is held by no agent") }
      } else if let fault = check.fault(contract: position) {
        reader.fail(fault.code, "(contract [\(contract.id)]) \(fault.message)", fix: fault.fix)
      }
    }
    for (agent, draft) in zip(plan.agents, agents) {
      if let fault = check.fault(agent: agent) {
        draft.row.fail(fault.code, "agent [\(agent.id)] \(fault.message)", fix: fault.fix)
      }
      let days = agent.weeks.map(\.days.upperBound).reduce(0, +)
      if days == 0 { draft.row.warn("agent [\(agent.id)] is away for the whole horizon") }
    }
  }
}
