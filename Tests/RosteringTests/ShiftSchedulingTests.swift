import LinearProgramming
import Testing
import Workforce

@testable import Rostering

@Suite("Shift scheduling as the literature states it")
struct ShiftSchedulingTests {
  /// A small instance with every kind of limit.
  private func instance(seed: UInt64, people: Int, days: Int) -> ShiftScheduling {
    var random = RandomSource(seed: seed)
    let types = [
      ShiftScheduling.ShiftType(id: "early", minutes: 480),
      ShiftScheduling.ShiftType(id: "late", minutes: random.below(2) == 0 ? 480 : 600, forbiddenNext: [0]),
    ]
    let staff = (0..<people).map { index in
      let least = random.below(3) * 480
      let limits = ShiftScheduling.Limits(
        mostOfType: [random.below(3) == 0 ? 2 : days, random.below(3)],
        minutes: least...least + 1440 + 480 * random.below(3),
        consecutiveShifts: 2 + random.below(3), fewestConsecutiveShifts: 1 + random.below(2),
        fewestConsecutiveDaysOff: 1 + random.below(2), weekends: random.below(2))
      let requests = (0..<3).map { _ in
        ShiftScheduling.Request(
          day: random.below(days), type: random.below(2), isWanted: random.below(2) == 0, weight: 1 + random.below(3))
      }
      return ShiftScheduling.Person(
        id: "\(index)", limits: limits, daysOff: random.below(2) == 0 ? [random.below(days)] : [], requests: requests)
    }
    let cover = (0..<days).flatMap { day in
      types.indices.map {
        ShiftScheduling.Cover(day: day, type: $0, required: random.below(2), shortfallCost: 100, surplusCost: 1)
      }
    }
    return ShiftScheduling(dayCount: days, types: types, people: staff, cover: cover)
  }

  /// Every line of a person (-1 is a day off) that keeps the limits, by the definitions of the report.
  private func legalLines(_ person: ShiftScheduling.Person, of problem: ShiftScheduling) -> [[Int]] {
    var lines: [[Int]] = [[]]
    for _ in 0..<problem.dayCount { lines = lines.flatMap { line in (-1..<problem.types.count).map { line + [$0] } } }
    return lines.filter { isLegal($0, person, problem) }
  }

  private func isLegal(_ line: [Int], _ person: ShiftScheduling.Person, _ problem: ShiftScheduling) -> Bool {
    let limits = person.limits
    if person.daysOff.contains(where: { line[$0] >= 0 }) { return false }
    for (today, tomorrow) in zip(line, line.dropFirst()) where today >= 0 && tomorrow >= 0 {
      if problem.types[today].forbiddenNext.contains(tomorrow) { return false }
    }
    for type in problem.types.indices where line.count(where: { $0 == type }) > limits.mostOfType[type] { return false }
    let minutes = line.reduce(0) { $0 + ($1 < 0 ? 0 : problem.types[$1].minutes) }
    if !limits.minutes.contains(minutes) { return false }
    let weekends = stride(from: 5, to: line.count, by: 7).count {
      line[$0] >= 0 || ($0 + 1 < line.count && line[$0 + 1] >= 0)
    }
    if weekends > limits.weekends { return false }
    var first = 0
    while first < line.count {
      var end = first
      while end < line.count, (line[end] >= 0) == (line[first] >= 0) { end += 1 }
      let length = end - first
      let isInside = first > 0 && end < line.count
      if line[first] >= 0 {
        if length > limits.consecutiveShifts || isInside && length < limits.fewestConsecutiveShifts { return false }
      } else if isInside, length < limits.fewestConsecutiveDaysOff {
        return false
      }
      first = end
    }
    return true
  }

  private func cost(_ lines: [[Int]], of problem: ShiftScheduling) -> Int {
    var cost = 0
    for (person, line) in zip(problem.people, lines) {
      for request in person.requests where (line[request.day] == request.type) != request.isWanted {
        cost += request.weight
      }
    }
    for cover in problem.cover {
      let present = lines.count { $0[cover.day] == cover.type }
      cost +=
        max(0, cover.required - present) * cover.shortfallCost + max(0, present - cover.required) * cover.surplusCost
    }
    return cost
  }

  private func lines(of roster: Roster, days: Int) -> [[Int]] {
    roster.duties.map { duties in
      var line = [Int](repeating: -1, count: days)
      for duty in duties { line[duty.day] = duty.family ?? -1 }
      return line
    }
  }

