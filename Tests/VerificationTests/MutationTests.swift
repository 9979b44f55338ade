import TestSupport
import Testing
import Verification
import Workforce

/// For every rule that can be hard: a legal roster, and the same broken in that one way.
@Suite("A legal roster broken in one way is found, for every rule") struct MutationTests {
  struct Mutation: Sendable, CustomTestStringConvertible {
    let rule: RuleID
    let tiny: Tiny
    let legal: Roster
    let broken: Roster
    var testDescription: String { rule.rawValue }

    init(_ rule: RuleID, _ tiny: Tiny, _ legal: [Duty], _ broken: [Duty]) {
      self.rule = rule
      self.tiny = tiny
      self.legal = Roster(duties: [legal])
      self.broken = Roster(duties: [broken])
    }

    init(_ rule: RuleID, _ tiny: Tiny, legal: Roster, broken: Roster) {
      self.rule = rule
      self.tiny = tiny
      self.legal = legal
      self.broken = broken
    }
  }

  /// What is told of, but never broken by a roster: prices, and reasons why there is no roster.
  static let told: Set<RuleID> = [.wish, .fairShare, .change, .previousRoster, .limits]

  static let mutations = ofRules + ofDuties + ofAgents

  /// Early duties of eight hours.
  static func days(_ days: [Int], on tiny: Tiny = Tiny()) -> [Duty] { days.map { tiny.duty($0, 8, 16) } }

  static func rule(_ kind: RuleKind, _ legal: [Duty], _ broken: [Duty], weeks: Int = 1) -> Mutation {
    Mutation(kind.id, Tiny(rule: kind, grid: Tiny.grid(weeks: weeks)), legal, broken)
  }

  /// Rules that a plan chooses, each counting of the weekly rest by itself.
  static let ofRules: [Mutation] = {
    let tiny = Tiny()
    let six = days([0, 1, 2, 3, 4, 5])
    let night = { tiny.duty($0, 22, 30) }
    return [
      rule(.minimumRest(minutes: 660), days([0, 1]), [tiny.duty(0, 14, 22), tiny.duty(1, 8, 16)]),
      rule(.weeklyRest(minutes: 1440), six, days([0, 1, 2, 3, 4, 5, 6])),
      rule(
        .weeklyRest(minutes: 2100, counted: .beginsInWeek), six + days([8]), days(Array(0...8)), weeks: 2),
      rule(.weeklyRest(minutes: 1440, counted: .anySevenDays), six + days([7]), days(Array(0...6)), weeks: 2),
      rule(.maximumConsecutiveDays(days: 3), days([0, 1, 2, 4]), days([0, 1, 2, 3])),
      rule(.minimumConsecutiveDays(days: 2), days([0, 1]), days([0])),
      rule(.minimumConsecutiveDaysOff(days: 2), days([0, 3]), days([0, 2])),
      rule(.maximumConsecutiveDaysOff(days: 2), days([0, 3, 6]), days([0, 4, 6])),
      rule(.maximumWeeklyHours(minutes: 960), days([0, 1]), days([0, 1, 2])),
      rule(.minimumWeeklyHours(minutes: 960), days([0, 1]), days([0])),
      rule(.maximumAverageWeeklyHours(minutes: 960, weeks: 17), days([0, 1]), days([0, 1, 2])),
      rule(.maximumDays(days: 2), days([0, 1]), days([0, 1, 2])),
      rule(.minimumDays(days: 2), days([0, 1]), days([0])),
      rule(.maximumWeekends(weekends: 0), days([4]), days([5])),
      rule(.maximumSplitWeekends(weekends: 0), days([5, 6]), days([5])),
      rule(
        .maximumConsecutiveWeekends(weekends: 1), days([5]), days([5, 12], on: Tiny(grid: Tiny.grid(weeks: 2))),
        weeks: 2),
      rule(
        .forwardRotation(order: [[0], [1]]), [tiny.duty(0, 8, 16, family: 1), tiny.duty(2, 8, 16)],
        [tiny.duty(0, 8, 16, family: 1), tiny.duty(1, 8, 16)]),
      rule(
        .startVariation(minutes: 60), [tiny.duty(0, 8, 16), tiny.duty(1, 9, 17)],
        [tiny.duty(0, 8, 16), tiny.duty(1, 10, 18)]),
      rule(.maximumConsecutiveShifts(families: [0], days: 1), days([0, 2]), days([0, 1])),
      rule(.minimumConsecutiveShifts(families: [0], days: 2), days([0, 1]), days([0])),
      rule(
        .forbiddenSuccession(first: 1, second: 0), [tiny.duty(0, 8, 16, family: 1), tiny.duty(2, 8, 16)],
        [tiny.duty(0, 8, 16, family: 1), tiny.duty(1, 8, 16)]),
      rule(.maximumConsecutiveNights(nights: 1), [night(0), night(2)], [night(0), night(1)]),
      rule(.restAfterNights(nights: 1, minutes: 2880), [night(0), night(3)], [night(0), night(2)]),
      rule(.maximumDailyHours(minutes: 480), days([0]), [tiny.duty(0, 8, 17)]),
      rule(
        .minimumStaffing(queue: 0, agents: 1, wallClock: 480..<960), days(Array(0..<7)), days([0, 1, 2, 4, 5, 6])),
    ]
  }()

