/// Places the breaks of a shape, and a session if there is one, together with the stretches that fill the time between them.
///
/// A shortest path over the breaks in their order, as in ``SessionPlacement``: `plain[i][j]` is the least cost of presence until break *i* begins at
/// its *j*-th start with the session still to come, `passed[i][j]` with the session behind; the shift's start and end are breaks without
/// length. Between two of them lies a span of the mix's ``StretchTable``, or with the session two.
final class MixedPlacement {
  private struct Stop {
    let places: Range<Int>
    let length: Int
    /// Least units between the break and the one before.
    let shortest: Int
  }

  private let stops: [Stop]
  private let longest: Int
  private let session: SessionWork?
  /// Number of all stops' starts, their units after the shift's start, ascending for each stop, and their values.
  private let count: Int
  private let units: UnsafeMutablePointer<Int>
  private let plain: UnsafeMutablePointer<Int32>
  private let passed: UnsafeMutablePointer<Int32>
  @exclusivity(unchecked) private var sessionCost: UnsafePointer<Int32>?
  /// What it costs to come to a session, and to have it, from each start of the break before.
  private let reach: UnsafeMutablePointer<Int32>

  init(shape: PricedShape, windows: [BreakWindow], session: SessionWork?) {
    let unitMinutes = shape.units == 0 ? 1 : max(1, shape.shape.minutes / shape.units)
    let shortest = (shape.shape.shortestStretch + unitMinutes - 1) / unitMinutes
    var all = [0]
    var stops = [Stop(places: 0..<1, length: 0, shortest: 0)]
    for (index, placed) in shape.windows.enumerated() {
      let window = windows[placed.window]
      let starts = (0..<window.count).map { placed.firstUnit + $0 * window.step }
      stops.append(
        Stop(
          places: all.count..<all.count + starts.count, length: window.length, shortest: index > 0 ? shortest : 0))
      all += starts
    }
    stops.append(Stop(places: all.count..<all.count + 1, length: 0, shortest: 0))
    all.append(shape.units)
    self.stops = stops
    self.session = session
    longest = shape.shape.longestStretch.map { $0 / unitMinutes } ?? shape.units
    count = all.count
    units = .allocate(capacity: all.count)
    units.initialize(from: all, count: all.count)
    func room() -> UnsafeMutablePointer<Int32> {
      let pointer = UnsafeMutablePointer<Int32>.allocate(capacity: all.count)
      pointer.initialize(repeating: PriceValue.unreachable, count: all.count)
      return pointer
    }
    (plain, passed, reach) = (room(), room(), room())
  }

  deinit {
    units.deallocate()
    for pointer in [plain, passed, reach] { pointer.deallocate() }
  }

  /// The least cost of presence.
  ///
  /// - Parameters:
  ///   - table: What spans cost.
  ///   - start: The shift's first unit.
  ///   - offer: The session's starts; `nil` where there is no session.
  ///   - sessionCost: What it costs to have the session from a unit of the horizon on; `nil` is nothing.
  /// - Returns: The cost; `nil` when no placement is legal.
  func cheapest(
    _ table: StretchTable, start: Int, offer: OfferedSession?, sessionCost: UnsafePointer<Int32>? = nil
  ) -> Int32? {
    self.sessionCost = sessionCost
    plain[0] = 0
    passed[0] = PriceValue.unreachable
    for index in 1..<stops.count {
      step(from: stops[index - 1], to: stops[index], table, start: start, offer)
    }
    let least = (offer == nil ? plain : passed)[count - 1]
    return least < PriceValue.infeasible ? least : nil
  }

  private func step(
    from before: Stop, to stop: Stop, _ table: StretchTable, start: Int, _ offer: OfferedSession?
  ) {
    for target in stop.places { (plain[target], passed[target]) = (PriceValue.unreachable, PriceValue.unreachable) }
    defer { for target in stop.places { cap(target) } }
    for source in before.places {
      let end = units[source] + before.length
      let (bare, had) = (plain[source], passed[source])
      guard bare < PriceValue.infeasible || had < PriceValue.infeasible else { continue }
      let costs = table.costs(from: start + end)
      for target in stop.places {
        let length = units[target] - end
        if length < stop.shortest || length < 0 { continue }
        if length > longest { break }
        plain[target] = min(plain[target], bare &+ costs[length])
        if offer != nil { passed[target] = min(passed[target], had &+ costs[length]) }
      }
    }
    guard let offer, let session else { return }
    for position in offer.starts {
      let at = Int(session.starts[position]) - start
      guard comesTo(at, from: before, table, start: start, session) else { continue }
      let costs = table.costs(from: start + at + session.length)
      for target in stop.places where units[target] >= at + session.length {
        let begin = units[target]
        let rest = begin - at - session.length
        if rest > longest { break }
        var least = PriceValue.unreachable
        for source in before.places
        where MixedPlacement.isLegal(
          units[source] + before.length, begin, shortest: stop.shortest,
          longest: session.session.endsStretch ? Int.max : longest)
        {
          least = min(least, reach[source])
        }
        if least < PriceValue.infeasible { passed[target] = min(passed[target], least &+ costs[rest]) }
      }
    }
  }

