import Workforce

/// Sums of counts by week, agent and month while a roster is counted.
struct LedgerTally {
  private struct Place: Hashable {
    let week: Int
    let agent: Int
    let month: CivilMonth
    let count: LedgerCount
  }

  private let grid: TimeGrid
  private let months: [CivilMonth]
  private var sums: [Place: Double] = [:]
  private var minutes: Set<Place> = []

  /// Begins with nothing.
  init(grid: TimeGrid) {
    self.grid = grid
    months = (0..<grid.dayCount).map { CivilMonth(of: grid.date(of: $0)) }
  }

  /// Adds to a count on a day of the horizon.
  mutating func add(_ value: Double, to count: LedgerCount, agent: Int, day: Int) {
    guard months.indices.contains(day), value > 0 else { return }
    sums[Place(week: day / 7, agent: agent, month: months[day], count: count), default: 0] += value
  }

  /// Adds minutes to a count of hours.
  mutating func add(minutes value: Double, to count: LedgerCount, agent: Int, day: Int) {
    guard months.indices.contains(day), value > 0 else { return }
    minutes.insert(Place(week: day / 7, agent: agent, month: months[day], count: count))
    add(value, to: count, agent: agent, day: day)
  }

  /// What was counted, in order.
  var entries: [LedgerEntry] {
    func order(_ place: Place) -> (Int, Int, CivilMonth) { (place.week, place.agent, place.month) }
    let places = sums.keys.sorted {
      order($0) == order($1) ? $0.count < $1.count : order($0) < order($1)
    }
    return places.compactMap { place in
      let sum = sums[place] ?? 0
      let value = minutes.contains(place) ? (sum / 60 * 10_000).rounded() / 10_000 : sum
      guard value > 0 else { return nil }
      return LedgerEntry(
        agent: place.agent, week: place.week, month: place.month, count: place.count, value: value)
    }
  }
}
