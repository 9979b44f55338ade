import Workforce

/// The cheapest way to place the breaks of each duty type, with each choice, under given prices of presence.
///
/// Prices come as a table: for each cell, what 0, 1, …, `unitsPerAgent` units of one more agent cost. A duty without breaks
/// is a difference of prefix sums; a break adds the least it can save inside its window. Windows that cannot disturb one
/// another are minimised for all duties at once (a sliding minimum); others go through ``BreakSequence``. Duties with a mix of rows are
/// left to ``MixedDuties``.
final class DutyPricer {
  let problem: RosterProblem
  /// Intervals of the horizon, and those before it in which duties may begin: the tables begin with them, presence there is free.
  private let intervals: Int
  private let lead: Int
  private let unitsPerAgent: Int
  /// Intervals with room behind the horizon for duties that run past its end; presence there is free.
  private let span: Int
  /// Units in `span`, and with room for the widest window.
  private let unitSpan: Int
  private let unitRoom: Int
  private let breakLengths: [Int]
  private let rows: [RowTables]
  /// For each set of tiers, and in it each row, the place of its tables; -1 where nobody needs them.
  private let places: [Int]
  /// The duty types as plain numbers, so that the loop over them touches no arrays of arrays.
  private let flatTypes: UnsafeMutablePointer<FlatType>
  private let flatWindows: UnsafeMutablePointer<FlatWindow>
  /// For each shape whose windows interact, its breaks in sequence.
  private let sequences: [BreakSequence?]
  /// For each shape and session that some duty has together, their placement; and the lengths' places of sessions.
  private let placements: [[SessionPlacement?]]
  private let lengthOfSession: [Int]
  /// What it costs to have a session from a unit of the horizon on, where only so many may have it at a time; and the same with what it saves.
  private let sessionCosts: [UnsafeMutablePointer<Int32>?]
  private let sessionSavings: [UnsafeMutablePointer<Int32>?]
  /// Duties that change their rows; `nil` where there are none.
  private let mixed: MixedDuties?

  /// Tables of one row.
  private struct RowTables {
    let presence: UnsafeMutablePointer<Int32>
    let prefix: UnsafeMutablePointer<Int32>
    let savings: [UnsafeMutablePointer<Int32>]
    let windows: [UnsafeMutablePointer<Int32>]
    /// For each shape, the savings of its breaks.
    let savingsOfShape: [[UnsafePointer<Int32>]]
  }

  init(problem: RosterProblem) {
    self.problem = problem
    (intervals, lead) = (problem.intervalCount, problem.units.lead)
    unitsPerAgent = problem.units.unitsPerAgent
    let longest = problem.shapes.map(\.units).max() ?? 0
    let lastStart = problem.dutyTypes.map(\.start).max() ?? 0
    span = lead + max(intervals, lastStart / problem.horizon.intervalMinutes) + longest / unitsPerAgent + 2
    unitSpan = span * unitsPerAgent
    let widest = problem.windows.map { $0.count * $0.step + $0.length }.max() ?? 0
    unitRoom = unitSpan + widest + unitsPerAgent + 1
    var lengths: [Int] = []
    for window in problem.windows where !lengths.contains(window.length) { lengths.append(window.length) }
    for session in problem.sessions where !lengths.contains(session.length) { lengths.append(session.length) }
    breakLengths = lengths
    lengthOfSession = problem.sessions.map { lengths.firstIndex(of: $0.length) ?? 0 }
    placements = DutyPricer.placements(problem)
    (flatTypes, flatWindows) = DutyPricer.flatten(problem)
    sequences = problem.shapes.map { shape in
      shape.isSeparable || shape.windows.isEmpty ? nil : BreakSequence(shape: shape, windows: problem.windows)
    }
    let (span, room, levels) = (span, unitRoom, unitsPerAgent + 1)
    func zeros(_ count: Int) -> UnsafeMutablePointer<Int32> {
      let pointer = UnsafeMutablePointer<Int32>.allocate(capacity: count)
      pointer.initialize(repeating: 0, count: count)
      return pointer
    }
    let priced = problem.pricedRows
    var places = [Int](repeating: -1, count: problem.tierSets.count * problem.rowCount)
    for (place, (tiers, row)) in priced.enumerated() { places[tiers * problem.rowCount + row] = place }
    self.places = places
    rows = priced.map { _ in
      let savings = lengths.map { _ in zeros(room) }
      let ofShape = problem.shapes.map { shape in
        shape.windows.map { placed in
          UnsafePointer(savings[lengths.firstIndex(of: problem.windows[placed.window].length) ?? 0])
        }
      }
      return RowTables(
        presence: zeros(span * levels), prefix: zeros(span + 1), savings: savings,
        windows: problem.windows.map { _ in zeros(room) }, savingsOfShape: ofShape)
    }
    sessionCosts = problem.sessions.map { $0.firstRow == nil ? nil : zeros(room) }
    sessionSavings = problem.sessions.map { $0.firstRow == nil ? nil : zeros(room) }
    mixed = MixedDuties(
      problem: problem, unitSpan: unitSpan, presence: rows.map(\.presence), places: places, span: span,
      sessionCosts: sessionCosts.map { $0.map { UnsafePointer($0) } })
  }

