/// What of a contract changes; what is `nil` stays.
public struct ContractChange: Codable, Hashable, Sendable {
  /// Id of the contract.
  public var id: String
  /// Paid time a week.
  public var weeklyHours: ClosedRange<Minutes>?
  /// Days worked a week.
  public var days: ClosedRange<Int>?
  /// Ids of the shifts that may be worked under it.
  public var shifts: [String]?
  /// Only shifts whose lengths are all listed.
  public var shiftLengths: [Minutes]?
  /// Cost of a paid hour.
  public var cost: Double?

  /// Makes a change.
  public init(
    id: String, weeklyHours: ClosedRange<Minutes>? = nil, days: ClosedRange<Int>? = nil, shifts: [String]? = nil,
    shiftLengths: [Minutes]? = nil, cost: Double? = nil
  ) {
    self.id = id
    self.weeklyHours = weeklyHours
    self.days = days
    self.shifts = shifts
    self.shiftLengths = shiftLengths
    self.cost = cost
  }

  func apply(to contract: inout ContractDraft) {
    if let weeklyHours { contract.weeklyHours = weeklyHours }
    if let days { contract.days = days }
    if let shifts { contract.shifts = shifts }
    if let shiftLengths { contract.shiftLengths = shiftLengths }
    if let cost { contract.cost = cost }
  }
}
