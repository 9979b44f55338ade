import Planning
import Testing
import Workforce

@Suite("Contacts expected beside those that came")
struct ContactReviewTests {
  private let monday = CivilDate(dayNumber: 20_780)

  @Test("days without a record say nothing; the mean of the last four weeks takes what is known")
  func past() {
    #expect(monday.weekday == .monday)
    // Ten weeks of two slots a day; the last Monday has one record, the Monday before none.
    var observations = (0..<140).map { ContactSeries.Observation.offered(Double($0 % 14)) }
    observations[126] = .missing
    observations[112] = .missing
    observations[113] = .missing
    let series = ContactSeries(
      queue: "phone", firstDay: monday.adding(days: -70), slotsPerDay: 2, observations: observations,
      handlingSeconds: observations.map { _ in nil })
    let forecast = QueueForecast(
      queue: "phone", firstDay: monday, slotsPerDay: 2, contacts: (0..<28).map(Double.init),
      handlingSeconds: [Double](repeating: 60, count: 28),
      quantiles: ForecastQuantiles(
        levels: [0.1, 0.9], contacts: [[Double](repeating: 1, count: 28), [Double](repeating: 9, count: 28)],
        dayTotals: [[Double](repeating: 2, count: 14), [Double](repeating: 18, count: 14)]))
    let review = ContactReview(forecast, series: series, result: nil, gaps: nil)
    #expect(review.past.count == ContactReview.pastDays && review.past.last?.date == monday.adding(days: -1))
    #expect(review.past[42].contacts == nil && review.past[49].contacts == 1 && review.past[55].contacts == 25)
    #expect(review.expected.map(\.contacts).prefix(2) == [1, 5] && review.expected.count == 14)
    // A file of a forecast has no totals of days, and sums of quantiles are none.
    #expect(review.expected.allSatisfy { $0.likely == nil })
    #expect(review.firstWeek.count == 14 && review.firstWeek[0].likely == 1...9)
    #expect(review.firstWeek[0].recent == 0 && review.firstWeek[1].recent == 1 && review.firstWeek[13].recent == 13)
  }

  @Test("without a history only what is expected is shown")
  func imported() {
    let forecast = QueueForecast(
      queue: "phone", firstDay: monday, slotsPerDay: 1, contacts: [3, 4], handlingSeconds: [60, 60])
    let review = ContactReview(forecast, series: nil, result: nil, gaps: nil)
    #expect(review.past.isEmpty && review.expected.map(\.contacts) == [3, 4])
    #expect(review.firstWeek.allSatisfy { $0.recent == nil && $0.likely == nil })
  }
}
