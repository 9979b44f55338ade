import PlanFiles
import PlanModel
import Testing
import Workforce

/// Day and time of day in two columns, intervals with their ends, and files of days.
@Suite struct TimeColumnTests {
  private func source(_ columns: HistoryColumnNames, format: String? = nil, zone: String = "UTC") -> HistorySource {
    HistorySource(file: "history.csv", columns: columns, queue: "voice", timeZone: zone, dateFormat: format)
  }

  private func contacts(_ text: String, _ source: HistorySource) throws -> [Double?] {
    let series = try HistoryFolder(text, zone: source.timeZone).read(source).series[0]
    return [series.observation(0, 9).contacts, series.observation(0, 9, 30).contacts]
  }

  @Test(arguments: [
    ("Date,Time,offered", "2025-01-20,09:00,10", "2025-01-20,09:30,20", nil),
    ("Date,Interval,offered", "01/20/2025,09:00-09:30,10", "01/20/2025,09:30-10:00,20", "MM/dd/yyyy"),
    ("Date,Interval,offered", "2025-01-20,09:00 to 09:30,10", "2025-01-20,09:30 to 10:00,20", nil),
    ("Date,Time,offered", "01/20/2025,9:00 AM,10", "01/20/2025,9:30 AM,20", "MM/dd/yyyy"),
    ("Date,Hour,offered", "2025-01-20,9:00 AM - 9:30 AM,10", "2025-01-20,9:30 AM - 10 AM,20", nil),
    ("Date,StartTime,offered", "2025-01-20,09:00:00,10", "2025-01-20,09:30:00,20", nil),
    ("Date,period,offered", "01202025,0900,10", "01202025,0930,20", "MMddyyyy"),
    ("Date,period,offered", "20250120,900,10", "20250120,930,20", "yyyyMMdd"),
    ("Date,Time,offered", "45677,0.375,10", "45677,0.395833333,20", "excel"),
  ])
  func aColumnOfTimesOfDayIsFoundByItsName(_ header: String, _ one: String, _ two: String, _ format: String?) throws {
    var columns = HistoryColumnNames(start: "Date")
    let text = "\(header)\n\(one)\n\(two)\n"
    #expect(try contacts(text, source(columns, format: format)) == [10, 20])
    columns.time = String(header.split(separator: ",")[1])
    #expect(try contacts(text, source(columns, format: format)) == [10, 20])
  }

  @Test(arguments: [("2025-01-20,,20", "Time is empty"), (",09:30,20", "Date is empty"), (",,20", "Date is empty")])
  func anEmptyFieldOfTheTwoIsNamed(row: String, message: String) {
    let folder = HistoryFolder("Date,Time,offered\n2025-01-20,09:00,10\n\(row)\n", zone: "UTC")
    #expect(folder.problems(source(HistoryColumnNames(start: "Date", time: "Time"))) == ["history.csv:3: \(message)"])
  }

