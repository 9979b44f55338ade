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
    #expect(result.dayFactors.map(\.name) == ["holiday", "after holiday"])
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
      Forecaster(model: .robustProfile).forecast(gap, days: 7, from: first).dayFactors.map(\.name) == [
        "after a day without contacts"
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

  @Test func queuesShareWhatTheyLearn() {
    let fair = SpecialDay(name: "fair", date: TestSeries.monday.adding(days: 40), effect: .learned)
    let again = SpecialDay(name: "fair", date: TestSeries.monday.adding(days: 72), effect: .learned)
    let seen = TestSeries.make(days: 70, queue: "billing") { day, _ in .offered(day == 40 ? 150 : 100) }
    let unseen = TestSeries.make(days: 70, queue: "sales") { day, _ in day <= 40 ? .missing : .offered(200) }
    let results = Forecaster(model: .robustProfile).forecast(
      [ForecastRequest(series: seen), ForecastRequest(series: unseen)], days: 7,
      from: TestSeries.monday.adding(days: 70), specialDays: [fair, again])
    #expect(abs(results[0].forecast.contacts[8] - 150) < 5)
    #expect(abs(results[1].forecast.contacts[8] - 300) < 10)
    let alone = Forecaster(model: .robustProfile).forecast(
      unseen, days: 7, from: TestSeries.monday.adding(days: 70), specialDays: [fair, again])
    #expect(
      alone.warnings.map(\.message)
        == ["queue (sales) never saw a day named (fair) before 1970-04-15; the day is left as it is"])
  }
}
