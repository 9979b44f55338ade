import PlanFiles
import Testing
import Workforce

@Suite struct HistoryTimeTests {
  private func source(
    zone: String = "Asia/Jakarta", format: String? = nil, columns: HistorySource.Columns = .init()
  ) -> HistorySource {
    HistorySource(file: "history.csv", columns: columns, queue: "voice", timeZone: zone, dateFormat: format)
  }

  @Test(arguments: [
    "2026-01-05T08:00", "2026-01-05t08:00", "2026-01-05 08:00", "2026-01-05T08:00:00", "2026-01-05 08:00:00.000",
    "2026-01-05T01:00:00Z", "2026-01-05 01:00:00 UTC", "2026-01-05T09:00+08:00", "2026-01-05T01:00:00.000+0000",
    "2026-01-04T20:00-05", "2026-01-05T06:30+05:30",
  ])
  func isoTimesAreReadWithOrWithoutTheirOffset(_ text: String) throws {
    let series = try HistoryFolder("start,offered\n\(text),5\n").read(source()).series[0]
    #expect(series.firstDay.description == "2026-01-05")
    #expect(series.observation(0, 8) == .offered(5))
  }

  @Test func aFileInUniversalTimeMovesToTheCentresClock() throws {
    let series = try HistoryFolder("start,offered\n2026-01-05T20:00,5\n").read(source(zone: "UTC")).series[0]
    #expect(series.firstDay.description == "2026-01-06")
    #expect(series.observation(0, 3) == .offered(5))
  }

  @Test(arguments: [
    ("dd/MM/yyyy HH:mm", "05/01/2026 08:00"), ("d/M/yyyy H:mm", "5/1/2026 8:00"),
    ("MM/dd/yyyy, hh:mm a", "01/05/2026, 08:00 AM"), ("M/d/yy h:mm a", "1/5/26 8:00 am"),
    ("yyyy/MM/dd HH:mm:ss", "2026/01/05 08:00:00"), ("excel", "46027.3333333333"),
    ("dd.MM.yyyyTHH:mm", "05.01.2026T08:00"),
  ])
  func otherFormatsAreReadWhenNamed(_ format: String, _ text: String) throws {
    let series = try HistoryFolder("start,offered\n\"\(text)\",5\n").read(source(format: format)).series[0]
    #expect(series.firstDay.description == "2026-01-05")
    #expect(series.observation(0, 8) == .offered(5))
  }

  @Test func noonAndMidnightOfTheHalfDayClockAreTold() throws {
    let series = try HistoryFolder("start,offered\n1/5/2026 12:00 AM,1\n1/5/2026 12:30 PM,2\n")
      .read(source(format: "M/d/yyyy h:mm a")).series[0]
    #expect(series.observation(0, 0) == .offered(1))
    #expect(series.observation(0, 12, 30) == .offered(2))
  }

  @Test(arguments: [
    ("03/04/2025 08:00", "start [03/04/2025 08:00] is ambiguous: it may be day 3 of month 4, or the other way round"),
    ("25/12/2025 08:00", "start [25/12/2025 08:00] is not an ISO 8601 time"),
    ("46027.3333", "start [46027.3333] looks like a spreadsheet's serial number"),
    ("2026-02-30T08:00", "start [2026-02-30T08:00] does not exist"),
    ("2026-01-05T25:00", "start [2026-01-05T25:00] does not exist"),
    ("yesterday", "start [yesterday] is not an ISO 8601 time"), ("", "start is empty"),
    ("2026-01-05T08:07", "start [2026-01-05T08:07] is not the start of an interval"),
    ("2026-01-05T08:00:30", "start [2026-01-05T08:00:30] is not the start of an interval"),
    ("0026-01-05T08:00", "start [0026-01-05 08:00] lies outside the years 1990 to 2099"),
    ("9999999999999999999", "start [9999999999999999999] is not an ISO 8601 time"),
    ("1773043200999999999", "start [1773043200999999999] looks like a count since 1970"),
  ])
  func timesThatCannotBeMeantAreRefused(_ text: String, _ message: String) {
    #expect(HistoryFolder("start,offered\n\(text),5\n").problems(source()) == ["history.csv:2: \(message)"])
  }

