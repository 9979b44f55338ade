import Forecasting
import Reporting
import Testing
import Workforce

@Suite("English sentences on a forecast") struct EnglishForecastTests {
  static let day = CivilDate("2026-03-23") ?? CivilDate(dayNumber: 0)

  @Test(
    "What is odd about a history",
    arguments: [
      (
        ForecastWarning.Facts.noHistory(before: day),
        "queue (calls) has no history before 2026-03-23; no contacts are expected"
      ),
      (.onlyZeros, "queue (calls) never had a contact; none are expected"),
      (
        .shortHistory(observedDays: 3, span: 4),
        "queue (calls) has 3 days of history over 4 days; two weeks are the least that shows a pattern of the week"
      ),
      (
        .unseenWeekdays([.thursday, .friday]),
        "queue (calls) was never observed on thursday, friday; the mean of the other weekdays is used"
      ),
      (
        .endsEarly(lastDay: day, unrecordedDays: 37, firstDay: day.adding(days: 38)),
        "the history of queue (calls) ends on 2026-03-23, 37 days before 2026-04-30"
      ),
      (
        .unusualDays([day, day.adding(days: 1)]), "queue (calls) had days unlike the rest: 2026-03-23, 2026-03-24"
      ),
      (.noHandlingTime(assumedSeconds: 222), "the history of queue (calls) holds no handling time; 222 s are used"),
      (
        .levelShift(factor: 0.754, date: day),
        "the level of queue (calls) changed by -25 % on 2026-03-23; what came before is scaled to the new level"
      ),
      (.outages([day]), "queue (calls) had intervals without contacts that look like outages on 2026-03-23"),
      (
        .biasedHours([0..<5, 23..<24], bias: 0.236),
        "queue (calls) has few contacts at 00:00-05:00, 23:00-24:00: earlier forecasts were 24 % too high there"
      ),
      (
        .biasedHours([6..<7], bias: -0.4),
        "queue (calls) has few contacts at 06:00-07:00: earlier forecasts were 40 % too low there"
      ),
      (
        .unlearnedSpecialDay(name: "fair", date: day),
        "queue (calls) never saw a day named (fair) before 2026-03-23; the day is left as it is"
      ),
    ])
  func warnings(_ facts: ForecastWarning.Facts, _ sentence: String) {
    let warning = ForecastWarning(queue: "calls", facts: facts)
    #expect(English().sentence(for: warning) == sentence)
    expectNoEnglish(Indonesian().sentence(for: warning))
  }

  @Test("Why a model was used") func choice() {
    #expect(
      English().sentence(for: ModelChoice.shortHistory(days: 20, needed: 35))
        == "20 days of history are too few to judge models by (35 are needed)")
    #expect(English().sentence(for: ModelChoice.askedFor) == "asked for")
    #expect(
      English().sentence(for: ModelChoice.byErrors(most: .shapeFactors))
        == "each model counts by its errors at earlier origins; shape-factors counts most")
  }

  @Test("Parts of the history, and days beside special ones") func parts() {
    func part(setAside: Bool) -> String {
      English().sentence(
        for: UnusualPart(
          date: Self.day, slots: 0..<4, kind: .outage, actual: 0.4, expected: 79.6, setAside: setAside))
    }
    #expect(part(setAside: true) == "0 contacts where about 80 were to be expected: not learned from")
    #expect(part(setAside: false) == "0 contacts where about 80 were to be expected: kept")
    func name(_ name: String, _ offset: Int) -> String {
      English().name(of: DayFactor(date: Self.day, name: name, offset: offset, factor: 1.5))
    }
    #expect(
      name("Fair", 0) == "Fair" && name("Fair", -1) == "before Fair" && name("", 1) == "after a day without contacts")
  }
}
