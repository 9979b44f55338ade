import PlanFiles
import Testing
import Workforce

@Suite struct HistoryReaderTests {
  @Test func anIntervalFileBecomesOneSeriesAQueue() throws {
    let history = try HistoryFolder(
      """
      start,queue,offered,handling_seconds
      2026-01-05T08:00,voice,10,180
      2026-01-05T08:30,voice,0,
      2026-01-06T09:00,chat,3,600
      """, queues: [HistoryFolder.queue("voice"), HistoryFolder.queue("chat")]
    ).read()
    #expect(history.series.map(\.queue) == ["voice", "chat"])
    let voice = history.series[0]
    #expect(voice.firstDay.description == "2026-01-05")
    #expect(voice.slotsPerDay == 48)
    #expect(voice.dayCount == 1)
    #expect(voice.observation(0, 8) == .offered(10))
    #expect(voice.handling(0, 8) == 180)
    #expect(history.series[1].firstDay.description == "2026-01-06")
    #expect(history.warnings.isEmpty)
  }

  @Test func missingZeroAndClosedAreThreeThings() throws {
    let history = try HistoryFolder(
      """
      start,queue,offered
      2026-01-05T08:00,voice,0
      2026-01-05T09:00,voice,4
      2026-01-05T10:30,voice,4
      """, queues: [HistoryFolder.queue("voice", opening: 8..<20)]
    ).read()
    #expect(history.series[0].observation(0, 8) == .offered(0))
    #expect(history.series[0].observation(0, 8, 30) == .missing)
    #expect(history.series[0].observation(0, 7, 30) == .closed)
  }

  @Test func anIntervalWithoutARowIsZeroOnlyWhenTheSourceSaysSoAndWithinItsSpan() throws {
    let text = """
      start,queue,offered
      2026-01-05T08:00,voice,2
      2026-01-05T09:30,voice,4
      """
    let source = HistorySource(file: "history.csv", timeZone: "Asia/Jakarta", missingMeans: .zero)
    let series = try HistoryFolder(text).read(source).series[0]
    #expect(series.observation(0, 8, 30) == .offered(0))
    #expect(series.observation(0, 7, 30) == .missing)
    #expect(series.observation(0, 10) == .missing)
    #expect(try HistoryFolder(text).read().series[0].observation(0, 8, 30) == .missing)
  }

  @Test func answeredAndAbandonedAddUpToOffered() throws {
    let series = try HistoryFolder(
      """
      start,queue,answered,abandoned,handling_total_seconds
      2026-01-05T08:00,voice,9,1,1800
      2026-01-05T08:30,voice,0,2,0
      """
    ).read().series[0]
    #expect(series.observation(0, 8) == .offered(10))
    #expect(series.handling(0, 8) == 200)
    #expect(series.observation(0, 8, 30) == .offered(2))
    #expect(series.handling(0, 8, 30) == nil)
  }

  @Test func offeredWinsOverItsPartsAndAnsweredCarriesTheHandlingTime() throws {
    let series = try HistoryFolder(
      """
      start,queue,offered,answered,abandoned,handling_total_seconds
      2026-01-05T08:00,voice,12,9,1,1800
      2026-01-05T08:30,voice,12,9,1,1800
      """
    ).read().series[0]
    #expect(series.observation(0, 8) == .offered(12))
    #expect(series.handling(0, 8) == 200)
  }

  @Test func finerIntervalsAddUpAndHandlingTimesAreWeightedWithTheirContacts() throws {
    let series = try HistoryFolder(
      """
      start,queue,offered,handling_seconds
      2026-01-05T08:00,voice,10,100
      2026-01-05T08:15,voice,30,200
      2026-01-05T08:30,voice,1,300
      2026-01-05T08:45,voice,0,0
      """
    ).read().series[0]
    #expect(series.observation(0, 8) == .offered(40))
    #expect(series.handling(0, 8) == 175)
    #expect(series.handling(0, 8, 30) == 300)
  }

