import TestSupport
import Testing
import Verification
import Workforce

@Suite("session") struct SessionRuleTests {
  private static let coaching = Session(
    id: "coaching", minutes: 30, starts: (0..<7).flatMap { day in (8..<16).map { day * 1440 + $0 * 60 } },
    sinceStart: 60, beforeEnd: 60)

  private static func tiny(_ weeks: ClosedRange<Int> = 1...1, _ session: Session = coaching) -> Tiny {
    var tiny = Tiny()
    tiny.plan.sessions = [session]
    tiny.plan.agents[0].sessions = [SessionShare(session: 0, weeks: [weeks])]
    return tiny
  }

  private static func duty(
    _ day: Int = 0, at hours: [Double] = [12], minutes: Int = 30, isPaid: Bool = true, id: String = "coaching"
  ) -> Duty {
    Duty(
      day: day, family: Tiny.early, start: day * 1440 + 480, minutes: 480,
      sessions: hours.map { PlacedSession(id: id, start: Int($0 * 60) - 480, minutes: minutes, isPaid: isPaid) },
      queues: [0])
  }

  private static func facts(_ tiny: Tiny, _ duties: [Duty]) -> [FindingFacts] {
    RosterVerifier(plan: tiny.plan, requirement: tiny.requirement).verify(Roster(duties: [duties])).findings
      .filter { $0.rule == .session && $0.isHard }.map(\.facts)
  }

  @Test("one where it may be, and as often as asked for") func legal() {
    #expect(Self.facts(Self.tiny(), [Self.duty(at: [12])]) == [])
    #expect(Self.facts(Self.tiny(1...2), [Self.duty(0), Self.duty(1)]) == [])
    #expect(Self.facts(Self.tiny(0...1), [Self.duty(at: [])]) == [])
  }

  @Test("too few and too many in a week") func counts() {
    #expect(
      Self.facts(Self.tiny(), [Self.duty(at: [])]) == [.sessionsInWeek(session: 0, week: 0, times: 0, limit: 1)])
    #expect(
      Self.facts(Self.tiny(), [Self.duty(0), Self.duty(1)])
        == [.sessionsInWeek(session: 0, week: 0, times: 2, limit: 1)])
  }

  @Test("not where, not as long, not paid as the plan says") func place() {
    for wrong in [
      Self.duty(at: [12.5]), Self.duty(at: [8]), Self.duty(at: [15]), Self.duty(minutes: 45), Self.duty(isPaid: false),
    ] {
      #expect(Self.facts(Self.tiny(), [wrong]) == [.sessionPlace(wrong, wrong.sessions[0])])
    }
    #expect(Self.facts(Self.tiny(), [Self.duty(at: [9])]) == [])
    #expect(Self.facts(Self.tiny(), [Self.duty(at: [14])]) == [])
  }

  @Test("two in a duty, somebody else's, and one that the plan does not have") func foreign() {
    let two = Self.duty(at: [10, 12])
    #expect(Self.facts(Self.tiny(1...2), [two]) == [.severalSessions(two, count: 2)])
    var other = Self.tiny()
    other.plan.agents[0].sessions = []
    #expect(
      Self.facts(other, [Self.duty()])
        == [.foreignSession(Self.duty(), id: "coaching"), .sessionsInWeek(session: 0, week: 0, times: 1, limit: 0)])
    let unknown = Self.duty(id: "yoga")
    #expect(Self.facts(Self.tiny(0...1), [unknown]) == [.foreignSession(unknown, id: "yoga")])
    // A plan without sessions does not judge what else people do.
    #expect(Self.facts(Tiny(), [unknown]) == [])
  }

  @Test("with a price a missing one costs it, and one too many is forbidden all the same") func priced() {
    var session = Self.coaching
    session.price = 7.5
    let tiny = Self.tiny(2...2, session)
    let verification = RosterVerifier(plan: tiny.plan, requirement: tiny.requirement).verify(
      Roster(duties: [[Self.duty(at: [])]]))
    #expect(verification.cost.rules == 15_000)
    #expect(verification.findings.filter { $0.rule == .session }.map(\.isHard) == [false])
    #expect(Self.facts(tiny, (0..<3).map { Self.duty($0) }).count == 1)
  }

  @Test("what a lock keeps is as it is, and counts") func locked() {
    var tiny = Self.tiny()
    let odd = Self.duty(at: [12.5])
    tiny.plan.agents[0].earlier = [EarlierDay(day: 0, duty: odd, isLocked: true)]
    #expect(Self.facts(tiny, [odd]) == [])
    tiny.plan.agents[0].sessions = []
    #expect(Self.facts(tiny, [odd]) == [])
  }

  @Test("a session is work, or ends a stretch of it") func stretches() {
    var tiny = Self.tiny()
    tiny.plan.shifts[Tiny.early].shapes = [ShiftShape(minutes: 480, longestStretch: 270)]
    func breaks(_ tiny: Tiny) -> Int {
      RosterVerifier(plan: tiny.plan, requirement: tiny.requirement).verify(Roster(duties: [[Self.duty(at: [12])]]))
        .findings.count { $0.rule == .breaks }
    }
    #expect(breaks(tiny) == 1)
    tiny.plan.sessions[0].endsStretch = true
    #expect(breaks(tiny) == 0)
  }
}
