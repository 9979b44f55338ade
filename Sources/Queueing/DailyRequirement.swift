/// Agents by interval that meet a day's goal.
public struct DailyRequirement: Hashable, Sendable {
  /// Agents by interval.
  public let agents: [Int]
  /// Share of the day's contacts answered within the threshold: intervals weigh by their contacts.
  public let serviceLevel: Double
  /// No plan that meets the goal has fewer agents than this in total.
  public let lowerBound: Int

  /// Whether the total is proven to be the least.
  public var isProvenLeast: Bool { agents.reduce(0, +) == lowerBound }
}
