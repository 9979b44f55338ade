import PlanFiles
import Testing
import Workforce

/// What a day that the calendar closes means for agents and checks, beside days that look like one.
@Suite struct ClosedDaysTests {
  private static let full = WeekLimits(minutes: 1920...2400, days: 4...5)
  private static let lowered = WeekLimits(minutes: 1536...1920, days: 3...4)

  /// The small plan with entries of the calendar.
  private func plan(_ calendar: String, _ plan: SmallPlan = SmallPlan()) -> SmallPlan {
    plan.yaml("history:", "calendar: [\(calendar)]\nhistory:")
  }

  private func weeks(_ plan: SmallPlan) throws -> [WeekLimits] {
    let loaded = try FolderOnDisk(plan.files).load()
    #expect(loaded.warnings.allSatisfy { $0.contains("when no shift of those who serve it covers it") })
    return loaded.plan.agents.map { $0.weeks[0] }
  }

  @Test func aClosedDayLowersTheWeekLikeAPaidDayOff() throws {
    let closed = plan("{name: Fair, date: 2026-11-24, closed: true}")
    #expect(try weeks(closed) == [Self.lowered, Self.lowered])
    let paid = SmallPlan().adding("absences.csv", "a1,2026-11-24,2026-11-24,leave\n")
    #expect(try weeks(paid) == [Self.lowered, Self.full])
    #expect(try weeks(closed.adding("absences.csv", "a1,2026-11-24,2026-11-24,leave\n"))[0] == Self.lowered)
    let unpaid = closed.yaml("history:", "absences: unpaid.csv\nhistory:")
      .file("unpaid.csv", "agent,from,to,paid\na1,2026-11-24,2026-11-24,no\n")
    #expect(try weeks(unpaid)[0] == Self.lowered, "a closed day is paid")
  }

  @Test(arguments: [
    "{name: Fair, date: 2026-11-24, hours: 08:00-14:00}", "{name: Fair, date: 2026-11-24, like: sunday}",
    "{name: Fair, date: 2026-11-24, factor: 0}", "{name: Fair, date: 2026-11-24}",
    "{name: Fair, date: 2026-12-01, closed: true}",
  ])
  func anOpenDayDoesNot(_ entry: String) throws {
    #expect(try weeks(plan(entry)) == [Self.full, Self.full])
  }

  @Test func aDayLikeAWeekdayOnWhichNothingOpensDoes() throws {
    let weekdays = SmallPlan().yaml("hours: 24/7", "hours: mon-fri")
    #expect(try weeks(plan("{name: Fair, date: 2026-11-24, like: sunday}", weekdays))[0] == Self.lowered)
    #expect(try weeks(plan("{name: Fair, date: 2026-11-28, closed: true}", weekdays))[0] == Self.full, "a Saturday")
  }

  @Test func onlyWhenEveryQueueOfTheAgentIsClosed() throws {
    let two = SmallPlan().yaml("history:", "  - {id: chat, channel: chat, goals: {mean-wait: 30 s}}\nhistory:")
      .with("agents.csv", "a2,Bob,phone", "a2,Bob,phone|chat")
    #expect(
      try weeks(plan("{name: Fair, date: 2026-11-24, closed: true, queues: phone}", two)) == [Self.lowered, Self.full])
    #expect(try weeks(plan("{name: Fair, date: 2026-11-24, closed: true}", two)) == [Self.lowered, Self.lowered])
    let open =
      "{name: Fair, date: 2026-11-24, closed: true}, {name: Duty, date: 2026-11-24, like: sunday, queues: [chat]}"
    #expect(try weeks(plan(open, two)) == [Self.lowered, Self.full])
  }

  @Test func notForThoseWhoWouldNotHaveWorked() throws {
    let closed = plan("{name: Fair, date: 2026-11-24, closed: true}")
    let off = closed.yaml("days: [4, 5]", "days: [4, 5]\n    pattern: {tue: off}")
    #expect(try weeks(off)[0] == Self.full)
    let away = closed.with("agents.csv", "a1,Ann,phone,full-time,", "a1,Ann,phone,full-time,mon 00:00-24:00; wed-sun")
    #expect(try weeks(away) == [Self.full, Self.lowered])
  }

  @Test func aDayOfAClockChangeCounts() throws {
    let autumn = SmallPlan().yaml("2026-11-23", "2026-10-19")
    #expect(try weeks(plan("{name: Fair, date: 2026-10-25, closed: true}", autumn))[0] == Self.lowered)
  }

  @Test func aPatternsDaysOfWorkMayBeOffThen() throws {
    let text = "weekly-hours: 40h\n    days: 5\n    pattern: {mon-fri: work, sat-sun: off}"
    let fixed = SmallPlan().yaml("weekly-hours: [32h, 40h]\n    days: [4, 5]", text)
    #expect(
      try weeks(plan("{name: Fair, date: 2026-11-24, closed: true}", fixed))[0]
        == WeekLimits(minutes: 1920...1920, days: 4...4))
  }

  @Test func aWeekThatIsClosedAsksForNothing() throws {
    let dates = (23...29).map { "2026-11-\($0)" }.joined(separator: ", ")
    let found = try weeks(plan("{name: Move, dates: [\(dates)], closed: true}"))
    #expect(found == [WeekLimits(minutes: 0...0, days: 0...0), WeekLimits(minutes: 0...0, days: 0...0)])
  }

  @Test func aMinimumIsNotCheckedAgainstTheSkilledWhereItNeverAsks() throws {
    let rule = "rules:\n  - minimum-staffing: {queue: phone, agents: 3, from: 22:00, to: 06:00}"
    let three = SmallPlan().yaml("rules:", rule)
    #expect(try FolderOnDisk(three.files).problems().count == 2, "one on each side of midnight")
    #expect(try weeks(three.yaml("hours: 24/7", "hours: 08:00-20:00"))[0] == Self.full)
    #expect(try FolderOnDisk(three.yaml("hours: 24/7", "hours: 08:00-22:30").files).problems().count == 1)
  }
}