  /// Sums with what is out of reach stay out of reach.
  private func cap(_ place: Int) {
    if plain[place] >= PriceValue.infeasible { plain[place] = PriceValue.unreachable }
    if passed[place] >= PriceValue.infeasible { passed[place] = PriceValue.unreachable }
  }

  /// Fills ``reach``; returns whether there is any way.
  private func comesTo(
    _ at: Int, from before: Stop, _ table: StretchTable, start: Int, _ session: SessionWork
  ) -> Bool {
    var isThere = false
    for source in before.places {
      let length = at - units[source] - before.length
      reach[source] = PriceValue.unreachable
      guard length >= 0, length <= longest, plain[source] < PriceValue.infeasible else { continue }
      let own = sessionCost?[start + at] ?? 0
      let value = plain[source] &+ table.cost(from: start + at - length, length: length) &+ own
      guard value < PriceValue.infeasible else { continue }
      reach[source] = value
      isThere = true
    }
    return isThere
  }

  private static func isLegal(_ end: Int, _ begin: Int, shortest: Int, longest: Int) -> Bool {
    begin - end >= shortest && begin - end <= longest
  }

  /// Starts of the breaks, and behind them of the session, in units after the shift's start, of the placement that ``cheapest(_:start:offer:sessionCost:)``
  /// priced, and the spans between them; empty when there is none.
  func placement(
    _ table: StretchTable, start: Int, offer: OfferedSession?, sessionCost: UnsafePointer<Int32>? = nil
  ) -> (starts: [Int], spans: [Range<Int>]) {
    guard cheapest(table, start: start, offer: offer, sessionCost: sessionCost) != nil else { return ([], []) }
    var (found, spans): ([Int], [Range<Int>]) = ([], [])
    var placed: Int?
    var place = count - 1
    for index in (1..<stops.count).reversed() {
      let hasPassed = offer != nil && placed == nil
      guard
        let step = stepBefore(
          index, place, value: (hasPassed ? passed : plain)[place], hasPassed: hasPassed, table, start: start, offer)
      else { return ([], []) }
      if index < stops.count - 1 { found.append(units[place]) }
      let end = units[step.place] + stops[index - 1].length
      if let at = step.session, let session {
        placed = at
        spans += [at + session.length..<units[place], end..<at]
      } else {
        spans.append(end..<units[place])
      }
      place = step.place
    }
    return (found.reversed() + (placed.map { [$0] } ?? []), spans.reversed().filter { !$0.isEmpty })
  }

  /// Where the value of a start came from: the start of the stop before, and the session's start when it lies between the two.
  private func stepBefore(
    _ index: Int, _ target: Int, value: Int32, hasPassed: Bool, _ table: StretchTable, start: Int,
    _ offer: OfferedSession?
  ) -> (place: Int, session: Int?)? {
    let (before, begin) = (stops[index - 1], units[target])
    for source in before.places {
      let end = units[source] + before.length
      guard MixedPlacement.isLegal(end, begin, shortest: max(0, stops[index].shortest), longest: longest) else {
        continue
      }
      let known = (hasPassed ? passed : plain)[source]
      if known < PriceValue.infeasible, known &+ table.cost(from: start + end, length: begin - end) == value {
        return (source, nil)
      }
    }
    guard hasPassed, let offer, let session else { return nil }
    for position in offer.starts {
      let at = Int(session.starts[position]) - start
      let rest = begin - at - session.length
      guard rest >= 0, rest <= longest, comesTo(at, from: before, table, start: start, session) else { continue }
      for source in before.places where reach[source] < PriceValue.infeasible {
        let end = units[source] + before.length
        guard
          MixedPlacement.isLegal(
            end, begin, shortest: stops[index].shortest, longest: session.session.endsStretch ? Int.max : longest),
          reach[source] &+ table.cost(from: start + at + session.length, length: rest) == value
        else { continue }
        return (source, at)
      }
    }
    return nil
  }
}