  @Test func anIntervalOfWhichAPartIsMissingIsMissingAndThatIsSaid() throws {
    let text = """
      start,queue,offered
      2026-01-05T08:00,voice,10
      2026-01-05T08:15,voice,30
      2026-01-05T08:30,voice,1
      2026-01-05T09:00,voice,5
      2026-01-05T09:15,voice,5
      2026-01-05T09:45,voice,5
      """
    let history = try HistoryFolder(text).read()
    #expect(history.series[0].observation(0, 8, 30) == .missing)
    #expect(history.series[0].observation(0, 9) == .offered(10))
    #expect(
      history.warnings == ["history.csv: 2 intervals of queue [voice] lack a part of their rows and count as missing"])
    let source = HistorySource(file: "history.csv", timeZone: "Asia/Jakarta", missingMeans: .zero)
    #expect(try HistoryFolder(text).read(source).series[0].observation(0, 8, 30) == .offered(1))
  }

  @Test func contactsInClosedHoursAreLeftOutWithAWarningAndZerosWithoutOne() throws {
    let text = """
      start,queue,offered
      2026-01-05T06:00,voice,3
      2026-01-05T06:30,voice,0
      2026-01-05T08:00,voice,4
      """
    let history = try HistoryFolder(text, queues: [HistoryFolder.queue("voice", opening: 8..<20)]).read()
    #expect(history.series[0].observation(0, 6) == .closed)
    #expect(
      history.warnings == [
        "history.csv: 3 contacts of queue [voice] lie outside its opening hours and are left out, the first at "
          + "[2026-01-05 06:00]"
      ])
  }

  /// A queue that opens from 8 to 20, on Saturdays not at all.
  private func weekdays(_ days: SpecialDay...) throws -> History {
    var queue = HistoryFolder.queue("voice", opening: 8..<20)
    queue.openSlots[5] = [Bool](repeating: false, count: 48)
    var folder = HistoryFolder(
      """
      start,queue,offered
      2026-01-09T08:00,voice,3
      2026-01-09T08:30,voice,0
      2026-01-09T14:00,voice,5
      2026-01-10T08:00,voice,7
      2026-01-11T08:00,voice,1
      """, queues: [queue])
    folder.specialDays = days
    return try folder.read()
  }

  private func leftOut(_ contacts: Int, _ first: String) -> [String] {
    [
      "history.csv: \(contacts) contacts of queue [voice] lie outside its opening hours and are left out, the first at "
        + "[\(first)]"
    ]
  }

  @Test func aDayThatTheCalendarClosesIsClosedInTheHistoryToo() throws {
    let date = try #require(CivilDate("2026-01-09"))
    let open = try weekdays()
    #expect(open.series[0].observation(0, 8) == .offered(3) && open.series[0].observation(1, 8) == .closed)
    #expect(open.warnings == leftOut(7, "2026-01-10 08:00"))
    let closed = try weekdays(SpecialDay(name: "Fair", date: date, effect: .closed))
    #expect(closed.series[0].observation(0, 8) == .closed && closed.series[0].observation(0, 9) == .closed)
    #expect(closed.warnings == leftOut(15, "2026-01-09 08:00"))
    let others = try weekdays(SpecialDay(name: "Fair", date: date, effect: .closed, queues: ["mail"]))
    #expect(others == open)
  }

  @Test func hoursOfADateAndDaysLikeAnotherAreThoseOfTheHistoryToo() throws {
    let (friday, saturday) = (try #require(CivilDate("2026-01-09")), try #require(CivilDate("2026-01-10")))
    let half = try weekdays(SpecialDay(name: "Eve", date: friday, effect: .learned, hours: [480..<840]))
    #expect(half.series[0].observation(0, 8) == .offered(3) && half.series[0].observation(0, 13, 30) == .missing)
    #expect(half.series[0].observation(0, 14) == .closed)
    #expect(half.warnings == leftOut(12, "2026-01-09 14:00"))
    let fair = try weekdays(SpecialDay(name: "Fair", date: saturday, effect: .like(.monday)))
    #expect(fair.series[0].observation(1, 8) == .offered(7) && fair.series[0].observation(1, 7) == .closed)
    #expect(fair.warnings == [])
  }

  @Test func severalFilesMakeOneSeries() throws {
    var folder = HistoryFolder("start,offered\n2026-01-05T08:00,1\n2026-01-05T08:30,2\n")
    folder.files["february.csv"] = Array("start,offered\n2026-02-01T08:00,7\n2026-02-01T08:30,8\n".utf8)
    let series = try folder.read(
      HistorySource(file: "history.csv", queue: "voice", timeZone: "Asia/Jakarta"),
      HistorySource(file: "february.csv", queue: "voice", timeZone: "Asia/Jakarta")
    ).series[0]
    #expect(series.dayCount == 28)
    #expect(series.observation(27, 8) == .offered(7))
    #expect(series.observation(13, 8) == .missing)
  }

  @Test func whatAFileCallsAQueueIsMappedToItsId() throws {
    let source = HistorySource(file: "history.csv", queueNames: ["Main Line": "voice"], timeZone: "Asia/Jakarta")
    let series = try HistoryFolder("start,queue,offered\n2026-01-05T08:00,Main Line,6\n").read(source).series[0]
    #expect(series.observation(0, 8) == .offered(6))
  }

  @Test func columnsGoByTheNamesThatTheSourceGivesThem() throws {
    let columns = HistorySource.Columns(start: "Zeit", queue: "Gruppe", offered: "Anrufe", handlingSeconds: ["Dauer"])
    let source = HistorySource(
      file: "history.csv", columns: columns, timeZone: "Asia/Jakarta", dateFormat: "dd.MM.yyyy HH:mm",
      decimalComma: true)
    let series = try HistoryFolder("\u{FEFF}Zeit;Gruppe;Anrufe;Dauer\r\n05.01.2026 08:00;voice;12,5;\"181,25\"\r\n")
      .read(source).series[0]
    #expect(series.observation(0, 8) == .offered(12.5))
    #expect(series.handling(0, 8) == 181.25)
  }

  @Test func tabsQuotedFieldsAndBlanksAreRead() throws {
    let text = "start\tqueue\toffered\n\"2026-01-05 08:00\"\t\" voice \"\t 7 \n\n"
    #expect(try HistoryFolder(text).read().series[0].observation(0, 8) == .offered(7))
  }

  @Test func theTemplatesHistoryIsReadWithoutAWarning() throws {
    let folder = try FolderOnDisk()
    try PlanTemplate.write(into: folder.path)
    let loaded = try folder.load()
    let history = try loaded.readHistory(in: folder.path)
    #expect(history.series.map(\.queue) == loaded.plan.queues.map(\.id))
    #expect(history.warnings.isEmpty)
  }
}
