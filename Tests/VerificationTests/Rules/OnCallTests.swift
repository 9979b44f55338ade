import Testing
import Verification
import Workforce

@Suite("on-call") struct OnCallTests {
  /// The late family is on call, needed by one agent from 18:00 to 08:00 of the first night.
  static func tiny(isRest: Bool = true, rules: [RuleKind] = [], past: [Duty] = [], grid: TimeGrid = Tiny.grid()) -> Tiny
  {
    var tiny = Tiny(grid: grid, rules: rules.map { Rule(kind: $0) }, past: past)
    tiny.plan.shifts[1].onCall = 0
    tiny.plan.onCall = [
      OnCall(
        id: "standby", terms: OnCallTerms(paid: 2500, counted: 1250, isRest: isRest), queues: [],
        needed: (0..<tiny.plan.grid.intervalCount).map { (36..<64).contains($0) ? 1 : 0 }, price: nil)
    ]
    return tiny
  }

  static func call(_ day: Int, _ from: Double, _ to: Double, on tiny: Tiny) -> Duty {
    let standby = tiny.plan.onCall[0]
    return Duty(
      day: day, family: 1, start: tiny.plan.grid.dayStart(day) + Int(from * 60), minutes: Int((to - from) * 60),
      id: standby.id, onCall: standby.terms)
  }

  @Test("An interval without the agents needed is a breach, one with them is none, and half an hour late half of one")
  func need() {
    let tiny = Self.tiny()
    #expect(tiny.amounts(.onCall, []) == Array(repeating: 1, count: 28))
    #expect(tiny.amounts(.onCall, [Self.call(0, 18, 32, on: tiny)]) == [])
    #expect(tiny.amounts(.onCall, [Self.call(0, 19, 32, on: tiny)]) == [1, 1])
    #expect(tiny.amounts(.onCall, [tiny.duty(0, 18, 32)]).count == 28, "work is no stand-by")
    #expect(tiny.verify([Self.call(0, 18, 32, on: tiny)]).isFeasible)
  }

  @Test("A price is paid for each hour missing") func price() {
    var tiny = Self.tiny()
    tiny.plan.onCall[0].price = 3
    #expect(tiny.verify([]).cost.rules == 42_000 && tiny.verify([]).isFeasible)
    #expect(tiny.verify([Self.call(0, 20, 32, on: tiny)]).cost.rules == 6_000)
  }

  @Test("It is rest unless the plan says otherwise: for rest, days in a row, days of the week and nights")
  func rest() {
    let rules: [RuleKind] = [
      .minimumRest(minutes: 660), .maximumConsecutiveDays(days: 1), .maximumConsecutiveNights(nights: 0),
      .weeklyRest(minutes: 5 * 1440), .maximumDays(days: 1), .maximumWeekends(weekends: 0),
    ]
    for isRest in [true, false] {
      let tiny = Self.tiny(isRest: isRest, rules: rules)
      let line = [Self.call(0, 18, 32, on: tiny), tiny.duty(1, 8, 16), Self.call(5, 18, 32, on: tiny)]
      let broken = Set(tiny.verify(line).findings.filter(\.isHard).map(\.rule))
      #expect(
        broken
          == (isRest
            ? []
            : [
              .minimumRest, .maximumConsecutiveDays, .maximumConsecutiveNights, .weeklyRest, .maximumDays,
              .maximumWeekends,
            ]),
        "\(broken)")
    }
  }

  @Test("It overlaps, follows and stands in a row like any duty, and is one of its day") func likeAnyDuty() {
    let tiny = Self.tiny(
      rules: [.forbiddenSuccession(first: 1, second: 0), .maximumConsecutiveShifts(families: [1], days: 1)])
    let first = Self.call(0, 18, 32, on: tiny)
    #expect(tiny.amounts(.overlap, [first, tiny.duty(1, 7, 15)]) == [60])
    #expect(tiny.amounts(.forbiddenSuccession, [first, tiny.duty(1, 8, 16)]) == [1])
    #expect(tiny.amounts(.maximumConsecutiveShifts, [first, Self.call(1, 18, 32, on: tiny)]) == [1])
    #expect(tiny.amounts(.oneDutyADay, [tiny.duty(0, 8, 16), first]) == [1])
  }

  @Test("Its hours count by their share, and are paid by theirs") func hours() {
    let tiny = Self.tiny(rules: [.maximumWeeklyHours(minutes: 100)])
    let call = Self.call(0, 18, 32, on: tiny)
    #expect(tiny.amounts(.maximumWeeklyHours, [call]) == [5] && call.paidMinutes == 210 && call.countedMinutes == 105)
    #expect(tiny.verify([call]).cost.hours == 42_000)
  }

  @Test("The night of a clock change has an hour more to be on call in") func clockChange() {
    let tiny = Self.tiny(grid: Tiny.grid(changeDay: 1, changeMinutes: -60))
    let call = Self.call(0, 18, 32, on: tiny)
    #expect(tiny.amounts(.onCall, [call]) == [] && call.minutes == 840)
  }

  @Test("Work where the plan says on call, and on call where it says work, are breaches") func otherwise() {
    let tiny = Self.tiny()
    let standby = tiny.plan.onCall[0]
    let worked = tiny.duty(0, 18, 32, family: 1)
    #expect(tiny.findings(.shiftShape, [worked]).map(\.facts) == [.onCallOtherwise(worked)])
    let called = Duty(day: 0, family: 0, start: 480, minutes: 480, id: standby.id, onCall: standby.terms)
    #expect(tiny.findings(.shiftShape, [called]).map(\.facts) == [.onCallOtherwise(called)])
  }

  @Test("The skills asked for are the agent's") func skills() {
    var tiny = Self.tiny()
    tiny.plan.onCall[0].queues = [0]
    tiny.plan.agents[0].queues = []
    let call = Self.call(0, 18, 32, on: tiny)
    #expect(tiny.findings(.skill, [call]).map(\.facts) == [.missingSkill(call, queue: 0)])
  }

  @Test("A past night on call is no rest lost, and lasts into the horizon") func past() {
    var tiny = Self.tiny(rules: [.minimumRest(minutes: 660)])
    tiny.plan.onCall[0].needed = tiny.plan.onCall[0].needed.indices.map { $0 < 16 ? 1 : 0 }
    tiny.plan.agents[0].past = [Self.call(-1, 18, 32, on: tiny)]
    #expect(tiny.verify([tiny.duty(0, 8, 16)]).isFeasible)
    #expect(tiny.amounts(.overlap, [tiny.duty(0, 7.5, 15.5)]) == [30])
  }
}
