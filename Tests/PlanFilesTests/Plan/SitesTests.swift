import PlanFiles
import Testing
import WallClock
import Workforce

/// Contracts with a `time-zone`: whose times are by which clock.
@Suite struct SitesTests {
  /// The small plan in Amsterdam, whose second agent works in New York under a contract of its own.
  private static func plan(_ zone: String = "America/New_York", from day: String = "2026-11-23") -> SmallPlan {
    SmallPlan().yaml("first-day: 2026-11-23", "first-day: \(day)")
      .yaml("shifts:\n", "  - {id: far, weekly-hours: [32h, 40h], days: [4, 5], time-zone: \(zone)}\nshifts:\n")
      .with("agents.csv", "a2,Bob,phone,full-time,", "a2,Bob,phone,far,")
  }

  private func load(_ plan: SmallPlan) throws -> Plan { try FolderOnDisk(plan.files).load().plan }

  @Test func shiftsBeginByTheClockOfTheContract() throws {
    let plan = try load(Self.plan())
    #expect(plan.contracts.map(\.clock) == [0, 1] && plan.otherClocks.map(\.timeZone) == ["America/New_York"])
    #expect(plan.shift(0, of: plan.agents[0]).starts[0] == [420, 450, 480, 510, 540])
    #expect(plan.shift(0, of: plan.agents[1]).starts[0] == [780, 810, 840, 870, 900])
    #expect(plan.shift(0, of: plan.agents[1]).starts[6].last == 6 * 1440 + 900)
    #expect(plan.grid(of: plan.agents[1]).dayStart(0) == 360 && plan.grid(of: plan.agents[0]) == plan.grid)
  }

  @Test func theCentresOwnZoneIsNoOtherClock() throws {
    let plan = try load(Self.plan("Europe/Amsterdam"))
    #expect(plan.otherClocks.isEmpty && plan.contracts.map(\.clock) == [0, 0] && plan.shifts[0].elsewhere.isEmpty)
  }

  @Test func clocksChangeWhereTheAgentIs() throws {
    // Amsterdam has winter from the Sunday of this week on, New York a week later: for a week they are five hours apart.
    let plan = try load(Self.plan(from: "2026-10-19"))
    let far = plan.shift(0, of: plan.agents[1])
    #expect(far.starts[5][0] == 5 * 1440 + 420 + 360 && far.starts[6][0] == 6 * 1440 + 420 + 360)
    #expect(plan.shift(0, of: plan.agents[0]).starts[6][0] == 6 * 1440 + 420 + 60)
    let grid = plan.grid(of: plan.agents[1])
    #expect(grid.dayStart(7) - grid.dayStart(6) == 1440 && plan.grid.dayStart(7) - plan.grid.dayStart(6) == 1500)
  }

  @Test func absencesWishesAndAvailabilityAreByTheClockOfTheAgent() throws {
    let files = Self.plan("Asia/Jayapura")
      .adding(
        "absences.csv",
        "a1,2026-11-24,2026-11-24,leave\na2,2026-11-24,2026-11-24,leave\na2,2026-11-26 12:00,2026-11-26 14:00,leave\n"
      )
      .adding("wishes.csv", "a2,avoids,08:00-10:00,2026-11-25,2\n")
    let plan = try load(files)
    #expect(plan.grid(of: plan.agents[1]).dayStart(0) == -480, "Jayapura is eight hours ahead")
    #expect(plan.agents[0].unavailable.map(\.minutes) == [1440..<2880])
    #expect(plan.agents[1].unavailable.map(\.minutes) == [960..<2400, 3 * 1440 + 240..<3 * 1440 + 360])
    #expect(plan.agents[1].wishes.map(\.target) == [.hours(2 * 1440 + 0..<2 * 1440 + 120)])
    let bound = try load(files.with("agents.csv", "a2,Bob,phone,far,", "a2,Bob,phone,far,mon-fri 06:00-20:00"))
    #expect(bound.agents[1].unavailable.contains { $0.minutes.upperBound == -480 + 360 && $0.reason == .availability })
  }

  @Test func nightsEdgesAndHoursOfPayAreByEachClock() throws {
    let plan = try load(
      Self.plan("Asia/Jayapura").yaml(
        "rules:",
        "night: {from: 22:00, to: 06:00, minutes: 60}\nday-edges: {early: 08:00}\npay:\n  - {id: night, hours: [\"22:00-06:00\"], premium: 25%}\n  - {id: all, shifts: [early], premium: 5%}\nrules:"
      ))
    let (here, there) = (plan.clock(of: plan.agents[0]), plan.clock(of: plan.agents[1]))
    #expect(here.night.isNight(1320..<1500) && !there.night.isNight(1320..<1500))
    #expect(there.night.isNight(1320 - 480..<1500 - 480))
    #expect(there.isEarly(-90..<300, on: 0) && !there.isEarly(0..<300, on: 0) && here.isEarly(400..<900, on: 0))
    let nights = plan.pay.filter { $0.id == "night" }
    #expect(nights.map(\.contracts) == [[0], [1]])
    let stretches = nights.map { line -> [Range<Int>] in
      if case .premium(let premium) = line.terms { premium.stretches ?? [] } else { [] }
    }
    #expect(stretches[0].contains(1320..<1800) && stretches[1].contains(1320 - 480..<1800 - 480))
    #expect(plan.pay.filter { $0.id == "all" }.map(\.contracts) == [nil], "what asks for no hours is one line for all")
  }

  @Test func dutiesOfARosterBelongToTheDayOfTheAgent() throws {
    let loaded = try FolderOnDisk(Self.plan("Asia/Jayapura").files).load()
    // A Monday's shift in Jayapura begins while it is Sunday in Amsterdam, and one of the Sunday before before that.
    let rows = """
      agent,activity,queue,start,end,shift
      a2,work,phone,2026-11-23T07:00:00+09:00,2026-11-23T15:30:00+09:00,early
      a2,work,phone,2026-11-22T07:00:00+09:00,2026-11-22T15:30:00+09:00,early
      a1,work,phone,2026-11-22 23:00,2026-11-23 03:00,
      a2,work,phone,2026-11-30T07:00:00+09:00,2026-11-30T15:30:00+09:00,early

      """
    let found = try RosterReader.read(Array(rows.utf8), file: "r.csv", plan: loaded.plan, clock: loaded.clock)
    #expect(found.roster.duties.map { $0.map(\.day) } == [[], [0]] && found.roster.duties[1][0].start == -60)
    #expect(found.past.map { $0.map(\.day) } == [[-1], [-1]])
    #expect(found.warnings == ["r.csv: duties that start after the horizon are left out: 1 (a2 on 2026-11-30)"])
  }

  @Test func aDutyOfTheHorizonIsNoneOfThePreviousRoster() throws {
    let plan = Self.plan("Asia/Jayapura").file(
      "previous-roster.csv",
      "agent,activity,queue,start,end\na2,work,phone,2026-11-23T07:00:00+09:00,2026-11-23T15:30:00+09:00\n")
    let error = try #require(throws: PlanError.self) { _ = try self.load(plan) }
    #expect(
      error.problems.map(\.message) == ["agent [a2] has a duty on [2026-11-23], which the horizon plans"])
  }
}
