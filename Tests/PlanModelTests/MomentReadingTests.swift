import Testing
import Workforce

@testable import PlanModel

@Suite("Dates and times that a pattern wrote") struct MomentReadingTests {
  @Test(
    "Every pattern that says a whole moment reads back what it wrote",
    arguments: [
      "yyyy-MM-dd'T'HH:mm:ssxxx", "d.M.yy H:mm", "MM/dd/yyyy hh:mm a", "yyyyMMddHHmm", "dd 'of' MM yy, h:mma",
      "HHmmddMMyyyy",
    ])
  func roundTrip(pattern: String) throws {
    let pattern = try MomentPattern(pattern, hasTime: true)
    #expect(pattern.endlessLetters == nil)
    for day in stride(from: 20_000, to: 21_000, by: 111) {
      for minute in stride(from: 0, to: 1440, by: 173) {
        let date = CivilDate(dayNumber: day)
        let parts = try #require(pattern.parts(of: pattern.text(date, minute: minute, offset: -210)))
        #expect(parts.date(near: date.adding(days: 4000)) == date && parts.minuteOfDay == minute)
        #expect(parts.values[.offset].map { $0 == -210 } ?? true && parts.isTrue(of: date))
        #expect(!parts.isTrue(of: date.adding(days: 1)))
      }
    }
  }

  @Test("Leading zeros that a spreadsheet left out do not matter, but where digits follow") func zeros() throws {
    let parts = try #require(MomentPattern("dd/MM/yyyy HH:mm", hasTime: true).parts(of: "5/3/2026 8:05"))
    #expect(parts.date(near: CivilDate(dayNumber: 0)) == CivilDate("2026-03-05") && parts.minuteOfDay == 485)
    #expect(try MomentPattern("ddMMyyyy", hasTime: false).parts(of: "532026") == nil)
    #expect(try MomentPattern("HH:mm", hasTime: true).parts(of: "8:5") == nil, "50 past, or 5 past")
  }

  @Test(
    "What a pattern does not write is not read",
    arguments: [
      ("yyyy-MM-dd", "26-03-05"), ("yyyy-MM-dd", "2026-13-05"), ("yyyy-MM-dd", "2026-03-05 "), ("HH:mm", "24:00"),
      ("HH:mm", "07:60"), ("hh:mm a", "13:00 PM"), ("hh:mm a", "00:30 AM"), ("hh:mm a", "10:00"), ("HH:mm", ""),
      ("HH:mmxxx", "07:00+1:00"), ("HH:mmxxx", "07:00"), ("d d", "5 6"), ("HH:mm", "٠٧:٠٠"), ("HH:mm", "-7:00"),
    ])
  func refusals(pattern: String, text: String) throws {
    #expect(try MomentPattern(pattern, hasTime: true).parts(of: text) == nil)
  }

  @Test("Parts that contradict each other are no time") func contradictions() throws {
    func parts(_ pattern: String, _ text: String) throws -> MomentParts? {
      try MomentPattern(pattern, hasTime: true).parts(of: text)
    }
    #expect(try parts("HH:mm a", "13:00 AM")?.minuteOfDay == nil && parts("HH:mm a", "13:00 PM")?.minuteOfDay == 780)
    #expect(try parts("HH:mm:ss", "13:00:30")?.minuteOfDay == nil)
    #expect(try parts("yyyy-MM-dd", "2026-02-30")?.date(near: CivilDate(dayNumber: 0)) == nil)
    #expect(try parts("yyyy/yy-MM-dd", "2026/27-02-03")?.date(near: CivilDate(dayNumber: 0)) == nil)
    var first = try #require(try parts("dd.MM.", "05.03."))
    let (same, other) = (try parts("MM HH", "03 07") ?? MomentParts(), try parts("MM", "04") ?? MomentParts())
    #expect(first.merge(same) && first.values.count == 3 && !first.merge(other))
  }

  @Test(
    "Digits that nobody can tell apart are named",
    arguments: [("Mdd", "M"), ("yyyyMd", "M"), ("h''mm", "h"), ("d'1'", "d")])
  func endless(pattern: String, letters: String) throws {
    #expect(try MomentPattern(pattern, hasTime: true).endlessLetters == letters)
  }
}
