import Workforce

/// The pricing problem of every class, on one thread: prices in, cheapest lines out.
///
/// Prices are set row by row, then ``refresh(choices:contract:days:)`` prices the duties and `cheapestLine` finds the
/// line. Graphs and class data are shared between threads; kernels and tables belong to this object.
final class LinePricer {
  let problem: RosterProblem
  let model: LineModel
  private let kernel: LineKernel?
  private let duties: DutyPricer
  /// Cover cost of each duty type, by set of tiers and choice; and by set of tiers the cheapest of an agent's choices, or that of the type's own.
  private let covers: [UnsafeMutablePointer<Int32>]
  private let merged: [UnsafeMutablePointer<Int32>]
  private let hasBoundTypes: [Bool]
  /// What each class's limits asked for when it was last priced.
  var memories: [LimitMemory]

  init(model: LineModel) {
    problem = model.problem
    self.model = model
    kernel = LineKernel(model: model, workspace: KernelWorkspace())
    duties = DutyPricer(problem: model.problem)
    let count = max(1, model.problem.dutyTypes.count)
    func table() -> UnsafeMutablePointer<Int32> {
      let pointer = UnsafeMutablePointer<Int32>.allocate(capacity: count)
      pointer.initialize(repeating: PriceValue.unreachable, count: count)
      return pointer
    }
    let isFree = model.freeTypes.contains { !$0.isEmpty }
    let tierSets = model.problem.tierSets.count
    covers = (0..<tierSets * model.problem.choiceCount).map { _ in isFree ? table() : .allocate(capacity: 1) }
    merged = (0..<tierSets).map { _ in table() }
    hasBoundTypes = model.boundTypes.map { !$0.allSatisfy(\.isEmpty) }
    memories = model.classes.map { LimitMemory(limits: $0.limits.count) }
  }

  deinit {
    covers.forEach { $0.deallocate() }
    merged.forEach { $0.deallocate() }
  }

  /// Sets the prices of a row, for agents with a set of tiers and duties that start on some days: what 1 to `unitsPerAgent` units of one more agent
  /// cost in an interval, what they are worth to the tiers included.
  func setPrices(row: Int, tiers: Int, days: Range<Int>, _ price: (_ interval: Int, _ units: Int) -> Int32) {
    duties.load(row: row, tiers: tiers, intervals: model.intervals(ofDays: days), price: price)
  }

  /// Sets what having a session costs in each unit of an interval, where only so many may have it at a time.
  func setPrices(session index: Int, days: Range<Int>, _ price: (_ interval: Int, _ unit: Int) -> Int32) {
    duties.load(session: index, intervals: model.intervals(ofDays: days), price: price)
  }

  /// Prices the duties of a contract with some choices, for agents with a set of tiers, and on some days.
  func refresh(choices: [Int], contract: Int, tiers: Int, days: Range<Int>) {
    let free = model.freeTypes[contract].on(days)
    for choice in choices {
      if !free.isEmpty, choice < problem.toldChoice {
        duties.cover(choice: choice, tiers: tiers, types: free, into: cover(choice, tiers: tiers))
      }
      let bound = model.boundTypes[contract][choice].on(days)
      if !bound.isEmpty { duties.cover(choice: choice, tiers: tiers, types: bound, into: merged[tiers]) }
    }
  }

  /// Prices the duties of a class on some days.
  func refresh(class index: Int, days: Range<Int>) {
    let agentClass = problem.classes[index]
    refresh(choices: agentClass.priced, contract: agentClass.contract, tiers: agentClass.tiers, days: days)
  }

  private func cover(_ choice: Int, tiers: Int) -> UnsafeMutablePointer<Int32> {
    covers[tiers * problem.choiceCount + choice]
  }

  /// Sets linear prices, one for each cell, and prices the duties of some contracts with every choice.
  func load(_ prices: [Int32], contracts: [Int], days: Range<Int>) {
    let parts = problem.units.parts
    for (tiers, row) in model.pricedRows {
      let first = problem.cell(row: row, interval: 0)
      let shares = problem.tierShares(ofRow: row, tiers: tiers)
      guard !shares.isEmpty else {
        setPrices(row: row, tiers: tiers, days: days) { interval, units in
          prices[first + interval] &* Int32(units * parts)
        }
        continue
      }
      let rows = shares.map { (first: problem.cell(row: $0.row, interval: 0), weight: Int32($0.weight)) }
      setPrices(row: row, tiers: tiers, days: days) { interval, units in
        rows.reduce(prices[first + interval]) { $0 &+ $1.weight &* prices[$1.first + interval] } &* Int32(units * parts)
      }
    }
    for (index, session) in problem.sessions.enumerated() {
      guard let row = session.firstRow else { continue }
      setPrices(session: index, days: days) { interval, unit in
        prices[problem.cell(row: row + unit, interval: interval)] &* Int32(parts)
      }
    }
    for contract in contracts {
      for (tiers, choices) in model.choices[contract] {
        refresh(choices: choices, contract: contract, tiers: tiers, days: days)
      }
    }
  }

