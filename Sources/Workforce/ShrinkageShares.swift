/// Planned absence that the roster does not already contain; shares in `0..<1`, by the weekday on which an interval begins.
public struct ShrinkageShares: Hashable, Sendable {
  /// How the two shares combine.
  public enum Mode: String, Hashable, Sendable, CaseIterable, Codable {
    /// The in-office share is a share of the time present.
    case sequential
    /// Both are shares of paid time.
    case additive
  }

  /// Leave, sickness: by weekday, Monday first.
  public var outOfOfficeByWeekday: [Double]
  /// Meetings, coaching, unplaced pauses: by weekday, Monday first.
  public var inOfficeByWeekday: [Double]
  /// How they combine.
  public var mode: Mode

  /// Makes shares that differ from weekday to weekday.
  public init(outOfOfficeByWeekday: [Double], inOfficeByWeekday: [Double], mode: Mode = .sequential) {
    precondition(outOfOfficeByWeekday.count == 7 && inOfficeByWeekday.count == 7, "a share for each weekday")
    self.outOfOfficeByWeekday = outOfOfficeByWeekday
    self.inOfficeByWeekday = inOfficeByWeekday
    self.mode = mode
  }

  /// Makes shares that are the same every day.
  public init(outOfOffice: Double = 0, inOffice: Double = 0, mode: Mode = .sequential) {
    self.init(
      outOfOfficeByWeekday: [Double](repeating: outOfOffice, count: 7),
      inOfficeByWeekday: [Double](repeating: inOffice, count: 7), mode: mode)
  }

  /// The share out of office, mean of the week.
  public var outOfOffice: Double { ShrinkageShares.mean(outOfOfficeByWeekday) }

  /// The share in office, mean of the week.
  public var inOffice: Double { ShrinkageShares.mean(inOfficeByWeekday) }

  /// Written so that seven equal shares have exactly that mean.
  private static func mean(_ shares: [Double]) -> Double {
    shares.reduce(shares[0]) { $0 + ($1 - shares[0]) / 7 }
  }
}