  /// Demands on every duty.
  static let ofDuties: [Mutation] = {
    let tiny = Tiny()
    var paused = Tiny()
    let meal = BreakRule(kind: .meal, minutes: 30, isPaid: false, earliestStart: 120, latestEnd: 300)
    paused.plan.shifts[0].shapes = [ShiftShape(minutes: 480, breaks: [meal], breakStep: 30)]
    let placed = { PlacedBreak(start: $0, minutes: 30, isPaid: false, kind: .meal) }
    var one = Tiny()
    one.plan.contracts[0].shifts = [Tiny.early]
    var two = Tiny()
    two.plan.queues.append(two.plan.queues[0])
    two.plan.queues[1].id = "chats"
    two.requirement = Requirement(two.requirement.rostered + two.requirement.rostered)
    // With both skills: open to both by the plan's activity, or to one at a time where there are none.
    var open = two
    open.plan.agents[0].queues = [0, 1]
    open.plan.activities = [OpenActivity(id: "open", queues: nil)]
    var single = open
    single.plan.activities = []
    var timed = open
    timed.plan.activities.append(OpenActivity(id: "calls", queues: [0], stretch: 60...120, step: 30))
    var limited = open
    limited.plan.activities.append(OpenActivity(id: "calls", queues: [0], mostPerDay: 90))
    func changing(at first: Int, _ second: Int) -> Duty {
      Duty(
        day: 0, family: Tiny.early, start: 480, minutes: 480, breaks: [], sessions: [],
        stretches: [(0, [0, 1]), (first, [0]), (second, [0, 1])])
    }
    var trained = Tiny()
    trained.plan.sessions = [Session(id: "coaching", minutes: 60, starts: [600])]
    trained.plan.agents[0].sessions = [SessionShare(session: 0, weeks: [1...1])]
    func coached(at minute: Int) -> Duty {
      Duty(
        day: 0, family: Tiny.early, start: 480, minutes: 480,
        sessions: [PlacedSession(id: "coaching", start: minute, minutes: 60, isPaid: true)], queues: [0])
    }
    var briefed = Tiny(agents: 2)
    briefed.plan.sessions = [Session(id: "coaching", minutes: 60, starts: [600, 660], atMost: 1)]
    for agent in 0..<2 { briefed.plan.agents[agent].sessions = [SessionShare(session: 0, weeks: [1...1])] }
    var gathered = briefed
    gathered.plan.sessions[0].atMost = nil
    gathered.plan.sessions[0].together = .everybody
    var ended = Tiny()
    ended.plan.agents[0].skillDays = [0: 0..<1]
    func both(_ queues: [Int]) -> Duty {
      Duty(day: 0, family: Tiny.early, start: 480, minutes: 480, queues: queues)
    }
    return [
      Mutation(.oneDutyADay, tiny, [tiny.duty(0, 6, 10)], [tiny.duty(0, 6, 10), tiny.duty(0, 12, 16)]),
      Mutation(
        .overlap, tiny, [tiny.duty(0, 16, 26), tiny.duty(1, 2, 9)], [tiny.duty(0, 16, 26), tiny.duty(1, 1, 9)]),
      Mutation(.shiftShape, tiny, days([0]), [tiny.duty(0, 8.25, 16.25)]),
      Mutation(
        .breaks, paused, [paused.duty(0, 8, 16, breaks: [placed(240)])], [paused.duty(0, 8, 16, breaks: [placed(300)])]),
      Mutation(.contractShift, one, days([0]), [tiny.duty(0, 8, 16, family: Tiny.late)]),
      Mutation(.skill, two, days([0]), [tiny.duty(0, 8, 16, queue: 1)]),
      Mutation(.skill, ended, days([0]), days([0, 1])),
      Mutation(.activity, open, [both([0, 1])], [both([0])]),
      Mutation(.activity, single, [both([0])], [both([1, 0])]),
      Mutation(.activityStretch, timed, [changing(at: 60, 150)], [changing(at: 60, 90)]),
      Mutation(.activityDay, limited, [changing(at: 60, 150)], [changing(at: 60, 180)]),
      Mutation(.session, trained, [coached(at: 120)], [coached(at: 180)]),
      Mutation(.session, trained, [coached(at: 120)], days([0])),
      Mutation(
        .sessionTogether, gathered, legal: Roster(duties: [[coached(at: 120)], [coached(at: 120)]]),
        broken: Roster(duties: [[coached(at: 120)], [coached(at: 180)]])),
      Mutation(
        .sessionPlaces, briefed, legal: Roster(duties: [[coached(at: 120)], [coached(at: 180)]]),
        broken: Roster(duties: [[coached(at: 120)], [coached(at: 120)]])),
    ]
  }()