  deinit {
    for table in sessionCosts + sessionSavings { table?.deallocate() }
    flatTypes.deallocate()
    flatWindows.deallocate()
    for row in rows {
      row.presence.deallocate()
      row.prefix.deallocate()
      row.savings.forEach { $0.deallocate() }
      row.windows.forEach { $0.deallocate() }
    }
  }

  /// The place of a row's tables.
  private func place(row: Int, tiers: Int) -> Int { places[tiers * problem.rowCount + row] }

  /// Sets the prices of a row, for agents with a set of tiers: `price(interval, units)` for 1 to `unitsPerAgent` units of one more agent.
  ///
  /// Only intervals that the duties to be priced may cover are looked at; prices elsewhere are out of date afterwards.
  func load(row: Int, tiers: Int, intervals range: Range<Int>, price: (_ interval: Int, _ units: Int) -> Int32) {
    let place = place(row: row, tiers: tiers)
    let tables = rows[place]
    for units in 1...unitsPerAgent {
      let prices = tables.presence + units * span
      for interval in range { prices[lead + interval] = price(interval, units) }
    }
    let own = places(of: range)
    prepare(tables, own)
    mixed?.load(place: place, tiers: tiers, intervals: own, prefix: tables.prefix)
  }

  /// Where intervals of the horizon are in the tables; what lies before the horizon goes with its first one.
  private func places(of range: Range<Int>) -> Range<Int> {
    (range.lowerBound == 0 ? 0 : lead + range.lowerBound)..<lead + range.upperBound
  }

  /// Sets what having a session costs, where only so many may have it at a time: `price(interval, unit)` in each unit of an interval.
  func load(session index: Int, intervals range: Range<Int>, price: (_ interval: Int, _ unit: Int) -> Int32) {
    guard let costs = sessionCosts[index] else { return }
    let (k, length) = (unitsPerAgent, problem.sessions[index].length)
    // What begins a unit later costs one price more at its end, and one less at its start. Behind the horizon nothing counts.
    func unitPrice(_ unit: Int) -> Int32 {
      range.contains(unit / k - lead) ? price(unit / k - lead, unit % k) : 0
    }
    let own = places(of: range)
    var sum: Int32 = 0
    for unit in own.lowerBound * k..<own.lowerBound * k + length { sum &+= unitPrice(unit) }
    for unit in own.lowerBound * k..<own.upperBound * k {
      costs[unit] = sum
      sum &+= unitPrice(unit + length) &- unitPrice(unit)
    }
  }

  /// What a session saves that begins at a unit of the horizon, at the starts of an offer; where only so many may have it, less what that costs.
  private func saving(of offer: OfferedSession, _ tables: RowTables) -> UnsafePointer<Int32> {
    let own = tables.savings[lengthOfSession[offer.session]]
    guard let costs = sessionCosts[offer.session], let savings = sessionSavings[offer.session] else {
      return UnsafePointer(own)
    }
    for position in offer.starts {
      let unit = Int(problem.sessions[offer.session].starts[position])
      savings[unit] = own[unit] &+ costs[unit]
    }
    return UnsafePointer(savings)
  }

  private func prepare(_ tables: RowTables, _ range: Range<Int>) {
    let k = unitsPerAgent
    let full = tables.presence + k * span
    var sum: Int32 = 0
    // Behind the horizon presence is free.
    let end = range.upperBound == lead + intervals ? span : range.upperBound
    for interval in range.lowerBound..<end {
      tables.prefix[interval] = sum
      sum &+= full[interval]
    }
    tables.prefix[end] = sum
    for (index, length) in breakLengths.enumerated() {
      if k == 1 {
        for unit in range {
          tables.savings[index][unit] = tables.prefix[unit] &- tables.prefix[min(unit &+ length, end)]
        }
      } else {
        for unit in range.lowerBound * k..<range.upperBound * k {
          tables.savings[index][unit] = saving(tables, from: unit, length: length)
        }
      }
    }
    for (index, window) in problem.windows.enumerated() {
      let saving = tables.savings[breakLengths.firstIndex(of: window.length) ?? 0]
      window.slidingMinimum(
        of: saving, units: range.lowerBound * k..<range.upperBound * k, room: unitRoom, into: tables.windows[index])
    }
  }