  /// The line that a request allows and that is cheapest under the prices set, or `nil` when there is none.
  ///
  /// - Returns: Its scaled cost (own cost × scale, plus presence, plus penalties), and the line.
  func cheapestLine(
    ofClass index: Int, scale: Int32, request: LineRequest
  ) -> (cost: Int32, types: [Int32])? {
    let pricing = model.classes[index]
    let cover = mergedCover(ofClass: index, days: request.free.hull)
    return kernel?.cheapestLine(
      model.flats[pricing.contract], pricing, cover: cover, scale: scale, request: request)
  }

  /// The line with these duty types, breaks and choices made best under the prices set.
  ///
  /// Duties are those of the days wanted; the own cost is that of the whole line all the same. `cost` is its scaled cost
  /// without penalties.
  func line(ofClass index: Int, types: [Int32], days: FreeDays, cost: Int, scale: Int32) -> Line {
    let tiers = problem.classes[index].tiers
    let cover = coverTable(ofClass: index)
    var line = Line()
    line.tiers = tiers
    var presence = 0
    for type in types {
      // Presence on the other days was not paid for.
      guard days.contains(problem.dutyTypes[Int(type)].day) else { continue }
      presence += Int(cover[Int(type)])
      line.types.append(type)
      let choices = problem.classes[index].choices(onDay: problem.dutyTypes[Int(type)].day)
      let choice =
        problem.dutyTypes[Int(type)].choice
        ?? (choices.count == 1
          ? choices[0] : choices.first { self.cover($0, tiers: tiers)[Int(type)] == cover[Int(type)] } ?? choices[0])
      let (starts, stretches) = duties.placement(choice: choice, tiers: tiers, type: Int(type))
      line.choices.append(Int32(choice))
      line.breaks.append(contentsOf: starts)
      line.stretches.append(contentsOf: stretches)
      problem.appendPresence(
        ofType: Int(type), choice: choice, breaks: starts[...], stretches: stretches, to: &line)
    }
    line.ownCost = (cost - presence) / Int(scale)
    line.sortCells()
    return line
  }

  /// The line with the duties of another one, breaks and choices made best under the prices set.
  func variant(of line: Line, ofClass index: Int, days: FreeDays, scale: Int32) -> PricedLine {
    let cover = mergedCover(ofClass: index, days: days.hull)
    let cost = line.ownCost * Int(scale) + line.types.reduce(0) { $0 + Int(cover[Int($1)]) }
    return PricedLine(
      bound: cost, cost: cost, line: self.line(ofClass: index, types: line.types, days: days, cost: cost, scale: scale))
  }

  /// Where the cover costs of a class lie: in its choice's own table, if there is only one to choose.
  private func coverTable(ofClass index: Int) -> UnsafePointer<Int32> {
    let (choices, tiers) = (problem.classes[index].choices, problem.classes[index].tiers)
    let isAlone =
      choices.count == 1 && problem.classes[index].dayChoices == nil && !hasBoundTypes[problem.classes[index].contract]
    return UnsafePointer(isAlone ? cover(choices[0], tiers: tiers) : merged[tiers])
  }

  private func mergedCover(ofClass index: Int, days: Range<Int>) -> UnsafePointer<Int32> {
    let (contract, choices) = (problem.classes[index].contract, problem.classes[index].choices)
    let tiers = problem.classes[index].tiers
    if let dayChoices = problem.classes[index].dayChoices {
      for type in model.freeTypes[contract].on(days) {
        var best = PriceValue.unreachable
        for choice in dayChoices[problem.dutyTypes[Int(type)].day] {
          best = min(best, cover(choice, tiers: tiers)[Int(type)])
        }
        merged[tiers][Int(type)] = best
      }
    } else if choices.count > 1 || hasBoundTypes[contract] {
      for type in model.freeTypes[contract].on(days) {
        var best = PriceValue.unreachable
        for choice in choices { best = min(best, cover(choice, tiers: tiers)[Int(type)]) }
        merged[tiers][Int(type)] = best
      }
    }
    return coverTable(ofClass: index)
  }
}
