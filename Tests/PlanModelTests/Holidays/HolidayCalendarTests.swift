import PlanModel
import Testing
import Workforce

/// Calendars of public holidays: what they compute, and what was decreed.
@Suite struct HolidayCalendarTests {
  private static func days(_ id: String, _ year: Int, _ kind: HolidayKind? = nil) throws -> [PublicHoliday] {
    let calendar = try #require(HolidayCalendar.all.first { $0.id == id })
    return calendar.days(in: year).filter { kind == nil || $0.kind == kind }
  }

  private static func texts(_ id: String, _ year: Int, _ kind: HolidayKind? = nil) throws -> [String] {
    try days(id, year, kind).map { "\($0.date) \($0.name)\($0.isExpected ? "?" : "")" }
  }

  @Test func everyCalendarNamesItsSourcesAndHasNoDayTwice() {
    #expect(Set(HolidayCalendar.all.map(\.id)).count == HolidayCalendar.all.count)
    for calendar in HolidayCalendar.all {
      #expect(!calendar.sources.isEmpty, "\(calendar.id)")
      for year in HolidayCalendar.years {
        let days = calendar.days(in: year)
        #expect(days.filter { $0.kind == .publicHoliday }.count >= 8, "\(calendar.id) \(year)")
        #expect(days.map(\.date) == days.map(\.date).sorted())
        #expect(days.allSatisfy { $0.date.parts.year == year && calendar.kinds.contains($0.kind) })
        #expect(Set(days.map { "\($0.date) \($0.name)" }).count == days.count, "\(calendar.id) \(year)")
      }
      #expect(calendar.days(in: 2023).isEmpty && calendar.days(in: 2029).isEmpty)
    }
  }

  @Test(arguments: [
    (2024, "2024-03-31"), (2025, "2025-04-20"), (2026, "2026-04-05"), (2027, "2027-03-28"), (2028, "2028-04-16"),
  ])
  func feastsOfEasterFollowIt(year: Int, sunday: String) throws {
    let easter = try #require(CivilDate(sunday))
    let days = try Self.days("DE-BB", year)
    let offsets = [
      "Karfreitag": -2, "Ostersonntag": 0, "Ostermontag": 1, "Christi Himmelfahrt": 39, "Pfingstsonntag": 49,
      "Pfingstmontag": 50,
    ]
    for (name, offset) in offsets {
      #expect(days.first { $0.name == name }?.date == easter.adding(days: offset), "\(name)")
    }
  }

