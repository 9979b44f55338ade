/// Places the breaks of a shape, and one session somewhere between them, where they save the most presence together.
///
/// A shortest path over the breaks in their order, as in ``BreakSequence``, that passes the session once: `plain[i][j]` is the least
/// saving of breaks 0…i with break *i* at its *j*-th start and the session still to come, `passed[i][j]` with the session behind. The
/// shift's start and end are breaks without length that have one start each. Each step is the least of a window of values that ascends
/// with the start (``WindowMinimum``). Where what lies before the session and what lies behind it do not depend on one another, the
/// session is one more stop on the way: `reach[s]` is the least saving up to its *s*-th start. Where they do, since the session does not end a stretch of
/// work that could grow too long, each pair of breaks looks at the session's starts between them: those grow with the second of them.
final class SessionPlacement {
  /// The starts of one break, or of the shift's edge: their places among all, and the break's length.
  private struct Stop {
    let places: Range<Int>
    let length: Int
    /// Least units between the break and the one before: breaks keep them, the shift's edges do not.
    let shortest: Int
    /// Whether a session before it can be placed without a look at what lies before the session.
    let isApart: Bool
  }

  private let stops: [Stop]
  /// Longest stretch of work in units; whether the session ends one.
  private let longest: Int
  private let endsStretch: Bool
  private let length: Int
  /// Units of the horizon at which the session may begin.
  private let sessionStarts: UnsafeMutablePointer<Int32>
  /// Units of all stops' starts after the shift's start, ascending for each, and their values.
  private let units: UnsafeMutablePointer<Int32>
  private let plain: UnsafeMutablePointer<Int32>
  private let passed: UnsafeMutablePointer<Int32>
  /// Units of the session's starts in the shift, and the least saving up to each.
  private let sessionUnits: UnsafeMutablePointer<Int32>
  private let reach: UnsafeMutablePointer<Int32>

  init(shape: PricedShape, windows: [BreakWindow], session: SessionWork) {
    let unitMinutes = shape.units == 0 ? 1 : max(1, shape.shape.minutes / shape.units)
    let longest = shape.shape.longestStretch.map { $0 / unitMinutes } ?? shape.units
    let shortest = (shape.shape.shortestStretch + unitMinutes - 1) / unitMinutes
    let (endsStretch, length) = (session.session.endsStretch, session.length)
    var all: [Int32] = [0]
    var stops = [Stop(places: 0..<1, length: 0, shortest: 0, isApart: true)]
    func append(_ starts: [Int], length breakLength: Int, shortest: Int) {
      let before = stops[stops.count - 1]
      let earliest = Int(all[before.places.lowerBound]) + before.length
      let isLong = (starts.last ?? 0) - earliest > longest
      stops.append(
        Stop(
          places: all.count..<all.count + starts.count, length: breakLength, shortest: shortest,
          isApart: (endsStretch || !isLong) && shortest <= length))
      all += starts.map { Int32($0) }
    }
    for (index, placed) in shape.windows.enumerated() {
      let window = windows[placed.window]
      // A break without any start leaves the duty without a placement.
      append(
        (0..<window.count).map { placed.firstUnit + $0 * window.step }, length: window.length,
        shortest: index > 0 ? shortest : 0)
      if window.count == 0 { break }
    }
    if stops.last?.places.isEmpty != true { append([shape.units], length: 0, shortest: 0) }
    self.stops = stops
    (self.longest, self.endsStretch, self.length) = (longest, endsStretch, length)
    func copy(_ values: [Int32]) -> UnsafeMutablePointer<Int32> {
      let pointer = UnsafeMutablePointer<Int32>.allocate(capacity: max(1, values.count))
      pointer.initialize(from: values, count: values.count)
      return pointer
    }
    func room(_ count: Int) -> UnsafeMutablePointer<Int32> {
      copy([Int32](repeating: PriceValue.unreachable, count: count))
    }
    sessionStarts = copy(session.starts)
    units = copy(all)
    plain = room(all.count)
    passed = room(all.count)
    sessionUnits = room(session.starts.count)
    reach = room(session.starts.count)
  }

  deinit {
    for pointer in [sessionStarts, units, plain, passed, sessionUnits, reach] { pointer.deallocate() }
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
    guard stops.count == savings.count + 2 else { return nil }
    plain[0] = 0
    passed[0] = PriceValue.unreachable
    for (place, position) in offer.starts.enumerated() {
      sessionUnits[place] = sessionStarts[position] - Int32(start)
    }
    for index in 1..<stops.count {
      step(from: stops[index - 1], to: stops[index], sessions: offer.starts.count, sessionSaving + start)
      guard index <= savings.count else { continue }
      let own = savings[index - 1] + start
      for place in stops[index].places {
        let saving = own[Int(units[place])]
        if plain[place] < PriceValue.infeasible { plain[place] &+= saving }
        if passed[place] < PriceValue.infeasible { passed[place] &+= saving }
      }
    }
    let least = passed[stops[stops.count - 1].places.lowerBound]
    return least < PriceValue.infeasible ? least : nil
  }

