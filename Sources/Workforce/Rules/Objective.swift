/// What the roster's parts cost, in the plan's own units of cost.
public struct Objective: Hashable, Sendable {
  /// Cost of one agent-hour missing.
  public var shortfallPerHour: Double
  /// Cost of one agent-hour too many.
  public var surplusPerHour: Double
  /// Cost of one agent-hour on a queue that is served by a secondary skill.
  public var secondaryPerHour: Double
  /// Cost of one changed day of one agent, measured at the earlier roster (``Agent/earlier``).
  public var costPerChange: Double
  /// How the price of a change rises as its day comes near, by ascending days.
  public var nearChanges: [NearChange]

  /// Changes of near days.
  public struct NearChange: Hashable, Sendable {
    /// Days that begin on fewer dates than this after the date on which the change is told.
    public var days: Int
    /// As how many changes each of theirs is paid.
    public var times: Int

    /// Makes it.
    public init(days: Int, times: Int) {
      self.days = days
      self.times = times
    }
  }

  /// What holds where a plan says nothing: four times as much for today and tomorrow, twice as much for the two days after them.
  ///
  /// ## Source
  /// Four days are the notice of German on-call work (TzBfG § 12(3)) and of Dutch law (art. 7:628a BW).
  public static let usualNearChanges = [NearChange(days: 2, times: 4), NearChange(days: 4, times: 2)]

  /// Makes an objective.
  public init(
    shortfallPerHour: Double = 10, surplusPerHour: Double = 2, costPerChange: Double = 0,
    nearChanges: [NearChange] = usualNearChanges, secondaryPerHour: Double = 1
  ) {
    self.shortfallPerHour = shortfallPerHour
    self.surplusPerHour = surplusPerHour
    self.costPerChange = costPerChange
    self.nearChanges = nearChanges
    self.secondaryPerHour = secondaryPerHour
  }

  /// As how many changes a change of a day is paid that lies so many dates after the one on which it is told.
  public func changeWeight(daysAway: Int) -> Int {
    nearChanges.first { daysAway < $0.days }?.times ?? 1
  }
}

extension Objective {
  /// Cost of a unit of presence that serves a queue by a secondary skill, in thousandths.
  package func secondaryCost(intervalMinutes: Int, unitsPerAgent: Int) -> Int {
    Int(saturating: (1000 * secondaryPerHour * Double(intervalMinutes) / 60 / Double(unitsPerAgent)).rounded())
  }
}
