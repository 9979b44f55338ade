import Testing

@testable import Forecasting

/// How long errors are remembered.
@Suite struct ErrorMemoryTests {
  /// The weight chosen for ten errors a day, spread evenly up to a size by day.
  private func dailyWeight(days: Int, step: Int = 1, _ size: (Int) -> Double) -> Double {
    var errors: [Double] = []
    var dates: [Int] = []
    for day in stride(from: 0, to: days * step, by: step) {
      for index in 1...10 {
        errors.append((index % 2 == 0 ? 1 : -1) * size(day) * Double(index) / 10)
        dates.append(day)
      }
    }
    return ErrorMemory(errors, days: dates).dailyWeight
  }

  @Test func errorsThatStayAlikeAreNotForgotten() {
    #expect(dailyWeight(days: 90) { _ in 1.52 } == 1)
    // Sizes without any order: multiples of the golden ratio, less their whole parts.
    let weight = dailyWeight(days: 90) { day in
      0.6 + 2 * (Double(day) * 0.618_034).truncatingRemainder(dividingBy: 1)
    }
    #expect(weight == 1)
  }

  @Test func errorsOfAnotherSizeThanBeforeMakeItForget() {
    #expect(dailyWeight(days: 90) { $0 < 40 ? 2.02 : 0.52 } == 0.92)
    #expect(dailyWeight(days: 90) { $0 < 40 ? 0.52 : 2.02 } == 0.92)
  }

  @Test func theOrderOfErrorsWithinADayDoesNotMatter() {
    let errors = [0.3, -1.2, 2.4, -0.1]
    let days = (0..<60).flatMap { [$0, $0, $0, $0] }
    let forward = ErrorMemory((0..<60).flatMap { _ in errors }, days: days)
    let backward = ErrorMemory((0..<60).flatMap { _ in Array(errors.reversed()) }, days: days)
    #expect(forward.dailyWeight == backward.dailyWeight)
  }

  @Test func withFewDaysNothingIsConcluded() {
    #expect(ErrorMemory([], days: []).dailyWeight == 0.99)
    #expect(dailyWeight(days: 34) { $0 < 20 ? 2.02 : 0.52 } == 0.99)
    #expect(dailyWeight(days: 35) { $0 < 20 ? 2.02 : 0.52 } == 0.92)
  }

  @Test func sizesBeyondAllClassesCountAsTheLargest() {
    #expect(dailyWeight(days: 60) { _ in 1e300 } == 1)
  }
}
