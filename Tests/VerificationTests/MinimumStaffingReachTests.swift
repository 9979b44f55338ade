import TestSupport
import Testing
import Verification
import Workforce

/// A shop that asks for three of six people from 09:00 to 17:00, Monday to Saturday; one shift, five days a week at most.
@Suite("Minimum staffing that nobody can keep")
struct MinimumStaffingReachTests {
  private let hours = 540..<1020

  private func shop(agents: Int = 6, wanted: Int = 3, weeks: Int = 1) -> Plan {
    var centre = PlanBuilder(grid: .weeks(weeks, intervalMinutes: 60))
    centre.addQueue("till")
    centre.addShift("day", startMinutes: [540], shapes: [ShiftShape(minutes: 480)])
    centre.addContract("c", weeklyMinutes: 0...2400, weeklyDays: 0...5)
    centre.addAgents((1...agents).map { "k\($0)" })
    centre.plan.rules = [Rule(kind: .minimumStaffing(queue: 0, agents: wanted, wallClock: hours))]
    let open = (0..<24).map { (9..<17).contains($0) }
    centre.plan.queues[0].openSlots = (0..<7).map { $0 == 6 ? open.map { _ in false } : open }
    return centre.plan
  }

  private func away(_ day: Int, _ kind: String = "leave") -> [Unavailability] {
    [Unavailability(minutes: day * 1440..<(day + 1) * 1440, reason: .absence(kind))]
  }

  private func facts(_ plan: Plan) -> [FindingFacts] { MinimumStaffingReach(plan: plan).findings().map(\.facts) }

  private func outOfReach(
    _ minutes: Range<Int>, had: Double = 2, wanted: Int = 3, isCovered: Bool = true, _ absentees: [Absentee]
  ) -> FindingFacts {
    .outOfReach(queue: 0, wanted: wanted, had: had, minutes: minutes, isCovered: isCovered, absentees: absentees)
  }