  @Test(arguments: [
    "9999999999", "9999999999999", "9999999999999999", "9223372036854775808", "9999999999999999999",
  ])
  func countsSince1970AreReadHoweverLarge(_ text: String) {
    let year = text.hasPrefix("99") ? "2286-11-20 17:46" : "2262-04-11 23:47"
    let outside = "start [\(year)] lies outside the years 1990 to 2099"
    #expect(
      HistoryFolder("start,offered\n\(text),5\n").problems(source(format: "epoch")) == ["history.csv:2: \(outside)"])
    let log = HistorySource(file: "history.csv", format: .asterisk, queue: "voice", timeZone: "UTC")
    #expect(
      HistoryFolder("\(text)|a.1|sales|NONE|ENTERQUEUE||1|1\n").problems(log) == ["history.csv:1: \(outside)"])
  }

  @Test func theFixForAnAmbiguousDateNamesTheKey() throws {
    let error = #expect(throws: PlanError.self) {
      try HistoryFolder("start,offered\n03/04/2025 08:00,5\n").read(source())
    }
    #expect(
      error?.problems.map(\.fix) == ["set `date-format`, for example `dd/MM/yyyy HH:mm` or `MM/dd/yyyy HH:mm`"])
  }

  @Test func aTimeThatIsNotWrittenInTheNamedFormatIsRefused() {
    #expect(
      HistoryFolder("start,offered\n2026-01-05 08:00,5\n").problems(source(format: "dd/MM/yyyy HH:mm"))
        == ["history.csv:2: start [2026-01-05 08:00] is not written as `dd/MM/yyyy HH:mm`"])
    #expect(
      HistoryFolder("start,offered\n31/02/2026 08:00,5\n").problems(source(format: "dd/MM/yyyy HH:mm"))
        == ["history.csv:2: start [31/02/2026 08:00] does not exist"])
    #expect(
      HistoryFolder("start,offered\n12345,5\n").problems(source(format: "epoch"))
        == ["history.csv:2: start [12345] is not written as a count since 1970"])
  }

  @Test(arguments: [
    ("MM/dd/yyyy HH:mm", "3/9/2026 8:00", "M/d/yyyy H:mm"), ("dd/MM/yyyy HH:mm", "3/9/2026 8:00", "d/M/yyyy H:mm"),
    ("MM/dd/yyyy HH:mm", "3/9/2026 8:00 AM", "M/d/yyyy h:mm a"),
    ("yyyy-MM-dd HH:mm", "3/19/2026 8:00", "M/d/yyyy H:mm"),
  ])
  func theFormatProposedKeepsTheOrderOfDayAndMonth(_ format: String, _ text: String, _ proposed: String) {
    let error = #expect(throws: PlanError.self) {
      try HistoryFolder("start,offered\n\(text),5\n").read(source(format: format))
    }
    #expect(error?.problems.map(\.fix) == ["correct it, or set `date-format: \(proposed)`"])
  }

  @Test func anHourThatTheClockSkipsIsRefusedInLocalTimeOnly() throws {
    let text = "start,offered\n2026-03-29 01:30,4\n2026-03-29 02:30,4\n2026-03-29 03:00,4\n"
    let folder = HistoryFolder(text, zone: "Europe/Amsterdam")
    #expect(
      folder.problems(source(zone: "Europe/Amsterdam"))
        == ["history.csv:3: start [2026-03-29 02:30] does not exist in Europe/Amsterdam: clocks go forward there"])
    let series = try folder.read(source(zone: "UTC")).series[0]
    #expect(series.observation(0, 4, 30) == .offered(4))
    #expect(series.observation(0, 2, 30) == .missing)
  }

  @Test func aRowWithoutContactsInASkippedHourIsLeftOutWithAWarning() throws {
    let text = "start,offered\n2026-03-29 01:30,4\n2026-03-29 02:00,0\n2026-03-29 02:30,\n2026-03-29 03:00,4\n"
    let history = try HistoryFolder(text, zone: "Europe/Amsterdam").read(source(zone: "Europe/Amsterdam"))
    #expect(history.series[0].observation(0, 2) == .missing)
    #expect(
      history.warnings == [
        "history.csv:3: 2 rows without contacts lie in an hour that clocks skip, and are left out"
      ])
  }

  @Test func aRepeatedHourInLocalTimeIsTheMeanOfItsTwoRows() throws {
    let text = """
      start,offered,handling_seconds
      2026-10-25 01:30,1,100
      2026-10-25 02:00,10,100
      2026-10-25 02:30,20,100
      2026-10-25 02:00,30,200
      2026-10-25 02:30,40,200
      2026-10-25 03:00,5,100
      """
    let series = try HistoryFolder(text, zone: "Europe/Amsterdam").read(source(zone: "Europe/Amsterdam")).series[0]
    #expect(series.observation(0, 2) == .offered(20))
    #expect(series.handling(0, 2) == 175)
    #expect(series.observation(0, 2, 30) == .offered(30))
    #expect(series.observation(0, 3) == .offered(5))
  }

  @Test func aRepeatedHourInUniversalTimeIsTheMeanToo() throws {
    let text = """
      start,offered
      2026-10-25T00:00Z,10
      2026-10-25T00:30Z,20
      2026-10-25T01:00Z,30
      2026-10-25T01:30Z,40
      """
    let series = try HistoryFolder(text, zone: "Europe/Amsterdam").read(source()).series[0]
    #expect(series.observation(0, 2) == .offered(20))
    #expect(series.observation(0, 2, 30) == .offered(30))
  }

  @Test func aRepeatedHourThatStandsThreeTimesIsADuplicate() {
    let text = "start,offered\n2026-10-25 02:00,10\n2026-10-25 02:00,30\n2026-10-25 02:00,30\n2026-10-25 03:30,1\n"
    #expect(
      HistoryFolder(text, zone: "Europe/Amsterdam").problems(source(zone: "Europe/Amsterdam"))
        == ["history.csv:4: queue [voice] at [2026-10-25 02:00] already stands in line 2"])
  }

  @Test func theSameIntervalTwiceIsADuplicateAlsoAcrossFiles() {
    var folder = HistoryFolder("start,offered\n2026-01-05T08:00,1\n2026-01-05T08:30,1\n2026-01-05T08:00,2\n")
    #expect(
      folder.problems(source()) == ["history.csv:4: queue [voice] at [2026-01-05 08:00] already stands in line 2"])
    folder.files["more.csv"] = Array("start,offered\n2026-01-05T01:30Z,2\n2026-01-05T02:00Z,2\n".utf8)
    folder.files["history.csv"] = Array("start,offered\n2026-01-05T08:00,1\n2026-01-05T08:30,1\n".utf8)
    #expect(
      folder.problems(source(), HistorySource(file: "more.csv", queue: "voice", timeZone: "UTC"))
        == ["more.csv:2: queue [voice] at [2026-01-05 08:30] already stands in history.csv:3"])
  }

  @Test func aRowOffTheBorderOfItsFileIsFound() {
    let text = "start,offered\n2026-01-05T08:00,1\n2026-01-05T08:30,1\n2026-01-05T09:00,1\n2026-01-05T09:40,2\n"
    #expect(
      HistoryFolder(text).problems(source())
        == [
          "history.csv:5: the row at [2026-01-05 09:40] does not begin where the file's intervals of 30 minutes do"
        ])
  }

  @Test func coarserIntervalsAreRefused() {
    let hourly = "start,offered\n2026-01-05T08:00,1\n2026-01-05T09:00,1\n"
    #expect(
      HistoryFolder(hourly).problems(source()) == [
        "history.csv: the file has intervals of 60 minutes, the plan of 30 minutes"
      ])
    let daily = "start,offered\n2026-01-05,100\n2026-01-06,120\n"
    #expect(
      HistoryFolder(daily).problems(source()) == [
        "history.csv: the file has intervals of a day, the plan of 30 minutes"
      ])
  }

  @Test func intervalsThatDoNotAddUpAreRefused() {
    let text = "start,offered\n2026-01-05T08:00,1\n2026-01-05T08:20,1\n2026-01-05T08:40,1\n"
    #expect(
      HistoryFolder(text).problems(source()) == [
        "history.csv: intervals of 20 minutes do not add up to the plan's 30 minutes"
      ])
    let hours = "start,offered\n2026-01-05T08:00Z,1\n2026-01-05T09:00Z,1\n"
    #expect(
      HistoryFolder(hours, intervalMinutes: 60, zone: "Australia/Darwin").problems(source(zone: "UTC")) == [
        "history.csv: the file's intervals do not begin on the plan's local borders"
      ])
  }

  @Test func aMistypedYearIsFoundBeforeItFillsTheMemory() {
    let text = "start,offered\n1996-01-05T08:00,1\n2026-01-05T08:00,1\n2026-01-05T08:30,1\n"
    #expect(
      HistoryFolder(text).problems(source())
        == ["history.csv:4: the row lies 10958 days after the earliest one (history.csv:2)"])
  }
}
