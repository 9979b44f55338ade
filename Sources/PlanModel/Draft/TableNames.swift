/// Names of the tables beside the plan, as far as it says them.
public struct TableNames: Codable, Hashable, Sendable {
  /// Who there is.
  public var agents: String?
  /// When agents are away.
  public var absences: String?
  /// What they want.
  public var wishes: String?
  /// The duties before the horizon.
  public var previousRoster: String?
  /// What stays of a roster to start from.
  public var locks: String?
  /// Changes to the finished forecast.
  public var adjustments: String?
  /// Which odd days are learned from.
  public var unusualDays: String?

  /// Makes it.
  public init(
    agents: String? = nil, absences: String? = nil, wishes: String? = nil, previousRoster: String? = nil,
    locks: String? = nil, adjustments: String? = nil, unusualDays: String? = nil
  ) {
    self.agents = agents
    self.absences = absences
    self.wishes = wishes
    self.previousRoster = previousRoster
    self.locks = locks
    self.adjustments = adjustments
    self.unusualDays = unusualDays
  }
}