  /// What a break that begins at a unit takes off the cost of presence.
  private func saving(_ tables: RowTables, from unit: Int, length: Int) -> Int32 {
    let k = unitsPerAgent
    var value: Int32 = 0
    var position = unit
    var left = length
    while left > 0 {
      let cell = position / k
      if cell >= lead + intervals { break }
      let taken = min(left, k - position % k)
      value &+= tables.presence[(k - taken) * span + cell] &- tables.presence[k * span + cell]
      position += taken
      left -= taken
    }
    return value
  }

  /// Cost of presence for each of the given duty types with a choice, for agents with a set of tiers, breaks placed best.
  func cover(choice: Int, tiers: Int, types: ArraySlice<Int32>, into costs: UnsafeMutablePointer<Int32>) {
    guard choice < problem.rowCount else {
      mixed?.cover(choice: choice, tiers: tiers, types: types, into: costs)
      return
    }
    let tables = rows[place(row: choice, tiers: tiers)]
    tables.windows.withUnsafeBufferPointer { windows in
      for index in types {
        let type = flatTypes[Int(index)]
        var cost = presenceCost(tables, start: type.start, units: type.units)
        if type.hasSession {
          cost = sessionCost(tables, type: Int(index)).map { cost &+ $0 } ?? PriceValue.unreachable
        } else if type.isSeparable {
          for position in type.firstWindow..<type.firstWindow + type.windowCount {
            let pause = flatWindows[position]
            if pause.isEmpty { cost = PriceValue.unreachable }
            cost &+= windows[pause.window][type.start + pause.firstUnit]
          }
        } else {
          cost = sequenceCost(tables, type: Int(index)).map { cost &+ $0 } ?? PriceValue.unreachable
        }
        costs[Int(index)] = min(cost, PriceValue.unreachable)
      }
    }
  }

  /// Cost of the breaks of a shape whose windows interact; `nil` when no placement is legal.
  private func sequenceCost(_ tables: RowTables, type index: Int) -> Int32? {
    let shape = problem.dutyTypes[index].shape
    return sequences[shape]?.cheapest(tables.savingsOfShape[shape], start: flatTypes[index].start)
  }

  /// Cost of the breaks and the session of a duty; `nil` when no placement is legal.
  private func sessionCost(_ tables: RowTables, type index: Int) -> Int32? {
    let type = problem.dutyTypes[index]
    guard let offer = type.session else { return nil }
    return placements[type.shape][offer.session]?.cheapest(
      offer, tables.savingsOfShape[type.shape], saving(of: offer, tables), start: flatTypes[index].start)
  }

  /// Starts of the breaks, and behind them of the session, in units after the shift's start, and the stretches of a duty that changes its rows, of the
  /// placement that ``cover(choice:tiers:types:into:)`` priced.
  func placement(choice: Int, tiers: Int, type: Int) -> (starts: [Int32], stretches: [RowStretch]) {
    if choice < problem.rowCount {
      return (placement(rows[place(row: choice, tiers: tiers)], type: type).map { Int32($0) }, [])
    }
    return mixed?.placement(choice: choice, tiers: tiers, type: type) ?? ([], [])
  }

  private func placement(_ tables: RowTables, type index: Int) -> [Int] {
    let type = problem.dutyTypes[index]
    let shape = problem.shapes[type.shape]
    let start = problem.units.unit(at: type.start)
    let savings = tables.savingsOfShape[type.shape]
    if let offer = type.session, let placement = placements[type.shape][offer.session] {
      return placement.starts(offer, savings, saving(of: offer, tables), start: start)
    }
    if let sequence = sequences[type.shape] { return sequence.starts(savings, start: start) }
    return zip(shape.windows, savings).map { placed, saving in
      let window = problem.windows[placed.window]
      let starts = (0..<window.count).map { placed.firstUnit + $0 * window.step }
      return starts.min { saving[start + $0] < saving[start + $1] } ?? placed.firstUnit
    }
  }

  private func presenceCost(_ tables: RowTables, start: Int, units: Int) -> Int32 {
    let k = unitsPerAgent
    let end = start + units
    if start % k == 0, end % k == 0 { return tables.prefix[end / k] &- tables.prefix[start / k] }
    let firstCell = start / k
    let lastCell = end / k
    if firstCell == lastCell { return tables.presence[units * span + firstCell] }
    let head = start % k == 0 ? 0 : k - start % k
    let tail = end % k
    let firstWhole = head == 0 ? firstCell : firstCell + 1
    var cost = tables.prefix[lastCell] &- tables.prefix[firstWhole]
    if head > 0 { cost &+= tables.presence[head * span + firstCell] }
    if tail > 0 { cost &+= tables.presence[tail * span + lastCell] }
    return cost
  }
}
