import Foundation
import PlanFiles
import Testing
import Workforce

/// Rosters in long form, ours or somebody else's.
@Suite struct RosterReaderTests {
  private static let plan = SmallPlan()
    .yaml("breaks:", "  - {id: night, starts: 22:00, lengths: [8h30, 9h]}\nbreaks:")
    .yaml("history:", "  - {id: chat, skill: phone, goals: {mean-wait: 30 s}}\nhistory:")

  private func read(_ text: String, _ plan: SmallPlan = plan) throws -> RosterReading {
    let loaded = try FolderOnDisk(plan.files).load()
    return try RosterReader.read(Array(text.utf8), file: "roster.csv", plan: loaded.plan, clock: loaded.clock)
  }

  private func problems(_ text: String) throws -> [String] {
    do {
      _ = try read(text)
      return []
    } catch let error as PlanError {
      return error.problems.map { "\($0.line ?? 0) \($0.message)" }
    }
  }

  @Test func rowsThatTouchAreOneDuty() throws {
    let found = try read(
      """
      agent,activity,queue,start,end,start_utc,end_utc,paid_minutes,shift
      a1,work,phone,2026-11-23T07:30:00+01:00,2026-11-23T11:00:00+01:00,,,210,early
      a1,meal,,2026-11-23T11:00:00+01:00,2026-11-23T11:30:00+01:00,,,0,early
      a1,work,phone,2026-11-23T11:30:00+01:00,2026-11-23T16:00:00+01:00,,,270,early

      """)
    let pause = PlacedBreak(start: 210, minutes: 30, isPaid: false, kind: .meal)
    #expect(
      found.roster.duties == [[Duty(day: 0, family: 0, start: 450, minutes: 510, breaks: [pause], queue: 0)], []])
    #expect(found.warnings == [])
  }

  @Test func universalTimesAloneWillDo() throws {
    let found = try read(
      "agent;activity;queue;start_utc;end_utc\na1;work;chat;2026-11-23T06:30:00Z;2026-11-23T15:00:00Z\n")
    #expect(found.roster.duties[0] == [Duty(day: 0, family: 0, start: 450, minutes: 510, breaks: [], queue: 1)])
  }

  @Test func localTimesAreTheCentres() throws {
    let found = try read("agent,activity,queue,start,end\na2,work,phone,2026-11-29 22:00,2026-11-30 07:00\n")
    #expect(
      found.roster.duties[1] == [Duty(day: 6, family: 1, start: 9960, minutes: 540, breaks: [], queue: 0)],
      "a duty runs past the week's end")
  }

  @Test func theFamilyFollowsFromStartAndLength() throws {
    func family(_ start: String, _ end: String, shift: String = "") throws -> Int? {
      try read("agent,activity,queue,start,end,shift\na1,work,phone,\(start),\(end),\(shift)\n").roster.duties[0].first?
        .family
    }
    #expect(try family("2026-11-24 07:30", "2026-11-24 16:00") == 0)
    #expect(try family("2026-11-24 22:00", "2026-11-25 07:00") == 1)
    #expect(try family("2026-11-24 07:15", "2026-11-24 15:45") == nil, "no shift starts at 07:15")
    #expect(try family("2026-11-24 07:30", "2026-11-24 15:30") == nil, "no shift is eight hours long")
    #expect(try family("2026-11-24 07:15", "2026-11-24 15:45", shift: "early") == 0, "named, right or wrong")
    #expect(try family("2026-11-24 07:30", "2026-11-24 16:00", shift: "unheard-of") == nil)
  }

  @Test func rowsThatOverlapAreDutiesOfTheirOwn() throws {
    let found = try read(
      """
      agent,activity,queue,start,end
      a1,work,phone,2026-11-23 07:00,2026-11-23 15:30
      a1,work,phone,2026-11-23 15:00,2026-11-23 20:00

      """)
    #expect(found.roster.duties[0].map(\.start) == [420, 900])
  }

  @Test func anotherShiftBeginsAnotherDuty() throws {
    let found = try read(
      """
      agent,activity,queue,start,end,shift
      a1,work,phone,2026-11-23 07:00,2026-11-23 15:30,early
      a1,work,phone,2026-11-23 15:30,2026-11-24 00:00,late

      """)
    #expect(found.roster.duties[0].map(\.minutes) == [510, 510])
  }

  @Test func dutiesBeforeTheHorizonArePastAndLaterOnesAreLeftOut() throws {
    let found = try read(
      """
      agent,activity,queue,start,end
      a1,work,phone,2026-11-22 22:00,2026-11-23 07:00
      a1,work,phone,2026-11-30 07:00,2026-11-30 15:30

      """)
    #expect(
      found.past[0] == [Duty(day: -1, family: 1, start: -120, minutes: 540, queue: 0)])
    #expect(found.roster.duties[0] == [])
    #expect(found.warnings == ["roster.csv: duties that start after the horizon are left out: 1 (a1 on 2026-11-30)"])
  }

  @Test func dutiesFarBackAreNamed() throws {
    let found = try read(
      """
      agent,activity,queue,start,end
      a2,work,phone,2026-10-18 22:00,2026-10-19 07:00
      a2,work,phone,2026-10-19 22:00,2026-10-20 07:00
      a1,work,phone,2026-09-01 07:00,2026-09-01 15:30

      """)
    #expect(found.past.map(\.count) == [0, 1])
    #expect(
      found.warnings == [
        "roster.csv: duties more than 35 days back are left out: 2 (a1 on 2026-09-01, a2 on 2026-10-18)"
      ])
  }

  @Test func dutiesBeforeTheHorizonCountBesideThoseOfThePreviousRoster() throws {
    let previous = """
      agent,activity,queue,start,end
      a1,work,phone,2026-11-20 22:00,2026-11-21 07:00

      """
    let plan = Self.plan.file("previous-roster.csv", previous)
    let loaded = try FolderOnDisk(plan.files).load()
    let rows = """
      agent,activity,queue,start,end
      a1,work,phone,2026-11-20 22:00,2026-11-21 07:00
      a1,work,phone,2026-11-22 22:00,2026-11-23 07:00
      a2,work,phone,2026-11-22 07:00,2026-11-22 15:30

      """
    let found = try RosterReader.read(Array(rows.utf8), file: "r.csv", plan: loaded.plan, clock: loaded.clock)
    #expect(
      found.warnings == [
        "r.csv: duties before the horizon that are not those of the previous roster count beside them: 1 (a1 on 2026-11-22)"
      ])
    let judged = found.plan(loaded.plan)
    #expect(judged.agents.map { $0.past.map(\.start) } == [[-3000, -120], [-1020]])
    #expect(found.plan(judged) == judged)
  }

  @Test func localAndUniversalTimesMustAgree() throws {
    let header = "agent,activity,queue,start,end,start_utc,end_utc\n"
    #expect(
      try problems(
        header
          + "a1,work,phone,2026-11-23T09:00:00+01:00,2026-11-23T16:00:00+01:00,2026-11-23T06:30:00Z,2026-11-23T15:00:00Z\n"
          + "a1,work,phone,2026-11-24 07:30,2026-11-24 16:30,2026-11-24T06:30:00Z,2026-11-24 15:00\n"
          + "a1,work,phone,2026-11-25 7h30,2026-11-25 16:00,2026-11-25T06:30:00Z,\n") == [
          "2 start [2026-11-23T09:00:00+01:00] and start_utc [2026-11-23T06:30:00Z] are different moments",
          "3 end [2026-11-24 16:30] and end_utc [2026-11-24 15:00] are different moments",
          "4 start [2026-11-25 7h30] is not a date with a time",
        ])
    // The same moment may be written with any offset, and either column may be empty.
    let found = try read(
      header + "a1,work,phone,2026-11-23T06:30:00Z,2026-11-23 16:00,2026-11-23T06:30:00Z,2026-11-23T15:00:00Z\n"
        + "a1,work,phone,,2026-11-24 16:00,2026-11-24T06:30:00Z,\n")
    #expect(found.roster.duties[0].map(\.span) == [450..<960, 1890..<2400])
  }

  @Test func paidMinutesOfWorkAreAllOfThem() throws {
    let header = "agent,activity,queue,start,end,paid_minutes\n"
    let rows = "a1,work,phone,2026-11-23 07:30,2026-11-23 16:00,"
    for number in ["0", "509", "-510", "5,1"] {
      let field = number.contains(",") ? "\"\(number)\"" : number
      #expect(
        try problems(header + rows + "\(field)\n") == ["2 paid_minutes [\(number)] of work is not its 510 minutes"])
    }
    for number in ["510", ""] { #expect(try problems(header + rows + "\(number)\n") == []) }
  }

  @Test func thePreviousRosterIsCarriedIn() throws {
    let table = """
      agent,activity,queue,start,end,paid_minutes,shift
      a2,work,phone,2026-11-22 22:00,2026-11-23 01:00,180,night
      a2,break,,2026-11-23 01:00,2026-11-23 01:30,30,night
      a2,work,phone,2026-11-23 01:30,2026-11-23 06:30,300,night
      a2,work,phone,2026-09-01 07:00,2026-09-01 15:30,510,early

      """
    let loaded = try FolderOnDisk(Self.plan.file("previous-roster.csv", table).files).load()
    let expected = Duty(
      day: -1, family: 1, start: -120, minutes: 510,
      breaks: [PlacedBreak(start: 180, minutes: 30, isPaid: true, kind: .rest)], queue: 0)
    #expect(loaded.plan.agents.map(\.past) == [[], [expected]])
    #expect(
      loaded.warnings.filter { $0.hasPrefix("previous") } == [
        "previous-roster.csv: duties more than 35 days back are left out: 1"
      ])
  }

  @Test func aDutyMayServeSeveralQueues() throws {
    let found = try read(
      """
      agent,activity,queue,start,end
      a1,work,phone,2026-11-23 07:00,2026-11-23 09:00
      a1,break,,2026-11-23 09:00,2026-11-23 09:15
      a1,work,,2026-11-23 09:15,2026-11-23 11:00
      a1,work,chat,2026-11-23 11:00,2026-11-23 13:00
      a1,work,chat|phone,2026-11-23 13:00,2026-11-23 15:30

      """)
    #expect(found.roster.duties[0].count == 1)
    #expect(
      found.roster.duties[0][0].activities == [
        Activity(.contacts(queues: [0]), minutes: 420..<540), Activity(.pause(.rest), minutes: 540..<555),
        Activity(.contacts(queues: [0]), minutes: 555..<660), Activity(.contacts(queues: [1]), minutes: 660..<780),
        Activity(.contacts(queues: [1, 0]), minutes: 780..<930),
      ])
  }

  @Test func whatCannotBeReadIsSaidLineByLine() throws {
    let found = try problems(
      """
      agent,activity,queue,start,end,paid_minutes
      zz,work,phone,2026-11-23 07:00,2026-11-23 15:30,
      a1,tea,phone,2026-11-23 07:00,2026-11-23 15:30,
      a1,work,fax,2026-11-23 07:00,2026-11-23 15:30,
      a1,work,phone,2026-11-23 07:00,2026-11-23 06:30,
      a1,work,phone,2026-11-23,2026-11-23 06:30,
      a1,work,phone,,2026-11-23 06:30,
      a1,meal,phone,2026-11-24 07:00,2026-11-24 07:30,10

      """)
    #expect(
      found == [
        "2 agent [zz] is not an agent of the plan", "3 activity [tea] is not work, meal, break or gap",
        "4 queue [fax] is not a queue of the plan",
        "5 [2026-11-23 07:00] to [2026-11-23 06:30] is not between 1 minute and 48 hours long",
        "6 start [2026-11-23] is not a date with a time", "7 start is empty",
        "8 paid_minutes [10] is neither 0 nor the 30 minutes of the break",
      ])
    #expect(
      try problems("agent,activity,start,end\na1,work,2026-11-23 07:00,2026-11-23 15:30\n") == [
        "2 queue is empty in the whole duty"
      ])
  }
}
