import TestSupport
import Testing
import Verification
import Workforce

@Suite("A roster's verification") struct RosterVerifierTests {
  @Test("A legal roster has no findings and is feasible") func legal() {
    let tiny = Tiny(rules: [Rule(kind: .minimumRest(minutes: 660))])
    let verification = tiny.verify([tiny.duty(0, 8, 16), tiny.duty(1, 8, 16)])
    #expect(verification.findings == [])
    #expect(verification.isFeasible)
  }

  @Test("Hours cost the contract's price, unpaid breaks excepted, each duty rounded by itself") func hours() {
    var tiny = Tiny()
    tiny.plan.contracts[0].costPerHour = 10.0001
    let meal = PlacedBreak(start: 240, minutes: 60, isPaid: false, kind: .meal)
    #expect(tiny.verify([tiny.duty(0, 8, 16, breaks: [meal])]).cost.hours == 70_001)
    #expect(tiny.verify([tiny.duty(0, 8, 12), tiny.duty(1, 8, 12)]).cost.hours == 80_000)
  }

  @Test("A soft breach costs weight times amount, minutes in hours, and leaves the roster feasible") func soft() {
    let rules = [
      Rule(kind: .minimumRest(minutes: 660), hardness: .soft(weight: 3)),
      Rule(kind: .maximumDays(days: 1), hardness: .soft(weight: 7)),
    ]
    let tiny = Tiny(rules: rules)
    let verification = tiny.verify([tiny.duty(0, 14, 22), tiny.duty(1, 7.5, 15.5)])
    #expect(verification.isFeasible)
    #expect(verification.findings.map(\.rule) == [.minimumRest, .maximumDays])
    #expect(verification.findings.map(\.cost.units) == [4.5, 7])
    #expect(verification.cost.rules == 11_500)
  }

  @Test("A soft price is rounded once a breach, to a thousandth") func rounding() {
    let tiny = Tiny(rules: [Rule(kind: .maximumDailyHours(minutes: 470), hardness: .soft(weight: 0.1))])
    #expect(tiny.verify([tiny.duty(0, 8, 16), tiny.duty(1, 8, 16)]).cost.rules == 34)
  }

  @Test("A hard breach has no price and makes the roster infeasible") func hard() {
    let tiny = Tiny(rule: .maximumDays(days: 0))
    let verification = tiny.verify([tiny.duty(0, 8, 16)])
    #expect(!verification.isFeasible)
    #expect(verification.findings.map(\.cost.units) == [0])
    #expect(verification.cost.rules == 0)
  }

  @Test("Findings stand in the order of rules, agents and time, whatever the order of the roster") func order() {
    var tiny = Tiny(agents: 2, rules: [Rule(kind: .minimumRest(minutes: 660)), Rule(kind: .maximumDays(days: 1))])
    tiny.plan.agents[1].wishes = [Wish(isWanted: true, target: .day(6), weight: 1)]
    let late = [tiny.duty(2, 14, 22), tiny.duty(3, 6, 14)]
    let roster = Roster(duties: [Array(late.reversed()), late])
    let findings = tiny.verifier.verify(roster).findings
    #expect(
      findings.map(\.rule) == [.minimumRest, .minimumRest, .maximumDays, .maximumDays, .wish])
    #expect(findings.map(\.agent) == [0, 1, 0, 1, 1])
  }

  @Test("Any nonsense ends in findings", arguments: 0..<200) func nonsense(seed: UInt64) {
    var random = SplitMix(seed: seed)
    let wild = [Int.min, -1441, -1, 0, 1, 7, 30, 480, 1440, 10_080, Int.max]
    let rules: [RuleKind] = [
      .minimumRest(minutes: 660), .weeklyRest(minutes: 2160), .maximumConsecutiveDays(days: 2),
      .minimumConsecutiveDays(days: 2), .minimumConsecutiveDaysOff(days: 2), .maximumWeeklyHours(minutes: 60),
      .minimumWeeklyHours(minutes: 2400), .maximumDays(days: 1), .maximumWeekends(weekends: 0),
      .forbiddenSuccession(first: 0, second: 1), .maximumConsecutiveNights(nights: 1),
      .restAfterNights(nights: 1, minutes: 2880), .maximumDailyHours(minutes: 60),
      .minimumStaffing(queue: 0, agents: 1, wallClock: 0..<1440),
    ]
    let tiny = Tiny(rules: rules.map { Rule(kind: $0, hardness: .soft(weight: 1)) })
    func pick(_ range: [Int]) -> Int { range[Int(random.next() % UInt64(range.count))] }
    let duties = (0..<6).map { _ in
      var free = min(pick(wild), Int.max - 100_000)
      let activities = (0...pick([0, 1, 3])).map { _ in
        let kinds: [Activity.Kind] = [
          .contacts(queues: [pick(wild)]), .contacts(queues: [0, pick(wild)]), .contacts(queues: []), .task("training"),
          .pause(.meal), .pause(.rest),
        ]
        let start = free
        free += pick([1, 7, 30, 480, 1440, 10_080])
        return Activity(kinds[pick([0, 1, 2, 3, 4, 5])], minutes: start..<free, isPaid: pick([0, 1]) == 0)
      }
      return Duty(
        day: pick([-1, 0, 1, 2, 6, 7]), family: pick([0, 1]) == 0 ? nil : pick(wild), activities: activities)
    }
    #expect(!tiny.verify(duties).isFeasible)
  }
}
