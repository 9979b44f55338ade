import Testing
import Workforce

@testable import Reporting

@Suite("Numbers, dates and times of a language") struct NotationTests {
  @Test(
    "Indonesian has points between thousands and a comma before decimals",
    arguments: [
      ("0", "0"), ("12", "12"), ("999", "999"), ("1234", "1.234"), ("1234.5", "1.234,5"),
      ("-1234567.25", "-1.234.567,25"),
      ("+7.7", "+7,7"), ("−0.5", "−0,5"), ("0.8884", "0,8884"), ("1e+07", "1e+07"), ("1.5e-07", "1,5e-07"), ("-", "-"),
      ("", ""),
    ])
  func numerals(plain: String, written: String) {
    #expect(Indonesian().numeral(plain) == written)
    #expect(English().numeral(plain) == plain)
  }

  @Test(
    "What documents write for programs is written as the language writes it; anything else stays",
    arguments: [
      ("2026-11-23", "23 Nov 2026"), ("2026-05-01", "1 Mei 2026"), ("06:30", "06.30"), ("24:00", "24.00"),
      ("2026-11-23 06:30", "23 Nov 2026 06.30"), ("2026-11-23T06:30", "23 Nov 2026 06.30"),
      ("2026-11-23T06:30:00+07:00", "23 Nov 2026 06.30 (+07:00)"), ("mon-fri", "mon-fri"), ("2026-02-30", "2026-02-30"),
      ("2026-11-23 noon", "2026-11-23 noon"), ("", ""), ("2026-11-23 ", "2026-11-23 "),
    ])
  func documents(text: String, written: String) {
    #expect(Indonesian().written(text) == written)
    #expect(English().written(text) == text)
  }

  @Test("Months and weekdays have Indonesian names") func names() throws {
    let days = try (1...12).map { try #require(CivilDate(year: 2026, month: $0, day: 9)) }
    #expect(
      days.map(Indonesian().date) == [
        "9 Jan 2026", "9 Feb 2026", "9 Mar 2026", "9 Apr 2026", "9 Mei 2026", "9 Jun 2026", "9 Jul 2026", "9 Agu 2026",
        "9 Sep 2026", "9 Okt 2026", "9 Nov 2026", "9 Des 2026",
      ])
    #expect(
      Weekday.allCases.map(Indonesian().shortName) == ["Sen", "Sel", "Rab", "Kam", "Jum", "Sab", "Min"])
    #expect(Indonesian().length(450) == "7 jam 30 menit" && Indonesian().length(45) == "45 menit")
  }
}
