import Simulation
import TestSupport
import Testing
import Verification
import Workforce

@testable import Planning

/// What a roster asks of its people.
@Suite("Pressure on people") struct PressureTests {
  /// Two weeks, early (08:00), late (14:00) and night (22:00) duties; nobody needed.
  private func plan(_ rules: [Rule] = [], past: [Duty] = []) -> Plan {
    var centre = PlanBuilder(grid: .weeks(2, intervalMinutes: 60))
    centre.addQueue("phone")
    let shapes = [480, 600, 720].map { ShiftShape(minutes: $0) }
    for (id, start) in [("early", 480), ("late", 840), ("night", 1320)] {
      centre.addShift(id, startMinutes: [start], shapes: shapes)
    }
    centre.addContract("full", weeklyMinutes: 0...4000, weeklyDays: 0...7)
    centre.addContract("part", weeklyMinutes: 0...4000, weeklyDays: 0...7)
    centre.addAgent("A", past: past)
    centre.addAgent("B", contract: 1)
    centre.setNight(1380..<1740, minimumMinutes: 180)
    centre.plan.rules = rules
    return centre.plan
  }

  private func duty(_ day: Int, _ family: Int, minutes: Int = 480) -> Duty {
    Duty(day: day, family: family, start: day * 1440 + [480, 840, 1320][family], minutes: minutes, queues: [0])
  }

  private func person(_ duties: [Duty], _ rules: [Rule] = [], past: [Duty] = []) -> PressureReview.Person {
    PressureReview(of: Roster(duties: [duties, []]), in: plan(rules, past: past)).people[0]
  }

  private func measure(
    _ kind: PressureMeasure.Kind, _ duties: [Duty], _ rules: [Rule] = [], past: [Duty] = []
  ) -> PressureMeasure? {
    person(duties, rules, past: past).measure(kind)
  }

  @Test("Rows of days and nights, with those before the horizon, beside the tightest rule of the contract")
  func rows() throws {
    let week = (0..<5).map { duty($0, 0) }
    let limit = Rule(kind: .maximumConsecutiveDays(days: 6))
    let five = try #require(measure(.daysInARow, week, [limit]))
    #expect(five.value == 5 && five.day == 4 && five.state == .within)
    let six = try #require(measure(.daysInARow, week, [limit], past: [duty(-1, 0)]))
    #expect(six.value == 6 && six.state == .limit && six.limit?.rule == .maximumConsecutiveDays)
    let soft = Rule(kind: .maximumConsecutiveDays(days: 4), hardness: .soft(weight: 1))
    let beyond = try #require(measure(.daysInARow, week, [limit, soft]))
    #expect(beyond.state == .beyond && beyond.limit == .init(rule: .maximumConsecutiveDays, value: 4, isHard: false))
    var others = soft
    others.contracts = [1]
    #expect(measure(.daysInARow, week, [others])?.state == .free, "a rule of another contract")
    #expect(measure(.daysInARow, [duty(3, 0)])?.value == nil, "a row of one is none")
    // A row that ended before the horizon is over.
    #expect(measure(.daysInARow, [duty(3, 0)], [limit], past: [duty(-3, 0), duty(-2, 0)])?.value == 1)
    let nights = [duty(0, 2), duty(1, 2), duty(2, 0), duty(3, 2)]
    #expect(measure(.nightsInARow, nights)?.value == 2 && measure(.nightsInARow, nights)?.day == 1)
    #expect(measure(.nightsInARow, week) == nil)
  }

