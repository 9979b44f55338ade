/// Places the breaks of a shape, and one session somewhere between them, where they save the most presence together.
///
/// A shortest path over the breaks in their order, as in ``BreakSequence``, that passes the session once: `plain[i][j]` is the least
/// saving of breaks 0…i with break *i* at its *j*-th start and the session still to come, `passed[i][j]` with the session behind. Between
/// two breaks that end at *e* and begin at *f* the session costs the least of its savings at starts in `e … f − length`; for one *e* that
/// is a minimum that grows with *f*, so a pair of breaks costs as many steps as both have starts together, not their product with
/// the session's. The shift's start and end are breaks without length that have one start each.
final class SessionPlacement {
  /// Starts of one break, or of the shift's edge: ascending.
  private struct Stop {
    let units: [Int]
    let length: Int
  }

  private let stops: [Stop]
  /// Longest stretch of work in units; whether the session ends one.
  private let longest: Int
  /// Least units between two breaks.
  private let shortest: Int
  private let endsStretch: Bool
  private let length: Int
  private let sessionStarts: [Int32]
  /// Values of each stop's starts, and from where they came: the start of the stop before, and the session's position or -1.
  private var plain: [[Int32]]
  private var passed: [[Int32]]

  init(shape: PricedShape, windows: [BreakWindow], session: SessionWork) {
    let unitMinutes = shape.units == 0 ? 1 : max(1, shape.shape.minutes / shape.units)
    longest = shape.shape.longestStretch.map { $0 / unitMinutes } ?? shape.units
    shortest = (shape.shape.shortestStretch + unitMinutes - 1) / unitMinutes
    endsStretch = session.session.endsStretch
    length = session.length
    sessionStarts = session.starts
    let breaks = shape.windows.map { placed in
      let window = windows[placed.window]
      return Stop(units: (0..<window.count).map { placed.firstUnit + $0 * window.step }, length: window.length)
    }
    stops = [Stop(units: [0], length: 0)] + breaks + [Stop(units: [shape.units], length: 0)]
    plain = stops.map { [Int32](repeating: PriceValue.unreachable, count: $0.units.count) }
    passed = plain
  }

  /// The least saving of any legal placement.
  ///
  /// - Parameters:
  ///   - offer: The session's starts.
  ///   - savings: For each break what it saves when it starts at a unit of the horizon.
  ///   - sessionSaving: The same for the session.
  ///   - start: The shift's first unit.
  /// - Returns: The saving; `nil` when no placement is legal.
  func cheapest(
    _ offer: OfferedSession, _ savings: [UnsafePointer<Int32>], _ sessionSaving: UnsafePointer<Int32>, start: Int
  ) -> Int32? {
    fill(offer, start: start, saving: { savings[$0][$1] }, sessionSaving: { sessionSaving[$0] })
    let least = passed[stops.count - 1][0]
    return least < PriceValue.infeasible ? least : nil
  }

  /// The starts of the breaks and, behind them, of the session, in units after the shift's start, of the placement that
  /// ``cheapest(_:_:_:start:)`` priced; empty when there is none.
  func starts(
    _ offer: OfferedSession, _ savings: [UnsafePointer<Int32>], _ sessionSaving: UnsafePointer<Int32>, start: Int
  ) -> [Int] {
    guard cheapest(offer, savings, sessionSaving, start: start) != nil else { return [] }
    var found: [Int] = []
    var session = -1
    var (stop, place) = (stops.count - 1, 0)
    while stop > 0 {
      let own = stop < stops.count - 1 ? savings[stop - 1][start + stops[stop].units[place]] : 0
      guard let step = stepBefore(stop, place, isPassed: session < 0, own: own, offer, sessionSaving, start: start)
      else { return [] }
      if stop < stops.count - 1 { found.append(stops[stop].units[place]) }
      if let position = step.session { session = position }
      (stop, place) = (stop - 1, step.place)
    }
    return session < 0 ? [] : found.reversed() + [session]
  }

