import Testing
import Workforce

@Suite("Days of the calendar")
struct CivilDateTests {
  /// Days of history that were weekdays beyond doubt, and their distance from 1970-01-01 as published or counted by hand.
  private static let known: [(text: String, dayNumber: Int, weekday: Weekday)] = [
    ("1970-01-01", 0, .thursday),
    ("1582-10-15", -141_427, .friday),  // the first day of the Gregorian calendar
    ("1969-07-20", -165, .sunday),  // a landing on the moon
    ("2000-01-01", 10_957, .saturday),
    ("2000-02-29", 11_016, .tuesday),
    ("2024-02-29", 19_782, .thursday),
    ("2026-11-23", 20_780, .monday),
    ("2100-03-01", 47_541, .monday),
    ("0001-01-01", -719_162, .monday),
    ("9999-12-31", 2_932_896, .friday),
  ]

  private static func isLeap(_ year: Int) -> Bool { year % 400 == 0 || (year % 4 == 0 && year % 100 != 0) }

  private static func length(_ month: Int, _ year: Int) -> Int {
    [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }

  @Test("known days have their number, their weekday and their text", arguments: known)
  func knownDays(text: String, dayNumber: Int, weekday: Weekday) throws {
    let date = try #require(CivilDate(text))
    #expect(date.dayNumber == dayNumber && date.weekday == weekday && date.description == text)
    #expect(CivilDate(dayNumber: dayNumber) == date)
  }

  @Test("29 February exists in years divisible by 4, of centuries only in those divisible by 400")
  func leapYears() {
    let found = (1...9999).filter { CivilDate(year: $0, month: 2, day: 29) != nil }
    #expect(found == (1...9999).filter(Self.isLeap) && found.count == 2424)
  }

  @Test("parts follow a plain count of months from year -9999 to 9999, and lead back to the day")
  func roundTrips() throws {
    // Counted forwards and backwards from 1 January 1970, on the first and the last day of every month.
    func check(_ first: Int, _ year: Int, _ month: Int) throws {
      let length = Self.length(month, year)
      for day in [1, length] {
        let date = CivilDate(dayNumber: first + day - 1)
        guard date.parts == (year, month, day) else {
          try #require(Bool(false), "day \(date.dayNumber) is \(date.parts), not \(year)-\(month)-\(day)")
          return
        }
        if year >= 1 { try #require(CivilDate(year: year, month: month, day: day) == date) }
      }
    }
    var number = 0
    for year in 1970...9999 {
      for month in 1...12 {
        try check(number, year, month)
        number += Self.length(month, year)
      }
    }
    number = 0
    for year in (-9999...1969).reversed() {
      for month in (1...12).reversed() {
        number -= Self.length(month, year)
        try check(number, year, month)
      }
    }
  }

  @Test("every day of four hundred years follows the one before, on the weekday after")
  func neighbours() throws {
    let first = try #require(CivilDate("1800-01-01"))
    var before = first
    for offset in 1...146_097 {
      let date = first.adding(days: offset)
      try #require(date > before && date.days(since: before) == 1 && before.days(since: date) == -1)
      try #require(before.weekday.adding(days: 1) == date.weekday)
      before = date
    }
    #expect(before.description == "2200-01-01" && before.weekday == first.weekday, "400 years are whole weeks")
  }

  @Test(
    "what is no day, or is not written as one, is refused",
    arguments: [
      "2026-02-29", "2100-02-29", "2026-04-31", "2026-00-10", "2026-13-01", "2026-01-00", "2026-01-32", "0000-01-01",
      "2026-1-1", "26-01-01", "2026/01/01", "2026-01-01 ", "+026-01-01", "2026-01-0a", "２０２６-01-01", "",
    ])
  func refused(text: String) {
    #expect(CivilDate(text) == nil)
  }

  @Test("weekdays count from Monday, around the week in both directions")
  func weekdays() {
    #expect(Weekday.allCases.map(\.index) == Array(0..<7))
    for day in Weekday.allCases {
      #expect((-21...21).allSatisfy { day.adding(days: $0).index == (day.index + $0 + 21) % 7 })
    }
  }
}