  /// The values of a stop's starts from those of the stop before, without what its own break saves.
  private func step(from before: Stop, to stop: Stop, sessions: Int, _ saving: UnsafePointer<Int32>) {
    let (sources, targets) = (before.places.lowerBound, stop.places.lowerBound)
    func least(of values: UnsafeMutablePointer<Int32>, into result: UnsafeMutablePointer<Int32>) {
      WindowMinimum(
        keys: units + sources, values: values + sources, count: before.places.count,
        near: before.length + stop.shortest, far: before.length + longest
      ).fill(result + targets, at: units + targets, count: stop.places.count)
    }
    least(of: plain, into: plain)
    least(of: passed, into: passed)
    guard stop.isApart else {
      pair(before, stop, sessions: sessions, saving)
      return
    }
    WindowMinimum(
      keys: units + sources, values: plain + sources, count: before.places.count, near: before.length,
      far: endsStretch ? before.length + longest : Int.max
    ).fill(reach, at: sessionUnits, count: sessions)
    for place in 0..<sessions where reach[place] < PriceValue.infeasible {
      reach[place] &+= saving[Int(sessionUnits[place])]
    }
    WindowMinimum(
      keys: sessionUnits, values: reach, count: sessions, near: length, far: endsStretch ? length + longest : Int.max
    ).lower(passed + targets, at: units + targets, count: stop.places.count)
  }

  /// Lowers the values of a stop's starts by the ways with the session since the stop before, pair by pair.
  private func pair(_ before: Stop, _ stop: Stop, sessions: Int, _ saving: UnsafePointer<Int32>) {
    var firstSession = 0
    for source in before.places where plain[source] < PriceValue.infeasible {
      let end = Int(units[source]) + before.length
      while firstSession < sessions, Int(sessionUnits[firstSession]) < end { firstSession += 1 }
      var (next, least) = (firstSession, PriceValue.unreachable)
      for target in stop.places {
        let begin = Int(units[target])
        if begin < end + stop.shortest { continue }
        if endsStretch {
          least = PriceValue.unreachable
          for place in firstSession..<sessions where isLegal(Int(sessionUnits[place]), from: end, to: begin) {
            least = min(least, saving[Int(sessionUnits[place])])
          }
        } else {
          if begin - end > longest { break }
          while next < sessions, Int(sessionUnits[next]) + length <= begin {
            least = min(least, saving[Int(sessionUnits[next])])
            next += 1
          }
        }
        if least < PriceValue.infeasible { passed[target] = min(passed[target], plain[source] &+ least) }
      }
    }
  }

  /// Whether the session may lie at a unit of the shift between two breaks.
  private func isLegal(_ at: Int, from end: Int, to begin: Int) -> Bool {
    guard at >= end, at + length <= begin else { return false }
    return endsStretch ? at - end <= longest && begin - at - length <= longest : begin - end <= longest
  }
}

extension SessionPlacement {
  /// The starts of the breaks and, behind them, of the session, in units after the shift's start, of the placement that
  /// ``cheapest(_:_:_:start:)`` priced; empty when there is none.
  func starts(
    _ offer: OfferedSession, _ savings: [UnsafePointer<Int32>], _ sessionSaving: UnsafePointer<Int32>, start: Int
  ) -> [Int] {
    guard cheapest(offer, savings, sessionSaving, start: start) != nil else { return [] }
    var found: [Int] = []
    var session = -1
    var (stop, place) = (stops.count - 1, stops[stops.count - 1].places.lowerBound)
    while stop > 0 {
      let isBreak = stop < stops.count - 1
      let own = isBreak ? savings[stop - 1][start + Int(units[place])] : 0
      let value = (session < 0 ? passed : plain)[place] &- own
      guard
        let step = stepBefore(
          stop, begin: Int(units[place]), isPassed: session < 0, value: value, sessions: offer.starts.count,
          sessionSaving + start)
      else { return [] }
      if isBreak { found.append(Int(units[place])) }
      if let position = step.session { session = position }
      (stop, place) = (stop - 1, step.place)
    }
    return session < 0 ? [] : found.reversed() + [session]
  }

  /// Where the value of a start came from: the start of the stop before, and the session's start when it lies between the two.
  private func stepBefore(
    _ stop: Int, begin: Int, isPassed: Bool, value: Int32, sessions: Int, _ saving: UnsafePointer<Int32>
  ) -> (place: Int, session: Int?)? {
    let before = stops[stop - 1]
    for place in before.places {
      let end = Int(units[place]) + before.length
      guard end + stops[stop].shortest <= begin else { break }
      if begin - end <= longest, (isPassed ? passed : plain)[place] == value { return (place, nil) }
      guard isPassed, plain[place] < PriceValue.infeasible else { continue }
      for session in 0..<sessions where isLegal(Int(sessionUnits[session]), from: end, to: begin) {
        if plain[place] &+ saving[Int(sessionUnits[session])] == value { return (place, Int(sessionUnits[session])) }
      }
    }
    return nil
  }
}
