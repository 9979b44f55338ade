import PlanFiles
import PlanModel
import Testing
import Workforce

/// What a `date-format` can say, and what it may not.
@Suite struct DateFormatTests {
  private func source(_ format: String?, zone: String = "Asia/Jakarta") -> HistorySource {
    HistorySource(file: "history.csv", queue: "voice", timeZone: zone, dateFormat: format)
  }

  private func folder(_ time: String) -> HistoryFolder { HistoryFolder("start,offered\n\"\(time)\",5\n") }

  /// 08:00 in Jakarta, however it is written.
  @Test(arguments: [
    ("yyyy-MM-ddTHH:mm:ssZ", "2026-01-05T01:00:00Z"), ("yyyy-MM-dd'T'HH:mm:ss'Z'", "2026-01-05T01:00:00Z"),
    ("yyyy-MM-dd'T'HH:mm:ssXXX", "2026-01-04T20:00:00-05:00"), ("MM/dd/yyyy HH:mm:ssZ", "01/05/2026 01:00:00Z"),
    ("MM/dd/yyyy HH:mm Z", "01/04/2026 20:00 -0500"), ("MM/dd/yyyy HH:mm Z", "01/05/2026 09:00 +08"),
    ("M/d/yyyy h:mm a Z", "1/5/2026 1:00 AM UTC"),
    ("EEE MMM dd yyyy HH:mm:ss Z", "Mon Jan 05 2026 08:00:00 GMT+0700 (WIB)"),
    ("dd MMM yyyy HH:mm", "05 Jan 2026 08:00"), ("MMM d, yyyy h:mm a", "Jan 5, 2026 8:00 a.m."),
    ("MMMM d, yyyy, h:mm a", "January 5, 2026, 8:00 A. M."), ("dd-MMM-yy HH.mm", "05-JAN-26 08.00"),
    ("EEEE, d MMMM yyyy HH:mm", "Monday, 5 January 2026 08:00"), ("yyyyMMdd HHmm", "20260105 0800"),
    ("M/d/yyyy, h:mm a", "1/5/2026, 8:00\u{202f}AM"), ("M/d/yyyy, h:mm\u{202f}a", "1/5/2026, 8:00 AM"),
    ("dd/MM/yyyy HH:mm:ss.SSS", "05/01/2026 08:00:00.000"), ("epoch", "1767574800"), ("epoch", "1767574800000"),
    ("epoch", "1767574800.123"), ("epoch", "1767574800000000"), ("yyyy年M月d日 HH:mm", "2026年1月5日 08:00"),
    ("dd.MM.yyyy HH:mm 'Uhr'", "05.01.2026 08:00 Uhr"), ("dd.MM.yyyy HH:mm", "05.01.2026 08:00 - 08:30"),
    ("dd.MM.yyyy HH:mm", "05.01.2026 08:00\u{2013}08:30"),
  ])
  func aFormatSaysWhatATimeMeans(_ format: String, _ text: String) throws {
    let series = try folder(text).read(source(format)).series[0]
    #expect(series.firstDay.description == "2026-01-05")
    #expect(series.observation(0, 8) == .offered(5))
  }

  @Test(arguments: ["2026-01-05\u{a0}08:00", "\u{200e}2026-01-05 08:00\u{200e}", "2026-01-05T08:00\u{202f}+07:00"])
  func strangeBlanksInIsoTimesAreBlanks(_ text: String) throws {
    #expect(try folder(text).read(source(nil)).series[0].observation(0, 8) == .offered(5))
  }

  @Test(arguments: [
    ("MM/dd/yyyy HH:mm -0500", "date-format [MM/dd/yyyy HH:mm -0500] holds [0], which stands for nothing"),
    ("MM/dd/yyyy HH:mm+07:00", "date-format [MM/dd/yyyy HH:mm+07:00] holds [+], which stands for nothing"),
    ("dd/MM/20yy HH:mm", "date-format [dd/MM/20yy HH:mm] holds [2], which stands for nothing"),
    (
      "MM/dd/yyyy HH:mm z",
      "date-format [MM/dd/yyyy HH:mm z] holds `z`: abbreviations of zones mean several zones"
    ),
    ("%d/%m/%Y", "date-format [%d/%m/%Y] holds `m`, which stands for nothing"),
    ("DD/MM/YYYY HH:mm", "date-format [DD/MM/YYYY HH:mm] holds `DD`, which stands for nothing"),
    ("HH:mm", "date-format [HH:mm] does not hold the year once (`y`)"),
    ("dd/MM HH:mm", "date-format [dd/MM HH:mm] does not hold the year once (`y`)"),
    ("dd/mm/yyyy", "date-format [dd/mm/yyyy] does not hold the month once (`M`)"),
    ("dd/MM/yyyy mm", "date-format [dd/MM/yyyy mm] does not hold the hour once (`H`)"),
    ("dd/MM/yyyy hh:mm", "date-format [dd/MM/yyyy hh:mm] needs `h` and `a` (AM or PM) together"),
    ("dd/MM/yyyy HH:mm a", "date-format [dd/MM/yyyy HH:mm a] needs `h` and `a` (AM or PM) together"),
    (
      "dd/MM/yyyy HH:mm:mm",
      "date-format [dd/MM/yyyy HH:mm:mm] holds a part of the time twice, or seconds without minutes"
    ),
    ("dd/MM/yyyy 'at HH:mm", "date-format [dd/MM/yyyy 'at HH:mm] has an apostrophe that nothing closes"),
    ("QQ", "date-format [QQ] holds `QQ`, which stands for nothing"),
  ])
  func whatWouldBeMatchedAndForgottenIsRefused(_ format: String, _ message: String) {
    #expect(folder("1").problems(source(format)) == ["plan.yaml: \(message)"])
  }

  @Test(arguments: [
    ("EEE, d MMM yyyy HH:mm", "Tue, 5 Jan 2026 08:00"), ("dd MMM yyyy HH:mm", "05 Jänner 2026 08:00"),
    ("MM/dd/yyyy HH:mm Z", "01/05/2026 08:00"), ("epoch", "17675748"), ("epoch", "1767574800000.5"),
    ("dd.MM.yyyy HH:mm", "05.01.2026 08:00 17:00"), ("dd.MM.yyyy HH:mm", "05.01.2026 08:00-17:00"),
  ])
  func whatIsWrittenOtherwiseIsRefused(_ format: String, _ text: String) {
    #expect(folder(text).problems(source(format)).count == 1)
  }
}
