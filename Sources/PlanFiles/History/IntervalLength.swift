import WallClock
import Workforce

/// Finds out how long the intervals of a file are, and whether they fit into the plan's.
///
/// A file does not say it. The length is the longest of an hour's divisors such that more than two thirds of the rows
/// begin on the same border; rows on other borders are then slips. A finer file has at most half of its rows there. For
/// a length beyond the plan's interval all rows have to, since others may well be meant.
struct IntervalLength {
  /// Minutes of one interval of the file.
  var minutes: Int
  /// Where the borders lie: the remainder of every start, in minutes since 1970-01-01T00:00Z, by `minutes`.
  var phase: Int

  /// Finds the length.
  ///
  /// - Parameters:
  ///   - instants: Starts of the rows, on multiples of five minutes.
  ///   - expected: The plan's interval, taken when all rows begin at the same instant.
  ///   - clock: The plan's zone, to recognise one row a day.
  init?(of instants: some Sequence<Int>, expected: Int, clock: ZonedClock) {
    var classes = Array(repeating: 0, count: 12)
    var earliest: Int?
    var latest: Int?
    var timeOfDay: Int?
    var isDaily = true
    for instant in instants {
      classes[(instant % 60) / 5] += 1
      earliest = min(earliest ?? instant, instant)
      latest = max(latest ?? instant, instant)
      if isDaily {
        let minute = clock.reading(atInstant: instant).minute
        isDaily = timeOfDay == nil || timeOfDay == minute
        timeOfDay = minute
      }
    }
    guard let earliest, let latest else { return nil }
    let rowCount = classes.reduce(0, +)
    if earliest == latest {
      self.init(minutes: expected, phase: earliest % expected)
    } else if isDaily {
      self.init(minutes: 1440, phase: earliest % 1440)
    } else {
      self =
        [60, 30, 20, 15, 10].lazy.compactMap { minutes in
          let phases = (0..<minutes / 5).map { phase in
            stride(from: phase, to: 12, by: minutes / 5).reduce(0) { $0 + classes[$1] }
          }
          guard let most = phases.max(), minutes > expected ? most == rowCount : most * 3 > rowCount * 2,
            let phase = phases.firstIndex(of: most)
          else {
            return nil
          }
          return IntervalLength(minutes: minutes, phase: phase * 5)
        }.first ?? IntervalLength(minutes: 5, phase: 0)
    }
  }

  private init(minutes: Int, phase: Int) {
    self.minutes = minutes
    self.phase = phase
  }

  /// Whether a start lies on one of the file's borders.
  func isBorder(_ instant: Int) -> Bool {
    minutes == 1440 || instant % minutes == phase
  }

  /// Why the file's intervals cannot be gathered into the plan's; `nil` when they can.
  ///
  /// The plan's local time is `offset` minutes ahead of UTC at one of the starts.
  func misfit(planMinutes: Int, offset: Int) -> (code: String, message: String, fix: String)? {
    guard minutes <= planMinutes else {
      let length = minutes == 1440 ? "a day" : "\(minutes) minutes"
      return (
        "coarse-intervals", "the file has intervals of \(length), the plan of \(planMinutes) minutes",
        minutes == 1440
          ? "export the history by \(planMinutes) minutes"
          : "export the history by \(planMinutes) minutes, or set the centre's `interval` to \(minutes)"
      )
    }
    guard planMinutes % minutes == 0 else {
      return (
        "uneven-intervals", "intervals of \(minutes) minutes do not add up to the plan's \(planMinutes) minutes",
        "export the history by \(planMinutes) minutes"
      )
    }
    guard (phase + offset) % minutes == 0 else {
      return (
        "uneven-intervals", "the file's intervals do not begin on the plan's local borders",
        "export the history by smaller intervals, or set the centre's `interval` to a smaller one"
      )
    }
    return nil
  }
}
