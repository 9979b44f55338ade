import TestSupport
import Testing
import Verification
import Workforce

@testable import Rostering

@Suite("Training and meetings are placed with the breaks, as often as the plan says")
struct SessionTests {
  private static let seeds = LongRun.seeds(12)

  private func solve(_ plan: Plan, _ requirement: Requirement, seed: UInt64 = 1, from roster: Roster? = nil)
    -> RosterResult
  {
    RosterOptimiser(
      plan: plan, requirement: requirement,
      options: SolveOptions(seed: seed, timeLimit: nil, iterationLimit: 40, gap: 0, threads: 1)
    ).solve()
  }

  @Test("the roster is the best of all with every place of breaks and sessions", arguments: seeds)
  func bruteForce(seed: UInt64) throws {
    let tiny = SessionPlan(seed: seed)
    let result = solve(tiny.plan, tiny.requirement, seed: seed)
    guard let optimum = tiny.optimum() else {
      #expect(result.roster == nil)
      #expect(result.findings.contains { $0.rule == .session })
      return
    }
    let roster = try #require(result.roster)
    let verification = RosterVerifier(plan: tiny.plan, requirement: tiny.requirement).verify(roster)
    #expect(verification.isFeasible, "\(verification.findings.filter(\.isHard).map(\.facts))")
    // Of the seeds of the long run one in two hundred ends a step above.
    #expect((optimum...optimum + (seed <= 12 ? 0 : optimum / 100)).contains(verification.cost.total))
    let objective = try #require(result.objective)
    #expect(objective.incumbent * 1000 == Double(verification.cost.total))
    #expect(try #require(objective.lowerBound) * 1000 <= Double(optimum) + 0.5)
  }

