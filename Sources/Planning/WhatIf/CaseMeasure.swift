/// What cases are compared by. Queues are indices into the plans'.
public enum CaseMeasure: Hashable, Sendable {
  /// Agents in the plan.
  case agents
  /// Agents to roster, in weeks of full-time work: agent-hours needed over the longest weekly hours of any contract.
  case fullTimeNeeded
  /// Agents there are, likewise: the most hours that their contracts allow after absences.
  case fullTimeHad
  /// Paid hours rostered.
  case paidHours
  /// Cost of the roster, in the plan's unit.
  case cost
  /// What is paid beside hours, in the plan's unit; not known where the plan has no lines of pay.
  case pay
  /// What no roster can cost less than.
  case bound
  /// Agent-hours missing.
  case shortHours
  /// Agent-hours too many.
  case surplusHours
  /// Contacts expected on a queue.
  case contacts(queue: Int)
  /// Share answered in time, simulated.
  case serviceLevel(queue: Int)
  /// Share that hangs up, simulated.
  case abandonment(queue: Int)
  /// Mean wait in seconds, simulated.
  case meanWait(queue: Int)
  /// Share of the time present with a contact, simulated, over all agents.
  case occupancy
  /// Wishes not granted.
  case wishesRefused
  /// Night duties.
  case nights
  /// Weekends on which agents have a duty, summed over agents.
  case weekends

  /// All measures of a plan with so many queues, in the order in which they are shown.
  public static func all(queueCount: Int) -> [CaseMeasure] {
    let queues = 0..<queueCount
    return [.agents, .fullTimeNeeded, .fullTimeHad, .paidHours, .cost, .pay, .bound, .shortHours, .surplusHours]
      + queues.map { .contacts(queue: $0) } + queues.map { .serviceLevel(queue: $0) }
      + queues.map { .abandonment(queue: $0) } + queues.map { .meanWait(queue: $0) }
      + [.occupancy, .wishesRefused, .nights, .weekends]
  }
}
