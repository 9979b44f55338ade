/// An agent who is absent on some duties of a roster.
public struct AbsentAgent: Hashable, Sendable {
  /// Index of the agent.
  public let agent: Int
  /// Days of the duties, ascending, each once.
  public let days: [Int]
  /// Why, each reason once, in the order met.
  public let reasons: [Unavailability.Reason]
  /// Minutes of duties in which the agent is absent.
  public let minutes: Int
}

extension [AbsentOnDuty] {
  /// The agents, in the order met.
  ///
  /// - Precondition: Duties of one agent stand together, as ``Plan/absentOnDuty(in:)`` has them.
  public var byAgent: [AbsentAgent] {
    var agents: [Int] = []
    for gone in self where agents.last != gone.agent { agents.append(gone.agent) }
    return agents.map { agent in
      let own = filter { $0.agent == agent }
      var (days, reasons): ([Int], [Unavailability.Reason]) = ([], [])
      for gone in own {
        if days.last != gone.duty.day { days.append(gone.duty.day) }
        if !reasons.contains(gone.reason) { reasons.append(gone.reason) }
      }
      return AbsentAgent(
        agent: agent, days: days, reasons: reasons, minutes: own.reduce(0) { $0 + $1.minutes.count })
    }
  }
}
