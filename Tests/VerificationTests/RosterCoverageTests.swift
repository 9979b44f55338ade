import Testing
import Verification
import Workforce

@Suite("A roster's coverage") struct RosterCoverageTests {
  /// One agent for 08:00 to 08:30 of the first day, and for nothing else.
  let tiny: Tiny = {
    var tiny = Tiny()
    tiny.requirement.rostered[0][16] = 1
    return tiny
  }()

  func coverage(_ tiny: Tiny, _ duties: [Duty]) -> RosterCoverage {
    tiny.verifier.coverage(of: Roster(duties: [duties]))
  }

  @Test("An agent on duty is there, before and after is not") func present() {
    let coverage = coverage(tiny, [tiny.duty(0, 8, 16)])
    #expect(coverage.presence.units[0][15...17] == [0, 1, 1])
    #expect(coverage.presence.units[0][31...32] == [1, 0])
    #expect(coverage.shortfall(queue: 0, interval: 16) == 0)
    #expect(coverage.surplus(queue: 0, interval: 16) == 0)
    #expect(coverage.surplus(queue: 0, interval: 17) == 1)
  }

  @Test("Nobody on duty is a shortfall of what is required") func absent() {
    #expect(coverage(tiny, []).shortfall(queue: 0, interval: 16) == 1)
  }

  @Test("A break of a quarter of an hour takes one of two units") func breaks() {
    var tiny = tiny
    tiny.addShape(breakMinutes: 15, step: 15)
    let pause = PlacedBreak(start: 15, minutes: 15, isPaid: true, kind: .rest)
    let coverage = coverage(tiny, [tiny.duty(0, 8, 16, breaks: [pause])])
    #expect(coverage.presence.unitsPerAgent == 2)
    #expect(coverage.presence.units[0][16...17] == [1, 2])
    #expect(coverage.agents(queue: 0, interval: 16) == 0.5)
    #expect(coverage.shortfall(queue: 0, interval: 16) == 0.5)
  }

  @Test("Units follow from the interval, starts within it, lengths, breaks and steps") func units() {
    func units(_ change: (inout ShiftFamily) -> Void) -> Int {
      var tiny = tiny
      change(&tiny.plan.shifts[0])
      return coverage(tiny, []).presence.unitsPerAgent
    }
    #expect(units { _ in } == 1)
    #expect(units { $0.starts[2].append($0.starts[2][5] + 10) } == 3)
    #expect(units { $0.shapes.append(ShiftShape(minutes: 495, breakStep: 30)) } == 2)
    func meal(_ minutes: Int) -> BreakRule {
      BreakRule(kind: .meal, minutes: minutes, isPaid: false, earliestStart: 0, latestEnd: 480)
    }
    #expect(units { $0.shapes.append(ShiftShape(minutes: 480, breaks: [meal(45)], breakStep: 30)) } == 2)
    #expect(units { $0.shapes.append(ShiftShape(minutes: 480, breaks: [meal(30)], breakStep: 5)) } == 6)
    #expect(units { $0.shapes.append(ShiftShape(minutes: 480, breakStep: 5)) } == 1)
  }

  @Test("A duty past midnight covers the next day, one past the horizon only what lies inside") func acrossMidnight() {
    #expect(coverage(tiny, [tiny.duty(0, 22, 26)]).presence.units[0][47...52] == [1, 1, 1, 1, 1, 0])
    #expect(coverage(tiny, [tiny.duty(6, 22, 30)]).presence.units[0].reduce(0, +) == 4)
  }

  @Test("A past duty that runs into the horizon covers its queue there") func pastDuty() {
    let tiny = Tiny(past: [
      Tiny.past(-1, 22, 30, queue: 0, breaks: [PlacedBreak(start: 180, minutes: 30, isPaid: true, kind: .rest)])
    ])
    #expect(coverage(tiny, []).presence.units[0][0...12] == [1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0])
    #expect(coverage(Tiny(past: [Tiny.past(-1, 22, 30)]), []).presence.units[0].allSatisfy { $0 == 0 })
  }

  @Test("Of a foreign duty between units, only units that it fills count") func betweenUnits() {
    #expect(coverage(tiny, [tiny.duty(0, 8.25, 9.75)]).presence.units[0][15...20] == [0, 0, 1, 1, 0, 0])
  }

  @Test("A day of 23 or 25 hours shifts what follows", arguments: [(60, 46), (-60, 50)])
  func clockChange(by minutes: Int, firstOfNextDay: Int) {
    let tiny = Tiny(grid: Tiny.grid(changeDay: 0, changeMinutes: minutes))
    #expect(coverage(tiny, [tiny.duty(1, 0, 1)]).presence.units[0].firstIndex(of: 1) == firstOfNextDay)
  }

  @Test("Shortfall and surplus cost what the plan says, the queue's own price first") func staffingCost() {
    var tiny = tiny
    tiny.plan.objective = Objective(shortfallPerHour: 10, surplusPerHour: 2)
    #expect(tiny.verify([]).cost.staffing == 5000)
    #expect(tiny.verify([tiny.duty(0, 8, 9)]).cost.staffing == 1000)
    tiny.requirement.rostered[0][16] = 0.5
    #expect(tiny.verify([]).cost.staffing == 2500)
    tiny.plan.queues[0].shortfallCostPerHour = 40
    #expect(tiny.verify([]).cost.staffing == 10_000)
  }
}
