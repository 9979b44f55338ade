public import Workforce

extension RosterVerifier {
  /// The days on which agents are on duty for nobody, ascending.
  ///
  /// No rule forbids it: a contract may ask for more days than there are to work on. Duties without contacts, such as a
  /// training, and duties that begin before or run past the horizon, where hours are not known, are not looked at.
  public func staffedClosedDays(of roster: Roster) -> [StaffedClosedDay] {
    var agents = [[Int]](repeating: [], count: plan.grid.dayCount)
    for (agent, duties) in zip(plan.agents.indices, roster.duties) {
      let queues = plan.agents[agent].queues.filter { plan.queues.indices.contains($0) }
      for duty in duties where agents.indices.contains(duty.day) && agents[duty.day].last != agent {
        guard !duty.queues.isEmpty, duty.start >= 0, duty.end <= plan.grid.horizonMinutes else { continue }
        if !plan.openHours.isOpen(queues: queues, within: duty.span) { agents[duty.day].append(agent) }
      }
    }
    return agents.enumerated().filter { !$0.element.isEmpty }
      .map { StaffedClosedDay(day: $0.offset, agents: $0.element) }
  }
}
