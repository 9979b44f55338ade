import PlanFiles
import Testing
import Workforce

/// Wall-clock times of the plan in elapsed minutes: midnight, the week's border, and both clock changes of Amsterdam
/// (2026-03-29 skips 02:00-03:00, 2026-10-25 shows it twice).
@Suite struct ClockChangeTests {
  private static let plan = SmallPlan()
  private static let spring = plan.yaml("2026-11-23", "2026-03-23")
  private static let autumn = plan.yaml("2026-11-23", "2026-10-19")
  private static let sunday = 6 * 1440

  private func load(_ plan: SmallPlan) throws -> Plan {
    try FolderOnDisk(plan.files).load().plan
  }

  private func starts(_ plan: SmallPlan, _ starts: String, days: String = "daily") throws -> [[Int]] {
    // Long enough that the contract's hours can be reached.
    let changed = plan.yaml("{from: 07:00, to: 09:00, step: 30}", "\(starts)\n    days: [\"\(days)\"]")
    return try load(changed.yaml("[32h, 40h]", "[0h, 40h]").yaml("[4, 5]", "[0, 5]")).shifts[0].starts
  }

  @Test func startsAreElapsedMinutesOfEachDay() throws {
    let found = try starts(Self.plan, "{from: 07:00, to: 08:00, step: 30}")
    #expect(found[0] == [420, 450, 480])
    #expect(found[6] == [420, 450, 480].map { $0 + 6 * 1440 })
  }

  @Test func aSkippedStartIsAbsentOnThatDayOnly() throws {
    let found = try starts(Self.spring, "[01:30, 02:30, 03:30]")
    #expect(found[5] == [90, 150, 210].map { $0 + 5 * 1440 })
    #expect(found[6] == [Self.sunday + 90, Self.sunday + 150])
  }

  @Test func aStartShownTwiceStandsAtItsFirst() throws {
    let found = try starts(Self.autumn, "[01:30, 02:30, 03:30]")
    #expect(found[6] == [Self.sunday + 90, Self.sunday + 150, Self.sunday + 270])
  }

  @Test func aWindowPastMidnightGivesItsLateStartsToTheNextDay() throws {
    let found = try starts(Self.plan, "{from: 23:00, to: 00:30, step: 30}")
    #expect(found[0] == [0, 30, 1380, 1410])
    #expect(found[6] == [0, 30, 1380, 1410].map { $0 + 6 * 1440 })
  }

  @Test func aWindowThatBeginsOnFridayEndsOnSaturday() throws {
    let found = try starts(Self.plan, "{from: 23:00, to: 00:30, step: 30}", days: "fri")
    #expect(found.map(\.count) == [0, 0, 0, 0, 2, 2, 0])
    let sunday = try starts(Self.plan, "{from: 23:00, to: 00:30, step: 30}", days: "sun")
    #expect(sunday.map(\.count) == [2, 0, 0, 0, 0, 0, 2], "Sunday before the horizon reaches into its Monday")
  }

  @Test func nightsLastAnHourLongerWhenClocksGoBack() throws {
    let night = "night: {from: 23:00, to: 06:00, minutes: 180}\nrules:"
    let autumn = try load(Self.autumn.yaml("rules:", night)).night.stretches
    #expect(autumn.contains(Self.sunday - 60..<Self.sunday + 420))
    #expect(autumn.contains(-60..<360), "the night before the horizon")
    let spring = try load(Self.spring.yaml("rules:", night)).night.stretches
    #expect(spring.contains(Self.sunday - 60..<Self.sunday + 300))
  }

