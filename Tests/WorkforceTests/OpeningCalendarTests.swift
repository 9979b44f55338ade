import Testing
import Workforce

/// What an entry of the calendar does to the hours of a date.
@Suite("Opening calendar") struct OpeningCalendarTests {
  /// A Monday.
  static let monday = CivilDate(dayNumber: 20_780)

  /// Six slots of four hours a day; open from 8 to 20 on weekdays, from 8 to 12 on Saturdays.
  static let weekly = (0..<7).map { day in
    (0..<6).map { slot in day < 5 ? (2..<5).contains(slot) : day == 5 && slot == 2 }
  }

  static func calendar(_ days: SpecialDay...) -> OpeningCalendar {
    OpeningCalendar(weekly: weekly, specialDays: days, queue: "phone")
  }

  static func day(
    _ effect: SpecialDay.Effect, on day: Int = 0, hours: [Range<Int>]? = nil, queues: [String]? = nil
  ) -> SpecialDay {
    SpecialDay(name: "Fair", date: monday.adding(days: day), effect: effect, hours: hours, queues: queues)
  }

  /// The open slots of a day.
  static func open(_ calendar: OpeningCalendar, on day: Int = 0) -> [Int] {
    calendar.openSlots(on: monday.adding(days: day)).enumerated().filter(\.element).map(\.offset)
  }

  @Test("A date without an entry follows its weekday, years away too", arguments: [0, 7, -700, 70_000])
  func ordinary(_ day: Int) {
    let calendar = Self.calendar(Self.day(.closed, on: 1))
    #expect(Self.open(calendar, on: day) == [2, 3, 4])
    #expect(calendar.specialDay(on: Self.monday.adding(days: day)) == nil)
    #expect(Self.open(calendar, on: day + 5) == [2] && Self.open(calendar, on: day + 6) == [])
  }

  @Test("A closed day has no open slot, its neighbours keep theirs") func closed() {
    let calendar = Self.calendar(Self.day(.closed))
    #expect(Self.open(calendar) == [] && Self.open(calendar, on: 1) == [2, 3, 4] && Self.open(calendar, on: -2) == [2])
    #expect(!calendar.isOpen(on: Self.monday) && calendar.isOpen(on: Weekday.monday))
  }

  @Test("A day like another weekday has that weekday's hours: shorter, none, or where it is closed otherwise")
  func like() {
    #expect(Self.open(Self.calendar(Self.day(.like(.saturday)))) == [2])
    #expect(Self.open(Self.calendar(Self.day(.like(.sunday)))) == [])
    let open = Self.calendar(Self.day(.like(.monday), on: 6))
    #expect(Self.open(open, on: 6) == [2, 3, 4])
    #expect(open.pattern(of: Self.monday.adding(days: 6)) == .monday)
  }

  @Test("A factor and what is learned keep the weekday's hours", arguments: [SpecialDay.Effect.factor(0), .learned])
  func kept(_ effect: SpecialDay.Effect) {
    #expect(Self.open(Self.calendar(Self.day(effect))) == [2, 3, 4])
  }

  @Test("Hours of a date take the place of its weekday's, whatever else is said of it")
  func hours() {
    for effect in [SpecialDay.Effect.learned, .like(.sunday), .factor(0.5)] {
      #expect(Self.open(Self.calendar(Self.day(effect, hours: [480..<720]))) == [2])
      #expect(Self.open(Self.calendar(Self.day(effect, on: 6, hours: [0..<240, 1200..<1440])), on: 6) == [0, 5])
    }
    #expect(Self.open(Self.calendar(Self.day(.closed, hours: [480..<720]))) == [])
  }

  @Test("An entry that names queues goes before one for all, wherever it stands; of two alike the later counts")
  func precedence() {
    let all = Self.day(.closed)
    let own = Self.day(.like(.saturday), queues: ["mail", "phone"])
    let others = Self.day(.learned, queues: ["mail"])
    #expect(Self.open(Self.calendar(all, own, others)) == [2])
    #expect(Self.open(Self.calendar(own, others, all)) == [2])
    #expect(Self.open(Self.calendar(others, all)) == [])
    #expect(Self.open(Self.calendar(all, Self.day(.learned))) == [2, 3, 4])
    #expect(Self.open(Self.calendar(own, Self.day(.closed, queues: ["phone"]))) == [])
  }

  @Test("Special days come in order of their date, one a date, other queues' left out") func order() {
    let calendar = Self.calendar(
      Self.day(.learned, on: 3), Self.day(.closed, on: 1), Self.day(.factor(2), on: 3),
      Self.day(.closed, on: 2, queues: ["mail"]))
    #expect(calendar.specialDays.map { $0.date.days(since: Self.monday) } == [1, 3])
    #expect(calendar.specialDays.map(\.effect) == [.closed, .factor(2)])
  }
}
