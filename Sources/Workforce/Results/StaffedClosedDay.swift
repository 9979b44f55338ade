/// A day on which agents are on duty although no queue that they serve is open at any time of their duty.
public struct StaffedClosedDay: Hashable, Sendable {
  /// The day on which the duties start.
  public let day: Int
  /// The agents, ascending, as places among the plan's.
  public let agents: [Int]

  /// Makes a day.
  public init(day: Int, agents: [Int]) {
    self.day = day
    self.agents = agents
  }
}