  /// Where the value of a start came from: the start of the stop before, and the session's start when it lies between the two.
  private func stepBefore(
    _ stop: Int, _ place: Int, isPassed: Bool, own: Int32, _ offer: OfferedSession,
    _ sessionSaving: UnsafePointer<Int32>, start: Int
  ) -> (place: Int, session: Int?)? {
    let value = (isPassed ? passed : plain)[stop][place] &- own
    let before = stops[stop - 1]
    let begin = stops[stop].units[place]
    for (index, unit) in before.units.enumerated() {
      let end = unit + before.length
      guard end + least(before: stop) <= begin else { break }
      if begin - end <= longest, (isPassed ? passed : plain)[stop - 1][index] == value { return (index, nil) }
      guard isPassed, plain[stop - 1][index] < PriceValue.infeasible else { continue }
      for position in offer.starts {
        let at = Int(sessionStarts[position]) - start
        guard isLegal(at, from: end, to: begin) else { continue }
        if plain[stop - 1][index] &+ sessionSaving[start + at] == value { return (index, at) }
      }
    }
    return nil
  }

  /// Least units between a stop and the one before: breaks keep them, the shift's edges do not.
  private func least(before stop: Int) -> Int { stop > 1 && stop < stops.count - 1 ? shortest : 0 }

  /// Whether the session may lie at a unit of the shift between two breaks.
  private func isLegal(_ at: Int, from end: Int, to begin: Int) -> Bool {
    guard at >= end, at + length <= begin else { return false }
    return endsStretch ? at - end <= longest && begin - at - length <= longest : begin - end <= longest
  }

  private func fill(
    _ offer: OfferedSession, start: Int, saving: (Int, Int) -> Int32, sessionSaving: (Int) -> Int32
  ) {
    plain[0][0] = 0
    passed[0][0] = PriceValue.unreachable
    for stop in 1..<stops.count {
      let isEnd = stop == stops.count - 1
      for place in stops[stop].units.indices {
        plain[stop][place] = PriceValue.unreachable
        passed[stop][place] = PriceValue.unreachable
      }
      for (index, unit) in stops[stop - 1].units.enumerated() {
        relax(
          stop, from: index, end: unit + stops[stop - 1].length, offer, start: start, sessionSaving: sessionSaving)
      }
      if isEnd { continue }
      for (place, unit) in stops[stop].units.enumerated() {
        let own = saving(stop - 1, start &+ unit)
        if plain[stop][place] < PriceValue.infeasible { plain[stop][place] &+= own }
        if passed[stop][place] < PriceValue.infeasible { passed[stop][place] &+= own }
      }
    }
  }

  /// Lowers the values of a stop's starts by the ways from one start of the stop before, which ends at a unit.
  private func relax(
    _ stop: Int, from index: Int, end: Int, _ offer: OfferedSession, start: Int, sessionSaving: (Int) -> Int32
  ) {
    let without = plain[stop - 1][index]
    let with = passed[stop - 1][index]
    if min(without, with) >= PriceValue.infeasible { return }
    let nearest = least(before: stop)
    var next = offer.starts.lowerBound
    var least = PriceValue.unreachable
    for (place, begin) in stops[stop].units.enumerated() where begin >= end + nearest {
      if begin - end <= longest {
        plain[stop][place] = min(plain[stop][place], without)
        passed[stop][place] = min(passed[stop][place], with)
      }
      guard without < PriceValue.infeasible else { continue }
      if endsStretch {
        least = PriceValue.unreachable
        for position in offer.starts {
          let at = Int(sessionStarts[position]) &- start
          if isLegal(at, from: end, to: begin) { least = min(least, sessionSaving(start &+ at)) }
        }
      } else if begin - end > longest {
        break
      } else {
        while next < offer.starts.upperBound, Int(sessionStarts[next]) &- start &+ length <= begin {
          let at = Int(sessionStarts[next]) &- start
          if at >= end { least = min(least, sessionSaving(start &+ at)) }
          next += 1
        }
      }
      if least < PriceValue.infeasible { passed[stop][place] = min(passed[stop][place], without &+ least) }
    }
  }
}
