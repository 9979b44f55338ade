/// Days whose duties may change: a stretch, or some days of one.
struct FreeDays: Hashable, Sendable {
  /// The shortest stretch that holds them all.
  let hull: Range<Int>
  /// For each day of the stretch, whether it is one of them; empty when all are.
  private let isFree: [Bool]

  init(_ stretch: Range<Int>) {
    hull = stretch
    isFree = []
  }

  /// - Parameter days: At least one day.
  init(_ days: some Collection<Int>) {
    precondition(!days.isEmpty, "no free day")
    let first = days.reduce(Int.max, min)
    let end = days.reduce(Int.min, max) + 1
    hull = first..<end
    let chosen = Set(days)
    isFree = chosen.count == end - first ? [] : (first..<end).map(chosen.contains)
  }

  /// Some days of a longer stretch, at whose ends there may be none of them.
  init(_ days: [Int], within stretch: Range<Int>) {
    hull = stretch
    let chosen = Set(days)
    isFree = stretch.allSatisfy(chosen.contains) ? [] : stretch.map(chosen.contains)
  }

  func contains(_ day: Int) -> Bool { hull.contains(day) && (isFree.isEmpty || isFree[day - hull.lowerBound]) }

  var count: Int { isFree.isEmpty ? hull.count : isFree.count { $0 } }

  /// The stretches of days in a row, in order.
  var stretches: [Range<Int>] {
    if isFree.isEmpty { return [hull] }
    var found: [Range<Int>] = []
    for day in hull where contains(day) {
      if let last = found.last, last.upperBound == day {
        found[found.count - 1] = last.lowerBound..<day + 1
      } else {
        found.append(day..<day + 1)
      }
    }
    return found
  }
}