  @Test("four of six away on a day: who, why, and how many are left; three away is enough")
  func absences() {
    var plan = shop()
    plan.agents[0].unavailable = away(3)
    plan.agents[1].unavailable = away(3)
    plan.agents[2].unavailable = away(3, "sick")
    #expect(facts(plan).isEmpty)
    plan.agents[5].unavailable = [Unavailability(minutes: 3 * 1440..<7 * 1440, reason: .availability)]
    let thursday = 3 * 1440 + 540..<3 * 1440 + 1020
    #expect(
      facts(plan) == [
        outOfReach(
          thursday,
          [
            Absentee(agent: 0, reason: .unavailable(.absence("leave"))),
            Absentee(agent: 1, reason: .unavailable(.absence("leave"))),
            Absentee(agent: 2, reason: .unavailable(.absence("sick"))),
            Absentee(agent: 5, reason: .unavailable(.availability)),
          ])
      ])
    let finding = MinimumStaffingReach(plan: plan).findings().first
    #expect(finding?.isHard == true && finding?.rule == .minimumStaffing && finding?.day == 3)
  }

  @Test("a soft minimum, a queue that is closed, and a window that nobody asks for are nobody's trouble")
  func notAsked() {
    var plan = shop(agents: 2)
    #expect(facts(plan).count == 6)
    plan.rules[0].hardness = .soft(weight: 5)
    #expect(facts(plan).isEmpty)
    plan.rules[0] = Rule(kind: .minimumStaffing(queue: 0, agents: 3, wallClock: 0..<540))
    #expect(facts(plan).isEmpty)
  }

  @Test("hours that no shift covers are said to be so, by the part that none covers")
  func uncovered() {
    var plan = shop(agents: 6, wanted: 1)
    plan.shifts[0].starts = plan.shifts[0].starts.map { $0.map { $0 + 120 } }
    let first = facts(plan).first
    #expect(first == outOfReach(540..<660, had: 0, wanted: 1, isCovered: false, []))
    #expect(facts(plan).count == 6)
  }

  @Test("a duty that covers a part of an interval counts for its part; two halves may be enough")
  func parts() {
    var plan = shop(agents: 2, wanted: 1)
    plan.shifts[0].starts = plan.shifts[0].starts.map { $0.map { $0 - 30 } }
    // 08:30-16:30: half an agent each from 16:00 to 17:00.
    #expect(facts(plan).isEmpty)
    plan.agents.removeLast()
    #expect(facts(plan).first == outOfReach(960..<1020, had: 0.5, wanted: 1, []))
  }

  @Test("a contract without the shift, a day off by pattern, a lock and a week without days are reasons")
  func reasons() {
    var plan = shop(agents: 4, wanted: 4)
    plan.shifts.append(
      ShiftFamily(id: "night", starts: plan.shifts[0].starts.map { _ in [] }, shapes: [ShiftShape(minutes: 60)]))
    for (index, id) in ["other", "pattern"].enumerated() {
      var contract = plan.contracts[0]
      contract.id = id
      if index == 0 {
        contract.shifts = [1]
      } else {
        contract.pattern = [.off, .free, .free, .free, .free, .free, .free]
      }
      plan.contracts.append(contract)
    }
    plan.agents[0].contract = 1
    plan.agents[1].contract = 2
    plan.agents[2].earlier = [EarlierDay(day: 0, duty: nil, isLocked: true)]
    plan.agents[3].weeks = [WeekLimits(minutes: 0...2400, days: 0...0)]
    let expected = [
      Absentee(agent: 0, reason: .contract), Absentee(agent: 1, reason: .weeklyPattern),
      Absentee(agent: 2, reason: .lock), Absentee(agent: 3, reason: .hours),
    ]
    #expect(facts(plan).first == outOfReach(540..<1020, had: 0, wanted: 4, expected))
  }

  @Test("people enough for every hour, but not hours enough for the week")
  func hoursOfAWeek() {
    // Six days of eight hours: three people of 40 hours can be paid for 120 of the 144 hours.
    #expect(
      facts(shop(agents: 3)) == [.hoursOutOfReach(queue: 0, wanted: 3, week: 0, neededMinutes: 8640, paidMinutes: 7200)]
    )
    #expect(facts(shop(agents: 4)).isEmpty)
  }

  @Test("who is still on duty from before the horizon is there")
  func pastDuties() {
    var plan = shop(agents: 1, wanted: 1)
    let nights = 0..<240
    plan.rules = [Rule(kind: .minimumStaffing(queue: 0, agents: 1, wallClock: nights))]
    plan.queues[0].openSlots = (0..<7).map { day in (0..<24).map { day == 0 && $0 < 4 } }
    #expect(facts(plan) == [outOfReach(nights, had: 0, wanted: 1, isCovered: false, [])])
    plan.agents[0].past = [Duty(day: -1, family: 0, start: -240, minutes: 480, queue: 0)]
    #expect(facts(plan).isEmpty)
  }

  @Test("a duty goes on around an appointment: only in its pause is the agent missing, at whatever hours of the week")
  func appointments() {
    var plan = shop(agents: 3)
    plan.rules[0] = Rule(kind: .minimumStaffing(queue: 0, agents: 3, wallClock: 540..<660))
    func appointment(_ minutes: Range<Int>, _ effect: Unavailability.Effect = .paid) -> Unavailability {
      Unavailability(minutes: minutes, reason: .absence("dentist"), effect: effect, isInterruptible: true)
    }
    plan.agents[0].unavailable = [appointment(720..<750)]
    #expect(facts(plan).isEmpty)
    let dentist = [Absentee(agent: 0, reason: .unavailable(.absence("dentist")))]
    plan.agents[0].unavailable = [appointment(610..<640)]
    #expect(facts(plan) == [outOfReach(600..<660, dentist)])
    // No duty begins or ends with a pause.
    plan.agents[0].unavailable = [appointment(550..<560)]
    #expect(facts(plan) == [outOfReach(540..<660, dentist)])
    // Seven paid hours of eight are in the week's limits.
    plan.agents[0].unavailable = [appointment(720..<780, .unpaid), appointment(2160..<2220, .unpaid)]
    plan.agents[0].weeks = [WeekLimits(minutes: 0...450, days: 0...1)]
    #expect(!facts(plan).contains(outOfReach(540..<660, [Absentee(agent: 0, reason: .hours)])))
    #expect(facts(plan).contains(outOfReach(2 * 1440 + 540..<2 * 1440 + 660, [Absentee(agent: 0, reason: .hours)])))
  }

  @Test("a night's duty and the next day's may share an interval")
  func twoDutiesInAnInterval() {
    var plan = shop(agents: 1, wanted: 1)
    let nights = plan.shifts[0].starts.map { $0.map { $0 + 510 } }  // 17:30-09:30
    plan.shifts.append(ShiftFamily(id: "night", starts: nights, shapes: [ShiftShape(minutes: 960)]))
    plan.shifts[0].starts = plan.shifts[0].starts.map { $0.map { $0 + 30 } }  // 09:30-17:30
    plan.contracts[0].shifts = [0, 1]
    plan.rules[0] = Rule(kind: .minimumStaffing(queue: 0, agents: 1, wallClock: 540..<600))
    // Before the first morning there is no night of the horizon.
    #expect(facts(plan) == [outOfReach(540..<600, had: 0.5, wanted: 1, [])])
  }

  @Test("tenths of an agent are added exactly")
  func tenths() {
    var plan = shop(agents: 10, wanted: 1)
    plan.shifts[0].starts = plan.shifts[0].starts.map { $0.map { $0 + 54 } }
    plan.rules[0] = Rule(kind: .minimumStaffing(queue: 0, agents: 1, wallClock: 540..<600))
    #expect(facts(plan).isEmpty)
  }

  @Test("hours of the week: who served the queue before and cannot now is still there for the end of the last duty")
  func pastDutiesOfOthers() {
    var plan = shop(agents: 2, wanted: 1)
    plan.rules = [Rule(kind: .minimumStaffing(queue: 0, agents: 1, wallClock: 540..<1020))]
    plan.agents[0].weeks = [WeekLimits(minutes: 0...2400, days: 0...5)]
    plan.agents[1].queues = []
    let short = FindingFacts.hoursOutOfReach(queue: 0, wanted: 1, week: 0, neededMinutes: 2880, paidMinutes: 2400)
    #expect(facts(plan) == [short])
    plan.agents[1].past = [Duty(day: -1, family: 0, start: -480, minutes: 1500, queue: 0)]
    #expect(facts(plan).isEmpty)
  }
}
