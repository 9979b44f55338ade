import PlanModel
import Testing
import Workforce

@testable import PlanFiles

/// Limits, counts and balances, on days around a small plan's week of 2026-11-23 to 2026-11-29.
@Suite struct AbsenceDeskTests {
  /// Eight agents, `a1` to `a4` in team north, the others in team south; forty hours on five days.
  private func draft(_ sections: String = "", absences: String = "", _ files: [String: String] = [:]) throws
    -> PlanDraft
  {
    var plan = SmallPlan().yaml("rules:", "\(sections)\nrules:").yaml("[32h, 40h]", "40h").yaml("[4, 5]", "5")
      .file("absences.csv", "agent,from,to,kind,paid\n\(absences)")
      .file(
        "agents.csv",
        "id,team,skills,contract,last_day\n"
          + (1...8).map { "a\($0),\($0 <= 4 ? "north" : "south"),phone,full-time,\($0 == 8 ? "2026-11-25" : "")\n" }
          .joined()
      )
    for (name, text) in files { plan = plan.file(name, text) }
    let folder = try FolderOnDisk(plan.files)
    return try withExtendedLifetime(folder) { try PlanFolder.contents(at: folder.path).draft }
  }

  private func asked(_ agent: String, _ from: String, _ to: String? = nil, _ kind: String = "leave") throws
    -> AbsenceDraft
  {
    AbsenceDraft(
      agent: agent, from: try #require(Moment(from)), to: try #require(Moment(to ?? from)), kind: kind)
  }

  private func judged(_ draft: PlanDraft, _ absence: AbsenceDraft) throws -> AbsenceJudgement {
    try #require(AbsenceDesk(draft).judgement(of: absence))
  }

  private func counts(_ judgement: AbsenceJudgement) -> [String] {
    judgement.counted.map { "\($0.date.description.suffix(5)) \($0.amount)" }
  }

  @Test("a limit is gone beyond on the days on which it is, and without any one of its reasons it is not")
  func limits() throws {
    let away = "a2,2026-11-24,2026-11-25,leave,\na3,2026-11-25,2026-11-26,sick,\na3,2026-11-25,2026-11-25,leave,\n"
    let limit = "absence-limits: [{team: north, most: 2}]"
    let found = try judged(draft(limit, absences: away), asked("a1", "2026-11-23", "2026-11-27"))
    #expect(!found.isFree)
    #expect(
      found.excesses.map { "\($0.limit) \($0.date) \($0.away) \($0.most)" } == ["0 2026-11-25 2 2"])
    // Without the limit, with a wider one, on other days, of other people, of another kind.
    for other in [
      "", "absence-limits: [{team: north, most: 3}]", "absence-limits: [{team: south, most: 2}]",
      "absence-limits: [{team: north, most: 2, days: thu-sun}]",
      "absence-limits: [{team: north, most: 2, from: 2026-11-26}]",
      "absence-limits: [{team: north, most: 2, to: 2026-11-24}]",
      "absence-limits: [{team: north, most: 2, kind: sick}]", "absence-limits: [{team: north, most: 75%}]",
    ] {
      #expect(try judged(draft(other, absences: away), asked("a1", "2026-11-23", "2026-11-27")).isFree, "\(other)")
    }
    // Without one of the others.
    let fewer = "a3,2026-11-25,2026-11-26,sick,\n"
    #expect(try judged(draft(limit, absences: fewer), asked("a1", "2026-11-23", "2026-11-27")).isFree)
    // Who is away already takes no further place; who is of another team takes none.
    #expect(try judged(draft(limit, absences: away), asked("a2", "2026-11-24", "2026-11-26")).isFree)
    #expect(try judged(draft(limit, absences: away), asked("a5", "2026-11-23", "2026-11-27")).isFree)
    // Kinds that only block and appointments take none unless they are named.
    let blocked = away.replacing("sick", with: "blocked").replacing("a3,2026-11-25,2026-11-25,leave,\n", with: "")
    #expect(try judged(draft(limit, absences: blocked), asked("a1", "2026-11-25")).isFree)
    let named = "absence-limits: [{team: north, most: 2, kind: [Blocked, LEAVE]}]"
    #expect(try !judged(draft(named, absences: blocked), asked("a1", "2026-11-25")).isFree)
  }

  @Test("a share is of those who are employed on the day, rounded down")
  func shares() throws {
    // Eight agents until Wednesday, seven after: a quarter is two, then one.
    let away = "a2,2026-11-23,2026-11-29,leave,\n"
    let found = try judged(
      draft("absence-limits: [{most: 25%}]", absences: away), asked("a1", "2026-11-24", "2026-11-26"))
    #expect(found.excesses.map { "\($0.date) \($0.away) \($0.most)" } == ["2026-11-26 1 1"])
  }