  @Test func aFormatMaySayBothColumnsAtOnce() throws {
    let columns = HistoryColumnNames(start: "Tag", time: "Zeit")
    let text = "Tag,Zeit,offered\n20.01.2025,09.00,10\n20.01.2025,09.30,20\n"
    #expect(try contacts(text, source(columns, format: "dd.MM.yyyy HH.mm")) == [10, 20])
    #expect(
      HistoryFolder(text, zone: "UTC").problems(source(columns, format: "dd.MM.yyyy"))
        == ["history.csv:1: Zeit [09.00] is no time of day"])
  }

  @Test func hoursAloneAreTimesOfDay() throws {
    let text = "Date,Hour,offered\n2025-01-20,8,10\n2025-01-20,9,20\n"
    let folder = HistoryFolder(text, intervalMinutes: 60, zone: "UTC")
    #expect(try folder.read(source(.init(start: "Date"))).series[0].observation(0, 9) == .offered(20))
  }

  @Test func anIntervalWithItsEndIsNoOffset() throws {
    for text in [
      "start,offered\n2025-01-20 09:00-09:30,10\n2025-01-20 09:30-10:00,20\n",
      "start,offered\n2025-01-20 09:00 - 09:30,10\n2025-01-20 09:30 - 10:00,20\n",
    ] {
      #expect(try contacts(text, source(.init())) == [10, 20])
    }
    let offsets = "start,offered\n2025-01-20 09:00-09:30,10\n2025-01-20 09:30-09:30,20\n"
    let series = try HistoryFolder(offsets, zone: "UTC").read(source(.init())).series[0]
    #expect(series.observation(0, 18, 30) == .offered(10), "the same for every row is an offset")
  }

  @Test func theRepeatedHourOfPeriodsIsTheMeanOfBoth() throws {
    let text = """
      date|period|TZ|queue|received
      10252026|0130|Europe/Amsterdam|100|12
      10252026|0200|Europe/Amsterdam|100|8
      10252026|0230|Europe/Amsterdam|100|6
      10252026|0200|Europe/Amsterdam|100|4
      10252026|0230|Europe/Amsterdam|100|2
      """
    let series = try HistoryFolder(text, zone: "Europe/Amsterdam").read(
      source(.init(start: "date", offered: "received"), format: "MMddyyyy", zone: "Europe/Amsterdam")
    ).series[0]
    #expect(series.observation(0, 2) == .offered(6))
    #expect(series.observation(0, 2, 30) == .offered(4))
  }

  @Test(arguments: [
    ("start,offered\n2025-01-20,10\n2025-01-20,20\n", nil, "history.csv:2: start holds days without times"),
    (
      "start,Uhrzeit,offered\n2025-01-20,09:00,10\n2025-01-21,09:30,20\n", nil,
      "history.csv:2: start holds days without times"
    ),
    (
      "start,offered\n2025-01-20 09:00,10\n2025-01-20,30\n2025-01-20 09:30,20\n", nil,
      "history.csv:3: 1 rows have a day without a time in start, where others have times"
    ),
    (
      "start,offered\n20/01/2025,10\n21/01/2025,20\n", "dd/MM/yyyy",
      "history.csv: the file has intervals of a day, the plan of 30 minutes"
    ),
  ])
  func intervalsWithoutTimesAreRefused(_ text: String, _ format: String?, _ message: String) {
    #expect(HistoryFolder(text, zone: "UTC").problems(source(.init(), format: format)) == [message])
  }

  @Test(arguments: [
    ("2026-03-09", "2026-03-10", nil, "created_at holds days without times"),
    ("46090", "46091", "excel", "created_at holds days without times"),
    ("09/03/2026", "10/03/2026", "dd/MM/yyyy", "created_at holds days without times"),
    (
      "2026-03-09 00:00:00", "2026-03-10 00:00:00", nil,
      "all 2 rows stand at 00:00, as days do that were made times"
    ),
    (
      "2026-03-08T17:00:00Z", "2026-03-09T17:00:00Z", nil,
      "all 2 rows stand at 00:00, as days do that were made times"
    ),
  ])
  func contactsWithoutTimesAreRefused(_ one: String, _ two: String, _ format: String?, _ message: String) {
    let source = HistorySource(
      file: "history.csv", format: .zendesk, queue: "voice", timeZone: "Asia/Jakarta", dateFormat: format)
    #expect(
      HistoryFolder("id,created_at\n1,\(one)\n2,\(two)\n").problems(source) == ["history.csv:2: \(message)"])
  }

  @Test func oneContactAtMidnightIsOne() throws {
    let source = HistorySource(file: "history.csv", format: .zendesk, queue: "voice", timeZone: "UTC")
    let folder = HistoryFolder("id,created_at\n1,2026-03-09 00:00:00\n", zone: "UTC")
    #expect(try folder.read(source).series[0].observation(0, 0) == .offered(1))
    let mixed = HistoryFolder("id,created_at\n1,2026-03-09 00:00:00\n2,2026-03-09 10:00\n", zone: "UTC")
    #expect(try mixed.read(source).series[0].observation(0, 0) == .offered(1))
  }
}