  @Test("Rests, weekends, days and hours")
  func others() throws {
    let rest = Rule(kind: .minimumRest(minutes: 660))
    // Late to 22:00, early from 08:00: ten hours.
    let short = try #require(measure(.shortestRest, [duty(0, 1), duty(1, 0)], [rest]))
    #expect(short.value == 600 && short.day == 1 && short.state == .beyond)
    // Late to 24:00 … early: eight; from before the horizon.
    #expect(measure(.shortestRest, [duty(0, 0)], [rest], past: [duty(-1, 1, minutes: 600)])?.value == 480)
    #expect(measure(.shortestRest, [duty(0, 0), duty(1, 0)], [rest])?.state == .within)
    #expect(
      measure(.shortestRest, [duty(0, 0, minutes: 720), duty(1, 0)], [Rule(kind: .minimumRest(minutes: 661))])?.state
        == .limit)
    #expect(
      measure(.shortestRest, [duty(0, 0, minutes: 720), duty(1, 0)], [rest])?.state == .within, "an hour more is room")
    #expect(measure(.shortestRest, [duty(0, 0)], [rest]) == nil)
    let days = [duty(5, 0), duty(6, 0), duty(12, 0, minutes: 600)]
    let weekends = Rule(kind: .maximumWeekends(weekends: 2))
    #expect(measure(.weekends, days, [weekends])?.state == .limit && measure(.weekends, days)?.value == 2)
    #expect(measure(.days, days)?.value == 3)
    let weekly = try #require(measure(.weeklyMinutes, days, [Rule(kind: .maximumWeeklyHours(minutes: 960))]))
    #expect(weekly.value == 960 && weekly.day == 0 && weekly.state == .within)
    let longest = try #require(measure(.dutyMinutes, days, [Rule(kind: .maximumDailyHours(minutes: 601))]))
    #expect(measure(.weeklyMinutes, days, [Rule(kind: .maximumWeeklyHours(minutes: 900))])?.state == .beyond)
    #expect(longest.value == 600 && longest.day == 12 && longest.state == .within)
    #expect(person([]).measures == [] && person([]).risks == [])
  }

  @Test("Beyond a limit is what the verifier finds, on random rosters")
  func verified() throws {
    let rules = [
      Rule(kind: .maximumConsecutiveDays(days: 3), hardness: .soft(weight: 1)),
      Rule(kind: .maximumConsecutiveNights(nights: 2), hardness: .soft(weight: 1)),
      Rule(kind: .minimumRest(minutes: 660), hardness: .soft(weight: 1)),
      Rule(kind: .maximumWeekends(weekends: 1), hardness: .soft(weight: 1)),
      Rule(kind: .maximumDays(days: 8), hardness: .soft(weight: 1)),
      Rule(kind: .maximumWeeklyHours(minutes: 2400), hardness: .soft(weight: 1)),
      Rule(kind: .maximumDailyHours(minutes: 600), hardness: .soft(weight: 1)),
    ]
    var (beyond, within) = (0, 0)
    for seed in 1...60 as ClosedRange<UInt64> {
      var random = SplitMix(seed: seed)
      func duties(_ days: Range<Int>) -> [Duty] {
        days.filter { _ in random.below(3) > 0 }.map {
          duty($0, random.below(3), minutes: [480, 600, 720][random.below(3)])
        }
      }
      let plan = plan(rules, past: duties(-4..<0))
      let roster = Roster(duties: [duties(0..<14), []])
      let verifier = RosterVerifier(plan: plan, requirement: Requirement([[Double](repeating: 0, count: 336)]))
      let broken = Set(verifier.verify(roster).findings.filter { $0.agent == 0 }.map(\.rule))
      for measure in PressureReview(of: roster, in: plan).people[0].measures {
        let rule = try #require(measure.limit?.rule)
        #expect((measure.state == .beyond) == broken.contains(rule), "seed \(seed): \(measure)")
        if measure.state == .beyond { beyond += 1 } else { within += 1 }
      }
    }
    #expect(beyond > 100 && within > 100)
  }

  @Test("The risk of a duty, by hand")
  func risk() throws {
    func index(_ duties: [Duty], past: [Duty] = []) -> [Double] {
      DutyRisk.risks(of: duties, past: past, by: plan().centreClock).map { ($0.index * 10_000).rounded() / 10_000 }
    }
    #expect(index([duty(0, 0)]) == [1])
    #expect(index([duty(0, 1)]) == [1.152])
    #expect(index([duty(0, 2)]) == [1.279])
    // A third night of ten hours: 1.279 + 0.17 + 0.13.
    #expect(index([duty(0, 2), duty(1, 2), duty(2, 2, minutes: 600)]) == [1.279, 1.339, 1.579])
    #expect(index((0..<6).map { duty($0, 0) }) == [1, 1.02, 1.07, 1.17, 1.17, 1.17])
    #expect(index([duty(0, 0, minutes: 720)]) == [1.275])
    #expect(
      index([duty(0, 2)], past: [duty(-1, 2), duty(-2, 0)]) == [1.339], "the night before counts, the day does not")
    #expect(index([duty(0, 0), duty(2, 0)]) == [1, 1], "a day off begins anew")
    #expect(DutyRisk.risk(ofMinutes: 540) == 1.065 && DutyRisk.risk(ofMinutes: 300) == 1)
    #expect(abs(DutyRisk.risk(ofMinutes: 660) - 1.2025) < 1e-12 && abs(DutyRisk.risk(ofMinutes: 840) - 1.42) < 1e-12)
    let risks = DutyRisk.risks(of: [duty(0, 1), duty(1, 0)], past: [], by: plan().centreClock)
    #expect(risks.map(\.kind) == [.afternoon, .morning] && risks.highest?.kind == .afternoon)
    #expect(abs((risks.mean ?? 0) - (1.152 + 1.02) / 2) < 1e-12)
  }

  @Test("Changes since an earlier roster, and those told late; breaks that move are none")
  func changes() {
    let plan = plan()
    let before = Roster(duties: [[duty(0, 0), duty(3, 0), duty(5, 0)], []])
    let now = Roster(duties: [[duty(0, 0), duty(3, 1), duty(6, 0)], []])
    func review(_ minute: Int?) -> [PressureReview.ChangedDay] {
      PressureReview(of: now, in: plan, previous: before, toldAt: minute).people[0].changes
    }
    #expect(review(nil).map(\.day) == [3, 5, 6] && review(nil).allSatisfy { $0.notice == nil && !$0.isShort })
    // Told on Monday at 09:00: Thursday 08:00 is three days away, Saturday five.
    #expect(review(540).map(\.isShort) == [true, false, false])
    #expect(review(540)[0].notice == 3 * 1440 - 60)
    #expect(PressureReview(of: before, in: plan, previous: before).people[0].changes.isEmpty)
    #expect(PressureReview(of: now, in: plan).people[0].changes.isEmpty)
  }

  @Test("How many stand at a limit, by measure; teams in the plan's order")
  func sums() {
    var plan = plan([Rule(kind: .maximumDays(days: 1)), Rule(kind: .minimumRest(minutes: 660))])
    (plan.agents[0].team, plan.agents[1].team) = ("north", "south")
    let review = PressureReview(of: Roster(duties: [[duty(0, 0)], [duty(2, 1)]]), in: plan)
    #expect(review.limits.map(\.kind) == [.days] && review.limits.map(\.agents) == [2])
    #expect(review.teams.map(\.name) == ["north", "south"] && review.teams.map(\.agents) == [[0], [1]])
  }

  @Test("An agent's hour is as busy as the agents who serve the same in it")
  func occupancy() throws {
    // One queue with one agent in the first two hours and two in the third; contacts of a constant handling time.
    let plan = plan()
    let duties = [
      StaffedDuty(agent: 0, duty: Duty(day: 0, family: 0, start: 0, minutes: 180, queues: [0]), group: 0),
      StaffedDuty(agent: 1, duty: Duty(day: 0, family: 0, start: 90, minutes: 90, queues: [0]), group: 0),
    ]
    let contacts = [6.0, 6, 6] + [Double](repeating: 0, count: 333)
    let model = try SimulationModel(
      intervalSeconds: 3600, dayOfInterval: (0..<336).map { $0 / 24 },
      queues: [
        SimulatedQueue(
          id: "phone", contacts: contacts, handlingSeconds: [Double](repeating: 300, count: 336))
      ],
      groups: [AgentGroup(name: "phone", skills: [.init(queue: 0)])], duties: duties)
    let result = Simulator(model).run(.exactly(400, seed: 3))
    let found = ExpectedOccupancy(result, model: model, plan: plan)
    #expect(found.hours[0].map(\.start) == [0, 60, 120] && found.hours[1].map(\.start) == [60, 120])
    #expect(found.hours[0].map(\.presentMinutes) == [60, 60, 60] && found.hours[1].map(\.presentMinutes) == [30, 60])
    // Half an hour of work an hour: shared by one, by one and a half, by two.
    let group = result.groups[0].occupancyByInterval
    for (hour, expected) in [(0, 0.5), (1, 1.0 / 3), (2, 0.25)] {
      #expect(found.hours[0][hour].occupancy == group[hour])
      #expect(abs((group[hour] ?? 0) - expected) < 0.08, "hour \(hour): \(String(describing: group[hour]))")
    }
    #expect(group[5] == nil && found.hours[0].busiest?.start == 0)
    // Busy and present seconds of all intervals are those of the horizon.
    let whole = try #require(result.groups[0].occupancy?.value)
    let team = found.hours(of: [0, 1])
    #expect(team.map(\.presentMinutes) == [60, 90, 120])
    #expect(abs((team.mean ?? 0) - whole) < 0.02)
  }
}