  @Test("days that would have been worked count, calendar days, hours, or nothing")
  func countings() throws {
    func counted(_ how: String?, _ from: String, _ to: String, absences: String = "", _ more: String = "") throws
      -> [String]
    {
      let kinds = how.map { "absence-kinds: [{id: leave, counts: \($0)}]" } ?? ""
      return counts(try judged(draft("\(kinds)\n\(more)", absences: absences), asked("a1", from, to)))
    }
    // Thursday to Tuesday.
    #expect(
      try counted(nil, "2026-11-26", "2026-12-01") == ["11-26 1.0", "11-27 1.0", "11-30 1.0", "12-01 1.0"])
    #expect(try counted("calendar-days", "2026-11-26", "2026-12-01").count == 6)
    #expect(
      try counted("hours", "2026-11-26", "2026-12-01") == ["11-26 8.0", "11-27 8.0", "11-30 8.0", "12-01 8.0"])
    #expect(try counted("nothing", "2026-11-26", "2026-12-01").isEmpty)
    // Of a part of a day the hours, and the day where no duty is left of it: all of this plan's last until 15:30.
    #expect(try counted("hours", "2026-11-26 13:00", "2026-11-26 15:30") == ["11-26 2.5"])
    #expect(try counted("working-days", "2026-11-26 13:00", "2026-11-26 15:30") == ["11-26 1.0"])
    #expect(try counted("working-days", "2026-11-26 18:00", "2026-11-26 20:00").isEmpty)
    // A day that the calendar closes is off anyway; what is had already counts no more; weeks before the horizon count alike.
    let closed = "calendar: [{name: Feast, date: 2026-11-27, closed: yes}]"
    #expect(try counted(nil, "2026-11-26", "2026-11-28", closed.replacing("yes", with: "true")) == ["11-26 1.0"])
    #expect(
      try counted(nil, "2026-11-26", "2026-11-27", absences: "a1,2026-11-27,2026-11-30,leave,\n") == ["11-26 1.0"])
    #expect(try counted(nil, "2026-10-01", "2026-10-05") == ["10-01 1.0", "10-02 1.0", "10-05 1.0"])
    // In parts a week counts no more than as a whole.
    let week = try counted(nil, "2026-11-23", "2026-11-29")
    #expect(week.count == 5)
    let rest = try counted(nil, "2026-11-28", "2026-11-29", absences: "a1,2026-11-23,2026-11-27,leave,\n")
    #expect(rest.isEmpty)
  }

  @Test("a balance is what was due and carried less what is taken, period by period")
  func balances() throws {
    let rows = "agent,kind,from,to,due,carried\na1,leave,2026-01-01,2026-11-30,4,1\na1,leave,2026-12-01,2027-11-30,2,\n"
    let away = "a1,2026-03-02,2026-03-04,leave,\na1,2026-04-01,2026-04-01,sick,\na2,2026-05-04,2026-05-08,leave,\n"
    let plan = try draft(absences: away, ["balances.csv": rows])
    let found = try judged(plan, asked("a1", "2026-11-27", "2026-12-02"))
    // Friday and Monday of the first period, Tuesday and Wednesday of the second.
    #expect(found.balances.map(\.taken) == [3, 0] && found.balances.map(\.asked) == [2, 2])
    #expect(found.balances.map(\.left) == [0, 0] && found.isFree)
    let more = try judged(plan, asked("a1", "2026-11-26", "2026-12-02"))
    #expect(more.balances.map(\.left) == [-1, 0] && more.balances.map(\.isOverdrawn) == [true, false] && !more.isFree)
    // Another kind is not kept; nobody else has a balance of this one.
    #expect(try judged(plan, asked("a1", "2026-11-23", "2026-11-27", "sick")).isFree)
    let other = try judged(plan, asked("a2", "2026-11-27", "2026-11-28"))
    #expect(other.uncovered.map(\.description) == ["2026-11-27"] && !other.isFree)
    let beyond = try judged(plan, asked("a1", "2027-11-30", "2027-12-01"))
    #expect(beyond.uncovered.map(\.description) == ["2027-12-01"] && !beyond.isFree)
  }

  @Test("who is away already, or not employed, is told so")
  func away() throws {
    let plan = try draft(absences: "a1,2026-11-24,2026-11-25,sick,\n")
    #expect(try judged(plan, asked("a1", "2026-11-24", "2026-11-26")).isFree)
    let again = try judged(plan, asked("a1", "2026-11-24", "2026-11-25"))
    #expect(!again.isFree && again.alreadyAway.map(\.description) == ["2026-11-24", "2026-11-25"])
    #expect(try !judged(plan, asked("a8", "2026-11-26")).isEmployed)
    #expect(try judged(plan, asked("a8", "2026-11-25", "2026-11-26")).isEmployed)
  }

  @Test("absences of all times, and a list in the order of asking") func hostile() throws {
    let rows =
      "agent,from,to,kind,asked_at\na1,2026-11-24,2026-11-24,leave,\na2,2026-11-24,2026-11-24,leave,2026-11-03\n"
      + "a3,2026-11-24,2026-11-24,leave,2026-11-02 09:00\na4,2026-11-24,2026-11-24,leave,2026-11-02T01:00:00Z\n"
    let plan = try draft(
      absences: "a1,0001-01-01,9999-12-31,leave,\n",
      ["waiting.csv": rows, "balances.csv": "agent,kind,from,to,due\na1,leave,2026-01-01,2026-12-31,400\n"])
    #expect(AbsenceDesk(plan).waiting.map(\.absence.agent) == ["a4", "a3", "a2", "a1"])
    let found = try judged(plan, asked("a1", "2026-11-24"))
    // Fifty-two weeks of five days and a Thursday.
    #expect(found.balances.map(\.taken) == [261] && found.balances.map(\.asked) == [0])
    #expect(AbsenceDesk(plan).judgement(of: try asked("a9", "2026-11-24")) == nil)
  }
}
