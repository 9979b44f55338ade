public import Workforce

/// What a simulation takes for granted beyond the plan, the roster and the forecast.
public struct SimulationAssumptions: Hashable, Sendable {
  /// Which contacts an agent takes on a duty.
  public enum Routing: String, Hashable, Sendable, CaseIterable {
    /// Those of the duty's queue; when nobody waits there those of every other live queue the agent has the skill for, and then the
    /// deferred work that fills the gaps of the duty's queue.
    case allSkills = "all-skills"
    /// Those of the duty's queue only.
    case dutyQueue = "duty-queue"
  }

  /// How handling times vary, in every queue.
  public var handlingTime: HandlingTime
  /// Who tries again, in every live queue that has a patience.
  public var redialling: Redialling?
  /// Which contacts an agent takes.
  public var routing: Routing
  /// Which of several free agents gets a contact.
  public var agentChoice: AgentChoice
  /// By what share each further chat lengthens all that an agent has open.
  public var chatSlowdown: Double
  /// Agents of a group that stay idle while another does deferred work; `nil` takes each queue's own.
  public var idleReserve: Int?
  /// How agents keep to their duties; `nil` takes the plan's shrinkage: the share out of office stays away from whole
  /// duties, the share in office is spent away from contacts now and then.
  public var attendance: AttendanceByWeekday?
  /// Coefficient of variation of the day's busyness.
  public var busynessVariation: Double
  /// Longest wait, in seconds, of a contact answered in time where a queue's goals name none.
  public var thresholdSeconds: Double

  /// Makes assumptions.
  public init(
    handlingTime: HandlingTime = .exponential, redialling: Redialling? = nil, routing: Routing = .allSkills,
    agentChoice: AgentChoice = .longestIdle, chatSlowdown: Double = 0, idleReserve: Int? = nil,
    attendance: AttendanceByWeekday? = nil, busynessVariation: Double = 0,
    thresholdSeconds: Double = 20
  ) {
    self.handlingTime = handlingTime
    self.redialling = redialling
    self.routing = routing
    self.agentChoice = agentChoice
    self.chatSlowdown = chatSlowdown
    self.idleReserve = idleReserve
    self.attendance = attendance
    self.busynessVariation = busynessVariation
    self.thresholdSeconds = thresholdSeconds
  }
}

extension SimulationModel {
  /// Makes the model of a rostered horizon.
  ///
  /// Duties of the previous roster that run into the horizon are staffed as well. A queue whose contacts wait for hours is
  /// worked on while it is open only. A queue's concurrency is rounded to the
  /// nearest whole number of contacts.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - roster: Duties by agent, in the plan's order.
  ///   - contacts: Expected contacts by queue, then by interval of the horizon.
  ///   - handlingSeconds: Mean handling time likewise.
  ///   - assumptions: Everything else.
  /// - Throws: ``SimulationError`` that names every inconsistency.
  public init(
    plan: Plan, roster: Roster, contacts: [[Double]], handlingSeconds: [[Double]],
    assumptions: SimulationAssumptions = SimulationAssumptions()
  ) throws(SimulationError) {
    guard contacts.count == plan.queues.count, handlingSeconds.count == plan.queues.count else {
      throw SimulationError(problems: [
        "contacts (\(contacts.count)) and handling times (\(handlingSeconds.count)) need one row per queue "
          + "(\(plan.queues.count))"
      ])
    }
    var pool = GroupPool(plan: plan, routing: assumptions.routing)
    let attendance = assumptions.attendance ?? AttendanceByWeekday(plan.shrinkage)
    let duties = zip(plan.agents.indices, roster.duties).flatMap { agent, duties in
      // By the clock of another zone a duty of the horizon may begin before it, and one before it last into it.
      (plan.agents[agent].past + duties).compactMap { $0.start < 0 ? $0.clipped(from: 0) : $0 }
        .map { pool.staffed($0, by: agent) }
    }
    try self.init(
      intervalSeconds: Double(plan.grid.intervalMinutes * 60),
      dayOfInterval: (0..<plan.grid.intervalCount).map { plan.grid.day(ofInterval: $0) },
      queues: plan.queues.indices.map { index in
        SimulatedQueue(
          plan.queues[index], contacts: contacts[index], handlingSeconds: handlingSeconds[index],
          times: plan.queues[index].channel.isDeferred
            ? DeferredQueueTimes(plan: plan, queue: index, contacts: contacts[index]) : .live, assumptions: assumptions)
      },
      groups: pool.groups, duties: duties,
      attendance: (0..<plan.grid.dayCount).map { attendance[plan.grid.weekday(of: $0)] },
      busynessVariation: assumptions.busynessVariation)
    partOfInterval = (0..<plan.grid.intervalCount).map { plan.grid.wallClockMinutes[$0] / Pooling.partMinutes }
  }
}

