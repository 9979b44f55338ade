/// What of a queue's goals changes.
public struct GoalsChange: Codable, Hashable, Sendable {
  /// A goal, by its key in a plan.
  public enum Goal: String, Codable, CaseIterable, Sendable {
    /// Share answered within a threshold, in every interval.
    case serviceLevel = "service-level"
    /// Share answered within a threshold over each day.
    case dailyServiceLevel = "daily-service-level"
    /// Longest mean wait.
    case meanWait = "mean-wait"
    /// Highest occupancy.
    case maximumOccupancy = "maximum-occupancy"
    /// Highest probability of abandoning.
    case maximumAbandonment = "maximum-abandonment"
    /// Time within which deferred work is done.
    case responseTime = "response-time"
  }

  /// Id of the queue.
  public var queue: String
  /// Goals in place of the queue's; what is `nil` stays.
  public var goals: GoalsDraft
  /// Goals that no longer hold.
  public var dropped: [Goal]

  /// Makes a change.
  public init(queue: String, goals: GoalsDraft, dropped: [Goal] = []) {
    self.queue = queue
    self.goals = goals
    self.dropped = dropped
  }

  /// The goals after the change. A new service level that says nothing of how it counts keeps the old one's way.
  func applied(to old: GoalsDraft?) -> GoalsDraft {
    var new = old ?? GoalsDraft()
    if let level = goals.serviceLevel { new.serviceLevel = level.following(new.serviceLevel) }
    if let level = goals.dailyServiceLevel { new.dailyServiceLevel = level.following(new.dailyServiceLevel) }
    if let wait = goals.meanWait { new.meanWait = wait }
    if let occupancy = goals.maximumOccupancy { new.maximumOccupancy = occupancy }
    if let abandonment = goals.maximumAbandonment { new.maximumAbandonment = abandonment }
    if let time = goals.responseTime { new.responseTime = time }
    if let clock = goals.responseClock { new.responseClock = clock }
    for goal in dropped {
      switch goal {
      case .serviceLevel: new.serviceLevel = nil
      case .dailyServiceLevel: new.dailyServiceLevel = nil
      case .meanWait: new.meanWait = nil
      case .maximumOccupancy: new.maximumOccupancy = nil
      case .maximumAbandonment: new.maximumAbandonment = nil
      case .responseTime: (new.responseTime, new.responseClock) = (nil, nil)
      }
    }
    return new
  }
}

extension LevelDraft {
  fileprivate func following(_ old: LevelDraft?) -> LevelDraft {
    var level = self
    if level.definition == nil, level.shortAbandon == nil {
      (level.definition, level.shortAbandon) = (old?.definition, old?.shortAbandon)
    }
    return level
  }
}