  /// What each agent asks for, and the roster as a whole.
  static let ofAgents: [Mutation] = {
    let standby = OnCallTests.tiny()
    let (led, alone) = (TierStaffingTests.tiny(), TierStaffingTests.tiny(every: 1, weight: -1))
    var away = Tiny()
    away.plan.agents[0].unavailable = [Unavailability(minutes: 1440..<2880, reason: .absence("leave"))]
    var hours = Tiny()
    hours.plan.agents[0].weeks = [WeekLimits(minutes: 960...960, days: 0...7)]
    var counted = Tiny()
    counted.plan.agents[0].weeks = [WeekLimits(minutes: 0...10_080, days: 2...2)]
    var fixed = Tiny()
    fixed.plan.contracts[0].pattern = [.off, .free, .free, .free, .free, .free, .free]
    var locked = Tiny()
    locked.plan.agents[0].earlier = [
      EarlierDay(day: 0, duty: locked.duty(0, 8, 16), isLocked: true), EarlierDay(day: 1, duty: nil, isLocked: true),
    ]
    return [
      Mutation(.unavailable, away, days([0]), days([0, 1])),
      Mutation(.onCall, standby, [OnCallTests.call(0, 18, 32, on: standby)], []),
      Mutation(.tier, led, days([0]), []), Mutation(.tier, alone, [], days([0])),
      Mutation(.contractHours, hours, days([0, 1]), days([0])),
      Mutation(.contractHours, hours, days([0, 1]), days([0, 1, 2])),
      Mutation(.contractDays, counted, days([0, 1]), days([0, 1, 2])),
      Mutation(.weeklyPattern, fixed, days([1]), days([0, 1])),
      Mutation(.lock, locked, days([0]), [locked.duty(0, 8, 17)]),
      Mutation(.lock, locked, days([0]), days([0, 1])),
      Mutation(.lock, locked, days([0]), []),
      Mutation(
        .agents, Tiny(agents: 2), legal: Roster(duties: [days([0]), []]), broken: Roster(duties: [days([0])])),
    ]
  }()

  @Test("what is legal has no hard finding; what is broken has those of its rule and no other", arguments: mutations)
  func isFound(_ mutation: Mutation) {
    let verifier = mutation.tiny.verifier
    #expect(verifier.verify(mutation.legal).findings.filter(\.isHard).map(\.facts) == [])
    let found = verifier.verify(mutation.broken)
    #expect(!found.isFeasible)
    #expect(Set(found.findings.filter(\.isHard).map(\.rule)) == [mutation.rule], "\(found.findings.map(\.facts))")
  }

  @Test("no rule is without one") func complete() {
    let broken = Set(Self.mutations.map(\.rule))
    #expect(broken.isDisjoint(with: Self.told))
    #expect(broken.union(Self.told) == Set(RuleID.allCases))
    #expect(Set(RuleKind.allIDs).isSubset(of: broken))
    let counted = Self.mutations.flatMap(\.tiny.plan.rules).compactMap { rule -> WeeklyRestCounting? in
      if case .weeklyRest(_, let counted) = rule.kind { counted } else { nil }
    }
    #expect(Set(counted) == Set(WeeklyRestCounting.allCases))
  }
}
