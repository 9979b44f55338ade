import Testing
import Verification
import Workforce

@Suite("shift-shape") struct FamilyAndShapeTests {
  let tiny = Tiny()

  func facts(_ duty: Duty) -> [FindingFacts] {
    tiny.findings(.shiftShape, [duty]).map(\.facts)
  }

  @Test("A duty at one of the family's starts with the length of one of its shapes is none") func asPlanned() {
    #expect(facts(tiny.duty(0, 6.5, 14.5)) == [])
  }

  @Test("A start between the family's starts is a breach") func oddStart() {
    let duty = tiny.duty(0, 6.25, 14.25)
    #expect(facts(duty) == [.unknownStart(duty, nearest: 360)])
  }

  @Test("A family without a start on the day says so") func noStart() {
    var tiny = tiny
    tiny.plan.shifts[0].starts[0] = []
    let duty = tiny.duty(0, 6, 14)
    #expect(tiny.findings(.shiftShape, [duty]).map(\.facts) == [.unknownStart(duty, nearest: nil)])
  }

  @Test("A length that no shape has is a breach") func oddLength() {
    var tiny = tiny
    tiny.plan.shifts[0].shapes = [ShiftShape(minutes: 480), ShiftShape(minutes: 600)]
    let duty = tiny.duty(0, 6, 13)
    #expect(tiny.findings(.shiftShape, [duty]).map(\.facts) == [.unknownLength(duty)])
  }

  @Test("A family that the plan does not have is a breach", arguments: [-1, 2, Int.max]) func unknownFamily(
    _ family: Int
  ) {
    let duty = tiny.duty(0, 6, 14, family: family)
    #expect(facts(duty) == [.unknownShift(duty)])
  }

  @Test("A start after midnight belongs to the next day") func acrossMidnight() {
    let duty = tiny.duty(0, 24.5, 30.5)
    #expect(facts(duty) == [.unknownStart(duty, nearest: 1410)])
    #expect(facts(tiny.duty(0, 23.5, 30.5)) == [])
  }

  @Test("A day outside the horizon is a breach, and the duty takes part in nothing else", arguments: [-1, 7, Int.min])
  func dayOutside(_ day: Int) {
    let duty = Duty(day: day, family: 0, start: 480, minutes: 480, breaks: [], queue: 0)
    let verification = tiny.verify([duty])
    #expect(verification.findings.map(\.rule) == [.shiftShape])
    #expect(verification.findings.map(\.facts) == [.unreadableDuty(duty)])
    #expect(verification.cost == RosterCost())
  }

  @Test(
    "Numbers out of any range are a breach and no trap",
    arguments: [(Int.max - 480, 480), (Int.min, 480), (480, 20_000)])
  func absurdNumbers(start: Int, minutes: Int) {
    let duty = Duty(day: 0, family: 0, start: start, minutes: minutes, breaks: [], queue: 0)
    #expect(tiny.verify([duty]).findings.map(\.rule) == [.shiftShape])
  }

  @Test("Where a clock change makes a duty shorter, its usual length is a breach, from that start alone")
  func changedLength() {
    var tiny = Tiny(grid: Tiny.grid(changeDay: 2, changeMinutes: 60))
    let start = tiny.plan.grid.dayStart(1) + 22 * 60
    tiny.plan.shifts[0].shapes = [ShiftShape(minutes: 480)]
    tiny.plan.shifts[0].changedShapes = [start: [ShiftShape(minutes: 420)]]
    let long = tiny.duty(1, 22, 30)
    #expect(tiny.findings(.shiftShape, [long]).map(\.facts) == [.unknownLength(long)])
    #expect(tiny.amounts(.shiftShape, [tiny.duty(1, 22, 29)]) == [])
    #expect(tiny.amounts(.shiftShape, [tiny.duty(0, 22, 30)]) == [])
    let short = tiny.duty(0, 22, 29)
    #expect(tiny.findings(.shiftShape, [short]).map(\.facts) == [.unknownLength(short)])
  }

  @Test("A start that the clock skips is none of the family's") func skippedHour() {
    var tiny = Tiny(grid: Tiny.grid(changeDay: 1, changeMinutes: 60))
    tiny.plan.shifts[0].starts[1].removeAll { $0 == tiny.plan.grid.dayStart(1) + 120 }
    let duty = tiny.duty(1, 2, 8)
    #expect(tiny.findings(.shiftShape, [duty]).map(\.facts) == [.unknownStart(duty, nearest: 1530)])
    #expect(tiny.amounts(.shiftShape, [tiny.duty(1, 2.5, 8.5)]) == [])
  }
}
