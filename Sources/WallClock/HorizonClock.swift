public import Workforce

/// Ties a plan's elapsed minutes to a time zone: minute 0 is local midnight of the horizon's first day, there or in the centre's zone.
public struct HorizonClock: Sendable {
  /// The zone.
  public let zone: ZonedClock
  /// Instant of the horizon's minute 0, in minutes since 1970-01-01T00:00Z.
  public let origin: Int
  /// The zones of the plan's other clocks, in their order.
  private var others: [ZonedClock] = []

  /// Makes a clock for a horizon that begins on `firstDay`.
  public init(zone: ZonedClock, firstDay: CivilDate) {
    self.zone = zone
    self.origin = zone.startOfDay(firstDay)
  }

  /// The clock by which an agent lives: this one for those of the centre's zone.
  public func of(_ agent: Agent, in plan: Plan) -> HorizonClock {
    let number = plan.clockNumber(of: agent)
    if number == 0 { return self }
    let name = plan.otherClocks[number - 1].timeZone
    let known = others.indices.contains(number - 1) && others[number - 1].identifier == name ? others[number - 1] : nil
    return (known ?? ZonedClock(identifier: name)).map(elsewhere) ?? self
  }

  /// The same clock that knows the plan's other ones, which take a while to be made.
  public func knowing(_ others: [ZonedClock]) -> HorizonClock {
    var clock = self
    clock.others = others
    return clock
  }

  /// A clock of another zone that counts the same minutes.
  public func elsewhere(_ zone: ZonedClock) -> HorizonClock { HorizonClock(zone: zone, origin: origin) }

  private init(zone: ZonedClock, origin: Int) {
    self.zone = zone
    self.origin = origin
  }

  /// The days of a horizon as this clock shows them, when another one's minutes are counted.
  ///
  /// - Parameter centre: The grid of the clock whose minutes they are.
  /// - Returns: The same days by number and date, from their own midnights.
  public func grid(beside centre: TimeGrid) -> TimeGrid {
    let starts = (-TimeGrid.leadDays...(centre.dayCount + TimeGrid.tailDays)).map {
      zone.startOfDay(centre.firstDay.adding(days: $0)) - origin
    }
    let (first, end) = (starts[TimeGrid.leadDays], starts[TimeGrid.leadDays + centre.dayCount])
    func minute(_ elapsed: Int) -> Int { zone.reading(atInstant: origin + elapsed).minute }
    return TimeGrid(
      firstDay: centre.firstDay, dayCount: centre.dayCount, intervalMinutes: centre.intervalMinutes, dayStarts: starts,
      wallClockMinutes: stride(from: 0, to: max(end, centre.horizonMinutes), by: centre.intervalMinutes).map(minute),
      earlierClockMinutes: stride(from: -centre.intervalMinutes, through: min(first, 0), by: -centre.intervalMinutes)
        .map(minute))
  }

  /// The grid of a horizon in this zone.
  ///
  /// - Returns: `nil` when a day of the horizon is not a whole number of intervals long (a clock change that the
  ///   interval does not divide).
  public func grid(firstDay: CivilDate, dayCount: Int, intervalMinutes: Int) -> TimeGrid? {
    let days = -TimeGrid.leadDays...(dayCount + TimeGrid.tailDays)
    let starts = days.map { zone.startOfDay(firstDay.adding(days: $0)) - origin }
    for day in 0..<dayCount {
      let length = starts[day + 1 + TimeGrid.leadDays] - starts[day + TimeGrid.leadDays]
      guard length % intervalMinutes == 0 else { return nil }
    }
    let end = starts[dayCount + TimeGrid.leadDays]
    let readings = stride(from: 0, to: end, by: intervalMinutes).map { zone.reading(atInstant: origin + $0).minute }
    return TimeGrid(
      firstDay: firstDay, dayCount: dayCount, intervalMinutes: intervalMinutes, dayStarts: starts,
      wallClockMinutes: readings)
  }

  /// `2026-11-23T06:00:00+07:00`: an elapsed minute as local time with its offset.
  public func localText(_ minute: Int) -> String {
    let instant = origin + minute
    let offset = zone.offset(atInstant: instant)
    let reading = zone.reading(atInstant: instant)
    let sign = offset < 0 ? "-" : "+"
    let clock = ClockText.hoursAndMinutes(reading.minute)
    return "\(reading.date)T\(clock):00\(sign)\(ClockText.hoursAndMinutes(abs(offset)))"
  }

  /// `2026-11-22T23:00:00Z`: an elapsed minute as universal time.
  public func universalText(_ minute: Int) -> String {
    let instant = origin + minute
    let day = instant >= 0 ? instant / 1440 : (instant - 1439) / 1440
    return "\(CivilDate(dayNumber: day))T\(ClockText.hoursAndMinutes(instant - day * 1440)):00Z"
  }
}

/// Texts of clock times.
public enum ClockText {
  /// `06:30` for 390; hours beyond 23 are kept (`24:00`).
  public static func hoursAndMinutes(_ minutes: Int) -> String {
    let hours = minutes / 60
    let rest = minutes % 60
    return "\(hours < 10 ? "0" : "")\(hours):\(rest < 10 ? "0" : "")\(rest)"
  }

  /// Minutes of `HH:MM` in `00:00 ... 24:00`; `nil` when the text is anything else.
  public static func minutes(_ text: some StringProtocol) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...2).contains(parts[0].count), parts[1].count == 2,
      parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }),
      let hours = Int(parts[0]), let minutes = Int(parts[1]), minutes < 60, hours * 60 + minutes <= 1440
    else { return nil }
    return hours * 60 + minutes
  }
}
