import Rostering
import TestSupport
import Testing
import Verification
import Workforce

@testable import Planning

/// What stays of a published roster when a day goes wrong, and what is proposed about it.
@Suite("A day that goes wrong")
struct ReplanTests {
  /// Six agents who may work four-hour and eight-hour duties on five days of seven; needs that differ by day and hour.
  private static func centre(_ seed: UInt64, breaks: [BreakRule] = []) throws -> Centre {
    var random = SplitMix(seed: seed)
    func number(_ range: ClosedRange<Int>) -> Int { range.lowerBound + Int(random.next() % UInt64(range.count)) }
    var builder = PlanBuilder("Small", timeZone: "UTC", grid: .weeks(1, intervalMinutes: 60))
    builder.addQueue("phone")
    builder.addShift("half", startMinutes: [480, 720, 960], shapes: [ShiftShape(minutes: 240)])
    builder.addShift(
      "long", startMinutes: [480, 600], shapes: [ShiftShape(minutes: 480, breaks: breaks, breakStep: 60)])
    builder.addContract("full", weeklyMinutes: 960...2400, weeklyDays: 3...5)
    for agent in 1...6 { builder.addAgent("A\(agent)", contract: 0, queues: [0]) }
    builder.plan.rules = [Rule(kind: .minimumRest(minutes: 660))]
    let plan = builder.plan
    let series = QueueForecast(
      queue: "phone", firstDay: plan.grid.firstDay, slotsPerDay: 24,
      contacts: (0..<168).map { (8..<20).contains($0 % 24) ? Double(number(5...30)) : 0 },
      handlingSeconds: [Double](repeating: 300, count: 168))
    let contacts = ContactForecast(queues: [series])
    let world = try ReplanRun.World(plan: plan, contacts: contacts, settings: ForecastSettings())
    let result = try RosterStage(plan: plan, requirement: world.staffing.requirement).solve(
      options: SolveOptions(timeLimit: nil, iterationLimit: 20, gap: 0, threads: 1))
    return Centre(world: world, roster: try #require(result.roster))
  }

  private struct Centre {
    var world: ReplanRun.World
    var roster: Roster

    /// The world with an agent away for some minutes.
    func without(_ agent: Int, in minutes: Range<Int>) throws -> ReplanRun.World {
      var plan = world.plan
      plan.agents[agent].unavailable.append(
        Unavailability(minutes: minutes, reason: .absence("sick"), effect: .paid))
      return try ReplanRun.World(plan: plan, contacts: world.contacts, settings: ForecastSettings())
    }

    /// The world with agents away on whole days.
    func without(_ absent: [(agent: Int, day: Int)]) throws -> ReplanRun.World {
      var plan = world.plan
      for (agent, day) in absent {
        plan.agents[agent].unavailable.append(
          Unavailability(
            minutes: plan.grid.dayStart(day)..<plan.grid.dayStart(day + 1), reason: .absence("sick"), effect: .paid))
      }
      return try ReplanRun.World(plan: plan, contacts: world.contacts, settings: ForecastSettings())
    }

    func run(_ now: ReplanRun.World, at minute: Int, notice: Int = 60, changePrice: Double? = nil) -> ReplanRun {
      ReplanRun(
        published: roster, before: world, now: now, at: minute, notice: notice, changePrice: changePrice,
        provenance: PlanProvenance())
    }
  }

  /// An agent's duty of the day that begins last.
  private static func late(_ centre: Centre, on day: Int) throws -> (agent: Int, duty: Duty) {
    let duties = centre.roster.duties.enumerated().flatMap { agent, own in own.map { (agent, $0) } }
    return try #require(duties.filter { $0.1.day == day }.max { ($0.1.start, $1.0) < ($1.1.start, $0.0) })
  }

  @Test("a duty that has not begun falls away with its agent; one that has begun stays, and serves nobody from then on")
  func losses() throws {
    let centre = try Self.centre(1)
    let (agent, duty) = try Self.late(centre, on: 2)
    let now = try centre.without([(agent, 2)])
    let early = centre.run(now, at: duty.start - 120).answer()
    #expect(early.start.losses == [ReplanStart.Loss(agent: agent, duty: duty, away: nil)])
    #expect(!early.left.plan.agents[agent].unavailable.isEmpty)
    #expect(early.start.roster.duties[agent] == centre.roster.duties[agent].filter { $0 != duty })
    let during = centre.run(now, at: duty.start + 90).answer()
    #expect(during.start.losses == [ReplanStart.Loss(agent: agent, duty: duty, away: duty.start + 60..<duty.end)])
    #expect(during.start.roster == centre.roster && during.isLeftLegal, "\(during.left.findings.filter(\.isHard))")
    let hour = duty.start / 60
    let (before, left) = (try #require(during.before.coverage), try #require(during.left.coverage))
    #expect(left.agents(queue: 0, interval: hour) == before.agents(queue: 0, interval: hour))
    #expect(left.agents(queue: 0, interval: hour + 1) == before.agents(queue: 0, interval: hour + 1) - 1)
    let after = centre.run(now, at: duty.end).answer()
    #expect(after.start.losses.isEmpty && after.start.roster == centre.roster, "who has done the work has done it")
  }

  @Test("who is away for less than half of a duty works the rest of it; of one that has begun, whatever is left")
  func partsOfDuties() throws {
    let centre = try Self.centre(1)
    let (agent, duty) = try Self.late(centre, on: 2)
    let hour = duty.start / 60
    func coverage(_ answer: ReplanAnswer) throws -> [Double] {
      let (before, left) = (try #require(answer.before.coverage), try #require(answer.left.coverage))
      return (hour..<duty.end / 60).map {
        before.agents(queue: 0, interval: $0) - left.agents(queue: 0, interval: $0)
      }
    }
    let rest = [Double](repeating: 0, count: duty.minutes / 60 - 2)
    let late = centre.run(try centre.without(agent, in: duty.start - 60..<duty.start + 100), at: duty.start - 240)
      .answer()
    #expect(
      late.start.losses == [ReplanStart.Loss(agent: agent, duty: duty, away: duty.start..<duty.start + 120)])
    #expect(late.start.roster == centre.roster && late.isLeftLegal, "\(late.left.findings.filter(\.isHard))")
    #expect(try coverage(late) == [1, 1] + rest)
    for proposal in late.proposals { #expect(proposal.roster.duties[agent].contains(duty), "it is agreed on") }
    let gone = centre.run(
      try centre.without(agent, in: duty.start + 60..<duty.start + 120), at: duty.start + 10
    ).answer()
    #expect(gone.start.losses.map(\.away) == [duty.start + 60..<duty.start + 120])
    #expect(try coverage(gone) == [0, 1] + rest)
    let most = duty.start..<duty.start + duty.minutes / 2 + 60
    let whole = centre.run(try centre.without(agent, in: most), at: duty.start - 240).answer()
    #expect(whole.start.losses == [ReplanStart.Loss(agent: agent, duty: duty, away: nil)])
  }

  @Test("breaks alone: nobody comes or goes at another time, what has begun stays, and what is short gets less")
  func breaksAlone() throws {
    let meal = BreakRule(kind: .meal, minutes: 60, isPaid: false, earliestStart: 120, latestEnd: 420)
    var gained = 0
    for seed in UInt64(1)...6 {
      let centre = try Self.centre(seed, breaks: [meal])
      var plan = centre.world.plan
      plan.objective.costPerChange = 0
      let minute = 2 * 1440 + 9 * 60
      // More contacts come at midday than were expected.
      var contacts = centre.world.contacts
      let busy = contacts.queues[0].contacts.enumerated().map { slot, count -> Double in
        [12, 13].contains(slot % 24) ? 3 * count : count
      }
      contacts = ContactForecast(queues: [
        QueueForecast(
          queue: "phone", firstDay: plan.grid.firstDay, slotsPerDay: 24, contacts: busy,
          handlingSeconds: [Double](repeating: 300, count: 168))
      ])
      let now = try ReplanRun.World(plan: plan, contacts: contacts, settings: ForecastSettings())
      let answer = ReplanRun(
        published: centre.roster, before: centre.world, now: now, at: minute, notice: 60,
        scope: .breaks(until: minute + 480), provenance: PlanProvenance()
      ).answer()
      for proposal in answer.proposals {
        gained += 1
        #expect(proposal.outcome.isFeasible && proposal.cost < Double(answer.left.cost?.total ?? 0) / 1000)
        for (told, now) in zip(centre.roster.duties.joined(), proposal.roster.duties.joined()) {
          #expect(told.span == now.span && told.family == now.family)
          if told != now {
            #expect(told.day == 2 && told.start < minute + 480)
            #expect(now.breaks.allSatisfy { now.start + $0.start >= minute + ReplanStart.pauseNotice })
          }
        }
      }
    }
    #expect(gained >= 2, "breaks moved in \(gained) of 6 centres")
  }

  @Test("of a duty that has begun the end may change, the start never, and nothing within the notice")
  func begunDuties() throws {
    var ends = 0
    for seed in UInt64(1)...12 {
      let centre = try Self.centre(seed)
      let minute = 2 * 1440 + 9 * 60
      var plan = centre.world.plan
      plan.objective.costPerChange = 0
      // Nobody calls any more: whoever may goes home.
      let quiet = ContactForecast(queues: [
        QueueForecast(
          queue: "phone", firstDay: plan.grid.firstDay, slotsPerDay: 24,
          contacts: (0..<168).map { $0 < 58 ? centre.world.contacts.queues[0].contacts[$0] : 0 },
          handlingSeconds: [Double](repeating: 300, count: 168))
      ])
      let now = try ReplanRun.World(plan: plan, contacts: quiet, settings: ForecastSettings())
      let answer = ReplanRun(
        published: centre.roster, before: centre.world, now: now, at: minute, notice: 120, changePrice: 0,
        provenance: PlanProvenance()
      ).answer()
      for proposal in answer.proposals {
        for (told, now) in zip(centre.roster.duties, proposal.roster.duties) {
          guard let old = told.first(where: { $0.start < minute && minute < $0.end }) else { continue }
          let new = try #require(now.first { $0.day == old.day })
          #expect(new.start == old.start)
          if new.end != old.end {
            ends += 1
            #expect(min(new.end, old.end) >= minute + 120)
          }
        }
      }
    }
    #expect(ends > 0)
  }

  @Test(
    "nothing before the moment or within the notice changes, every proposal keeps every rule and costs less",
    arguments: 1...12)
  func proposals(seed: Int) throws {
    let centre = try Self.centre(UInt64(seed))
    var random = SplitMix(seed: UInt64(seed) &* 77)
    func number(_ range: ClosedRange<Int>) -> Int { range.lowerBound + Int(random.next() % UInt64(range.count)) }
    let (day, hour) = (number(0...5), number(7...15))
    let minute = day * 1440 + hour * 60
    let absent = (0..<number(1...2)).map { _ in (agent: number(0...5), day: day + number(0...1)) }
    let answer = centre.run(try centre.without(absent), at: minute, notice: 60, changePrice: 0.5).answer()
    let verifier = RosterVerifier(plan: answer.start.plan, requirement: centre.world.staffing.requirement)
    for proposal in answer.proposals {
      let found = verifier.verify(proposal.roster)
      #expect(found.isFeasible, "\(found.findings.filter(\.isHard))")
      if answer.isLeftLegal { #expect(found.cost.total < answer.left.cost?.total ?? 0) }
      #expect(proposal.difference == RosterDifference(from: answer.start.roster, to: proposal.roster))
      for (told, now) in zip(answer.start.roster.duties, proposal.roster.duties) {
        let (begun, still) = (told.filter { $0.start < minute + 60 }, now.filter { $0.start < minute + 60 })
        #expect(begun.map(\.start) == still.map(\.start))
        for (old, new) in zip(begun, still) where old.end != new.end {
          #expect(min(old.end, new.end) >= minute + 60, "nobody is asked to go or to stay within the notice")
        }
      }
      for loss in absent where !answer.start.losses.contains(where: { $0.away != nil }) {
        #expect(!proposal.roster.duties[loss.agent].contains { $0.day == loss.day && $0.start >= minute })
      }
    }
    #expect(zip(answer.proposals, answer.proposals.dropFirst()).allSatisfy { $0.cost <= $1.cost })
    #expect(answer.stuck.isEmpty)
  }

  @Test(
    "a change costs four times as much today and tomorrow, twice on the two days after; breaks of later days stay as they were told"
  )
  func weights() throws {
    #expect((-2...6).map(Objective().changeWeight) == [4, 4, 4, 4, 2, 2, 1, 1, 1])
    let centre = try Self.centre(2)
    let start = ReplanStart(plan: centre.world.plan, published: centre.roster, at: 1440 + 600, notice: 60)
    #expect(start.plan.objective.costPerChange == centre.world.plan.objective.shortfallPerHour / 10)
    #expect(start.plan.agents[0].earlier.map(\.changeWeight) == [4, 4, 4, 2, 2, 1, 1])
    #expect(start.plan.agents[0].earlier.map(\.isLocked)[0], "yesterday is over")
    #expect(start.days == 1..<3 && start.open == 1..<7)
  }

  @Test("what the engine finds for everybody is legal too, and no dearer than the small sets")
  func full() throws {
    let centre = try Self.centre(3)
    let (agent, duty) = try Self.late(centre, on: 1)
    let answer = centre.run(try centre.without([(agent, 1)]), at: duty.start - 180, changePrice: 0.1).answer(
      full: SolveOptions(timeLimit: nil, iterationLimit: 30, gap: 0, threads: 1))
    let best = try #require(answer.proposals.first)
    #expect(answer.proposals.allSatisfy { best.cost <= $0.cost })
    #expect(answer.proposals.contains { $0.isFull }, "the engine finds more than small sets do here")
    let again = centre.run(try centre.without([(agent, 1)]), at: duty.start - 180, changePrice: 0.1).answer(
      full: SolveOptions(timeLimit: nil, iterationLimit: 30, gap: 0, threads: 1))
    #expect(answer.proposals.map(\.roster) == again.proposals.map(\.roster), "the same question has the same answer")
  }
}
