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
  /// What spans cost, by mix.
  private let tables: [StretchTable]
  private let duties: [FlatDuty]
  /// For each shape, without a session first and then with each, their placement; made when it is first asked for.
  @exclusivity(unchecked) private var placements: [MixedPlacement?]
  /// Prices of each row.
  private let prices: [StretchPrices]
  /// Presence of locked duties by type: stretches without breaks, in units of the horizon.
  private let told: [Int: [(row: Int, units: Range<Int>)]]

  /// `nil` where no duty of a problem changes its rows. `presence` are the prices of each row, which stay where they are: of 0, 1, … units of
  /// an interval, `span` intervals each.
  init?(problem: RosterProblem, unitSpan: Int, presence: [UnsafeMutablePointer<Int32>], span: Int) {
    guard !problem.mixes.isEmpty || problem.dutyTypes.contains(where: { !$0.stretches.isEmpty }) else { return nil }
    self.problem = problem
    self.unitSpan = unitSpan
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
    tables = problem.mixes.map { mix in
      StretchTable(mix: mix, longest: longest, unitCount: unitSpan, prices: mix.parts.map { prices[$0.row] })
    }
    let sessions = problem.sessions.count + 1
    placements = [MixedPlacement?](repeating: nil, count: problem.shapes.count * sessions)
    duties = problem.dutyTypes.map { type in
      FlatDuty(
        start: type.start / problem.units.minutes,
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

  /// Takes over the prices of a row for some intervals; `prefix` are their sums.
  func load(row: Int, intervals range: Range<Int>, prefix: UnsafeMutablePointer<Int32>) {
    let isAtEnd = range.upperBound == problem.intervalCount
    prices[row].load(intervals: range, prefix: prefix, end: isAtEnd ? unitSpan : 0)
    let end = isAtEnd ? unitSpan : range.upperBound * problem.units.unitsPerAgent
    for table in tables { table.forget(end: end) }
  }

  /// Cost of presence for each of some duty types with a choice.
  func cover(choice: Int, types: ArraySlice<Int32>, into costs: UnsafeMutablePointer<Int32>) {
    guard choice < problem.toldChoice else {
      for index in types {
        costs[Int(index)] = (told[Int(index)] ?? []).reduce(0) { sum, stretch in
          sum &+ prices[stretch.row].cost(from: stretch.units.lowerBound, to: stretch.units.upperBound)
        }
      }
      return
    }
    let mix = choice - problem.rowCount
    let table = tables[mix]
    for index in types {
      let duty = duties[Int(index)]
      costs[Int(index)] =
        placement(of: duty).cheapest(table, start: duty.start, offer: duty.offer) ?? PriceValue.unreachable
    }
  }

  /// Starts of the breaks and the session of a duty, and its stretches.
  func placement(choice: Int, type index: Int) -> (starts: [Int32], stretches: [RowStretch]) {
    let type = problem.dutyTypes[index]
    guard choice < problem.toldChoice else {
      let starts = problem.shapes[type.shape].windows.map { Int32($0.firstUnit) }
      let session = type.session.map {
        problem.sessions[$0.session].starts[$0.starts.lowerBound] - Int32(type.start / problem.units.minutes)
      }
      return (
        starts + (session.map { [$0] } ?? []),
        type.stretches.map { RowStretch(type: Int32(index), start: $0.start, row: $0.row) }
      )
    }
    let mix = choice - problem.rowCount
    let first = duties[index].start
    let (starts, spans) = placement(of: duties[index]).placement(tables[mix], start: first, offer: type.session)
    let stretches = spans.flatMap { span in
      tables[mix].stretches(from: first + span.lowerBound, length: span.count).map { stretch in
        RowStretch(type: Int32(index), start: Int32(stretch.start - first), row: Int32(stretch.row))
      }
    }
    return (starts.map { Int32($0) }, stretches)
  }

  private func placement(of duty: FlatDuty) -> MixedPlacement {
    if let known = placements[duty.place] { return known }
    let made = MixedPlacement(
      shape: problem.shapes[duty.place / (problem.sessions.count + 1)], windows: problem.windows,
      session: duty.offer.map { problem.sessions[$0.session] })
    placements[duty.place] = made
    return made
  }

  /// The stretches of a locked duty without its breaks, which have one place each, and its session.
  private static func presence(of index: Int, in problem: RosterProblem) -> [(row: Int, units: Range<Int>)] {
    let type = problem.dutyTypes[index]
    let (shape, first) = (problem.shapes[type.shape], type.start / problem.units.minutes)
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
