import TestSupport
import Testing
import Verification
import Workforce

@Suite("Sessions that people have together begin at one time in each week")
struct SessionsTogetherTests {
  /// Four agents, two of each team, with a session of an hour that each has once.
  private func centre(_ together: Session.Together) -> Tiny {
    var tiny = Tiny(agents: 4)
    tiny.plan.sessions = [Session(id: "lesson", minutes: 60, starts: [600, 660, 2040], together: together)]
    for agent in 0..<4 {
      tiny.plan.agents[agent].team = agent < 2 ? "north" : "south"
      tiny.plan.agents[agent].sessions = [SessionShare(session: 0, weeks: [1...1])]
    }
    return tiny
  }

  private func duty(at start: Int) -> Duty {
    Duty(
      day: start / 1440, family: Tiny.early, start: start / 1440 * 1440 + 480, minutes: 480,
      sessions: [PlacedSession(id: "lesson", start: start % 1440 - 480, minutes: 60, isPaid: true)], queues: [0])
  }

  private func found(_ starts: [Int], in tiny: Tiny) -> [Finding] {
    let roster = Roster(duties: starts.map { [duty(at: $0)] })
    let findings = RosterVerifier(plan: tiny.plan, requirement: tiny.requirement).verify(roster).findings
    return findings.filter { $0.rule == .sessionTogether }
  }

  @Test("everybody at one time; the amount is how many would have to move") func everybody() {
    let tiny = centre(.everybody)
    #expect(found([600, 600, 600, 600], in: tiny).isEmpty)
    let apart = found([600, 660, 600, 2040], in: tiny)
    #expect(apart.map(\.facts) == [.sessionsApart(session: 0, team: nil, week: 0, starts: [600, 660, 2040])])
    #expect(apart.allSatisfy { $0.isHard && $0.agent == nil && $0.day == 0 && $0.amount == Amount(2, .times) })
  }

  @Test("each team at a time of its own") func teams() {
    let tiny = centre(.team)
    #expect(found([600, 600, 2040, 2040], in: tiny).isEmpty)
    #expect(
      found([600, 600, 660, 2040], in: tiny).map(\.facts) == [
        .sessionsApart(session: 0, team: "south", week: 0, starts: [660, 2040])
      ])
  }

  @Test("who has no team meets nobody, and who has no such session sets no time") func outsiders() {
    var tiny = centre(.team)
    for agent in 2..<4 { tiny.plan.agents[agent].team = "" }
    #expect(found([600, 600, 660, 2040], in: tiny).isEmpty)
    tiny = centre(.everybody)
    tiny.plan.agents[0].earlier = [EarlierDay(day: 0, duty: duty(at: 660), isLocked: true)]
    tiny.plan.agents[0].sessions = []
    #expect(found([660, 600, 600, 600], in: tiny).isEmpty)
  }

  @Test("what a lock keeps says when the others meet") func kept() {
    var tiny = centre(.everybody)
    tiny.plan.agents[0].earlier = [EarlierDay(day: 0, duty: duty(at: 660), isLocked: true)]
    #expect(found([660, 660, 660, 660], in: tiny).isEmpty)
    #expect(found([660, 600, 600, 600], in: tiny).map(\.amount) == [Amount(3, .times)])
    tiny.plan.agents[1].earlier = [EarlierDay(day: 0, duty: duty(at: 600), isLocked: true)]
    #expect(found([660, 600, 600, 600], in: tiny).isEmpty)
    #expect(found([660, 600, 600, 660], in: tiny).map(\.amount) == [Amount(1, .times)])
  }
}
