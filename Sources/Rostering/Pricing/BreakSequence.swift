import Workforce

/// Places the breaks of a shift when their windows interact: they overlap, or a stretch of work could grow too long.
///
/// A shortest path over the breaks in their order: `best[i][t]` is the least saving of breaks 0…i with break *i* at *t*,
/// over all *t'* of the break before that end by *t* and leave no stretch longer than the limit.
enum BreakSequence {
  struct Placement {
    let cost: Int32
    let starts: [Int]
  }

  /// The cheapest legal placement, or `nil` when there is none.
  static func cheapest(
    shape: PricedShape, windows: [BreakWindow], saving: (_ pause: Int, _ unit: Int) -> Int32
  ) -> Placement? {
    let unitMinutes = shape.units == 0 ? 1 : max(1, shape.shape.minutes / shape.units)
    let limit = shape.shape.longestStretch.map { $0 / unitMinutes } ?? shape.units
    /// Candidates of the break before: end, cost so far, starts so far.
    var before: [(end: Int, cost: Int32, starts: [Int])] = [(0, 0, [])]
    for (pause, placed) in shape.windows.enumerated() {
      let window = windows[placed.window]
      var present: [(end: Int, cost: Int32, starts: [Int])] = []
      for position in 0..<window.count {
        let start = placed.firstUnit + position * window.step
        let own = saving(pause, start)
        var best: (cost: Int32, starts: [Int])?
        for candidate in before where candidate.end <= start && start - candidate.end <= limit {
          let cost = candidate.cost &+ own
          if best.map({ cost < $0.cost }) ?? true { best = (cost, candidate.starts) }
        }
        if let best { present.append((start + window.length, best.cost, best.starts + [start])) }
      }
      before = present
    }
    let legal = before.filter { $0.end <= shape.units && shape.units - $0.end <= limit }
    return legal.min { $0.cost < $1.cost }.map { Placement(cost: $0.cost, starts: $0.starts) }
  }
}
