import Testing
import Workforce

@testable import Rostering

@Suite("Careful dives, level by level")
struct CarefulDivesTests {
  private func setting(agents: Int) throws -> SolvedRelaxation { try SolvedRelaxation(agents: agents) }

  private func next(_ dives: CarefulDives, _ setting: SolvedRelaxation, cost: Int, isStopped: Bool = false) throws
    -> CarefulDives.End
  {
    try dives.next(
      cost: cost, target: setting.model.tightened(below: cost), bound: setting.bound, secondsLeft: 10,
      clock: nil, shouldStop: { isStopped })
  }

  @Test("The first dive gives every agent a legal line, and no roster is below the bound")
  func firstDive() throws {
    let setting = try setting(agents: 6)
    let dives = try CarefulDives(
      setting.generation, problem: setting.problem, seed: 2, options: SolveOptions())
    let end = try next(dives, setting, cost: setting.bound + 1_000_000)
    #expect(!end.isUnderWay)
    for (agent, line) in end.lines.enumerated() {
      let line = try #require(line)
      #expect(setting.problem.keepsLimits(line.types, ofClass: setting.problem.classOfAgent[agent]))
    }
    #expect(setting.cost(end.lines) >= setting.bound)
  }

  @Test("Later dives end with whole rosters or with nothing that would be of use, and the work adds up")
  func laterDives() throws {
    let setting = try setting(agents: 6)
    let dives = try CarefulDives(
      setting.generation, problem: setting.problem, seed: 3, options: SolveOptions())
    var (best, effort) = (Int.max / 2, 0)
    for _ in 0..<6 {
      let end = try next(dives, setting, cost: min(best, setting.bound + 10_000_000))
      #expect(dives.effort >= effort)
      effort = dives.effort
      guard end.lines.allSatisfy({ $0 != nil }) else { continue }
      let value = setting.cost(end.lines)
      #expect(value >= setting.bound)
      best = min(best, value)
    }
    #expect(best < Int.max / 2)
    #expect(dives.rounds > 0 && dives.columns >= 0)
  }

  @Test("A dive that is stopped says so, and the next call goes on with it")
  func goesOn() throws {
    let setting = try setting(agents: 4)
    let dives = try CarefulDives(
      setting.generation, problem: setting.problem, seed: 4, options: SolveOptions())
    let stopped = try next(dives, setting, cost: setting.bound + 1_000_000, isStopped: true)
    #expect(stopped.isUnderWay)
    #expect(stopped.lines.contains { $0 == nil })
    let end = try next(dives, setting, cost: setting.bound + 1_000_000)
    #expect(!end.isUnderWay)
    #expect(end.lines.allSatisfy { $0 != nil })
  }

  @Test("Another searcher dives from the lines and prices of the first one's master")
  func fromSeed() throws {
    let setting = try setting(agents: 4)
    let dives = try CarefulDives(
      setting.generation.seed, pricer: LinePricer(model: setting.model), random: 5, options: SolveOptions())
    let end = try next(dives, setting, cost: setting.bound + 1_000_000)
    #expect(end.lines.allSatisfy { $0 != nil })
    #expect(setting.cost(end.lines) >= setting.bound)
  }

