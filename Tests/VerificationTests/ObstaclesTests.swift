import TestSupport
import Testing
import Verification
import Workforce

@Suite("Obstacles") struct ObstaclesTests {
  /// Three agents who may work from 08:00 to 16:00 only, 11 hours apart.
  let tiny: Tiny = {
    var tiny = Tiny(agents: 3, rules: [Rule(kind: .minimumRest(minutes: 960))])
    tiny.plan.shifts[0].starts = (0..<7).map { [tiny.plan.grid.dayStart($0) + 480] }
    tiny.plan.shifts[0].shapes = [ShiftShape(minutes: 480, breakStep: 30)]
    tiny.plan.contracts[0].shifts = [0]
    return tiny
  }()

  @Test("Each agent who is off is counted under the rule that holds them back, others are free") func rules() {
    var tiny = tiny
    tiny.plan.agents[1].unavailable = [Unavailability(minutes: 1440..<2880, reason: .absence("leave"))]
    let late = Duty(day: 0, family: 0, start: 960, minutes: 480, breaks: [], queue: 0)
    let found = tiny.verifier.obstacles(queue: 0, interval: 48 + 20, in: Roster(duties: [[late], [], []]))
    #expect(found.obstacles.map(\.rule) == [.minimumRest, .unavailable])
    #expect(found.obstacles.map(\.agents) == [1, 1])
    #expect(found.free == 1)
  }

  @Test("Agents on duty then, without the skill or without a fitting shift are not counted") func others() {
    var tiny = tiny
    tiny.plan.agents[1].queues = []
    let found = tiny.verifier.obstacles(queue: 0, interval: 20, in: Roster(duties: [[tiny.duty(0, 8, 16)], [], []]))
    #expect(found.obstacles.isEmpty)
    #expect(found.free == 1)
    #expect(tiny.verifier.obstacles(queue: 0, interval: 40, in: Roster(duties: [[], [], []])).free == 0)
  }

  @Test("A limit that is reached holds back") func contractHours() {
    var tiny = tiny
    for agent in 0..<3 { tiny.plan.agents[agent].weeks[0].minutes = 0...480 }
    let roster = Roster(duties: [[tiny.duty(2, 8, 16)], [tiny.duty(3, 8, 16)], []])
    let found = tiny.verifier.obstacles(queue: 0, interval: 20, in: roster)
    #expect(found.obstacles.map(\.rule) == [.contractHours])
    #expect(found.obstacles.map(\.agents) == [2])
    #expect(found.free == 1)
  }

  @Test("Intervals asked for together have what each has alone", arguments: 0..<20 as Range<UInt64>)
  func together(seed: UInt64) {
    var random = SplitMix(seed: seed)
    var tiny = tiny
    tiny.plan.shifts[0].starts = (0..<7).map { day in [420, 480, 600].map { tiny.plan.grid.dayStart(day) + $0 } }
    tiny.plan.shifts[0].shapes = [240, 480].map { ShiftShape(minutes: $0, breakStep: 30) }
    tiny.plan.agents[2].weeks[0] = WeekLimits(minutes: 0...600, days: 0...2)
    let from = Int.random(in: 1440..<2400, using: &random)
    tiny.plan.agents[0].unavailable = [
      Unavailability(
        minutes: from..<from + 60, reason: .absence("dentist"), isInterruptible: Bool.random(using: &random))
    ]
    let duties = (0..<3).map { _ in
      [0, 2].filter { _ in Bool.random(using: &random) }.map { day in
        tiny.duty(day, Double(Int.random(in: 0...36, using: &random)) / 2, 30)
      }
    }
    let (roster, day) = (Roster(duties: duties), 48..<96)
    let alone = day.map { tiny.verifier.obstacles(queue: 0, interval: $0, in: roster) }
    #expect(tiny.verifier.obstacles(queue: 0, intervals: day, in: roster) == alone)
    #expect(Set(alone).count > 1)
  }

  @Test("An appointment holds back only where its pause is") func appointments() {
    var tiny = tiny
    tiny.plan.agents[0].unavailable = [
      Unavailability(minutes: 610..<640, reason: .absence("dentist"), effect: .unpaid, isInterruptible: true)
    ]
    let roster = Roster(duties: [[], [tiny.duty(0, 8, 16)], [tiny.duty(0, 8, 16)]])
    #expect(tiny.verifier.obstacles(queue: 0, interval: 24, in: roster).free == 1)
    let during = tiny.verifier.obstacles(queue: 0, interval: 20, in: roster)
    #expect(during.obstacles.map(\.rule) == [.unavailable])
    #expect(during.free == 0)
  }
}
