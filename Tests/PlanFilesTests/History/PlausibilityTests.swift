import Foundation
import PlanFiles
import PlanModel
import Testing
import Workforce

/// Numbers that cannot be meant are named with their likely cause, and the advice given is accepted and mends them.
@Suite struct PlausibilityTests {
  /// Calls of a morning in half-hours, which take about four minutes.
  private static let calls: [(offered: Int, seconds: Double)] = [(10, 240), (20, 252), (30, 246), (14, 238), (6, 260)]

  /// The morning with handling times written in some way.
  private func text(_ column: String = "handling_seconds", _ written: (Int, Double) -> String) -> String {
    var text = "start,queue,offered,\(column)\n"
    for index in Self.calls.indices {
      let row = Self.calls[index]
      let hour = 8 + index / 2
      let time = "\(hour < 10 ? "0" : "")\(hour):\(index % 2 == 0 ? "00" : "30")"
      let value: String = written(row.offered, row.seconds)
      text += "2026-01-05T\(time),voice,\(row.offered),\(value)\n"
    }
    return text
  }

  private func mean(_ series: ContactSeries) -> Double {
    let cells = zip(series.observations, series.handlingSeconds).compactMap { seen, seconds in
      seconds.flatMap { seconds in seen.contacts.map { (contacts: $0, seconds: seconds) } }
    }
    return cells.reduce(0) { $0 + $1.contacts * $1.seconds } / cells.reduce(0) { $0 + $1.contacts }
  }