  @Test(
    "Two people and a week: the roster is legal, costs what it says, is never beaten by the bound", arguments: 1...20)
  func agreesWithEnumeration(seed: UInt64) throws {
    let problem = instance(seed: seed, people: 2, days: 7)
    let choices = problem.people.map { legalLines($0, of: problem) }
    let options = SolveOptions(seed: seed, timeLimit: nil, iterationLimit: 60, gap: 0, threads: 1)
    let result = RosterOptimiser(problem, options: options).solve()
    guard choices.allSatisfy({ !$0.isEmpty }) else {
      #expect(result.reason == .provedInfeasible)
      return
    }
    let roster = try #require(result.roster)
    let found = lines(of: roster, days: 7)
    for (person, line) in zip(problem.people, found) { #expect(isLegal(line, person, problem)) }
    let objective = try #require(result.objective)
    #expect(Int(objective.incumbent) == cost(found, of: problem))
    var least = Int.max
    for first in choices[0] {
      for second in choices[1] { least = min(least, cost([first, second], of: problem)) }
    }
    #expect(Int(objective.incumbent) == least)
    #expect(try #require(objective.lowerBound) <= Double(least))
  }

  @Test("The bound from whole missing people is never above the best roster")
  func shortfallBoundHolds() throws {
    var claimed = 0
    for seed in UInt64(1)...12 {
      let problem = instance(seed: seed, people: 2, days: 7)
      let choices = problem.people.map { legalLines($0, of: problem) }
      guard choices.allSatisfy({ !$0.isEmpty }) else { continue }
      let least = 1000 * (choices[0].flatMap { first in choices[1].map { cost([first, $0], of: problem) } }.min() ?? 0)
      let (shortfall, start) = try shortfallBound(problem)
      for limit in [least, least + 1000, max(start, least)] {
        guard let bound = try shortfall?.bound(below: limit, shouldStop: { false }) else { continue }
        #expect(bound <= least, "seed \(seed)")
        claimed += 1
      }
      #expect(try shortfall?.bound(below: start, shouldStop: { true }) == nil)
    }
    #expect(claimed > 12)
  }

  /// Six people over two weeks, where the relaxation lacks a fraction of a person; its optimum is 101.
  private var missingFraction: ShiftScheduling {
    let limits = ShiftScheduling.Limits(
      mostOfType: [14], minutes: 3360...4320, consecutiveShifts: 5, fewestConsecutiveShifts: 2,
      fewestConsecutiveDaysOff: 2, weekends: 1)
    let people = [12, 4, 13, 1, 0, 9].map { day in
      ShiftScheduling.Person(id: "off on \(day)", limits: limits, daysOff: [day], requests: [])
    }
    let cover = [4, 5, 5, 4, 3, 3, 4, 5, 2, 3, 5, 2, 2, 2].enumerated().map { day, required in
      ShiftScheduling.Cover(day: day, type: 0, required: required, shortfallCost: 100, surplusCost: 1)
    }
    return ShiftScheduling(dayCount: 14, types: [.init(id: "day", minutes: 480)], people: people, cover: cover)
  }

  @Test("Where people are missing in fractions in the relaxation, whole ones close the gap")
  func shortfallBoundCloses() throws {
    let (shortfall, _) = try shortfallBound(missingFraction)
    #expect(try shortfall?.bound(below: 101_000, shouldStop: { false }) == 101_000)
    #expect(try shortfall?.bound(below: 250_000, shouldStop: { false }) == 101_000)
    let options = SolveOptions(seed: 1, timeLimit: nil, iterationLimit: 200, gap: 0, threads: 1)
    let result = RosterOptimiser(missingFraction, options: options).solve()
    #expect(result.reason == .provedOptimal)
    #expect(result.objective?.incumbent == 101)
  }

  @Test(
    "Trouble while missing people are counted: no bound beyond the optimum, and it is noted",
    arguments: SimplexTrouble.allCases, [0..<1, 3..<5, 0..<Int.max])
  func shortfallBoundSurvives(trouble: SimplexTrouble, runs: Range<Int>) throws {
    let (shortfall, _) = try shortfallBound(missingFraction, trouble: InjectedTrouble(trouble, runs: runs))
    let bound = try shortfall?.bound(below: 250_000, shouldStop: { false })
    #expect(bound == (runs.upperBound == Int.max ? nil : 101_000))
    #expect(shortfall?.troubles.warnings.contains { $0.isTrouble(trouble) } == true)
  }

  /// The bound of an instance, and what a greedy roster costs.
  private func shortfallBound(
    _ source: ShiftScheduling, trouble: InjectedTrouble? = nil
  ) throws -> (bound: ShortfallBound?, start: Int) {
    let model = LineModel(problem: ShiftSchedulingCompiler(source: source).compile())
    let search = LineSearch(model: model, seed: 1)
    search.construct()
    let lines = model.problem.linesByClass(search.incumbent)
    return (ShortfallBound(model: model, lines: lines, trouble: trouble), search.incumbentCost)
  }

  @Test(
    "Where a bound is claimed the cheapest line is exact, whatever prices of limits are remembered",
    arguments: UInt64(1)...12)
  func exactWhateverIsRemembered(seed: UInt64) {
    let source = instance(seed: seed, people: 3, days: 9)
    let problem = ShiftSchedulingCompiler(source: source).compile()
    let model = LineModel(problem: problem)
    var random = RandomSource(seed: seed &+ 100)
    var compared = 0
    for index in problem.classes.indices {
      let pricer = LinePricer(model: model)
      for round in 0..<6 {
        let prices = (0..<problem.cellCount).map { _ in Int32(random.below(60_000)) - 50_000 }
        pricer.load(prices, contracts: Array(0..<problem.contractCount), days: 0..<problem.horizon.dayCount)
        let plain = pricer.cheapestLine(ofClass: index, scale: 1, mostTallies: 1)
        let exact = pricer.cheapestLine(ofClass: index, scale: 1, mostTallies: LinePricer.exactTallies)
        let fresh = LinePricer(model: model)
        fresh.load(prices, contracts: Array(0..<problem.contractCount), days: 0..<problem.horizon.dayCount)
        let untouched = fresh.cheapestLine(ofClass: index, scale: 1, mostTallies: LinePricer.exactTallies)
        #expect(exact?.cost == untouched?.cost, "round \(round)")
        #expect(exact.map { $0.bound == $0.cost } ?? true)
        guard let plain, let exact else { continue }
        #expect(plain.bound <= exact.cost && exact.cost <= plain.cost)
        compared += 1
      }
    }
    #expect(compared > 0)
  }

  @Test("Twelve weeks, moves on a few weeks at a time: the other days stay as they were and every line stays legal")
  func windowsKeepTheRest() throws {
    let problem = instance(seed: 5, people: 4, days: 84)
    let model = LineModel(problem: ShiftSchedulingCompiler(source: problem).compile())
    let search = LineSearch(model: model, seed: 3)
    search.construct(spare: [], shouldStop: { false })
    for week in 0..<10 {
      let days = week * 7..<week * 7 + 14
      let before = lines(of: search.problem.roster(of: search.state.lines), days: 84)
      search.reinsert(week % 4, days: FreeDays(days))
      let after = lines(of: search.problem.roster(of: search.state.lines), days: 84)
      for (old, new) in zip(before, after) {
        #expect(old.indices.allSatisfy { days.contains($0) || old[$0] == new[$0] })
      }
      for (person, line) in zip(problem.people, after) { #expect(isLegal(line, person, problem)) }
      #expect(search.state.cost == 1000 * cost(after, of: problem))
    }
  }

  @Test(
    "A limit that the cheapest line would break is tracked, and the line is the cheapest legal one", arguments: 1...12)
  func countLimitsAreKept(seed: UInt64) throws {
    let problem = instance(seed: seed, people: 1, days: 8)
    let choices = legalLines(problem.people[0], of: problem)
    let model = LineModel(problem: ShiftSchedulingCompiler(source: problem).compile())
    let pricer = LinePricer(model: model)
    var random = RandomSource(seed: seed)
    let prices = (0..<model.problem.cellCount).map { _ in Int32(random.below(2000)) - 1500 }
    pricer.load(prices, contracts: [0], days: 0..<8)
    let found = pricer.cheapestLine(ofClass: 0, scale: 1, mostTallies: LinePricer.exactTallies)
    let own = { (line: [Int]) -> Int in
      let requests = problem.people[0].requests.reduce(0) {
        $0 + (line[$1.day] == $1.type ? ($1.isWanted ? -1000 : 1000) * $1.weight : 0)
      }
      return line.enumerated().reduce(requests) { $0 + ($1.element < 0 ? 0 : Int(prices[$1.element * 8 + $1.offset])) }
    }
    #expect(found?.cost == choices.map(own).min())
    #expect(found?.bound == choices.map(own).min())
  }
}
