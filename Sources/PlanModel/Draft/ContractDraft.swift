/// An entry of `contracts`: what agents and the employer agreed on, per week.
public struct ContractDraft: Codable, Hashable, Sendable {
  /// What some days of the week ask for.
  public struct PatternDays: Codable, Hashable, Sendable {
    /// The days.
    public var days: Weekdays
    /// What they ask for.
    public var demand: DayDemand

    /// Makes an entry.
    public init(days: Weekdays, demand: DayDemand) {
      self.days = days
      self.demand = demand
    }
  }

  /// Stable id.
  public var id: String
  /// Paid time a week.
  public var weeklyHours: ClosedRange<Minutes>
  /// Days worked a week.
  public var days: ClosedRange<Int>
  /// Ids of the shifts that may be worked under it; `nil` means all.
  public var shifts: [String]?
  /// Only shifts whose lengths are all listed; `nil` means all.
  public var shiftLengths: [Minutes]?
  /// Cost of a paid hour; `nil` means 1.
  public var cost: Double?
  /// Ids of the activities that its agents may be given; `nil` means all.
  public var activities: [String]?
  /// Fixed weekly pattern, in the order written.
  public var pattern: [PatternDays]?
  /// IANA name of the zone by whose clock its agents live; `nil` means the centre's.
  public var timeZone: String?

  /// Makes it.
  public init(
    id: String, weeklyHours: ClosedRange<Minutes>, days: ClosedRange<Int>, shifts: [String]? = nil,
    shiftLengths: [Minutes]? = nil, cost: Double? = nil, pattern: [PatternDays]? = nil, activities: [String]? = nil,
    timeZone: String? = nil
  ) {
    self.id = id
    self.weeklyHours = weeklyHours
    self.days = days
    self.shifts = shifts
    self.shiftLengths = shiftLengths
    self.cost = cost
    self.pattern = pattern
    self.activities = activities
    self.timeZone = timeZone
  }

  /// What its fields may hold.
  package enum Fields {
    package static let weeklyHours = MinutesField(0...10_080, isHours: true)
    package static let days = WholeNumberField(0...7)
    package static let shiftLength = MinutesField(30...1440, step: 5, isHours: true)
    package static let cost = NumberField(0...1_000_000_000)
  }
}
