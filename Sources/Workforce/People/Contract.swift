/// What an agent and the employer agreed on, per week.
public struct Contract: Hashable, Sendable {
  /// Stable id, unique in the plan.
  public var id: String
  /// Paid minutes a week.
  public var weeklyMinutes: ClosedRange<Int>
  /// Days worked a week.
  public var weeklyDays: ClosedRange<Int>
  /// Families this contract may work, as ascending indices into the plan's shifts.
  public var shifts: [Int]
  /// Cost of a paid hour.
  public var costPerHour: Double
  /// Fixed pattern by weekday (Monday first), if any.
  public var pattern: [DayPattern]?
  /// What its agents may be open to, as ascending indices into the plan's activities; `nil` is all of them.
  public var activities: [Int]?
  /// By which clock its agents live: 0 is the centre's, from 1 on the plan's ``Plan/otherClocks``.
  public var clock = 0

  /// Makes a contract.
  public init(
    id: String, weeklyMinutes: ClosedRange<Int>, weeklyDays: ClosedRange<Int>, shifts: [Int], costPerHour: Double,
    pattern: [DayPattern]? = nil, activities: [Int]? = nil
  ) {
    self.id = id
    self.weeklyMinutes = weeklyMinutes
    self.weeklyDays = weeklyDays
    self.shifts = shifts
    self.costPerHour = costPerHour
    self.pattern = pattern
    self.activities = activities
  }
}