extension SimulatedQueue {
  fileprivate init(
    _ queue: Queue, contacts: [Double], handlingSeconds: [Double], times: DeferredQueueTimes,
    assumptions: SimulationAssumptions
  ) {
    let isDeferred = queue.channel.isDeferred
    self.init(
      id: queue.id, contacts: contacts, handlingSeconds: handlingSeconds, handlingTime: assumptions.handlingTime,
      patience: queue.patienceSeconds.map { Patience(meanSeconds: $0) },
      redialling: queue.patienceSeconds != nil && !isDeferred ? assumptions.redialling : nil,
      thresholdSeconds: queue.goals.overallServiceLevel?.seconds ?? assumptions.thresholdSeconds,
      concurrency: max(1, Int(queue.concurrency.rounded())),
      slowdown: queue.channel.isWritten ? assumptions.chatSlowdown : 0, isDeferred: isDeferred,
      isOpen: times.isOpen, responseClock: times.clock, backlog: times.backlog,
      idleReserve: isDeferred ? assumptions.idleReserve ?? queue.idleReserve : 0, urgency: queue.urgency,
      agentChoice: assumptions.agentChoice)
  }
}

/// The groups that the agents of a roster form, found as duties are added.
private struct GroupPool {
  let plan: Plan
  let routing: SimulationAssumptions.Routing
  private(set) var groups: [AgentGroup] = []
  private var indices: [AgentGroup: Int] = [:]

  init(plan: Plan, routing: SimulationAssumptions.Routing) {
    self.plan = plan
    self.routing = routing
  }

  mutating func staffed(_ duty: Duty, by agent: Int) -> StaffedDuty {
    StaffedDuty(
      agent: agent, duty: duty,
      groups: duty.activities.map { $0.queues.isEmpty ? nil : group(of: agent, on: $0.queues, day: duty.day) })
  }

  private func isPosition(_ queue: Int) -> Bool { plan.queues[queue].channel == .position }

  private mutating func group(of agent: Int, on queues: [Int], day: Int) -> Int {
    let priorities = Set(queues.map { plan.queues[$0].priority }).sorted()
    // What somebody can do by a secondary skill comes after everything else.
    let secondary = plan.agents[agent].secondary.filter(queues.contains)
    let ranks = secondary.isEmpty ? priorities.count : 2 * priorities.count
    var skills = queues.map { queue in
      let rank = priorities.firstIndex(of: plan.queues[queue].priority) ?? 0
      return AgentGroup.Skill(queue: queue, rank: rank + (secondary.contains(queue) ? priorities.count : 0))
    }
    // Whoever holds a position takes no contacts, and nobody holds one on the side.
    if routing == .allSkills, !queues.contains(where: isPosition) {
      for other in plan.agents[agent].queues(onDay: day) where !queues.contains(other) && !isPosition(other) {
        let isDeferred = plan.queues[other].channel.isDeferred
        // Activities say what somebody on duty is open to: nothing else is taken then.
        guard isDeferred || plan.activities.isEmpty else { continue }
        // Whoever is on duty for a live queue does deferred work only where the plan says that it fills that queue's gaps.
        guard !isDeferred || queues.contains(where: plan.queues[other].fillsGapsOf.contains) else { continue }
        skills.append(AgentGroup.Skill(queue: other, rank: ranks + (isDeferred ? 1 : 0)))
      }
    }
    let name = skills.map { plan.queues[$0.queue].id }.joined(separator: " + ")
    let group = AgentGroup(name: name, skills: skills)
    if let known = indices[group] { return known }
    indices[group] = groups.count
    groups.append(group)
    return groups.count - 1
  }
}