  @Test func anAbsenceOfADayIsAsLongAsTheDay() throws {
    let autumn = try load(Self.autumn.adding("absences.csv", "a1,2026-10-25,2026-10-25,leave\n"))
    #expect(
      autumn.agents[0].unavailable == [
        Unavailability(minutes: Self.sunday..<Self.sunday + 1500, reason: .absence("leave"))
      ])
    let spring = try load(Self.spring.adding("absences.csv", "a1,2026-03-29,2026-03-29,leave\n"))
    #expect(spring.agents[0].unavailable[0].minutes == Self.sunday..<Self.sunday + 1380)
  }

  @Test func anAbsenceInARepeatedHourLastsFromTheFirstToTheLast() throws {
    let found = try load(Self.autumn.adding("absences.csv", "a1,2026-10-25 02:30,2026-10-25 02:45,leave\n"))
    #expect(found.agents[0].unavailable[0].minutes == Self.sunday + 150..<Self.sunday + 225)
  }

  @Test func anOffsetSaysWhichOfTheTwoIsMeant() throws {
    let row = "a1,2026-10-25T02:30:00+01:00,2026-10-25T02:45:00+01:00,leave\n"
    let found = try load(Self.autumn.adding("absences.csv", row))
    #expect(found.agents[0].unavailable[0].minutes == Self.sunday + 210..<Self.sunday + 225)
  }

  @Test func availabilityPassesMidnightAndMeetsTheNextDay() throws {
    let hours = "mon 20:00-06:00; tue 06:00-12:00; wed-sun 00:00-24:00"
    let found = try load(Self.plan.adding("agents.csv", "a3,Cem,phone,full-time,\(hours)\n"))
    let gaps = found.agents[2].unavailable
    #expect(gaps.map(\.reason).allSatisfy { $0 == .availability })
    #expect(gaps.prefix(2).map(\.minutes) == [0..<1200, 1440 + 720..<2 * 1440])
    #expect(gaps.count == 4, "and the same in the week after, for duties that run into it")
  }

  @Test func hoursOfAWishAreElapsedOnTheDayOfTheChange() throws {
    let found = try load(Self.autumn.adding("wishes.csv", "a1,avoids,22:00-06:00,2026-10-24,2\n"))
    #expect(
      found.agents[0].wishes == [
        Wish(isWanted: false, target: .hours(5 * 1440 + 1320..<Self.sunday + 420), weight: 2, line: 2)
      ])
  }

  /// Elapsed minutes of duties from the Saturday's starts, by start.
  private func saturday(_ plan: SmallPlan, _ starts: String, _ lengths: String) throws -> [[Int]] {
    let changed = plan.yaml("{from: 07:00, to: 09:00, step: 30}", starts).yaml(
      "lengths: 8h30", "lengths: \(lengths)\n    lengths-by: clock")
    let family = try load(changed.yaml("[32h, 40h]", "[0h, 40h]").yaml("[4, 5]", "[0, 5]")).shifts[0]
    #expect(family.shapes(from: family.starts[0][0]).map(\.minutes) == family.shapes.map(\.minutes))
    return family.starts[5].map { family.shapes(from: $0).map(\.minutes) }
  }

  @Test func byTheClockADutyOverAChangeIsShorterOrLonger() throws {
    #expect(try saturday(Self.spring, "[15:00, 22:00]", "[8h, 9h]") == [[480, 540], [420, 480]])
    #expect(try saturday(Self.autumn, "[15:00, 22:00]", "[8h, 9h]") == [[480, 540], [540, 600]])
    #expect(try saturday(Self.plan, "[15:00, 22:00]", "[8h, 9h]") == [[480, 540], [480, 540]])
  }

  @Test(
    "an end that clocks skip is the moment of the change, one that they show twice its first showing, a whole day 23 or 25 hours"
  )
  func endsWithinAChange() throws {
    // From 22:00: 02:00 exists in autumn only twice, in spring it is the moment of the change; 02:30 is skipped, 03:00 follows at once.
    #expect(try saturday(Self.spring, "22:00", "[4h, 4h30, 5h, 5h30]") == [[240, 270]])
    #expect(try saturday(Self.autumn, "22:00", "[4h, 4h30, 5h, 5h30]") == [[240, 270, 360, 390]])
    #expect(try saturday(Self.spring, "22:00", "24h") == [[1380]])
    #expect(try saturday(Self.autumn, "22:00", "24h") == [[1500]])
  }

  @Test("clocks that change by half an hour, as on Lord Howe, and at midnight, as in Havana") func otherZones() throws {
    let lordHowe = Self.plan.yaml("Europe/Amsterdam", "Australia/Lord_Howe")
    // 2026-04-05 shows 01:30-02:00 twice, 2026-10-04 skips 02:00-02:30.
    #expect(try saturday(lordHowe.yaml("2026-11-23", "2026-03-30"), "22:00", "8h") == [[510]])
    #expect(try saturday(lordHowe.yaml("2026-11-23", "2026-09-28"), "22:00", "8h") == [[450]])
    let havana = Self.plan.yaml("Europe/Amsterdam", "America/Havana")
    // 2026-03-08 begins at 01:00, 2026-11-01 has 00:00-01:00 twice.
    #expect(try saturday(havana.yaml("2026-11-23", "2026-03-02"), "22:00", "[2h, 8h]") == [[120, 420]])
    #expect(try saturday(havana.yaml("2026-11-23", "2026-10-26"), "22:00", "[2h, 8h]") == [[120, 540]])
  }

  @Test("breaks are those of the usual length, within the time there is") func breaksOverAChange() throws {
    let spring = Self.spring.yaml("{from: 07:00, to: 09:00, step: 30}", "22:00")
      .yaml("lengths: 8h30", "lengths: 8h30\n    lengths-by: clock")
    let changed = spring.yaml("[32h, 40h]", "[0h, 40h]").yaml("[4, 5]", "[0, 5]")
    let family = try load(changed).shifts[0]
    let shape = try #require(family.shapes(from: family.starts[5][0]).first)
    #expect(shape.minutes == 450 && shape.paidMinutes == 420)
    #expect(shape.breaks == family.shapes[0].breaks)
    let late = changed.yaml("earliest-start: 3h, latest-end: 6h", "earliest-start: 3h")
    let open = try load(late).shifts[0]
    #expect(open.shapes[0].breaks[0].latestEnd == 450)
    #expect(open.shapes(from: open.starts[5][0])[0].breaks[0].latestEnd == 390)
    #expect(try load(changed.yaml("lengths-by: clock", "lengths-by: elapsed")).shifts[0].changedShapes.isEmpty)
  }

  @Test func employmentEndsWithItsLastDay() throws {
    let table = "id,skills,contract,first_day,last_day\na1,phone,full-time,2026-11-24,2026-11-28\n"
    let agent = try load(Self.plan.file("agents.csv", table)).agents[0]
    #expect(agent.unavailable.map(\.minutes) == [-1440..<1440, 6 * 1440..<10 * 1440])
    #expect(agent.unavailable.allSatisfy { $0.reason == .notEmployed })
  }
}
