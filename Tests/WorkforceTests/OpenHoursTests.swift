import Queueing
import Testing
import Workforce

/// The same hours laid onto the intervals of a horizon.
@Suite("Open hours") struct OpenHoursTests {
  /// Two queues on the hours of ``OpeningCalendarTests``: the second opens on Sundays alone.
  private static func queues() -> [Queue] {
    let sundays = (0..<7).map { day in (0..<6).map { _ in day == 6 } }
    return zip(["phone", "mail"], [OpeningCalendarTests.weekly, sundays]).map { id, open in
      Queue(id: id, channel: .voice, skill: id, goals: ServiceGoals(), handlingSeconds: nil, openSlots: open)
    }
  }

  /// A week from Monday in intervals of four hours.
  private static func hours(_ days: SpecialDay...) -> OpenHours {
    let grid = TimeGrid(firstDay: OpeningCalendarTests.monday, dayCount: 7, intervalMinutes: 240)
    return OpenHours(
      calendars: queues().map { OpeningCalendar(weekly: $0.openSlots, specialDays: days, queue: $0.id) }, grid: grid)
  }

  @Test("Intervals are open when their slot of the date is") func intervals() {
    let hours = Self.hours(OpeningCalendarTests.day(.closed, on: 1), OpeningCalendarTests.day(.like(.monday), on: 6))
    #expect(hours.openIntervals(queue: 0, day: 0) == [2, 3, 4])
    #expect(hours.openIntervals(queue: 0, day: 1) == [])
    #expect(hours.openIntervals(queue: 0, day: 6) == [38, 39, 40])
    #expect(hours.openIntervals(queue: 1, day: 6) == [], "like a Monday, on which it is closed")
    #expect(hours.isOpen(queue: 0, interval: 2) && !hours.isOpen(queue: 0, interval: 8))
  }

  @Test("A day off is one that the calendar takes from all queues, not one on which they never open") func dayOff() {
    let closed = OpeningCalendarTests.day(.closed, on: 1)
    #expect(Self.hours(closed).isDayOff(queues: [0], day: 1))
    #expect(Self.hours(closed).isDayOff(queues: [0, 1], day: 1), "the second never opens on Tuesdays")
    #expect(!Self.hours(closed).isDayOff(queues: [1], day: 1) && !Self.hours(closed).isDayOff(queues: [], day: 1))
    #expect(!Self.hours(closed).isDayOff(queues: [0], day: 0) && !Self.hours(closed).isDayOff(queues: [0], day: 6))
    let like = OpeningCalendarTests.day(.like(.sunday), on: 1)
    #expect(Self.hours(like).isDayOff(queues: [0], day: 1))
    #expect(!Self.hours(like).isDayOff(queues: [0, 1], day: 1), "the second opens as on a Sunday")
    let half = OpeningCalendarTests.day(.learned, on: 1, hours: [480..<720])
    #expect(!Self.hours(half).isDayOff(queues: [0], day: 1))
    let one = OpeningCalendarTests.day(.closed, on: 6, queues: ["mail"])
    #expect(Self.hours(one).isDayOff(queues: [0, 1], day: 6) && !Self.hours(one).isDayOff(queues: [0], day: 6))
  }

  @Test("A stretch of time is open when any interval that it touches is") func within() {
    let hours = Self.hours()
    #expect(hours.isOpen(queues: [0], within: 0..<481) && !hours.isOpen(queues: [0], within: 0..<480))
    #expect(hours.isOpen(queues: [0, 1], within: 1199..<1300) && !hours.isOpen(queues: [0], within: 1200..<1440))
    #expect(!hours.isOpen(queues: [0], within: -500..<0) && !hours.isOpen(queues: [], within: 0..<1440))
    #expect(hours.isOpen(queues: [1], within: 9000..<20_000), "what lies past the horizon does not count")
  }

  @Test("A day of a clock change opens at the same wall-clock times: a skipped slot never, a repeated one twice")
  func clockChange() {
    // Hourly from Monday to Sunday; clocks skip 02:00 on Tuesday.
    let days = -TimeGrid.leadDays...(7 + TimeGrid.tailDays)
    for change in [60, -60] {
      let starts = days.map { $0 * 1440 - ($0 > 1 ? change : 0) }
      var clock = (0..<24).map { $0 * 60 }
      clock += change > 0 ? [0, 60] + (3..<24).map { $0 * 60 } : [0, 60, 120] + (2..<24).map { $0 * 60 }
      clock += (2..<7).flatMap { _ in (0..<24).map { $0 * 60 } }
      let grid = TimeGrid(
        firstDay: OpeningCalendarTests.monday, dayCount: 7, intervalMinutes: 60, dayStarts: starts,
        wallClockMinutes: clock)
      let night = [[Bool]](repeating: (0..<24).map { (2..<4).contains($0) }, count: 7)
      let special = SpecialDay(
        name: "Change", date: OpeningCalendarTests.monday.adding(days: 1), effect: .learned, hours: [120..<180])
      let usual = OpenHours(calendars: [OpeningCalendar(weekly: night, queue: "night")], grid: grid)
      let cut = OpenHours(
        calendars: [OpeningCalendar(weekly: night, specialDays: [special], queue: "night")], grid: grid)
      #expect(usual.openIntervals(queue: 0, day: 1) == (change > 0 ? [26] : [26, 27, 28]))
      #expect(cut.openIntervals(queue: 0, day: 1) == (change > 0 ? [] : [26, 27]))
      #expect(usual.openIntervals(queue: 0, day: 2) == (change > 0 ? [49, 50] : [51, 52]))
      #expect(!cut.isDayOff(queues: [0], day: 1), "clocks take no day off")
    }
  }

  @Test("A plan's hours follow its queues and special days") func plan() {
    var plan = Plan(
      name: "p", timeZone: "UTC",
      grid: TimeGrid(firstDay: OpeningCalendarTests.monday, dayCount: 7, intervalMinutes: 240), queues: Self.queues(),
      shifts: [], contracts: [], agents: [], rules: [], night: NightDefinition(stretches: [], minimumMinutes: 180))
    #expect(plan.openHours == Self.hours())
    plan.specialDays = [OpeningCalendarTests.day(.closed)]
    #expect(plan.openHours == Self.hours(OpeningCalendarTests.day(.closed)))
    plan.queues[0].openSlots[1][0] = true
    #expect(plan.openHours.openIntervals(queue: 0, day: 1) == [6, 8, 9, 10])
  }
}
