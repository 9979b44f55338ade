import Workforce

/// The cheapest stretches and breaks of duties that change their rows, under prices set row by row.
final class MixedDuties {
  /// A duty type as plain numbers: its first unit, the place of its shape and session, the session's starts.
  private struct FlatDuty {
    let start: Int
    let place: Int
    let offer: OfferedSession?
  }

  private let problem: RosterProblem
  private let unitSpan: Int
  /// What spans cost, by set of tiers and mix; `nil` where no agent has the two.
  private let tables: [StretchTable?]
  /// For each set of tiers, and in it each row, the place of its prices.
  private let places: [Int]
  private let duties: [FlatDuty]
  /// For each shape, without a session first and then with each, their placement; made when it is first asked for.
  @exclusivity(unchecked) private var placements: [MixedPlacement?]
  /// What it costs to have a session from a unit of the horizon on; `nil` where any number may have it.
  private let sessionCosts: [UnsafePointer<Int32>?]
  /// Prices of each row, for each set of tiers whose agents supply it.
  private let prices: [StretchPrices]
  /// Presence of locked duties by type: stretches without breaks, in units of the horizon.
  private let told: [Int: [(row: Int, units: Range<Int>)]]

  /// `nil` where no duty of a problem changes its rows. `presence` are prices of rows, which stay where they are: of 0, 1, … units of
  /// an interval, `span` intervals each; `places` says where those of a row are, set of tiers after set of tiers.
  init?(
    problem: RosterProblem, unitSpan: Int, presence: [UnsafeMutablePointer<Int32>], places: [Int], span: Int,
    sessionCosts: [UnsafePointer<Int32>?]
  ) {
    guard !problem.mixes.isEmpty || problem.dutyTypes.contains(where: { !$0.stretches.isEmpty }) else { return nil }
    self.problem = problem
    self.unitSpan = unitSpan
    self.places = places
    self.sessionCosts = sessionCosts
    func zeros() -> UnsafeMutablePointer<Int32> {
      let pointer = UnsafeMutablePointer<Int32>.allocate(capacity: unitSpan + 1)
      pointer.initialize(repeating: 0, count: unitSpan + 1)
      return pointer
    }
    let prices = presence.map {
      StretchPrices(
        head: zeros(), tail: zeros(), presence: $0, span: span, unitsPerInterval: problem.units.unitsPerAgent)
    }
    self.prices = prices
    let longest =
      problem.shapes.map { shape in
        min(shape.units, shape.shape.longestStretch.map { $0 / problem.units.minutes } ?? shape.units)
      }.max() ?? 0
    tables = problem.tierSets.indices.flatMap { tiers in
      problem.mixes.enumerated().map { index, mix -> StretchTable? in
        let isWanted = problem.classes.contains {
          $0.tiers == tiers && $0.choices.contains(problem.rowCount + index)
        }
        guard isWanted else { return nil }
        return StretchTable(
          mix: mix, longest: longest, unitCount: unitSpan,
          prices: mix.parts.map { prices[places[tiers * problem.rowCount + $0.row]] })
      }
    }
    let sessions = problem.sessions.count + 1
    placements = [MixedPlacement?](repeating: nil, count: problem.shapes.count * sessions)
    duties = problem.dutyTypes.map { type in
      FlatDuty(
        start: problem.units.unit(at: type.start),
        place: type.shape * sessions + (type.session.map { $0.session + 1 } ?? 0), offer: type.session)
    }
    var told: [Int: [(row: Int, units: Range<Int>)]] = [:]
    for (index, type) in problem.dutyTypes.enumerated() where !type.stretches.isEmpty {
      told[index] = MixedDuties.presence(of: index, in: problem)
    }
    self.told = told
  }

  deinit {
    for row in prices {
      row.head.deallocate()
      row.tail.deallocate()
    }
  }

  /// Takes over the prices of a row at a place, for agents with a set of tiers, for some intervals of the tables; `prefix` are their sums.
  func load(place: Int, tiers: Int, intervals range: Range<Int>, prefix: UnsafeMutablePointer<Int32>) {
    let isAtEnd = range.upperBound == problem.units.lead + problem.intervalCount
    prices[place].load(intervals: range, prefix: prefix, end: isAtEnd ? unitSpan : 0)
    let end = isAtEnd ? unitSpan : range.upperBound * problem.units.unitsPerAgent
    for mix in problem.mixes.indices { tables[tiers * problem.mixes.count + mix]?.forget(end: end) }
  }

  /// What spans of a mix cost agents with a set of tiers.
  private func table(choice: Int, tiers: Int) -> StretchTable? {
    tables[tiers * problem.mixes.count + choice - problem.rowCount]
  }

