import ArgumentParser
import WallClock
import Workforce

/// A moment of a horizon as it is written on a command line: a date or a weekday, and a time of day.
struct MomentOption {
  let text: String

  /// Its elapsed minute by the centre's clocks; of a repeated hour the first.
  ///
  /// - Throws: `ValidationError` when it is none, or lies outside the horizon.
  func minute(in grid: TimeGrid, clock: HorizonClock) throws -> Int {
    let parts = text.split(whereSeparator: { $0 == " " || $0 == "T" }).map(String.init)
    guard parts.count == 2, let time = ClockText.minutes(parts[1]), (0..<1440).contains(time) else {
      throw ValidationError(
        "--at [\(text)] is not a day and a time of day, such as \"\(grid.firstDay) 10:00\" or \"tue 10:00\".")
    }
    let days = DayOption(name: parts[0]).named(in: grid)
    guard let day = days.first else {
      let last = grid.date(of: grid.dayCount - 1)
      throw ValidationError("--at [\(text)] is neither on a date from \(grid.firstDay) to \(last) nor on a weekday.")
    }
    guard days.count == 1 else {
      let dates = days.map { grid.date(of: $0).description }.joined(separator: ", ")
      throw ValidationError("--at [\(text)] names several days of the horizon: \(dates). Write one of these dates.")
    }
    guard let instant = clock.zone.instants(date: grid.date(of: day), minute: time).first else {
      throw ValidationError("--at [\(text)] is a time that the clocks skip on that day.")
    }
    return instant - clock.origin
  }
}
