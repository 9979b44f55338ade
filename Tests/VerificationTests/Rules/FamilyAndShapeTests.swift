import Testing
import Verification
import Workforce

@Suite("shift-shape") struct FamilyAndShapeTests {
  let tiny = Tiny()

  func messages(_ duty: Duty) -> [String] {
    tiny.findings("shift-shape", [duty]).map(\.message)
  }

  @Test("A duty at one of the family's starts with the length of one of its shapes is none") func asPlanned() {
    #expect(messages(tiny.duty(0, 6.5, 14.5)) == [])
  }

  @Test("A start between the family's starts is a breach") func oddStart() {
    #expect(
      messages(tiny.duty(0, 6.25, 14.25)) == [
        "agent A1: a duty of 2026-03-02 in shift early may not start at 2026-03-02 06:15; the nearest start is "
          + "2026-03-02 06:00"
      ])
  }

  @Test("A family without a start on the day says so") func noStart() {
    var tiny = tiny
    tiny.plan.shifts[0].starts[0] = []
    #expect(
      tiny.findings("shift-shape", [tiny.duty(0, 6, 14)]).map(\.message) == [
        "agent A1: a duty of 2026-03-02 in shift early may not start at 2026-03-02 06:00; it has no start on that day"
      ])
  }

  @Test("A length that no shape has is a breach") func oddLength() {
    var tiny = tiny
    tiny.plan.shifts[0].shapes = [ShiftShape(minutes: 480), ShiftShape(minutes: 600)]
    #expect(
      tiny.findings("shift-shape", [tiny.duty(0, 6, 13)]).map(\.message) == [
        "agent A1: duty early of 2026-03-02 06:00 is 7 h long, shift early lasts 8 h or 10 h"
      ])
  }

  @Test("A family that the plan does not have is a breach", arguments: [-1, 2, Int.max]) func unknownFamily(
    _ family: Int
  ) {
    #expect(
      messages(tiny.duty(0, 6, 14, family: family)) == [
        "agent A1: the duty of 2026-03-02 06:00 is of shift no. \(family), the plan has 2 shifts"
      ])
  }

  @Test("A start after midnight belongs to the next day") func acrossMidnight() {
    #expect(
      messages(tiny.duty(0, 24.5, 30.5)) == [
        "agent A1: a duty of 2026-03-02 in shift early may not start at 2026-03-03 00:30; the nearest start is "
          + "2026-03-02 23:30"
      ])
    #expect(messages(tiny.duty(0, 23.5, 30.5)) == [])
  }

  @Test("A day outside the horizon is a breach, and the duty takes part in nothing else", arguments: [-1, 7, Int.min])
  func dayOutside(_ day: Int) {
    let duty = Duty(day: day, family: 0, start: 480, minutes: 480, breaks: [], queue: 0)
    let verification = tiny.verify([duty])
    #expect(verification.findings.map(\.rule) == ["shift-shape"])
    #expect(
      verification.findings.map(\.message) == [
        "agent A1: a duty cannot be read: day \(day) is not one of the horizon's 0 to 6"
      ])
    #expect(verification.cost == RosterCost())
  }

  @Test(
    "Numbers out of any range are a breach and no trap",
    arguments: [(Int.max - 480, 480), (Int.min, 480), (480, 20_000)])
  func absurdNumbers(start: Int, minutes: Int) {
    let duty = Duty(day: 0, family: 0, start: start, minutes: minutes, breaks: [], queue: 0)
    #expect(tiny.verify([duty]).findings.map(\.rule) == ["shift-shape"])
  }

  @Test("A start that the clock skips is none of the family's") func skippedHour() {
    var tiny = Tiny(grid: Tiny.grid(changeDay: 1, changeMinutes: 60))
    tiny.plan.shifts[0].starts[1].removeAll { $0 == tiny.plan.grid.dayStart(1) + 120 }
    #expect(
      tiny.findings("shift-shape", [tiny.duty(1, 2, 8)]).map(\.message) == [
        "agent A1: a duty of 2026-03-03 in shift early may not start at 2026-03-03 03:00; the nearest start is "
          + "2026-03-03 01:30"
      ])
    #expect(tiny.amounts("shift-shape", [tiny.duty(1, 2.5, 8.5)]) == [])
  }
}
