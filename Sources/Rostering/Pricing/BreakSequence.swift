import Workforce

/// Places the breaks of a shape whose windows interact: they overlap, or a stretch of work could grow too long.
///
/// A shortest path over the breaks in their order: `best[i][j]` is the least saving of breaks 0…i with break *i* at its *j*-th
/// start, over all starts of the break before that end in time and leave no stretch longer than the limit, nor one between breaks
/// that is too short. Starts ascend, so
/// those are neighbours: the range `from…to` of each start is worked out once, when the object is made.
final class BreakSequence {
  /// One start of one break: where, which starts of the break before may precede it, and whether the shift may end after.
  private struct Step {
    let unit: Int
    let from: Int
    let to: Int
    let mayBeLast: Bool
  }

  private let steps: UnsafeMutablePointer<Step>
  private let best: UnsafeMutablePointer<Int32>
  /// First step of each break, and the number of steps at the end.
  private let first: [Int]

  init(shape: PricedShape, windows: [BreakWindow]) {
    let unitMinutes = shape.units == 0 ? 1 : max(1, shape.shape.minutes / shape.units)
    let limit = shape.shape.longestStretch.map { $0 / unitMinutes } ?? shape.units
    // Breaks start and end on units.
    let least = (shape.shape.shortestStretch + unitMinutes - 1) / unitMinutes
    var all: [Step] = []
    var firsts = [0]
    var ends = [0]
    for placed in shape.windows {
      let window = windows[placed.window]
      var present: [Int] = []
      for position in 0..<window.count {
        let unit = placed.firstUnit + position * window.step
        let end = unit + window.length
        let from = ends.firstIndex { unit - $0 <= limit } ?? ends.count
        let to = ends.lastIndex { $0 + (firsts.count > 1 ? least : 0) <= unit }.map { $0 + 1 } ?? 0
        all.append(
          Step(unit: unit, from: from, to: max(from, to), mayBeLast: end <= shape.units && shape.units - end <= limit))
        present.append(end)
      }
      firsts.append(all.count)
      ends = present
    }
    first = firsts
    steps = .allocate(capacity: max(1, all.count))
    for (index, step) in all.enumerated() { (steps + index).initialize(to: step) }
    best = .allocate(capacity: max(1, all.count))
    best.initialize(repeating: 0, count: max(1, all.count))
  }

  deinit {
    steps.deallocate()
    best.deallocate()
  }

  /// The least saving of any legal placement; `nil` when there is none.
  ///
  /// `savings` holds for each break what it saves when it starts at a unit of the horizon; `start` is the shift's first unit.
  func cheapest(_ savings: [UnsafePointer<Int32>], start: Int) -> Int32? {
    for (pause, saving) in savings.enumerated() {
      for index in first[pause]..<first[pause + 1] {
        let step = steps[index]
        var before: Int32 = pause == 0 ? (step.from < step.to ? 0 : PriceValue.unreachable) : PriceValue.unreachable
        if pause > 0 {
          let base = best + first[pause - 1]
          for position in step.from..<step.to { before = min(before, base[position]) }
        }
        best[index] = before >= PriceValue.infeasible ? PriceValue.unreachable : before &+ saving[start &+ step.unit]
      }
    }
    var least = PriceValue.unreachable
    for index in first[savings.count - 1]..<first[savings.count] where steps[index].mayBeLast {
      least = min(least, best[index])
    }
    return least < PriceValue.infeasible ? least : nil
  }

  /// The starts, in units after the shift's start, of the placement that ``cheapest(_:start:)`` priced last.
  func starts(_ savings: [UnsafePointer<Int32>], start: Int) -> [Int] {
    guard var value = cheapest(savings, start: start) else { return [] }
    var starts: [Int] = []
    var from = first[savings.count - 1]
    var to = first[savings.count]
    for pause in savings.indices.reversed() {
      let isLast = pause == savings.count - 1
      let found = (from..<to).first { best[$0] == value && (!isLast || steps[$0].mayBeLast) }
      guard let found else { return [] }
      starts.append(steps[found].unit)
      value &-= savings[pause][start + steps[found].unit]
      if pause > 0 {
        from = first[pause - 1] + steps[found].from
        to = first[pause - 1] + steps[found].to
      }
    }
    return starts.reversed()
  }
}
