public import WallClock
import Workforce

extension HorizonClock {
  /// How a table of absences writes a stretch of time: whole days as dates, of which the last is part of it, anything else with times of day.
  ///
  /// - Parameter minutes: Elapsed minutes.
  /// - Returns: Local dates `2026-11-24`, or moments `2026-11-24 09:00`.
  public func absenceTimes(of minutes: Range<Int>) -> (from: String, to: String) {
    let (from, to) = (
      zone.reading(atInstant: origin + minutes.lowerBound), zone.reading(atInstant: origin + minutes.upperBound)
    )
    if from.minute == 0, to.minute == 0, from.date < to.date {
      return (from.date.description, to.date.adding(days: -1).description)
    }
    return (
      "\(from.date) \(ClockText.hoursAndMinutes(from.minute))", "\(to.date) \(ClockText.hoursAndMinutes(to.minute))"
    )
  }
}
