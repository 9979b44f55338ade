/// A question about a day: the least staff for a service level of all its contacts. Times are seconds.
public struct DayQuestion: Hashable, Sendable {
  /// What comes in each interval.
  public enum Volumes: Hashable, Sendable {
    /// Contacts offered per hour.
    case contactsPerHour([Double])
    /// Loads in erlangs.
    case erlangs([Double])

    fileprivate var values: [Double] {
      switch self {
      case .contactsPerHour(let values), .erlangs(let values): values
      }
    }
  }

  /// What comes in each interval.
  public var volumes: Volumes
  /// Mean handling times: one, or one for each interval.
  public var handlingSeconds: [Double]
  /// The service level of the day.
  public var goal: ServiceGoals.ServiceLevel
  /// Agents that intervals have anyway: one number, or one for each interval; fractions are dropped.
  public var floors: [Double]
  /// What every interval must reach.
  public var floorGoals: ServiceGoals
  /// Mean patience; `nil` when contacts never hang up.
  public var patienceSeconds: Double?

  /// Makes a question.
  public init(
    volumes: Volumes, handlingSeconds: [Double], goal: ServiceGoals.ServiceLevel, floors: [Double] = [0],
    floorGoals: ServiceGoals = ServiceGoals(), patienceSeconds: Double? = nil
  ) {
    self.volumes = volumes
    self.handlingSeconds = handlingSeconds
    self.goal = goal
    self.floors = floors
    self.floorGoals = floorGoals
    self.patienceSeconds = patienceSeconds
  }

  /// Answers it.
  ///
  /// - Throws: ``QueueingError`` when a number is out of range or no staff meets the goals.
  public func answer() throws(QueueingError) -> DailyRequirement {
    var intervals: [DayInterval] = []
    for (index, volume) in volumes.values.enumerated() {
      let seconds = handlingSeconds[handlingSeconds.count == 1 ? 0 : index]
      let load =
        switch volumes {
        case .erlangs: try OfferedLoad(erlangs: volume, handlingSeconds: seconds)
        case .contactsPerHour: try OfferedLoad(contactsPerHour: volume, handlingSeconds: seconds)
        }
      var floor = Int(floors[floors.count == 1 ? 0 : index])
      try floorGoals.check()
      if floorGoals.bindsIntervals {
        floor = max(
          floor, try IntervalStaffing.requirement(for: load, goals: floorGoals, patienceSeconds: patienceSeconds).agents
        )
      }
      intervals.append(DayInterval(load: load, floor: floor))
    }
    return try DailyStaffing.requirement(for: intervals, goal: goal, patienceSeconds: patienceSeconds)
  }
}
