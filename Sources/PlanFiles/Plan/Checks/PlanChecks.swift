import Workforce

/// Where the parts of a plan were written, for checks that concern several of them.
struct PlanSources {
  var queues: QueuesSection
  var shifts: ShiftsSection
  var breaks: BreaksSection
  var contracts: ContractsSection
  var agents: [AgentsTable.Draft]
  var history: HistorySection
  var presets: [LabourPreset]
  /// Whether shifts, contracts, rules and the horizon were read without a problem, so that hours can be checked.
  var areShiftsSound: Bool
}

/// Checks that concern several parts of a plan: whether it can be planned at all.
struct PlanChecks {
  let plan: Plan
  let sources: PlanSources
  let log: ProblemLog

  /// Runs every check.
  func run() {
    let areBreaksSound = checkShapes()
    checkQueues()
    checkHistory()
    if sources.areShiftsSound, areBreaksSound { checkHours() }
  }

  /// Shifts that nobody may work or that never start, and breaks that do not fit; whether all breaks do.
  private func checkShapes() -> Bool {
    var areSound = true
    for (position, family) in plan.shifts.enumerated() {
      let reader = sources.shifts.drafts[position].reader
      if sources.areShiftsSound, family.starts.allSatisfy(\.isEmpty), !sources.shifts.drafts[position].starts.isEmpty {
        reader.warn("(shift [\(family.id)]) never starts in the horizon")
      }
      if !plan.contracts.contains(where: { $0.shifts.contains(position) }) {
        reader.warn("(shift [\(family.id)]) may be worked under no contract")
      }
      for shape in family.shapes {
        if let fault = BreakFit(shape: shape).fault {
          areSound = false
          reader.fail(
            "impossible-breaks",
            "(shift [\(family.id)] of \(DurationText.describe(minutes: shape.minutes))) cannot hold its breaks: "
              + fault.message, fix: fault.fix)
        }
        for preset in sources.presets {
          for demand in preset.breaks where !demand.isMet(by: shape) {
            reader.warn(
              "(shift [\(family.id)] of \(DurationText.describe(minutes: shape.minutes))) has "
                + "\(demand.missing): \(demand.source)")
          }
        }
      }
    }
    for group in sources.breaks.groups {
      let isUsed = plan.shifts.enumerated().contains { position, family in
        family.shapes.contains { group.concerns(shift: position, minutes: $0.minutes) }
      }
      if !isUsed { group.reader.warn("concerns no shift: none has such a length") }
    }
    return areSound
  }

  /// Queues that nobody can serve, and goals that say nothing.
  private func checkQueues() {
    for (position, queue) in plan.queues.enumerated() {
      let reader = sources.queues.readers[position]
      let skilled = plan.agents.count { $0.queues.contains(position) }
      if skilled == 0, !plan.agents.isEmpty {
        reader.fail(
          "unserved-queue", "(queue [\(queue.id)]) is served by nobody: no agent has the skill [\(queue.skill)]",
          fix: "give the skill to an agent, or remove the queue")
      }
      if queue.goals == ServiceGoals() {
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
    if sources.history.sources.isEmpty, sources.history.forecastFile == nil {
      log.warn(in: PlanFolder.planFile, "the plan has neither `history` nor `forecast`: nothing to forecast from")
    }
    let tickets: [HistorySource.Format] = [.zendesk, .salesforce, .hubspot]
    for (source, reader) in zip(sources.history.sources, sources.history.readers)
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
      let reader = sources.contracts.drafts[position].reader
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
    for (agent, draft) in zip(plan.agents, sources.agents) {
      if let fault = check.fault(agent: agent) {
        draft.row.fail(fault.code, "agent [\(agent.id)] \(fault.message)", fix: fault.fix)
      }
      let days = agent.weeks.map(\.days.upperBound).reduce(0, +)
      if days == 0 { draft.row.warn("agent [\(agent.id)] is away for the whole horizon") }
    }
  }
}
