import Testing
import Workforce

@testable import Forecasting

@Suite struct SpecialDayTests {
  private func closure(_ day: Int, name: String = "holiday") -> SpecialDay {
    SpecialDay(name: name, date: TestSeries.monday.adding(days: day), effect: .closed)
  }

  /// A steady queue that is closed on some days and has a fifth more on the days after.
  private func series(closed: Set<Int>, queue: String = "billing") -> ContactSeries {
    TestSeries.make(days: 70, queue: queue) { day, _ in
      closed.contains(day) ? .closed : .offered(closed.contains(day - 1) ? 120 : 100)
    }
  }

  @Test func theDayAfterAClosureIsLearned() throws {
    let history = series(closed: [20, 40])
    let specials = [closure(20), closure(40), closure(71)]
    let result = Forecaster(model: .robustProfile).forecast(
      history, days: 7, from: TestSeries.monday.adding(days: 70), specialDays: specials)
    #expect(result.forecast.contacts[4..<8].allSatisfy { $0 == 0 })
    #expect(abs(result.forecast.contacts[8] - 118) < 3)
    #expect(abs(result.forecast.contacts[0] - 100) < 2)
    #expect(result.dayFactors.map(\.name) == ["holiday", "holiday"])
    #expect(result.dayFactors.map(\.offset) == [0, 1])
  }

  private func day(_ day: Int, _ effect: SpecialDay.Effect, hours: [Range<Int>]? = nil) -> SpecialDay {
    SpecialDay(name: "eve", date: TestSeries.monday.adding(days: day), effect: effect, hours: hours)
  }

  @Test func outsideTheHoursOfADateThereAreNoContacts() throws {
    let morning = [0..<720]
    let first = TestSeries.monday.adding(days: 70)
    // A half day in the history: a quarter fewer come while it is open, and after that nobody can.
    let history = TestSeries.make(days: 70) { day, slot in
      day == 20 ? slot < 2 ? .offered(75) : .closed : .offered(100)
    }
    func forecast(_ days: SpecialDay...) -> ForecastResult {
      Forecaster(model: .robustProfile).forecast(history, days: 7, from: first, specialDays: days)
    }
    func isNear(_ result: ForecastResult, _ wanted: [Double]) -> Bool {
      zip(result.forecast.contacts[4..<8], wanted).allSatisfy { abs($0 - $1) < 2 }
    }
    let given = forecast(day(20, .factor(0.75), hours: morning), day(71, .factor(0.75), hours: morning))
    #expect(isNear(given, [75, 75, 0, 0]))
    #expect(given.unusual.isEmpty, "half a day is no odd day")
    #expect(try #require(given.forecast.quantiles).contacts.allSatisfy { $0[6] == 0 && $0[7] == 0 && $0[5] > 0 })
    let learned = forecast(day(20, .learned, hours: morning), day(71, .learned, hours: morning))
    #expect(isNear(learned, [75, 75, 0, 0]) && learned.warnings.isEmpty)
    #expect(isNear(forecast(day(20, .learned, hours: morning), day(71, .learned)), [75, 75, 75, 75]))
    #expect(isNear(forecast(day(71, .factor(1), hours: [720..<1440])), [0, 0, 100, 100]))
  }

  @Test func aDayLikeAClosedWeekdayIsAClosure() {
    let open = (0..<7).map { day in [Bool](repeating: day < 6, count: 4) }
    let history = TestSeries.make(days: 70) { day, _ in
      day % 7 == 6 || day == 20 || day == 44 ? .closed : .offered(day == 45 ? 120 : 100)
    }
    func factors(_ effect: SpecialDay.Effect) -> [DayFactor] {
      Forecaster(model: .robustProfile).forecast(
        history, days: 7, from: TestSeries.monday.adding(days: 70), openSlots: open,
        specialDays: [day(44, effect), day(71, effect)]
      ).dayFactors.filter { $0.date != TestSeries.monday.adding(days: 71) }
    }
    #expect(factors(.closed).map { [$0.name, "\($0.offset)"] } == [["eve", "1"]])
    #expect(factors(.like(.sunday)) == factors(.closed))
    #expect(factors(.like(.saturday)).isEmpty)
  }