  @Test func indonesiaHasWhatTheDecreesCount() throws {
    // 17 national holidays a year; 10 days of joint leave, one added in August 2025; 8 in 2026.
    #expect(try Self.days("ID", 2025, .publicHoliday).count == 17)
    #expect(try Self.days("ID", 2025, .jointLeave).count == 11)
    #expect(try Self.days("ID", 2026, .publicHoliday).count == 17)
    #expect(
      try Self.texts("ID", 2026, .jointLeave) == [
        "2026-02-16 Cuti bersama Imlek", "2026-03-18 Cuti bersama Nyepi", "2026-03-20 Cuti bersama Idul Fitri",
        "2026-03-23 Cuti bersama Idul Fitri", "2026-03-24 Cuti bersama Idul Fitri",
        "2026-05-15 Cuti bersama Kenaikan Yesus Kristus", "2026-05-28 Cuti bersama Idul Adha",
        "2026-12-24 Cuti bersama Natal",
      ])
    #expect(
      try Self.texts("ID", 2027, .publicHoliday).filter { $0.hasSuffix("?") } == [
        "2027-03-10 Idul Fitri?", "2027-03-11 Idul Fitri?", "2027-05-17 Idul Adha?",
      ])
    let moons = try Self.texts("ID", 2027).count { $0.hasSuffix("Isra Mikraj") }
    #expect(moons == 2, "the moon's year is shorter")
  }

  @Test func thePhilippinesKeepRegularAndSpecialDaysApart() throws {
    #expect(try Self.days("PH", 2026, .publicHoliday).count == 12)
    #expect(
      try Self.texts("PH", 2026, .specialNonWorking) == [
        "2026-02-17 Chinese New Year", "2026-04-04 Black Saturday", "2026-08-21 Ninoy Aquino Day",
        "2026-11-01 All Saints' Day", "2026-11-02 All Souls' Day", "2026-12-08 Immaculate Conception",
        "2026-12-24 Christmas Eve", "2026-12-31 Last Day of the Year",
      ])
    #expect(try Self.texts("PH", 2026, .specialWorking).first == "2026-02-25 EDSA Anniversary")
    #expect(try Self.texts("PH", 2024).contains("2024-08-26 National Heroes Day"))
  }

  @Test func aBankHolidayAtAWeekendMovesToTheNextFreeWeekday() throws {
    let christmas = try Self.texts("GB", 2027).suffix(4)
    #expect(
      christmas == [
        "2027-12-25 Christmas Day", "2027-12-26 Boxing Day", "2027-12-27 Christmas Day (substitute day)",
        "2027-12-28 Boxing Day (substitute day)",
      ])
    #expect(try Self.days("GB", 2027, .otherDate).map(\.name) == ["Christmas Day", "Boxing Day"])
    #expect(
      try Self.texts("GB-SCT", 2028).prefix(4) == [
        "2028-01-01 New Year's Day", "2028-01-02 2nd January", "2028-01-03 New Year's Day (substitute day)",
        "2028-01-04 2nd January (substitute day)",
      ])
    #expect(try Self.texts("GB-NIR", 2026).contains("2026-07-13 Battle of the Boyne (substitute day)"))
    #expect(try Self.days("GB-ENG", 2025).count == 8, "a year without a weekend")
    let (nation, part) = (try Self.texts("GB", 2026), try Self.texts("GB-ENG", 2026))
    #expect(nation == part)
  }

  @Test func aFederalHolidayAtAWeekendStaysAndIsObservedBeside() throws {
    let days = try Self.days("US", 2027)
    #expect(days.first { $0.name == "Juneteenth" }?.kind == .publicHoliday)
    #expect(
      days.filter { $0.kind == .otherDate }.map { "\($0.date) \($0.name)" } == [
        "2027-06-18 Juneteenth (observed)", "2027-07-05 Independence Day (observed)",
        "2027-12-24 Christmas Day (observed)", "2027-12-31 New Year's Day (observed)",
      ])
    #expect(try Self.texts("US", 2026).contains("2026-11-26 Thanksgiving Day"))
    #expect(try Self.texts("US", 2026).contains("2026-05-25 Memorial Day"))
  }

  @Test func germanStatesAddToTheNation() throws {
    let nation = try Self.texts("DE", 2026)
    #expect(nation.count == 9)
    for calendar in HolidayCalendar.all where calendar.id.hasPrefix("DE-") {
      let own = try Self.texts(calendar.id, 2026)
      #expect(Set(own).isSuperset(of: nation), "\(calendar.id)")
    }
    #expect(HolidayCalendar.all.count { $0.id.hasPrefix("DE-") } == 16)
    #expect(try Self.texts("DE-SN", 2026).contains("2026-11-18 Buß- und Bettag"))
    #expect(try Self.texts("DE-BY", 2026).contains("2026-06-04 Fronleichnam"))
    #expect(try Self.texts("DE-BE", 2025).contains("2025-05-08 Tag der Befreiung"))
    let later = try Self.texts("DE-BE", 2026)
    #expect(!later.contains { $0.contains("05-08") })
  }

  @Test func theKingsDayIsNoSunday() throws {
    #expect(try Self.texts("NL", 2025).contains("2025-04-26 Koningsdag"))
    #expect(try Self.texts("NL", 2026).contains("2026-04-27 Koningsdag"))
    #expect(try Self.days("NL", 2026).count == 10)
  }
}
