import ArgumentParser
import Workforce

/// A date, or a weekday such as `mon`, as it is written on a command line.
struct DayOption {
  let name: String

  /// The days of a horizon that it names: one date, or each week's day of that name; none where it is neither.
  func named(in grid: TimeGrid) -> [Int] {
    let wanted = name.lowercased()
    return (0..<grid.dayCount).filter {
      grid.date(of: $0).description == wanted || (wanted.count >= 3 && grid.weekday(of: $0).rawValue.hasPrefix(wanted))
    }
  }

  /// The days of a horizon that it names, at least one.
  func all(in grid: TimeGrid) throws -> [Int] {
    let days = named(in: grid)
    guard !days.isEmpty else {
      let last = grid.date(of: grid.dayCount - 1)
      throw ValidationError("--day [\(name)] is neither a date from \(grid.firstDay) to \(last) nor a weekday.")
    }
    return days
  }

  /// The first of them.
  func first(in grid: TimeGrid) throws -> Int { try all(in: grid)[0] }
}
