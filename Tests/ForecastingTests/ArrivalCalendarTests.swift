import Testing
import Workforce

@testable import Forecasting

/// When contacts come that may wait.
@Suite struct ArrivalCalendarTests {
  private let hours = OpeningCalendar(
    weekly: (0..<7).map { weekday in [false, weekday < 5, weekday < 5, false] },
    specialDays: [
      SpecialDay(name: "Fair", date: TestSeries.monday.adding(days: 2), effect: .closed),
      SpecialDay(
        name: "Eve", date: TestSeries.monday.adding(days: 3), effect: .learned, hours: [360..<720]),
    ], queue: "billing")

  @Test func contactsThatOnlyCameInOpenHoursComeThenOnly() {
    let series = TestSeries.make(days: 14) { day, slot in
      hours.openSlots(on: TestSeries.monday.adding(days: day))[slot] ? .offered(5) : .missing
    }
    #expect(OpeningCalendar(arrivalsIn: series, of: hours) == hours)
  }

  @Test func aSlotOfAWeekdayThatEverHadOneIsExpectedToHaveSome() {
    let series = TestSeries.make(days: 14) { day, slot in day == 12 && slot == 3 ? .offered(1) : .offered(0) }
    let arrivals = OpeningCalendar(arrivalsIn: series, of: hours)
    #expect(arrivals.openSlots(on: .saturday) == [false, false, false, true])
    #expect(arrivals.openSlots(on: .sunday) == [false, false, false, false])
    #expect(arrivals.openSlots(on: .monday) == [false, true, true, false])
  }

  @Test func contactsComeOnClosedDaysAndAtAnyTimeOfAShortOne() {
    let series = TestSeries.make(days: 14) { _, _ in .offered(5) }
    let arrivals = OpeningCalendar(arrivalsIn: series, of: hours)
    for day in 2...3 {
      #expect(arrivals.openSlots(on: TestSeries.monday.adding(days: day)) == [true, true, true, true])
    }
    #expect(arrivals.specialDay(on: TestSeries.monday.adding(days: 2))?.effect == .learned)
  }

  @Test func nightsAndWeekendsAreForecastAsTheyCame() {
    let series = TestSeries.make(days: 56) { day, slot in .offered([2, 20, 20, 6][slot] * (day % 7 < 5 ? 1 : 0.5)) }
    let request = ForecastRequest(series: series, calendar: OpeningCalendar(arrivalsIn: series, of: hours))
    let forecast = Forecaster().forecast([request], days: 7, from: TestSeries.monday.adding(days: 56))[0].forecast
    for day in 0..<7 {
      let total = sum(forecast.contacts[day * 4..<(day + 1) * 4])
      #expect(abs(total / (day < 5 ? 48 : 24) - 1) < 0.1, "day \(day): \(total)")
    }
  }
}
