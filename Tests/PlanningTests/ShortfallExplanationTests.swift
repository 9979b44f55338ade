import Testing
import TestSupport
import Workforce

@testable import Planning

/// Stretches in which a queue is short, of a centre with two half-day shifts from 08:00 and from 12:00.
@Suite("Why a queue stays short")
struct ShortfallExplanationTests {
  private func stretches(
    _ centre: Centre, _ duties: [[Duty]], needed: [Range<Int>: Double]
  ) throws -> [Shortage.Stretch] {
    let agents = (0..<centre.plan.grid.intervalCount).map { interval in
      needed.filter { $0.key.contains(interval) }.map(\.value).reduce(0, +)
    }
    let explanation = ShortfallExplanation(
      plan: centre.plan, requirement: Requirement([agents]), roster: Roster(duties: duties))
    let shortage = try #require(explanation.shortages.first)
    #expect(shortage.furtherStretches == 0)
    return shortage.stretches
  }

  private let morning = Duty(day: 0, family: 0, start: 480, minutes: 240, queue: 0)

  @Test("a stretch ends where other rules hold agents back: here a leave begins at noon")
  func reasonChanges() throws {
    var centre = Centre()
    centre.plan.agents[0].unavailable = [Unavailability(minutes: 720..<1440, reason: .absence("leave"))]
    let found = try stretches(centre, [[], [morning]], needed: [16..<32: 3])
    #expect(found.map(\.intervals) == [24..<32, 16..<24])
    #expect(found.map(\.hours) == [12, 8] && found.map(\.agents) == [3, 2])
    #expect(found[0].obstacles.obstacles.map(\.rule) == [.oneDutyADay, .unavailable] && found[0].obstacles.free == 0)
    #expect(found[1].obstacles == Obstacles([], free: 1))
  }

  @Test("while the reasons stay the same it goes on, however many agents they hold back")
  func reasonStays() throws {
    let found = try stretches(Centre(), [[], []], needed: [16..<32: 3, 20..<22: 1])
    #expect(found.map(\.intervals) == [16..<32] && found.map(\.worst) == [20])
    #expect(found.map(\.hours) == [25] && found[0].obstacles == Obstacles([], free: 2))
    var three = Centre(agents: 3)
    for (agent, from) in [480, 540].enumerated() {
      three.plan.agents[agent].unavailable = [Unavailability(minutes: from..<840, reason: .absence("leave"))]
    }
    #expect(try stretches(three, [[], [], []], needed: [16..<32: 3]).map(\.intervals) == [16..<32])
  }