  @Test("where only one may have it at a time the roster is the best of all in which nobody meets", arguments: seeds)
  func alone(seed: UInt64) throws {
    let tiny = SessionPlan(seed: seed, isAlone: true)
    let result = solve(tiny.plan, tiny.requirement, seed: seed)
    let verifier = RosterVerifier(plan: tiny.plan, requirement: tiny.requirement)
    guard let optimum = tiny.optimum() else {
      let findings = result.roster.map { verifier.verify($0).findings } ?? result.findings
      #expect(findings.contains { $0.isHard && [.session, .sessionPlaces].contains($0.rule) })
      return
    }
    let verification = verifier.verify(try #require(result.roster))
    #expect(verification.isFeasible, "\(verification.findings.filter(\.isHard).map(\.facts))")
    // Of the seeds of the long run one in a hundred ends a step above: two people have to change places at once.
    #expect((optimum...optimum + (seed <= 12 ? 0 : optimum / 100)).contains(verification.cost.total))
    #expect(try #require(result.objective?.lowerBound) * 1000 <= Double(optimum) + 0.5)
  }

  @Test(
    "where they have it together the bound is none of one time alone, and the time seldom misses the best",
    arguments: seeds)
  func together(seed: UInt64) throws {
    let tiny = SessionPlan(seed: seed, isTogether: true)
    let result = solve(tiny.plan, tiny.requirement, seed: seed)
    guard let optimum = tiny.optimum() else {
      #expect(result.roster == nil && result.findings.contains { [.session, .sessionTogether].contains($0.rule) })
      return
    }
    let verification = RosterVerifier(plan: tiny.plan, requirement: tiny.requirement).verify(
      try #require(result.roster))
    #expect(verification.isFeasible, "\(verification.findings.filter(\.isHard).map(\.facts))")
    #expect((optimum...optimum + optimum / 20).contains(verification.cost.total))
    let objective = try #require(result.objective)
    #expect(objective.incumbent * 1000 == Double(verification.cost.total))
    #expect(try #require(objective.lowerBound) * 1000 <= Double(optimum) + 0.5)
    #expect(result.reason != .provedOptimal || verification.cost.total == optimum)
  }

  @Test("whoever is stopped at once has a roster in which groups meet", arguments: 1...6 as ClosedRange<UInt64>)
  func stopped(seed: UInt64) throws {
    let tiny = SessionPlan(seed: seed, isTogether: true)
    let result = RosterOptimiser(plan: tiny.plan, requirement: tiny.requirement, options: SolveOptions(seed: seed))
      .solve(isCancelled: { true })
    guard tiny.optimum() != nil else { return }
    let roster = try #require(result.roster)
    #expect(RosterVerifier(plan: tiny.plan, requirement: tiny.requirement).verify(roster).isFeasible)
  }

  /// Two agents of five short days, one of whom is never there in the morning and one never in the afternoon.
  private func apart(price: Double?, firm: Int? = nil) -> (plan: Plan, requirement: Requirement) {
    var centre = PlanBuilder("apart", grid: .weeks(1, intervalMinutes: 60))
    centre.addQueue("phone")
    centre.addShift("day", startMinutes: [480, 780], shapes: [ShiftShape(minutes: 240)])
    centre.addContract("c", weeklyMinutes: 0...2400, weeklyDays: 1...5)
    centre.addAgents(["a", "b"])
    let days = 0..<7
    centre.plan.agents[0].unavailable = days.map {
      Unavailability(minutes: $0 * 1440..<$0 * 1440 + 770, reason: .availability)
    }
    centre.plan.agents[1].unavailable = days.map {
      Unavailability(minutes: $0 * 1440 + 770..<($0 + 1) * 1440, reason: .availability)
    }
    centre.plan.sessions = [
      Session(id: "talk", minutes: 60, starts: [540, 600, 840], price: price, together: .everybody)
    ]
    for agent in 0..<2 {
      centre.plan.agents[agent].sessions = [SessionShare(session: 0, weeks: [1...1], isFirm: agent == firm)]
    }
    return (centre.plan, Requirement([(0..<168).map { (8..<17).contains($0) ? 1 : 0 }]))
  }

  @Test("a group that can never meet has no roster, and is told who is missing when") func noCommonTime() {
    let (plan, requirement) = apart(price: nil)
    let result = solve(plan, requirement)
    #expect(result.roster == nil && result.reason == .provedInfeasible)
    #expect(
      result.findings.map(\.facts) == [.noCommonTime(session: 0, team: nil, week: 0, best: 540, missing: [0])])
  }

  @Test("at a price those who cannot be there are missed, and never who leads") func facilitator() throws {
    for firm in 0..<2 {
      let (plan, requirement) = apart(price: 3, firm: firm)
      let roster = try #require(solve(plan, requirement).roster)
      let verification = RosterVerifier(plan: plan, requirement: requirement).verify(roster)
      #expect(verification.isFeasible)
      #expect(roster.duties.map { $0.contains { !$0.sessions.isEmpty } } == [firm == 0, firm == 1])
      #expect(verification.findings.filter { $0.rule == .session }.map(\.agent) == [1 - firm])
    }
  }

  @Test("within an interval sessions lie one after the other where only one may have them at a time") func inTurn()
    throws
  {
    var centre = PlanBuilder("short", grid: .weeks(1, intervalMinutes: 60))
    centre.addQueue("phone")
    centre.addShift("day", startMinutes: [480], shapes: [ShiftShape(minutes: 480)])
    centre.addContract("c", weeklyMinutes: 0...2400, weeklyDays: 2...5)
    centre.addAgents(["a", "b", "c", "d"])
    centre.plan.sessions = [Session(id: "talk", minutes: 15, starts: [600, 615, 630, 645], atMost: 1)]
    for agent in 0..<4 { centre.plan.agents[agent].sessions = [SessionShare(session: 0, weeks: [1...1])] }
    let requirement = Requirement([(0..<168).map { (8..<16).contains($0) ? 3 : 0 }])
    let result = solve(centre.plan, requirement)
    let roster = try #require(result.roster)
    #expect(RosterVerifier(plan: centre.plan, requirement: requirement).verify(roster).isFeasible)
    let starts = roster.duties.flatMap { $0.flatMap { duty in duty.sessions.map { duty.start + $0.start } } }
    #expect(starts.sorted() == [600, 615, 630, 645])
  }

  @Test("a break and a session are where they save most together", arguments: 1...40)
  func placement(seed: UInt64) throws {
    var random = RandomSource(seed: seed)
    let length = 16
    let breaks = (0..<random.below(3)).map { index in
      BreakRule(
        kind: .rest, minutes: 1 + random.below(2), isPaid: true, earliestStart: 1 + 4 * index,
        latestEnd: 9 + 5 * index)
    }
    let shape = ShiftShape(
      minutes: length, breaks: breaks, longestStretch: random.below(2) == 0 ? 6 + random.below(6) : nil, breakStep: 1,
      shortestStretch: random.below(6))
    var catalogue = ShapeCatalogue(unitMinutes: 1)
    _ = catalogue.index(of: shape)
    let start = random.below(4)
    let session = Session(
      id: "s", minutes: 1 + random.below(3), endsStretch: random.below(2) == 0,
      starts: (0..<24).filter { _ in random.below(3) > 0 })
    let starts = session.starts.indices.filter {
      session.starts[$0] >= start && session.starts[$0] + session.minutes <= start + length
    }
    guard let first = starts.first, let last = starts.last else { return }
    let saving = (0..<4).map { _ in (0..<40).map { _ in Int32(random.below(40)) - 20 } }
    let placement = SessionPlacement(
      shape: catalogue.shapes[0], windows: catalogue.windows,
      session: SessionWork(
        session, units: UnitGrid(minutes: 1, unitsPerAgent: 1, intervalCount: 1)))
    var best: Int32?
    func tryAll(_ placed: [Int], _ value: Int32) {
      if placed.count < breaks.count {
        let rule = breaks[placed.count]
        for at in rule.earliestStart...max(rule.earliestStart, rule.latestEnd - rule.minutes)
        where at + rule.minutes <= rule.latestEnd {
          tryAll(placed + [at], value + saving[placed.count][start + at])
        }
        return
      }
      let pauses = zip(placed, breaks).map { $0..<$0 + $1.minutes }
      guard zip(pauses, pauses.dropFirst()).allSatisfy({ $1.lowerBound - $0.upperBound >= shape.shortestStretch })
      else { return }
      for position in starts {
        let at = session.starts[position] - start
        var edges = [0..<0] + pauses + [length..<length]
        guard zip(edges, edges.dropFirst()).allSatisfy({ $0.upperBound <= $1.lowerBound }),
          !pauses.contains(where: { $0.overlaps(at..<at + session.minutes) })
        else { continue }
        if session.endsStretch {
          edges = (edges + [at..<at + session.minutes]).sorted {
            ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
          }
        }
        guard
          zip(edges, edges.dropFirst()).allSatisfy({
            $1.lowerBound - $0.upperBound <= shape.longestStretch ?? length
          })
        else { continue }
        best = min(best ?? Int32.max, value + saving[3][start + at])
      }
    }
    tryAll([], 0)
    let pointers = saving.map { values in
      let pointer = UnsafeMutablePointer<Int32>.allocate(capacity: values.count)
      pointer.initialize(from: values, count: values.count)
      return pointer
    }
    defer { pointers.forEach { $0.deallocate() } }
    let ofBreaks = pointers[..<breaks.count].map { UnsafePointer($0) }
    let offer = OfferedSession(session: 0, starts: first..<last + 1)
    #expect(placement.cheapest(offer, ofBreaks, UnsafePointer(pointers[3]), start: start) == best)
    let found = placement.starts(offer, ofBreaks, UnsafePointer(pointers[3]), start: start)
    guard let best else {
      #expect(found.isEmpty)
      return
    }
    let values = found.enumerated().map { index, at in saving[index < breaks.count ? index : 3][start + at] }
    #expect(values.reduce(0, +) == best)
  }

  @Test("counting ends where a number makes no difference to anybody") func saturation() {
    let mixed = SessionCounts(shares: [
      SessionShare(session: 0, weeks: [1...2]), SessionShare(session: 0, weeks: [1...7]),
    ])
    let codes = (0..<5).reduce(into: [0]) { codes, _ in
      codes.append(mixed.adding(0, to: codes[codes.count - 1], inPeriod: 0) ?? -1)
    }
    #expect(codes.map { mixed.times($0, inPeriod: 0).map(\.times) } == [[0], [1], [2], [3], [3], [3]])
  }

  @Test("codes of a period tell how often each session stands in it, and count what may stand in it alone") func codes()
  {
    let counts = SessionCounts(shares: [
      SessionShare(session: 0, weeks: [0...2, 0...0]), SessionShare(session: 3, weeks: [2...7, 0...1]),
    ])
    #expect(counts.codeCount(inPeriod: 0) == 9 && counts.codeCount(inPeriod: 1) == 2 && counts.codeCount == 9)
    func code(_ sessions: [Int], period: Int = 0) -> Int? {
      sessions.reduce(0) { code, session in code.flatMap { counts.adding(session, to: $0, inPeriod: period) } }
    }
    #expect(code([0, 3, 0]).map { counts.times($0, inPeriod: 0).map(\.times) } == [2, 1])
    #expect(code([0, 0, 0]) == nil)
    // Three of what may be had any number of times are as good as two.
    #expect(code([3, 3, 3]).map { counts.times($0, inPeriod: 0).map(\.times) } == [0, 2])
    #expect(code([7]) == 0)
    #expect(code([3], period: 1) == 1 && code([3, 3], period: 1) == nil)
  }

  @Test("a locked duty keeps its session, and a roster with sessions can be gone on from") func locks() throws {
    let tiny = SessionPlan(seed: 1)
    var plan = tiny.plan
    plan.agents[0].sessions = [SessionShare(session: 0, weeks: [1...1])]
    plan.sessions[0].price = nil
    let first = solve(plan, tiny.requirement)
    let roster = try #require(first.roster)
    let duty = try #require(roster.duties[0].first { !$0.sessions.isEmpty })
    plan.agents[0].earlier = [EarlierDay(day: duty.day, duty: duty, isLocked: true)]
    // Elsewhere it could not be any more.
    plan.sessions[0].starts = [duty.start + duty.sessions[0].start]
    let lines = EarlierLines(
      plan: plan, model: LineModel(problem: ProblemCompiler(plan: plan, requirement: tiny.requirement).compile()),
      roster: Roster(duties: [[duty], []])
    ).lines()
    #expect(lines[0] != nil)
    let again = solve(plan, tiny.requirement)
    #expect(try #require(again.roster).duties[0].contains(duty))
    #expect(again.objective?.incumbent ?? 0 >= first.objective?.incumbent ?? 1)
    // A lock on what the plan offers no more has no roster.
    plan.sessions[0].starts = []
    let gone = solve(plan, tiny.requirement)
    #expect(gone.roster == nil)
    #expect(gone.findings.contains { $0.rule == .lock })
  }

  @Test("a session that ends within an interval costs what the verifier says") func withinInterval() throws {
    var centre = PlanBuilder("short", grid: .weeks(1, intervalMinutes: 60))
    centre.addQueue("phone")
    centre.addShift("day", startMinutes: [480], shapes: [ShiftShape(minutes: 480)])
    centre.addContract("c", weeklyMinutes: 0...2400, weeklyDays: 2...5)
    centre.addAgents(["a", "b"])
    centre.plan.sessions = [Session(id: "talk", minutes: 45, starts: [600, 2040])]
    for agent in 0..<2 { centre.plan.agents[agent].sessions = [SessionShare(session: 0, weeks: [1...1])] }
    let requirement = Requirement([(0..<168).map { (8..<16).contains($0 % 24) && $0 < 48 ? 1.5 : 0 }])
    let result = solve(centre.plan, requirement)
    let roster = try #require(result.roster)
    #expect(roster.duties.allSatisfy { $0.contains { !$0.sessions.isEmpty } })
    let cost = RosterVerifier(plan: centre.plan, requirement: requirement).verify(roster).cost.total
    #expect(result.objective.map { Int(($0.incumbent * 1000).rounded()) } == cost)
    #expect(try #require(result.objective?.lowerBound) * 1000 <= Double(cost) + 0.5)
  }
}
