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
  /// Cover cost of each duty type, by choice; and the cheapest of an agent's choices, or that of the type's own.
  private let covers: [UnsafeMutablePointer<Int32>]
  private let merged: UnsafeMutablePointer<Int32>
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
    covers = (0..<model.problem.choiceCount).map { _ in isFree ? table() : .allocate(capacity: 1) }
    merged = table()
    hasBoundTypes = model.boundTypes.map { !$0.allSatisfy(\.isEmpty) }
    memories = model.classes.map { LimitMemory(limits: $0.limits.count) }
  }

  deinit {
    covers.forEach { $0.deallocate() }
    merged.deallocate()
  }

  /// Sets the prices of a row for duties that start on some days: what 1 to `unitsPerAgent` units of one more agent cost in
  /// an interval.
  func setPrices(row: Int, days: Range<Int>, _ price: (_ interval: Int, _ units: Int) -> Int32) {
    duties.load(row: row, intervals: model.intervals(ofDays: days), price: price)
  }

  /// Prices the duties of a contract with some choices and on some days.
  func refresh(choices: [Int], contract: Int, days: Range<Int>) {
    let free = model.freeTypes[contract].on(days)
    for choice in choices {
      if !free.isEmpty, choice < problem.toldChoice {
        duties.cover(choice: choice, types: free, into: covers[choice])
      }
      let bound = model.boundTypes[contract][choice].on(days)
      if !bound.isEmpty { duties.cover(choice: choice, types: bound, into: merged) }
    }
  }

  /// Sets linear prices, one for each cell, and prices the duties of some contracts with every choice.
  func load(_ prices: [Int32], contracts: [Int], days: Range<Int>) {
    for row in 0..<problem.rowCount {
      let first = problem.cell(row: row, interval: 0)
      let parts = problem.units.parts
      setPrices(row: row, days: days) { interval, units in prices[first + interval] &* Int32(units * parts) }
    }
    for contract in contracts { refresh(choices: model.choices[contract], contract: contract, days: days) }
  }

  /// The line that a request allows and that is cheapest under the prices set, or `nil` when there is none.
  ///
  /// - Returns: Its scaled cost (own cost × scale, plus presence, plus penalties), and the line.
  func cheapestLine(
    ofClass index: Int, scale: Int32, request: LineRequest
  ) -> (cost: Int32, types: [Int32])? {
    let pricing = model.classes[index]
    let cover = mergedCover(problem.classes[index].choices, contract: pricing.contract, days: request.free.hull)
    return kernel?.cheapestLine(
      model.flats[pricing.contract], pricing, cover: cover, scale: scale, request: request)
  }

  /// The line with these duty types, breaks and choices made best under the prices set.
  ///
  /// Duties are those of the days wanted; the own cost is that of the whole line all the same. `cost` is its scaled cost
  /// without penalties.
  func line(ofClass index: Int, types: [Int32], days: FreeDays, cost: Int, scale: Int32) -> Line {
    let choices = problem.classes[index].choices
    let cover = coverTable(choices, contract: problem.classes[index].contract)
    var line = Line()
    var presence = 0
    for type in types {
      // Presence on the other days was not paid for.
      guard days.contains(problem.dutyTypes[Int(type)].day) else { continue }
      presence += Int(cover[Int(type)])
      line.types.append(type)
      let choice =
        problem.dutyTypes[Int(type)].choice
        ?? (choices.count == 1
          ? choices[0] : choices.first { covers[$0][Int(type)] == cover[Int(type)] } ?? choices[0])
      let (starts, stretches) = duties.placement(choice: choice, type: Int(type))
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
    let cover = mergedCover(problem.classes[index].choices, contract: problem.classes[index].contract, days: days.hull)
    let cost = line.ownCost * Int(scale) + line.types.reduce(0) { $0 + Int(cover[Int($1)]) }
    return PricedLine(
      bound: cost, cost: cost, line: self.line(ofClass: index, types: line.types, days: days, cost: cost, scale: scale))
  }

  /// Where the cover costs of a class lie: in its choice's own table, if there is only one to choose.
  private func coverTable(_ choices: [Int], contract: Int) -> UnsafePointer<Int32> {
    UnsafePointer(choices.count == 1 && !hasBoundTypes[contract] ? covers[choices[0]] : merged)
  }

  private func mergedCover(_ choices: [Int], contract: Int, days: Range<Int>) -> UnsafePointer<Int32> {
    if choices.count > 1 || hasBoundTypes[contract] {
      for type in model.freeTypes[contract].on(days) {
        var best = PriceValue.unreachable
        for choice in choices { best = min(best, covers[choice][Int(type)]) }
        merged[Int(type)] = best
      }
    }
    return coverTable(choices, contract: contract)
  }
}
