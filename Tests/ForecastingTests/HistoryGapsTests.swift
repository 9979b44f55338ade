import Testing
import Workforce

@testable import Forecasting

/// Four weeks of four slots a day, the first of them closed, ten contacts each.
@Suite struct HistoryGapsTests {
  private static let hours = OpeningCalendar(
    weekly: (0..<7).map { weekday in [false, weekday < 5, weekday < 5, weekday < 5] }, queue: "billing")

  private func gaps(
    exists: (CivilDate, Int) -> Bool = { _, _ in true },
    _ observation: (Int, Int) -> ContactSeries.Observation
  ) -> HistoryGaps {
    let series = TestSeries.make(days: 28) { day, slot in
      Self.hours.openSlots(on: TestSeries.monday.adding(days: day))[slot] ? observation(day, slot) : .closed
    }
    return HistoryGaps(series, hours: Self.hours, exists: exists)
  }

  private func day(_ offset: Int) -> CivilDate { TestSeries.monday.adding(days: offset) }

  @Test func aWholeHistoryHasNoGaps() {
    let found = gaps { _, _ in .offered(10) }
    #expect(found.gaps.isEmpty && found.thinDays.isEmpty)
    #expect(found.openIntervals == 60 && found.missingIntervals == 0)
    #expect(found.days == day(0)...day(25))
  }

  @Test func openDaysInARowThatLackTheSameAreOneGapOverTheWeekend() {
    let found = gaps { day, slot in (3...8).contains(day) && slot == 2 ? .missing : .offered(10) }
    #expect(
      found.gaps == [HistoryGaps.Gap(days: day(3)...day(8), dayCount: 4, slots: 2..<3, intervals: 4)], "\(found.gaps)")
    #expect(found.missingIntervals == 4)
  }

  @Test func wholeDaysAndPartsOfDaysAreToldApart() {
    let found = gaps { day, slot in day == 2 || (day == 3 && slot < 3) ? .missing : .offered(10) }
    #expect(
      found.gaps == [
        HistoryGaps.Gap(days: day(2)...day(2), dayCount: 1, slots: nil, intervals: 3),
        HistoryGaps.Gap(days: day(3)...day(3), dayCount: 1, slots: 1..<3, intervals: 2),
      ], "\(found.gaps)")
  }

  @Test func onlyWhatLiesBetweenRecordsIsAGapAndOnlyWhatClocksShow() {
    #expect(gaps { day, _ in day < 7 || day > 20 ? .missing : .offered(10) }.gaps.isEmpty)
    let skipped = gaps(exists: { date, slot in date != day(8) || slot != 1 }) { day, slot in
      day == 8 && slot == 1 ? .missing : .offered(10)
    }
    #expect(skipped.gaps.isEmpty && skipped.openIntervals == 59)
    #expect(gaps { _, _ in .missing }.days == nil)
  }

  @Test func aDayWithLessThanHalfIsThinUnlessChanceMayHaveMadeItSo() {
    let found = gaps { day, _ in .offered(day == 7 ? 30 : 100) }
    #expect(found.thinDays == [HistoryGaps.ThinDay(date: day(7), contacts: 90, usual: 300)])
    #expect(gaps { day, _ in .offered(day == 7 ? 60 : 100) }.thinDays.isEmpty)
    #expect(gaps { day, _ in .offered(day == 7 ? 1 : 3) }.thinDays.isEmpty)
    // A day of which most is missing is a gap.
    #expect(gaps { day, slot in day == 7 && slot > 1 ? .missing : .offered(100) }.thinDays.isEmpty)
  }
}
