/// Agents by interval that meet a day's goal.
public struct DailyRequirement: Hashable, Sendable {
  /// Agents by interval.
  public let agents: [Int]
  /// The day's service level, by the goal's definition: intervals weigh by their contacts.
  public let serviceLevel: Double
  /// No plan that meets the goal has fewer agents than this in total.
  public let lowerBound: Int

  /// Whether the total is proven to be the least.
  public var isProvenLeast: Bool { agents.reduce(0, +) == lowerBound }
}