  /// Cost of presence for each of some duty types with a choice, for agents with a set of tiers.
  func cover(choice: Int, tiers: Int, types: ArraySlice<Int32>, into costs: UnsafeMutablePointer<Int32>) {
    guard choice < problem.toldChoice else {
      for index in types {
        costs[Int(index)] = (told[Int(index)] ?? []).reduce(0) { sum, stretch in
          let place = places[tiers * problem.rowCount + stretch.row]
          // A row that nobody with these tiers supplies is of somebody else's lock, and out of reach for these.
          if place < 0 { return sum }
          return sum &+ prices[place].cost(from: stretch.units.lowerBound, to: stretch.units.upperBound)
        }
        if let offer = duties[Int(index)].offer, let cost = sessionCosts[offer.session] {
          costs[Int(index)] &+= cost[Int(problem.sessions[offer.session].starts[offer.starts.lowerBound])]
        }
      }
      return
    }
    guard let table = table(choice: choice, tiers: tiers) else { return }
    for index in types {
      let duty = duties[Int(index)]
      costs[Int(index)] =
        placement(of: duty).cheapest(table, start: duty.start, offer: duty.offer, sessionCost: sessionCost(of: duty))
        ?? PriceValue.unreachable
    }
  }

  /// Starts of the breaks and the session of a duty, and its stretches.
  func placement(choice: Int, tiers: Int, type index: Int) -> (starts: [Int32], stretches: [RowStretch]) {
    let type = problem.dutyTypes[index]
    guard choice < problem.toldChoice else {
      let starts = problem.shapes[type.shape].windows.map { Int32($0.firstUnit) }
      let session = type.session.map {
        problem.sessions[$0.session].starts[$0.starts.lowerBound] - Int32(problem.units.unit(at: type.start))
      }
      return (
        starts + (session.map { [$0] } ?? []),
        type.stretches.map { RowStretch(type: Int32(index), start: $0.start, row: $0.row) }
      )
    }
    guard let table = table(choice: choice, tiers: tiers) else { return ([], []) }
    let first = duties[index].start
    let (starts, spans) = placement(of: duties[index]).placement(
      table, start: first, offer: type.session, sessionCost: sessionCost(of: duties[index]))
    let stretches = spans.flatMap { span in
      table.stretches(from: first + span.units.lowerBound, length: span.units.count, state: span.state).map { stretch in
        RowStretch(type: Int32(index), start: Int32(stretch.start - first), row: Int32(stretch.row))
      }
    }
    return (starts.map { Int32($0) }, stretches)
  }

  private func sessionCost(of duty: FlatDuty) -> UnsafePointer<Int32>? {
    duty.offer.flatMap { sessionCosts[$0.session] }
  }

  private func placement(of duty: FlatDuty) -> MixedPlacement {
    if let known = placements[duty.place] { return known }
    let made = MixedPlacement(
      shape: problem.shapes[duty.place / (problem.sessions.count + 1)], windows: problem.windows,
      session: duty.offer.map { problem.sessions[$0.session] },
      states: tables.reduce(1) { max($0, $1?.states.count ?? 1) })
    placements[duty.place] = made
    return made
  }

  /// The stretches of a locked duty without its breaks, which have one place each, and its session.
  private static func presence(of index: Int, in problem: RosterProblem) -> [(row: Int, units: Range<Int>)] {
    let type = problem.dutyTypes[index]
    let (shape, first) = (problem.shapes[type.shape], problem.units.unit(at: type.start))
    var gaps = shape.windows.map { $0.firstUnit..<$0.firstUnit + problem.windows[$0.window].length }
    if let offer = type.session {
      let session = problem.sessions[offer.session]
      let start = Int(session.starts[offer.starts.lowerBound]) - first
      gaps.append(start..<start + session.length)
    }
    let ends = type.stretches.dropFirst().map { Int($0.start) } + [shape.units]
    return zip(type.stretches, ends).flatMap { stretch, end -> [(row: Int, units: Range<Int>)] in
      var parts: [Range<Int>] = []
      for unit in Int(stretch.start)..<max(Int(stretch.start), end) where !gaps.contains(where: { $0.contains(unit) }) {
        if let part = parts.last, part.upperBound == unit {
          parts[parts.count - 1] = part.lowerBound..<unit + 1
        } else {
          parts.append(unit..<unit + 1)
        }
      }
      return parts.map { (Int(stretch.row), first + $0.lowerBound..<first + $0.upperBound) }
    }
  }
}
