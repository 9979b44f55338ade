import Foundation
import Workforce

/// Made-up contacts for the template: a weekly and a daily pattern with chance around it. The same days give the same file.
struct SyntheticHistory {
  /// A Monday.
  let firstDay: CivilDate
  /// Weeks made.
  let weeks: Int

  /// Mean contacts per half-hour from 08:00 on, on a Monday.
  private static let day: [Double] = [
    5, 7, 10, 12, 13, 13, 12, 11, 9, 9, 10, 11, 12, 12, 11, 10, 9, 8, 7, 6, 6, 5, 4, 3,
  ]
  /// Volume of each weekday, Monday being 1.
  private static let week = [1, 0.95, 0.92, 0.9, 0.93, 0.62, 0.5]

  /// The table: `start,queue,offered,handling_seconds`.
  var csv: String {
    var random = SplitMix(state: 2026)
    var lines = ["start,queue,offered,handling_seconds"]
    for offset in 0..<weeks * 7 {
      let date = firstDay.adding(days: offset)
      let busyness = SyntheticHistory.week[date.weekday.index] * (0.92 + 0.16 * random.unit())
      for (slot, mean) in SyntheticHistory.day.enumerated() {
        let offered = random.poisson(mean: mean * busyness)
        let handling = offered == 0 ? "" : String(Int(200 + 80 * random.unit()))
        let minute = 8 * 60 + slot * 30
        let clock = "\(minute < 600 ? "0" : "")\(minute / 60):\(minute % 60 == 0 ? "00" : "30")"
        lines.append("\(date)T\(clock),phone,\(offered),\(handling)")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A small seeded source of chance.
  ///
  /// ## Source
  /// G. L. Steele, D. Lea, C. H. Flood, "Fast Splittable Pseudorandom Number Generators", OOPSLA 2014.
  private struct SplitMix {
    var state: UInt64

    /// A number in `0..<1`.
    mutating func unit() -> Double {
      state &+= 0x9e37_79b9_7f4a_7c15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
      return Double((mixed ^ (mixed >> 31)) >> 11) / 9_007_199_254_740_992
    }

    /// A Poisson number, by multiplying uniform ones (D. E. Knuth, TAOCP 2, § 3.4.1).
    mutating func poisson(mean: Double) -> Int {
      let floor = exp(-mean)
      var product = unit()
      var count = 0
      while product > floor {
        product *= unit()
        count += 1
      }
      return count
    }
  }
}
