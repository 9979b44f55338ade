/// Places the breaks of a shape, and a session if there is one, together with the stretches that fill the time between them.
///
/// A shortest path over the breaks in their order, as in ``SessionPlacement``: `plain[i][j]` is the least cost of presence until break *i* begins at
/// its *j*-th start with the session still to come, `passed[i][j]` with the session behind; the shift's start and end are breaks without
/// length. Between two of them lies a span of the mix's ``StretchTable``, or with the session two. All of them are kept for each of the mix's
/// ``SpendingStates``, and a span adds what it spends.
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
  /// Number of all stops' starts, their units after the shift's start, ascending for each stop, and their values, `place × states + state`.
  private let count: Int
  private let units: UnsafeMutablePointer<Int>
  private let plain: UnsafeMutablePointer<Int32>
  private let passed: UnsafeMutablePointer<Int32>
  @exclusivity(unchecked) private var sessionCost: UnsafePointer<Int32>?
  /// What it costs to come to a session, and to have it, from each start of the break before.
  private let reach: UnsafeMutablePointer<Int32>

  /// Makes it for tables of so many states at most.
  init(shape: PricedShape, windows: [BreakWindow], session: SessionWork?, states: Int) {
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
      let pointer = UnsafeMutablePointer<Int32>.allocate(capacity: all.count * states)
      pointer.initialize(repeating: PriceValue.unreachable, count: all.count * states)
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
    for state in 0..<table.states.count {
      (plain[state], passed[state]) = (PriceValue.unreachable, PriceValue.unreachable)
    }
    plain[0] = 0
    for index in 1..<stops.count {
      step(from: stops[index - 1], to: stops[index], table, start: start, offer)
    }
    return end(table, offer).map { (offer == nil ? plain : passed)[$0] }
  }

  /// The place of the least value at the shift's end; `nil` when nothing comes there.
  private func end(_ table: StretchTable, _ offer: OfferedSession?) -> Int? {
    let (ends, states) = (offer == nil ? plain : passed, table.states.count)
    var least = (count - 1) * states
    for place in least..<count * states where ends[place] < ends[least] { least = place }
    return ends[least] < PriceValue.infeasible ? least : nil
  }

  private func step(
    from before: Stop, to stop: Stop, _ table: StretchTable, start: Int, _ offer: OfferedSession?
  ) {
    let states = table.states.count
    let targets = stop.places.lowerBound * states..<stop.places.upperBound * states
    for target in targets { (plain[target], passed[target]) = (PriceValue.unreachable, PriceValue.unreachable) }
    defer { for target in targets { cap(target) } }
    for source in before.places {
      let end = units[source] + before.length
      for state in 0..<states {
        let (bare, had) = (plain[source * states + state], passed[source * states + state])
        guard bare < PriceValue.infeasible || had < PriceValue.infeasible else { continue }
        let spans = table.spans(from: start + end)
        for target in stop.places {
          let length = units[target] - end
          if length < stop.shortest || length < 0 { continue }
          if length > longest { break }
          let (costs, chosen) = spans.of(length: length)
          for spent in chosen where table.states.fits(state, Int(spent)) {
            let (place, cost) = (target * states + state + Int(spent), costs[Int(spent)])
            plain[place] = min(plain[place], bare &+ cost)
            if offer != nil { passed[place] = min(passed[place], had &+ cost) }
          }
        }
      }
    }
    guard let offer, let session else { return }
    for position in offer.starts {
      let at = Int(session.starts[position]) - start
      guard comesTo(at, from: before, table, start: start, session) else { continue }
      let spans = table.spans(from: start + at + session.length)
      for target in stop.places where units[target] >= at + session.length {
        let rest = units[target] - at - session.length
        if rest > longest { break }
        let (costs, chosen) = spans.of(length: rest)
        for state in 0..<states {
          var least = PriceValue.unreachable
          for source in before.places where isLegal(source, before, to: target, stop, passing: session) {
            least = min(least, reach[source * states + state])
          }
          guard least < PriceValue.infeasible else { continue }
          for spent in chosen where table.states.fits(state, Int(spent)) {
            let place = target * states + state + Int(spent)
            passed[place] = min(passed[place], least &+ costs[Int(spent)])
          }
        }
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
    let (states, own) = (table.states.count, sessionCost?[start + at] ?? 0)
    var isThere = false
    for source in before.places {
      let length = at - units[source] - before.length
      for state in 0..<states { reach[source * states + state] = PriceValue.unreachable }
      guard length >= 0, length <= longest else { continue }
      let (costs, chosen) = table.spans(from: start + at - length).of(length: length)
      for state in 0..<states where plain[source * states + state] < PriceValue.infeasible {
        for spent in chosen where table.states.fits(state, Int(spent)) {
          let value = plain[source * states + state] &+ costs[Int(spent)] &+ own
          guard value < PriceValue.infeasible else { continue }
          let place = source * states + state + Int(spent)
          reach[place] = min(reach[place], value)
          isThere = true
        }
      }
    }
    return isThere
  }

  /// Whether the time between a break and the next may be as long as it is, with a session between them or without.
  private func isLegal(
    _ source: Int, _ before: Stop, to target: Int, _ stop: Stop, passing session: SessionWork? = nil
  ) -> Bool {
    let length = units[target] - units[source] - before.length
    return length >= stop.shortest && (session?.session.endsStretch ?? false || length <= longest)
  }

  /// What a duty consists of between two breaks: a span of units after its start, and what it spends.
  struct Span {
    let units: Range<Int>
    let state: Int
  }

  /// Starts of the breaks, and behind them of the session, in units after the shift's start, of the placement that ``cheapest(_:start:offer:sessionCost:)``
  /// priced, and the spans between them; empty when there is none.
  func placement(
    _ table: StretchTable, start: Int, offer: OfferedSession?, sessionCost: UnsafePointer<Int32>? = nil
  ) -> (starts: [Int], spans: [Span]) {
    guard cheapest(table, start: start, offer: offer, sessionCost: sessionCost) != nil,
      var place = end(table, offer)
    else { return ([], []) }
    var (found, spans): ([Int], [Span]) = ([], [])
    var placed: Int?
    for index in (1..<stops.count).reversed() {
      guard
        let step = stepBefore(index, place, hasPassed: offer != nil && placed == nil, table, start: start, offer)
      else { return ([], []) }
      if index < stops.count - 1 { found.append(units[place / table.states.count]) }
      placed = step.session ?? placed
      spans += step.spans
      place = step.place
    }
    return (found.reversed() + (placed.map { [$0] } ?? []), spans.reversed().filter { !$0.units.isEmpty })
  }

  /// Where a value came from: the place before, the spans from there on, the last first, and the session's start when it lies between.
  private struct Step {
    let place: Int
    let spans: [Span]
    var session: Int?
  }

  private func stepBefore(
    _ index: Int, _ place: Int, hasPassed: Bool, _ table: StretchTable, start: Int, _ offer: OfferedSession?
  ) -> Step? {
    let (states, stop, before) = (table.states.count, stops[index], stops[index - 1])
    let (target, state, values) = (place / states, place % states, hasPassed ? passed : plain)
    let (begin, value) = (units[target], values[place])
    for source in before.places where units[source] + before.length <= begin {
      guard isLegal(source, before, to: target, stop) else { continue }
      let end = units[source] + before.length
      let costs = table.spans(from: start + end).of(length: begin - end).costs
      for spent in 0...state where table.states.fits(state - spent, spent) {
        let known = values[source * states + state - spent]
        guard known < PriceValue.infeasible, known &+ costs[spent] == value else { continue }
        return Step(place: source * states + state - spent, spans: [Span(units: end..<begin, state: spent)])
      }
    }
    guard hasPassed, let offer, let session else { return nil }
    for position in offer.starts {
      let at = Int(session.starts[position]) - start
      let rest = begin - at - session.length
      guard rest >= 0, rest <= longest, comesTo(at, from: before, table, start: start, session) else { continue }
      let costs = table.spans(from: start + at + session.length).of(length: rest).costs
      for source in before.places where isLegal(source, before, to: target, stop, passing: session) {
        for spent in 0...state where table.states.fits(state - spent, spent) {
          let reached = reach[source * states + state - spent]
          guard reached < PriceValue.infeasible, reached &+ costs[spent] == value,
            let step = stepToSession(at, from: source, before, state: state - spent, table, start: start)
          else { continue }
          return Step(
            place: step.place, spans: [Span(units: at + session.length..<begin, state: spent)] + step.spans,
            session: at)
        }
      }
    }
    return nil
  }

  /// Where the value with which a session begins came from, after a break.
  private func stepToSession(
    _ at: Int, from source: Int, _ before: Stop, state: Int, _ table: StretchTable, start: Int
  ) -> Step? {
    let (states, end) = (table.states.count, units[source] + before.length)
    let costs = table.spans(from: start + end).of(length: at - end).costs
    let own = sessionCost?[start + at] ?? 0
    for spent in 0...state where table.states.fits(state - spent, spent) {
      let known = plain[source * states + state - spent]
      guard known < PriceValue.infeasible, known &+ costs[spent] &+ own == reach[source * states + state] else {
        continue
      }
      return Step(place: source * states + state - spent, spans: [Span(units: end..<at, state: spent)])
    }
    return nil
  }
}