  @Test(
    "Whatever agents fix before their lines, the lines that stand at last have it",
    arguments: [
      [LineAspect.workDays], [.duties], [.workDays, .duties], [.workDays] + (0..<7).reversed().map { .duty(day: $0) },
    ])
  func aspects(_ aspects: [LineAspect]) throws {
    let setting = try setting(agents: 4)
    let problem = setting.problem
    let fixed = FixedLines(setting.generation, aspects: aspects)
    var patterns: [Int: [(aspect: LineAspect, line: Line)]] = [:]
    repeat {
      patterns = fixed.present.patterns
      while fixed.left > 0 {
        let shares = fixed.openShares()
        #expect(abs(shares.reduce(0, +) - Double(fixed.left)) < 1e-6)
        try fixed.fix(#require(shares.indices.max { shares[$0] < shares[$1] }))
        try fixed.close()
        #expect(try setting.generation.master.solve(.dual, shouldStop: { false }) == .optimal)
        // New lines have what stands.
        _ = try setting.generation.price(weights: [0], beside: fixed.present)
        #expect(try setting.generation.master.solve(.primal, shouldStop: { false }) == .optimal)
      }
    } while fixed.beginNext()
    #expect(fixed.lines.map(\.count) == problem.classes.map(\.agents.count))
    for (group, lines) in fixed.lines.enumerated() {
      let line = try #require(lines.first)
      #expect(problem.keepsLimits(line.types, ofClass: group))
      for (aspect, other) in patterns[group] ?? [] {
        let (own, wanted) = (line.typesByDay(in: problem), other.typesByDay(in: problem))
        switch aspect {
        case .workDays: #expect(own.indices.allSatisfy { own[$0] < 0 || wanted[$0] >= 0 })
        case .duty(let day): #expect(own[day] == wanted[day])
        case .duties: #expect(own == wanted)
        }
      }
    }
    // Everything taken back, the master is the relaxation that it was.
    try fixed.retreat(share: 1)
    #expect(fixed.left == 4)
    #expect(try setting.generation.master.solve(.primal, shouldStop: { false }) == .optimal)
    #expect(abs(setting.generation.master.objective - Double(setting.bound)) < 1 + 1e-4 * Double(setting.bound))
  }

  @Test("The programme of those who are left is worth what the dive was worth when it came to them")
  func rest() throws {
    let setting = try setting(agents: 6)
    let dive = LineDive(setting.generation, random: RandomSource(seed: 3))
    #expect(try dive.run(.strong, downTo: 3, shouldStop: { false }))
    let value = setting.generation.master.objective
    let (rest, groups) = try setting.generation.rest(beside: dive.standing, linesPerAgent: 1000, trouble: nil)
    #expect(rest.scope.groups.count == dive.left && groups.count == dive.left)
    #expect(rest.scope.groups.allSatisfy { $0.agents.count == 1 })
    #expect(try rest.master.solve(.primal, shouldStop: { false }) == .optimal)
    #expect(abs(rest.master.objective - value) < 1e-6 * max(1, abs(value)))
  }
}

@Suite("Whose turn it is")
struct TurnsTests {
  /// Effort that each part gets in a while, given what it gains for a unit.
  private func efforts(of rates: [Double]) -> [Double] {
    var turns = Turns(count: rates.count, memory: 10, floor: 0.1)
    var efforts = rates.map { _ in 0.0 }
    for _ in 0..<2000 {
      let place = turns.next()
      turns.note(place, gain: rates[place] * 0.5, effort: 0.5)
      efforts[place] += 0.5
    }
    return efforts
  }

  @Test("Parts that gain the same get the same")
  func equals() {
    let efforts = efforts(of: [2, 2, 2])
    #expect(efforts.allSatisfy { abs($0 - 1000.0 / 3) < 20 })
  }

  @Test("Who gains four times as much gets four times as much, and who gains nothing keeps about a tenth")
  func shares() {
    let efforts = efforts(of: [1, 4, 0])
    #expect(efforts[1] / efforts[0] > 3 && efforts[1] / efforts[0] < 5)
    #expect(efforts[2] / efforts[1] > 0.05 && efforts[2] / efforts[1] < 0.25)
  }

  @Test("Where nobody gains anything, everybody has a turn")
  func nobodyGains() {
    let efforts = efforts(of: [0, 0])
    #expect(efforts.allSatisfy { $0 > 300 })
  }
}

@Suite("A small price on uneven surplus")
struct EvenSurplusTests {
  private let problem = {
    let plan = SmallCentre.plan(agents: 6, intervalMinutes: 60)
    return ProblemCompiler(plan: plan, requirement: SmallCentre.requirement(plan)).compile()
  }()

  private func value(_ cost: StaffingCost, units: Int) -> Int {
    var (value, left) = (cost.costOfNobody, units)
    for slope in cost.slopes where left > 0 {
      let used = min(left, slope.units)
      value += slope.perUnit * used
      left -= used
    }
    return value
  }

  @Test("It changes nothing up to what a cell wants, and grows with the square beyond")
  func costs() throws {
    let changed = try #require(problem.withEvenSurplus())
    for (cost, even) in zip(problem.cellCosts, changed.cellCosts) {
      let wanted = cost.slopes.reduce(0) { $0 + ($1.perUnit < 0 ? $1.units : 0) }
      for units in 0...wanted { #expect(value(even, units: units) == value(cost, units: units)) }
      let added = (0...3).map { agents in
        let units = wanted + agents * cost.unitsPerAgent
        return value(even, units: units) - value(cost, units: units)
      }
      // Rounded to steps a unit: within one of them.
      for agents in 1...3 {
        #expect(abs(added[agents] - agents * agents * added[1]) <= agents * cost.unitsPerAgent)
      }
      #expect(added[1] > 0)
    }
  }

  @Test("Costs do not know of it: only what the search goes by does")
  func costsAreThoseOfThePlan() {
    let search = LineSearch(model: LineModel(problem: problem), seed: 1, evensSurplus: true)
    search.construct()
    let plain = RosterState(problem: problem)
    plain.replaceAll(search.incumbent)
    #expect(search.state.cost == plain.cost && plain.guidedCost == plain.cost)
    #expect(search.state.guidedCost >= search.state.cost)
    search.state.guide(evensSurplus: false)
    #expect(search.state.guidedCost == search.state.cost)
    search.state.guide(evensSurplus: true)
    let before = search.state.guidedCost
    if let line = search.state.take(from: 0) { search.state.put(line, on: 0) }
    #expect(search.state.guidedCost == before)
  }
}
