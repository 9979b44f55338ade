public import Queueing

/// What `jaga erlang --day` tells: the least staff for a service level of the whole day.
public struct DayStaffDocument: Encodable, Sendable {
  /// Agents by interval.
  var agents: [Int]
  var totalAgents: Int
  /// Of the day's contacts.
  var serviceLevel: Double
  /// How those who hang up count in it.
  var serviceLevelDefinition: String
  /// No staffing that meets the goal has fewer agents in total.
  var lowerBound: Int
  var isProvenLeast: Bool

  /// Makes it.
  public init(_ day: DailyRequirement, definition: ServiceLevelDefinition) {
    agents = day.agents
    totalAgents = day.agents.reduce(0, +)
    serviceLevel = day.serviceLevel
    serviceLevelDefinition = definition.rawValue
    lowerBound = day.lowerBound
    isProvenLeast = day.isProvenLeast
  }
}
