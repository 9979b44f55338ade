/// A stretch of days and hours on the wall clock in which contacts change; without any limit it is the whole horizon.
public struct DemandPeriod: Codable, Hashable, Sendable {
  /// A minute of a day, 0 to 1440; 1440 is the end of the day.
  public struct Time: Codable, Hashable, Sendable {
    /// The day.
    public var day: CivilDate
    /// The minute of the day.
    public var minute: Int

    /// Makes a time.
    public init(day: CivilDate, minute: Int) {
      self.day = day
      self.minute = minute
    }
  }

  /// When it begins; `nil` from the first day on.
  public var from: Time?
  /// When it ends; `nil` to the last day.
  public var to: Time?
  /// Minutes of each day that it concerns, past midnight from 1440 on; `nil` means all.
  public var hours: Range<Int>?

  /// Makes a period.
  public init(from: Time? = nil, to: Time? = nil, hours: Range<Int>? = nil) {
    self.from = from
    self.to = to
    self.hours = hours
  }

  /// Always.
  public static let always = DemandPeriod()

  /// The share of a slot that lies in the period, 0 to 1.
  ///
  /// - Parameters:
  ///   - day: The slot's day.
  ///   - minutes: The slot's minutes of that day.
  /// - Returns: Minutes of the slot within the period, over its length.
  public func share(of day: CivilDate, _ minutes: Range<Int>) -> Double {
    func position(_ time: Time) -> Int { time.day.days(since: day) * 1440 + time.minute }
    let start = max(minutes.lowerBound, from.map(position) ?? Int.min)
    let end = min(minutes.upperBound, to.map(position) ?? Int.max)
    guard start < end else { return 0 }
    guard let hours else { return Double(end - start) / Double(minutes.count) }
    // Hours past midnight reach into this day from the day before.
    let inside = [0, 1440].reduce(0) { sum, offset in
      sum + max(0, min(end, hours.upperBound - offset) - max(start, hours.lowerBound - offset))
    }
    return Double(inside) / Double(minutes.count)
  }
}
