import PlanFiles
import Testing
import Workforce

/// What absences of every kind take from a week, of a centre in Amsterdam that never closes: 40 hours on five days.
@Suite struct AbsenceWeeksTests {
  private static func days(_ days: ClosedRange<Int>) -> WeekLimits {
    WeekLimits(minutes: days.lowerBound * 480...days.upperBound * 480, days: days)
  }

  private func weeks(_ absences: [String], _ change: (SmallPlan) -> SmallPlan = { $0 }) throws -> [WeekLimits] {
    let plan = SmallPlan().yaml("weeks: 1", "weeks: 2").yaml("[32h, 40h]", "40h").yaml("[4, 5]", "5").file(
      "absences.csv", "agent,from,to,kind,paid\n" + absences.map { "a1,\($0)\n" }.joined())
    return try FolderOnDisk(change(plan).files).load().plan.agents[0].weeks
  }

  @Test("A leave from Thursday to Tuesday leaves three days of each week; its weekend takes nothing")
  func leaveOverAWeekend() throws {
    #expect(try weeks(["2026-11-26,2026-12-01,leave,yes"]) == [Self.days(3...3), Self.days(3...3)])
    #expect(try weeks(["2026-11-28,2026-11-29,leave,yes"]) == [Self.days(5...5), Self.days(5...5)])
    #expect(try weeks(["2026-11-25,2026-11-29,sick,yes"])[0] == Self.days(2...2), "Wednesday to Sunday")
    #expect(try weeks(["2026-11-23,2026-11-27,leave,yes"])[0] == Self.days(0...0), "Monday to Friday")
    let unpaid = ["2026-11-26,2026-11-27,leave,yes", "2026-11-28,2026-11-29,weekend,no"]
    #expect(try weeks(unpaid)[0] == Self.days(3...3))
  }

