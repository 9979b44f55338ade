import PlanFiles
import Testing
import Workforce

/// Histories of absence as people have them, and what is said about mistakes in them.
@Suite struct AbsenceHistoryReaderTests {
  private func read(_ text: String, _ rostered: String? = nil) throws(PlanError) -> (
    history: AbsenceHistory, warnings: [String]
  ) {
    try AbsenceHistoryReader.read(
      Array(text.utf8), file: "away.csv", rostered: rostered.map { (Array($0.utf8), "hours.csv") })
  }

  private func problems(_ text: String, _ rostered: String? = nil) -> [String] {
    do throws(PlanError) {
      _ = try read(text, rostered)
      return []
    } catch {
      return error.problems.map(\.description)
    }
  }

  private func said(_ history: AbsenceHistory) -> [String] {
    history.records.map {
      "\($0.date) \($0.kind) \($0.hours) \($0.known?.description ?? "-")"
    } + history.days.map { "\($0.date) \($0.hours)" }
  }

  @Test func hoursByDate() throws {
    let text = """
      date;kind;hours;known_at;rostered_hours
      2026-11-23;sick;8;2026-11-23 07:00;80
      2026-11-24;;;;72
      2026-11-23;leave;16.5;2026-10-01;80
      """
    let found = try read(text)
    #expect(
      said(found.history) == [
        "2026-11-23 sick 8.0 2026-11-23", "2026-11-23 leave 16.5 2026-10-01", "2026-11-23 80.0", "2026-11-24 72.0",
      ])
    #expect(found.history.saysWhenKnown && found.warnings.isEmpty)
  }

  @Test func stretchesAndATableOfHours() throws {
    let text = """
      agent,from,to,hours
      a1,2026-11-23,2026-11-24,16
      a2,2026-11-24 13:00,2026-11-24 15:30,
      a2,2026-12-01,2026-12-01,8
      """
    let found = try read(text, "date,hours,note\n2026-11-23,40,\n2026-11-24,30,x\n2026-11-24,10,\n2026-11-25,0,\n")
    #expect(
      said(found.history) == [
        "2026-11-23 absence 8.0 -", "2026-11-24 absence 8.0 -", "2026-11-24 absence 2.5 -", "2026-11-23 40.0",
        "2026-11-24 40.0",
      ])
    #expect(found.warnings == ["away.csv: absences of 1 rows and dates lie on days without hours and are left out"])
  }

  @Test("a roster has the hours of those who are in it; the absent who are not come on top") func aRoster() throws {
    let roster = """
      agent,activity,queue,start,end,paid_minutes
      a1,work,phone,2026-11-23T08:00:00+07:00,2026-11-23T12:00:00+07:00,240
      a1,work,phone,2026-11-23T12:30:00+07:00,2026-11-23T16:30:00+07:00,240
      a2,work,phone,2026-11-24T08:00:00+07:00,2026-11-24T16:00:00+07:00,480
      """
    let text = "date,agent,hours\n2026-11-23,a1,2\n2026-11-23,a2,8\n2026-11-24,,1\n"
    #expect(try read(text, roster).history.days.map(\.hours) == [16, 8])
  }

  @Test func mistakes() {
    #expect(
      problems("kind,hours\nsick,8\n", "date,hours\n") == [
        "away.csv: the columns say no dates\n  Try: write a column date, or from and to; the columns are date, from, to, agent, kind, hours, known_at, rostered_hours"
      ])
    #expect(
      problems("date,hours\n2026-11-23,8\n") == [
        "away.csv: nothing says how many hours would have been worked\n  Try: add a column rostered_hours, or name a table of date and hours, or a roster, with --rostered"
      ])
    #expect(
      problems("date,hours,rostered_hours\n2026-11-23,8,80\n", "date,hours\n2026-11-23,8\n") == [
        "away.csv: the column [rostered_hours] stands beside a table of hours\n  Try: leave --rostered out, or remove the column"
      ])
    #expect(
      problems("date,hours\n2026-11-23,8\n", "day,hours\n2026-11-23,8\n") == [
        "hours.csv: the table has neither date and hours nor the columns of a roster\n  Try: write date,hours, or name a roster.csv"
      ])
    #expect(
      problems("date,hours\n2026-11-23,8\n", "date,hours\n2026-11-23,0\n") == [
        "hours.csv: there is no date with hours above zero\n  Try: write the hours that everybody would have worked on each date"
      ])
    #expect(
      problems(
        "date,kind,hours,known_at,rostered_hours\n2026-11-31,sick,8,,80\n2026-11-23,sick,x,,80\n2026-11-23,sick,8,soon,81\n"
          + "2026-11-23,sick,,,80\n2026-11-23,sick,-8,,\n"
      ) == [
        "away.csv:2: date [2026-11-31] does not exist in the calendar\n  Try: write YYYY-MM-DD",
        "away.csv:3: hours [x] is not a number",
        "away.csv:4: rostered_hours [81] is another number than on line 3\n  Try: write the hours of all agents of the date, the same in each of its rows",
        "away.csv:4: known_at [soon] is not a date or a date with a time\n  Try: write YYYY-MM-DD or YYYY-MM-DD HH:MM",
        "away.csv:5: hours is empty\n  Try: write a value, or remove the row",
        "away.csv:6: rostered_hours is empty\n  Try: write a value, or remove the row",
        "away.csv:6: hours [-8] is not in 0 … 1000000",
      ])
    #expect(
      problems("from,to,hours\n2026-11-24,2026-11-23,8\n2026-01-01,2036-01-01,8\n", "date,hours\n2026-11-23,8\n") == [
        "away.csv:2: to [2026-11-23] lies before from [2026-11-24]\n  Try: swap the two",
        "away.csv:3: to [2036-01-01] makes an absence longer than 1830 days\n  Try: write several rows",
      ])
  }
}
