import Testing
import Workforce

@Suite("Months of the calendar")
struct CivilMonthTests {
  @Test("a month is written in one way only", arguments: ["2026-11", "0001-01", "9999-12", "2024-02"])
  func texts(text: String) throws {
    let month = try #require(CivilMonth(text))
    #expect(month.description == text)
    let day = try #require(CivilDate(text + "-01"))
    #expect(CivilMonth(of: day) == month && CivilMonth(of: day.adding(days: -1)) < month)
    #expect(CivilMonth(of: day.adding(days: 27)) == month && CivilMonth(of: day.adding(days: 31)) > month)
  }

  @Test(
    "anything else is none",
    arguments: ["", "2026-13", "2026-00", "2026-1", "0000-01", "26-11", "2026/11", "2026-11-01", "Nov-26", "2026-1١"])
  func noMonths(text: String) {
    #expect(CivilMonth(text) == nil)
  }

  @Test("months are counted across years") func counting() throws {
    let december = try #require(CivilMonth(year: 2026, month: 12))
    #expect(
      december.adding(months: 1).description == "2027-01" && december.adding(months: -12).description == "2025-12")
    #expect(CivilMonth(year: 2026, month: 13) == nil && CivilMonth(year: 0, month: 1) == nil)
  }

  @Test("each count of a ledger comes back from its word") func counts() {
    for count in LedgerCount.named + [.shift("early"), .shift("a:b"), .shift("shift:")] {
      #expect(LedgerCount(count.description) == count)
    }
    for word in ["", "night", "Nights", "shift", "shift:", "stand-by"] { #expect(LedgerCount(word) == nil) }
    #expect(LedgerCount.named.sorted() == LedgerCount.named)
    #expect([.shift("b"), .shift("a"), .hours].sorted() == [LedgerCount.hours, .shift("a"), .shift("b")])
  }
}