  @Test(arguments: [
    (HandlingUnit.milliseconds, 0.001, "246400"), (.minutes, 60, "4.11"), (.hours, 3600, "0.0684"),
    (.days, 86_400, "0.00285"),
  ])
  func anotherUnitIsNamedAndItsKeyMendsIt(unit: HandlingUnit, seconds: Double, mean: String) throws {
    let folder = HistoryFolder(text { _, value in "\(value / seconds)" })
    let history = try folder.read()
    try #require(history.warnings.count == 1)
    #expect(
      history.warnings[0].hasPrefix(
        "history.csv: handling times of queue [voice] come to \(mean) s a contact; set `handling-unit: \(unit.rawValue)`"
          + " if [handling_seconds] is in \(unit.rawValue) (then 246 s)"), "\(history.warnings)")
    let mended = try folder.read(HistorySource(file: "history.csv", timeZone: "Asia/Jakarta", handlingUnit: unit))
    #expect(mended.warnings.isEmpty)
    #expect(abs(self.mean(mended.series[0]) - 246.4) < 0.01)
  }

  @Test func totalsInAnotherUnitMayBeLargerThanSecondsMay() throws {
    let folder = HistoryFolder(text("handling_total_seconds") { "\(1000 * 100 * Double($0) * $1)" })
    #expect(throws: PlanError.self) { try folder.read() }
    let unit = HistorySource(file: "history.csv", timeZone: "Asia/Jakarta", handlingUnit: .milliseconds)
    #expect(try folder.read(unit).series[0].handlingSeconds.compactMap { $0 }.count == Self.calls.count)
  }

  @Test func totalsTakenForMeansAreNamedAndNamingTheColumnMendsIt() throws {
    let folder = HistoryFolder(text { "\(Double($0) * $1)" })
    let warning = try #require(try folder.read().warnings.first)
    #expect(
      warning.hasSuffix(
        "name [handling_seconds] under `columns: handling_total_seconds` if it holds the totals of intervals (then 246 s)"
      ),
      "\(warning)")
    var source = HistorySource(file: "history.csv", timeZone: "Asia/Jakarta")
    source.draft.columns?.handlingTotalSeconds = ["handling_seconds"]
    let mended = try folder.read(source)
    #expect(mended.warnings.isEmpty)
    #expect(abs(mean(mended.series[0]) - 246.4) < 0.01)
  }

  @Test func meansTakenForTotalsAreNamedAndNamingTheColumnMendsIt() throws {
    let folder = HistoryFolder(text("handling_total_seconds") { _, seconds in "\(seconds)" })
    let warning = try #require(try folder.read().warnings.first)
    #expect(
      warning.hasSuffix(
        "name [handling_total_seconds] under `columns: handling_seconds` if it holds means (then 246 s)"),
      "\(warning)")
    var source = HistorySource(file: "history.csv", timeZone: "Asia/Jakarta")
    source.draft.columns?.handlingSeconds = ["handling_total_seconds"]
    let mended = try folder.read(source)
    #expect(mended.warnings.isEmpty)
    #expect(abs(mean(mended.series[0]) - 246.4) < 0.01)
  }

  @Test func ordinaryHandlingTimesAreNotDoubted() throws {
    #expect(try HistoryFolder(text { _, seconds in "\(seconds)" }).read().warnings.isEmpty)
    #expect(try HistoryFolder(text("handling_total_seconds") { "\(Double($0) * $1)" }).read().warnings.isEmpty)
    // Long calls of few callers at night, short ones of many by day.
    #expect(try HistoryFolder(text { contacts, _ in "\(600 - 14 * contacts)" }).read().warnings.isEmpty)
  }

  @Test func aQueueThatWaitsForHoursMayTakeHoursAndOneWithATimeOfItsOwnIsHeldAgainstIt() throws {
    var queue = HistoryFolder.queue("voice")
    queue.channel = .email
    let hours = text { _, _ in "7200" }
    #expect(try HistoryFolder(hours, queues: [queue]).read().warnings.isEmpty)
    #expect(try HistoryFolder(hours).read().warnings.count == 1)
    queue.channel = .voice
    queue.handlingSeconds = 1500
    let minutes = try HistoryFolder(text { _, _ in "25" }, queues: [queue]).read().warnings
    #expect(
      minutes == [
        "history.csv: handling times of queue [voice] come to 25 s a contact, where its own handling time is 1500 s;"
          + " set `handling-unit: minutes` if [handling_seconds] is in minutes (then 1500 s)"
      ])
  }

  @Test func aJumpWithinAFileIsNamed() throws {
    let days = (1..<9).flatMap { day in
      ["08:00", "08:30"].map { "2026-01-0\(day)T\($0),voice,20,\(day < 6 ? 240 : 240_000)\n" }
    }
    let warnings = try HistoryFolder("start,queue,offered,handling_seconds\n" + days.joined()).read().warnings
    #expect(
      warnings.contains(
        "history.csv: handling times of queue [voice] are about 1000 times longer than usual on 3 days, the first"
          + " 2026-01-06; rows in another unit need a file and a `handling-unit` of their own"), "\(warnings)")
  }

  @Test func moreAnsweredThanOfferedIsNamed() throws {
    let text = """
      start,queue,offered,answered
      2026-01-05T08:00,voice,10,9
      2026-01-05T08:30,voice,1,90
      """
    #expect(
      try HistoryFolder(text).read().warnings == [
        "history.csv:3: queue [voice] has more contacts answered (99) than offered (11), in 1 rows more than twice as many;"
          + " check whether the columns [offered] and [answered] are swapped under `columns`"
      ])
    let carried = text.replacingOccurrences(of: "1,90", with: "5,6")
    #expect(try HistoryFolder(carried).read().warnings.isEmpty)
  }

  private static let thousands = """
    start,queue,offered,answered
    2026-01-05T08:00,voice,980,950
    2026-01-05T08:30,voice,1.250,1.190
    2026-01-05T09:00,voice,2.155,2.050
    """

  @Test func aPointBeforeThousandsIsAProblemAndItsKeyMendsIt() throws {
    let folder = HistoryFolder(Self.thousands)
    let message =
      "looks like thousands: numbers with a point all have three digits behind it and are far smaller than the whole ones"
    #expect(
      folder.problems() == ["history.csv:3: offered [1.250] \(message)", "history.csv:3: answered [1.190] \(message)"])
    var source = HistorySource(file: "history.csv", timeZone: "Asia/Jakarta", decimalComma: true, thousandsSign: .point)
    let series = try folder.read(source).series[0]
    #expect(series.observation(0, 8, 30) == .offered(1250))
    #expect(series.observation(0, 9) == .offered(2155))
    source.draft.decimalComma = false
    source.draft.thousandsSign = ThousandsSign.none
    let taken = try folder.read(source)
    #expect(taken.series[0].observation(0, 8, 30) == .offered(1.25))
    #expect(taken.warnings.isEmpty)
  }

  @Test(arguments: [
    (ThousandsSign.comma, "1,250", 1250.0), (.comma, "12,345.5", 12_345.5), (.apostrophe, "1'250", 1250),
    (.apostrophe, "1’250", 1250), (.space, "1 250", 1250), (.space, "1\u{A0}250", 1250), (.space, "1\u{202F}250", 1250),
    (.comma, "1,234,567", 1_234_567), (.comma, "250", 250), (.comma, "1,23,456", 123_456),
    (.comma, "12,34,567.5", 1_234_567.5),
  ])
  func signsBetweenThousandsAreRead(sign: ThousandsSign, text: String, value: Double) throws {
    let folder = HistoryFolder("start,queue,offered\n2026-01-05T08:00,voice,\"\(text)\"\n")
    let source = HistorySource(file: "history.csv", timeZone: "Asia/Jakarta", thousandsSign: sign)
    #expect(try folder.read(source).series[0].observation(0, 8) == .offered(value))
  }

  @Test(arguments: [
    "12,50", "1,2345", "1234,567", ",250", "1,,250", "1,250,5", "1,23", "123,45,678", "1,23,456,789", "1.5,000",
    "1.234,567",
  ])
  func aSignThatStandsElsewhereIsRefused(text: String) {
    let folder = HistoryFolder("start,queue,offered\n2026-01-05T08:00,voice,\"\(text)\"\n")
    let source = HistorySource(file: "history.csv", timeZone: "Asia/Jakarta", thousandsSign: .comma)
    #expect(folder.problems(source) == ["history.csv:2: offered [\(text)] is not a number"])
  }

  @Test func fractionsAmongCountsAreNamed() throws {
    let text = "start,queue,offered\n2026-01-05T08:00,voice,3\n2026-01-05T08:30,voice,2.5\n"
    #expect(
      try HistoryFolder(text).read().warnings == [
        "history.csv:3: 1 of the numbers under [offered] are fractions such as [2.5], though contacts are whole; check that"
          + " the right column is named, or `thousands-sign: none` if they are means"
      ])
    let means = HistorySource(file: "history.csv", timeZone: "Asia/Jakarta", thousandsSign: ThousandsSign.none)
    #expect(try HistoryFolder(text).read(means).warnings.isEmpty)
    #expect(try HistoryFolder(text.replacingOccurrences(of: "2.5", with: "2.000")).read().warnings.isEmpty)
    // One that somebody filled in among a hundred is no matter.
    let rest = (0..<150).map { hour in "2026-01-\(10 + hour / 24)T\(hour % 24 < 10 ? "0" : "")\(hour % 24):00,voice,4\n"
    }
    #expect(try HistoryFolder(text + rest.joined()).read().warnings.isEmpty)
  }
}
