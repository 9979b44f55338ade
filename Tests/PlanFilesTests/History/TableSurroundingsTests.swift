import PlanFiles
import PlanModel
import Testing
import Workforce

/// What stands around the rows of a history, and handling times that are written as clocks.
@Suite struct TableSurroundingsTests {
  private func read(_ text: String) throws -> History { try HistoryFolder(text, zone: "UTC").read() }

  @Test(arguments: [
    "Queue report\nPeriod: 2026-03-09\n\nstart,queue,offered\n2026-03-09 08:00,voice,10\n2026-03-09 08:30,voice,20\n",
    "sep=|\nstart|queue|offered\n2026-03-09 08:00|voice|10\n2026-03-09 08:30|voice|20\n",
    "start,queue,offered,,\n2026-03-09 08:00,voice,10,,\n,,,,\n2026-03-09 08:30,voice,20,,\n,,,,\n",
    "start,queue,offered\n2026-03-09 08:00,voice,10\nstart,queue,offered\n2026-03-09 08:30,voice,20\n",
    ",start,queue,offered\n0,2026-03-09 08:00,voice,10\n1,2026-03-09 08:30,voice,20\n",
  ])
  func whatIsNoRowDoesNotCount(_ text: String) throws {
    let history = try read(text)
    #expect(history.series[0].observation(0, 8) == .offered(10))
    #expect(history.series[0].observation(0, 8, 30) == .offered(20))
    #expect(history.warnings.isEmpty)
  }

  @Test func totalsAndRemarksAreLeftOutAndThatIsSaid() throws {
    let text = """
      start,queue,offered
      2026-03-09 08:00,voice,10
      2026-03-09 08:30,voice,20
      Total for 2026-03-09,,30
      2026-03-10 08:00,voice,1
      2026-03-10 Total,,1
      ,Grand Total:,31

      Report run by: A. Person
      "Confidential Information, do not distribute"
      """
    let history = try read(text)
    #expect(history.series[0].observations.reduce(0) { $0 + ($1.contacts ?? 0) } == 31)
    #expect(
      history.warnings == [
        "history.csv:4: 3 rows of totals are left out",
        "history.csv:9: 2 lines below the table are left out, the first [Report run by: A. Person]",
      ])
  }

  @Test func aLineInTheMidstIsAProblemAndSoIsARowCutOff() {
    #expect(
      HistoryFolder(
        "start,queue,offered\n2026-03-09 08:00,voice,1\nQueue: Sales\n2026-03-09 08:30,voice,2\n", zone: "UTC"
      )
      .problems() == ["history.csv:3: [Queue: Sales] is no row of the table"])
    #expect(
      HistoryFolder("start,queue,offered\n2026-03-09 08:00,voice,1\n2026-03-09 08:30,voi", zone: "UTC").problems()
        == ["history.csv:3: the row has 2 fields, the header 3"])
    #expect(
      HistoryFolder("start,queue,offered\nno row\n", zone: "UTC").problems()
        == ["history.csv:2: [no row] is no row of the table"])
    #expect(
      HistoryFolder("start,queue,offered\n2026-03-09 08:00,Total,1\n", zone: "UTC").problems()
        == ["history.csv:2: queue [Total] is not in the plan, but seems to be a total"])
  }

  @Test(arguments: [
    ("00:04:12", 252.0), ("4:12", 252), ("0:04:12.5", 252.5), ("25:00:00", 90_000), ("1 day 00:00:10", 86_410),
    ("0 days 00:04:12", 252), ("4m 12s", 252), ("4m12s", 252), ("4 min 12 sec", 252), ("4.2 min", 252), ("252 s", 252),
    ("1h 2m 3s", 3723), ("1 hour, 2 minutes", 3720), ("250000 ms", 250), ("PT4M12S", 252), ("252", 252),
    ("4\u{a0}min\u{202f}12 s", 252),
  ])
  func handlingTimesMayBeClocks(_ text: String, _ seconds: Double) throws {
    let history = try read("start,queue,offered,handling_seconds\n2026-03-09 08:00,voice,10,\"\(text)\"\n")
    #expect(history.series[0].handling(0, 8) == seconds)
  }

  @Test(arguments: ["4:60", "4:5", "12:04:00 AM", "4s 12m", "4 x", ":12", "4:12:", "m", "-4:12", "4:12 min"])
  func whatIsNoDurationIsRefused(_ text: String) {
    let problems = HistoryFolder(
      "start,queue,offered,handling_seconds\n2026-03-09 08:00,voice,10,\(text)\n", zone: "UTC"
    ).problems()
    #expect(problems == ["history.csv:2: handling_seconds [\(text)] is not a number"])
  }

  @Test func theUnitOfTheFileDoesNotConcernClocks() throws {
    let source = HistorySource(file: "history.csv", timeZone: "UTC", handlingUnit: .minutes)
    let text =
      "start,queue,offered,handling_seconds\n2026-03-09 08:00,voice,10,4.2\n2026-03-09 08:30,voice,10,0:04:12\n"
    let series = try HistoryFolder(text, zone: "UTC").read(source).series[0]
    #expect(series.handling(0, 8) == 252)
    #expect(series.handling(0, 8, 30) == 252)
  }
}
