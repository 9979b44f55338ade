import TestSupport
import Testing
import Verification
import Workforce

@testable import Rostering

@Suite("The engine against every roster there is")
struct BruteForceTests {
  private func solve(_ random: RandomPlan, seed: UInt64) -> RosterResult {
    RosterOptimiser(
      plan: random.plan, requirement: random.requirement,
      options: SolveOptions(seed: seed, timeLimit: nil, iterationLimit: 30, gap: 0, threads: 1)
    ).solve()
  }

  private static let seeds = LongRun.seeds(10)
  /// What the best roster of each seed's plan for one agent costs, as it was drawn.
  private static let optima = Dictionary(
    uniqueKeysWithValues: seeds.map { seed in
      let random = RandomPlan(seed: seed, agentCount: 1)
      return (seed, BruteForce(plan: random.plan, requirement: random.requirement).optimum())
    })

  @Test("One agent: the roster is the best of all, the bound never above it", arguments: seeds)
  func oneAgent(seed: UInt64) throws {
    let random = RandomPlan(seed: seed, agentCount: 1)
    let optimum = try #require(Self.optima[seed])
    let result = solve(random, seed: seed)
    guard let optimum else {
      #expect(result.reason == .provedInfeasible)
      #expect(result.roster == nil)
      return
    }
    guard let roster = result.roster, let objective = result.objective else {
      Issue.record("a roster of cost \(optimum) exists")
      return
    }
    let verification = RosterVerifier(plan: random.plan, requirement: random.requirement).verify(roster)
    #expect(verification.isFeasible, "\(verification.findings.filter(\.isHard).map(\.facts))")
    #expect(verification.cost.total == optimum)
    #expect(
      abs(objective.incumbent * 1000 - Double(verification.cost.total)) <= Double(random.plan.agents[0].wishes.count))
    #expect(try #require(objective.lowerBound) * 1000 <= Double(optimum) + 0.5)
  }

  /// The engine finds the best of all rosters, or none where there is none, and its bound is not above it.
  ///
  /// - Returns: What the best costs; `nil` where no roster is legal.
  private func expectOptimum(_ random: RandomPlan, seed: UInt64) throws -> Int? {
    let optimum = BruteForce(plan: random.plan, requirement: random.requirement).optimum()
    let result = solve(random, seed: seed)
    guard let optimum else {
      #expect(result.roster == nil, "seed \(seed)")
      return nil
    }
    let roster = try #require(result.roster, "seed \(seed)")
    let verification = RosterVerifier(plan: random.plan, requirement: random.requirement).verify(roster)
    #expect(verification.isFeasible && verification.cost.total == optimum, "seed \(seed)")
    #expect(try #require(result.objective?.lowerBound) * 1000 <= Double(optimum) + 0.5, "seed \(seed)")
    return optimum
  }

  @Test(
    "Duties that end by the clock, an hour shorter or longer from some starts: the roster is the best of all, the bound never above it"
  )
  func changedLengths() throws {
    var (compared, mattered) = (0, 0)
    for seed in Self.seeds {
      var random = RandomPlan(seed: seed, agentCount: 1)
      var chance = RandomSource(seed: seed &+ 7000)
      let before = try #require(Self.optima[seed])
      for family in random.plan.shifts.indices {
        for start in random.plan.shifts[family].starts.joined() where chance.below(2) == 0 {
          let change = chance.below(2) == 0 ? -60 : 60
          random.plan.shifts[family].changedShapes[start] = random.plan.shifts[family].shapes.map { shape in
            var changed = shape
            changed.minutes += change
            changed.breaks = shape.breaks.map {
              var rule = $0
              rule.latestEnd = min(rule.latestEnd, changed.minutes)
              return rule
            }
            return changed
          }
        }
      }
      let optimum = try expectOptimum(random, seed: seed)
      if let optimum {
        compared += 1
        if before != optimum { mattered += 1 }
      }
    }
    #expect(compared >= 5 && mattered >= 3, "\(compared) compared, the lengths mattered in \(mattered)")
  }

  @Test("Whole weekends or none, hard or at a price: the roster is the best of all, the bound never above it")
  func splitWeekends() throws {
    var (compared, mattered) = (0, 0)
    for seed in Self.seeds {
      var random = RandomPlan(seed: seed, agentCount: 1)
      let before = try #require(Self.optima[seed])
      random.plan.weekend = [[.saturday, .sunday], [.friday, .saturday, .sunday], [.sunday, .monday]][Int(seed) % 3]
      random.plan.rules.append(
        Rule(
          kind: .maximumSplitWeekends(weekends: Int(seed / 3) % 2 == 0 ? 0 : 1),
          hardness: seed % 2 == 0 ? .hard : .soft(weight: 2.5)))
      let optimum = try expectOptimum(random, seed: seed)
      if let optimum {
        compared += 1
        if before != optimum { mattered += 1 }
      }
    }
    #expect(compared >= 5 && mattered >= 1, "\(compared) compared, the rule mattered in \(mattered)")
  }

  @Test("In rotations, by one agent or two: the roster is the best of all, the bound never above it")
  func rotations() throws {
    var (compared, mattered) = (0, 0)
    for seed in Self.seeds {
      var random = RandomPlan(seed: seed, agentCount: 1)
      var chance = RandomSource(seed: seed &+ 5000)
      let before = try #require(Self.optima[seed])
      random.plan.agents[0].rotation = (0..<random.plan.grid.dayCount).map { _ in
        let all: [DayPattern] = [
          .free, .free, .free, .off, .work, .shifts([0]), .shifts([0, 1]), .only([1]), .only([0]), .only([0, 1]),
        ]
        return all[chance.below(all.count)]
      }
      let optimum = try expectOptimum(random, seed: seed)
      if before != optimum { mattered += 1 }
      if optimum != nil { compared += 1 }
    }
    #expect(compared >= 3 && mattered >= 3, "\(compared) compared, the rotation mattered in \(mattered)")
  }

  @Test("Two agents at different places of a cycle are no longer alike")
  func placesInACycle() throws {
    var compared = 0
    for seed in Self.seeds {
      var random = RandomPlan(seed: seed, agentCount: 2)
      random.plan.shifts = random.plan.shifts.map { family in
        var plain = family
        plain.shapes = family.shapes.map {
          ShiftShape(minutes: $0.minutes, breaks: [], longestStretch: nil, breakStep: 60)
        }
        return plain
      }
      for agent in random.plan.agents.indices {
        random.plan.agents[agent] = Agent(
          id: "a\(agent)", name: "a\(agent)", contract: 0, queues: [0],
          weeks: [WeekLimits(minutes: 0...10_080, days: 0...3)],
          rotation: (0..<7).map { day in day % 2 == agent ? .only([0]) : .only([1]) })
      }
      guard
        case .optimum(let optimum) = BruteForce(plan: random.plan, requirement: random.requirement).verdict(
          atMost: 20_000)
      else { continue }
      let result = solve(random, seed: seed)
      let roster = try #require(result.roster, "seed \(seed)")
      let verification = RosterVerifier(plan: random.plan, requirement: random.requirement).verify(roster)
      #expect(verification.isFeasible && verification.cost.total >= optimum, "seed \(seed)")
      #expect(try #require(result.objective?.lowerBound) * 1000 <= Double(optimum) + 0.5, "seed \(seed)")
      compared += 1
    }
    #expect(compared >= 2, "\(compared)")
  }

  @Test("Of a duty that has begun only the rest changes: the roster is the best of all that keep what has begun")
  func begunDuties() throws {
    var (compared, changed, moved) = (0, 0, 0)
    for seed in Self.seeds {
      var random = RandomPlan(seed: seed, agentCount: 1)
      guard let told = solve(random, seed: seed).roster, !told.duties[0].isEmpty else { continue }
      let duty = told.duties[0][Int(seed) % told.duties[0].count]
      let minute = duty.start + Int(seed * 37 % UInt64(duty.minutes))
      random.plan.objective.costPerChange = [0, 1][Int(seed / 2) % 2]
      random.plan.agents[0].earlier = (0..<random.plan.grid.dayCount).map { day in
        let own = told.duties[0].first { $0.day == day }
        let hold = DutyHold(until: minute, earliestEnd: seed % 3 == 0 ? nil : minute)
        return EarlierDay(day: day, duty: own, isLocked: day < duty.day, hold: day == duty.day ? hold : nil)
      }
      // Needs are others by now.
      random.requirement = Requirement(
        random.requirement.rostered.map { queue in queue.enumerated().map { $1 * Double($0 % 3) } })
      let result = solve(random, seed: seed)
      let optimum = try #require(BruteForce(plan: random.plan, requirement: random.requirement).optimum())
      let roster = try #require(result.roster, "seed \(seed)")
      let verification = RosterVerifier(plan: random.plan, requirement: random.requirement).verify(roster)
      #expect(verification.isFeasible, "seed \(seed): \(verification.findings.filter(\.isHard).map(\.facts))")
      #expect(verification.cost.total == optimum, "seed \(seed)")
      #expect(try #require(result.objective?.lowerBound) * 1000 <= Double(optimum) + 0.5, "seed \(seed)")
      let now = roster.duties[0].first { $0.day == duty.day }
      compared += 1
      if now?.span != duty.span { changed += 1 }
      if now?.breaks != duty.breaks { moved += 1 }
    }
    #expect(compared >= 5 && moved >= 1, "\(compared) compared, \(changed) ends changed, breaks moved in \(moved)")
  }
}