  @Test("Where absences leave hours that no shifts add up to, less is asked for: no sick note makes a plan unsound")
  func hoursWithoutShifts() throws {
    // Shifts of 6 h and 8 h: 36 h on five days, but nothing gives four fifths of it on four.
    let mixed = { (plan: SmallPlan) in plan.yaml("40h", "36h").yaml("lengths: 8h30", "lengths: [6h, 8h30]") }
    #expect(try weeks([], mixed)[0] == WeekLimits(minutes: 2160...2160, days: 5...5))
    #expect(
      try weeks(["2026-11-24,2026-11-24,sick,yes"], mixed)[0] == WeekLimits(minutes: 1680...1728, days: 4...4))
    #expect(try weeks(["2026-11-24,2026-11-24,sick,no"], mixed)[0] == WeekLimits(minutes: 1728...2160, days: 4...5))
    // A morning away leaves no shift of the day, either.
    let short = ["2026-11-24,2026-11-24,sick,yes", "2026-11-25 07:30,2026-11-25 12:00,sick,yes"]
    #expect(try weeks(short, mixed)[0] == WeekLimits(minutes: 1200...1296, days: 3...3))
    #expect(throws: PlanError.self, "what is only blocked is not absence") {
      try weeks((23...26).map { "2026-11-\($0),2026-11-\($0),blocked,yes" }, mixed)
    }
  }

  @Test("The weekend is the centre's; with more contract days than other days it is worked too")
  func otherRestDays() throws {
    let friday = { (plan: SmallPlan) in plan.yaml("interval: 30", "interval: 30\n  weekend: [friday, saturday]") }
    #expect(try weeks(["2026-11-27,2026-11-28,leave,yes"], friday)[0] == Self.days(5...5))
    #expect(try weeks(["2026-11-29,2026-11-29,leave,yes"], friday)[0] == Self.days(4...4))
    let six = { (plan: SmallPlan) in plan.yaml("40h", "48h").yaml("days: 5", "days: 6") }
    #expect(try weeks(["2026-11-28,2026-11-29,leave,yes"], six)[0] == Self.days(5...5))
    let pattern = { (plan: SmallPlan) in
      plan.yaml("days: 5", "days: 5\n    pattern: {wed-sun: work, mon-tue: off}")
    }
    #expect(try weeks(["2026-11-28,2026-11-30,leave,yes"], pattern) == [Self.days(3...3), Self.days(5...5)])
    let saturdays = { (plan: SmallPlan) in
      plan.yaml("40h", "8h").yaml("days: 5", "days: 1").with(
        "agents.csv", "a1,Ann,phone,full-time,", "a1,Ann,phone,full-time,sat")
    }
    #expect(try weeks(["2026-11-28,2026-11-28,leave,yes"], saturdays)[0] == Self.days(0...0))
    #expect(try weeks(["2026-11-23,2026-11-27,leave,yes"], saturdays)[0] == Self.days(1...1))
  }

  @Test("Unpaid time lowers what must be worked, blocked time nothing") func kinds() throws {
    #expect(try weeks(["2026-11-25,2026-11-25,leave,no"])[0] == WeekLimits(minutes: 1920...2400, days: 4...5))
    for kind in ["blocked,no", "Blocked,yes", "unavailable,"] {
      #expect(try weeks(["2026-11-25,2026-11-25,\(kind)"])[0] == Self.days(5...5))
    }
    #expect(
      try weeks(["2026-11-25,2026-11-25,vacation,yes", "2026-11-25,2026-11-25,sick,no"])[0] == Self.days(4...4))
  }

  @Test("Parts of a day take it when they leave no duty of it, and nothing else") func partsOfDays() throws {
    // Shifts begin from 07:00 to 09:00 and last 8 h 30.
    #expect(try weeks(["2026-11-25 08:00,2026-11-25 13:00,leave,yes"])[0] == Self.days(4...4))
    #expect(try weeks(["2026-11-25 16:00,2026-11-25 20:00,leave,yes"])[0] == Self.days(5...5), "07:00 to 15:30 fits")
    let halves = ["2026-11-25 07:00,2026-11-25 11:00,leave,yes", "2026-11-25 11:00,2026-11-25 18:00,leave,yes"]
    #expect(try weeks(halves)[0] == Self.days(4...4))
    #expect(try weeks(["2026-11-24 18:00,2026-11-26 07:30,leave,yes"])[0] == Self.days(4...4), "night to night")
    #expect(
      try weeks(["2026-11-25 00:00,2026-11-25 23:55,away,no"])[0] == WeekLimits(minutes: 1920...2400, days: 4...5))
  }

  @Test("An appointment takes no day; unpaid, the longest pause for it from what must be worked")
  func appointments() throws {
    #expect(try weeks(["2026-11-25 08:00,2026-11-25 13:00,appointment,yes"])[0] == Self.days(5...5))
    // Breaks start on quarters of an hour.
    for (times, minutes) in [
      ("10:00,12:00", 2280), ("10:05,11:55", 2280), ("10:05,12:05", 2265), ("20:00,22:00", 2400),
    ] {
      let row = times.split(separator: ",").map { "2026-11-25 \($0)" }.joined(separator: ",")
      #expect(
        try weeks(["\(row),appointment,no"])[0] == WeekLimits(minutes: minutes...2400, days: 5...5), "\(times)")
    }
    // Shifts begin at 09:00 at the latest and last 8 h 30: none can go on around their very end, and 17:00 to 17:30 is what it takes.
    #expect(
      try weeks(["2026-11-25 17:00,2026-11-25 18:00,appointment,no"])[0]
        == WeekLimits(minutes: 2370...2400, days: 5...5))
    let hourly = { (plan: SmallPlan) in plan.yaml("    take:", "    break-step: 60\n    take:") }
    #expect(
      try weeks(["2026-11-25 10:30,2026-11-25 11:30,appointment,no"], hourly)[0]
        == WeekLimits(minutes: 2280...2400, days: 5...5), "10:30 to 11:30 becomes 10:00 to 12:00")
    let agent = try FolderOnDisk(
      SmallPlan().adding("absences.csv", "a1,2026-11-25 10:00,2026-11-25 12:00,Appointment\n").files
    ).load().plan.agents[0]
    #expect(agent.unavailable.map(\.isInterruptible) == [true] && agent.unavailable.map(\.effect) == [.paid])
  }

  @Test("Whoever has a free day is not away for the whole horizon") func warnings() throws {
    func warnings(_ rows: String) throws -> [String] {
      // Its queue is open as long as its shift is there.
      let plan = SmallPlan().yaml("hours: 24/7", "hours: mon-sun 07:00-17:30")
      return try FolderOnDisk(plan.adding("absences.csv", rows).files).load().warnings
    }
    #expect(try warnings("a1,2026-11-23,2026-11-29,leave\n").first?.hasSuffix("is away for the whole horizon") == true)
    #expect(
      try warnings("a1,2026-11-23,2026-11-27,leave\n") == [
        "agents.csv:2: agent [a1] has no day of work in the horizon: absences take all that the contract asks for"
      ])
    #expect(try warnings("a1,2026-11-25,2026-11-29,leave\n") == [])
  }
}
