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
}