  @Test("and where shifts cease to cover, or somebody becomes free")
  func coverAndFreedom() throws {
    let uncovered = try stretches(Centre(), [[], []], needed: [16..<36: 3])
    #expect(uncovered.map(\.intervals) == [16..<32, 32..<36] && uncovered.map(\.isCovered) == [true, false])
    let freed = try stretches(Centre(), [[morning], [morning]], needed: [16..<32: 3])
    #expect(freed.map(\.intervals) == [24..<32, 16..<24], "both have worked already in the afternoon")
    #expect(
      freed.map(\.obstacles) == [Obstacles([.init(rule: .oneDutyADay, agents: 2)], free: 0), Obstacles([], free: 0)])
  }

  @Test("the worst parts are told of, not the parts of the worst day")
  func worstParts() throws {
    let centre = Centre()
    var duties: [[Duty]] = [[], []]
    // Tuesday lacks most in all, in two halves; each half of it less than Monday lacks in one.
    duties[1] = [Duty(day: 1, family: 0, start: 1440 + 480, minutes: 240, queue: 0)]
    let found = try stretches(centre, duties, needed: [16..<32: 2, 64..<80: 2.6])
    #expect(found.map(\.intervals) == [16..<32, 72..<80, 64..<72])
    #expect(found.map { ($0.hours * 10).rounded() / 10 } == [16, 10.4, 6.4])
  }

  /// A centre with two queues and two agents who serve the first; the second agent can serve both.
  private func twoQueues() -> Centre {
    var centre = Centre()
    centre.plan.queues.append(centre.plan.queues[0])
    centre.plan.queues[1].id = "chat"
    centre.plan.agents[1].queues = [0, 1]
    return centre
  }

  private func elsewhere(
    _ centre: Centre, _ duties: [[Duty]], needed: (phone: Double, chat: Double), of queue: Int
  ) throws -> StaffElsewhere {
    let needs = [needed.phone, needed.chat].map { agents in
      (0..<centre.plan.grid.intervalCount).map { (16..<24).contains($0) ? agents : 0 }
    }
    let shortages = ShortfallExplanation(
      plan: centre.plan, requirement: Requirement(needs), roster: Roster(duties: duties)
    ).shortages
    return try #require(shortages.first { $0.queue == queue }?.stretches.first).elsewhere
  }

  @Test("who has the skill and serves another queue is told, and not whoever serves the queue or pauses")
  func elsewhere() throws {
    let rest = PlacedBreak(start: 0, minutes: 240, isPaid: true, kind: .rest)
    let phone = try elsewhere(twoQueues(), [[morning], [morning]], needed: (phone: 2, chat: 1), of: 1)
    #expect(phone == StaffElsewhere(able: [.init(.queues([0]), agents: 1)]))
    let none = try elsewhere(
      twoQueues(), [[morning], [Duty(day: 0, family: 0, start: 480, minutes: 240, breaks: [rest], queue: 0)]],
      needed: (phone: 1, chat: 1), of: 1)
    #expect(none == StaffElsewhere())
    #expect(
      try elsewhere(
        twoQueues(), [[], [Duty(day: 0, family: 0, start: 480, minutes: 240, queue: 1)]],
        needed: (phone: 0, chat: 2), of: 1) == StaffElsewhere())
  }

  @Test("who is in a session is told by it, and who has time to spare and lacks the skill")
  func sessionsAndSpareTime() throws {
    let coaching = PlacedSession(id: "coaching", start: 0, minutes: 240, isPaid: true)
    let found = try elsewhere(
      twoQueues(), [[morning], [Duty(day: 0, family: 0, start: 480, minutes: 240, sessions: [coaching], queues: [1])]],
      needed: (phone: 0, chat: 1), of: 1)
    #expect(
      found
        == StaffElsewhere(able: [.init(.session("coaching"), agents: 1)], spare: [.init(queue: 0, agents: 1)]))
    let needed = try elsewhere(twoQueues(), [[morning], []], needed: (phone: 0.6, chat: 1), of: 1)
    #expect(needed == StaffElsewhere(), "two fifths of an agent are not told of")
  }

  @Test(
    "staff with the skill whose activity leaves the queue out is told by its activity, and never said to lack the skill"
  )
  func otherActivities() throws {
    var centre = twoQueues()
    centre.plan.queues.append(centre.plan.queues[0])
    centre.plan.queues[2].id = "mail"
    centre.plan.agents[1].queues = [0, 1, 2]
    let blend = Duty(day: 0, family: 0, start: 480, minutes: 240, queues: [0, 2])
    func elsewhere(_ first: [Duty], phone: Double) throws -> StaffElsewhere {
      let needs = [phone, 1, 0].map { agents in
        (0..<centre.plan.grid.intervalCount).map { (16..<24).contains($0) ? agents : 0 }
      }
      let shortages = ShortfallExplanation(
        plan: centre.plan, requirement: Requirement(needs), roster: Roster(duties: [first, [blend]])
      ).shortages
      return try #require(shortages.first { $0.queue == 1 }?.stretches.first).elsewhere
    }
    let able = StaffElsewhere.Share(.queues([0, 2]), agents: 1)
    #expect(
      try elsewhere([], phone: 0) == StaffElsewhere(able: [able]), "there is one agent to spare, who has the skill")
    let both = try elsewhere([morning], phone: 0)
    #expect(both.able == [able] && both.spare.map(\.agents).reduce(0, +) == 1, "the other of two lacks it")
  }

  @Test("blended staff is where the allocation puts it: on the dearer of two short queues")
  func blended() throws {
    let open = Duty(day: 0, family: 0, start: 480, minutes: 240, queues: [0, 1])
    let found = try elsewhere(twoQueues(), [[], [open]], needed: (phone: 1, chat: 1), of: 1)
    #expect(found == StaffElsewhere(able: [.init(.queues([0]), agents: 1)]))
  }
}