  @Test func aNewNameBorrowsFromOtherClosures() {
    let history = series(closed: [20, 40])
    let specials = [closure(20, name: "one"), closure(40, name: "two"), closure(71, name: "three")]
    let forecast = Forecaster(model: .robustProfile).forecast(
      history, days: 7, from: TestSeries.monday.adding(days: 70), specialDays: specials
    ).forecast
    #expect(forecast.contacts[8] > 108)
  }

  @Test func aDayWithoutRecordsCountsAsAClosureButNotAWeek() {
    let gap = TestSeries.make(days: 70) { day, _ in
      day == 20 || day == 69 ? .missing : .offered(day == 21 ? 120 : 100)
    }
    let first = TestSeries.monday.adding(days: 70)
    #expect(
      Forecaster(model: .robustProfile).forecast(gap, days: 7, from: first).dayFactors.map {
        [$0.name, "\($0.offset)"]
      } == [
        ["", "1"]
      ])
    let silent = TestSeries.make(days: 70) { day, _ in .offered(day == 69 ? 0 : day == 20 ? 0 : day == 21 ? 120 : 100) }
    #expect(
      Forecaster(model: .robustProfile).forecast(silent, days: 7, from: first).dayFactors
        == Forecaster(model: .robustProfile).forecast(gap, days: 7, from: first).dayFactors)
    let long = TestSeries.make(days: 70) { day, _ in (60..<70).contains(day) ? .missing : .offered(100) }
    #expect(Forecaster(model: .robustProfile).forecast(long, days: 7, from: first).dayFactors.isEmpty)
  }

  @Test func aWeekdayThatNeverHasRecordsIsNoClosure() {
    let weekdays = TestSeries.make(days: 70) { day, _ in day % 7 > 4 ? .missing : .offered(day % 7 == 0 ? 120 : 100) }
    let always = [[Bool]](repeating: [true, true, true, true], count: 7)
    let result = Forecaster(model: .robustProfile).forecast(
      weekdays, days: 7, from: TestSeries.monday.adding(days: 70), openSlots: always)
    #expect(result.dayFactors.isEmpty)
    #expect(abs(result.forecast.contacts[0] - 120) < 2)
  }

  @Test func queuesShareWhatTheyLearn() throws {
    let fair = SpecialDay(name: "fair", date: TestSeries.monday.adding(days: 40), effect: .learned)
    let again = SpecialDay(name: "fair", date: TestSeries.monday.adding(days: 72), effect: .learned)
    let seen = TestSeries.make(days: 70, queue: "billing") { day, _ in .offered(day == 40 ? 150 : 100) }
    let unseen = TestSeries.make(days: 70, queue: "sales") { day, _ in day <= 40 ? .missing : .offered(200) }
    let results = Forecaster(model: .robustProfile).forecast(
      [seen, unseen].map {
        ForecastRequest(series: $0, calendar: OpeningCalendar(observedIn: $0, specialDays: [fair, again]))
      }, days: 7, from: TestSeries.monday.adding(days: 70))
    #expect(abs(results[0].forecast.contacts[8] - 150) < 5)
    #expect(abs(results[1].forecast.contacts[8] - 300) < 10)
    let alone = Forecaster(model: .robustProfile).forecast(
      unseen, days: 7, from: TestSeries.monday.adding(days: 70), specialDays: [fair, again])
    let day = try #require(CivilDate("1970-04-15"))
    #expect(
      alone.warnings == [ForecastWarning(queue: "sales", facts: .unlearnedSpecialDay(name: "fair", date: day))])
  }
}
