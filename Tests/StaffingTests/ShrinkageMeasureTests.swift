import TestSupport
import Testing
import Workforce

@testable import Staffing

@Suite struct ShrinkageMeasureTests {
  private let monday = CivilDate(dayNumber: 20_780)  // 2026-11-23

  /// Weeks of days with some hours, and records by day, hours and days of notice.
  private func history(
    days: Int, hours: Double = 100, _ records: [(day: Int, kind: String, hours: Double, notice: Int?)]
  ) -> AbsenceHistory {
    AbsenceHistory(
      records: records.map { record in
        AbsenceHistory.Record(
          date: monday.adding(days: record.day), kind: record.kind, hours: record.hours,
          known: record.notice.map { monday.adding(days: record.day - $0) })
      }, days: (0..<days).map { AbsenceHistory.Day(date: monday.adding(days: $0), hours: hours) },
      saysWhenKnown: records.contains { $0.notice != nil })
  }

  @Test("shares are ratios of sums, by weekday and kind")
  func shares() throws {
    #expect(monday.weekday == .monday)
    let measure = ShrinkageMeasure(
      history(
        days: 14,
        [(0, "sick", 10, nil), (0, "leave", 8, nil), (7, "sick", 2, nil), (8, "leave", 16, nil), (13, "sick", 4, nil)]))
    #expect(measure.kinds == ["leave", "sick"])
    #expect(measure.share(on: .monday)?.value == 0.1 && measure.share(on: .monday)?.days == 2)
    #expect(measure.share(on: .tuesday)?.value == 0.08 && measure.share(on: .wednesday)?.value == 0)
    #expect(measure.share(on: .monday, kind: "sick")?.value == 0.06)
    #expect(measure.share()?.value == 40.0 / 1400)
    #expect(measure.share(on: .monday)?.halfWidth == nil && measure.share()?.halfWidth != nil)
    #expect(measure.known(before: 0) == nil && measure.assumed(on: .monday, before: 7) == nil)
    #expect(measure.assumed(on: .monday, before: nil) == measure.share(on: .monday))
    #expect(measure.warnings == [.fewDays(Weekday.allCases)])
  }

  @Test("what is known before the day is left to the table of absences, and the rest is of the hours left")
  func leads() throws {
    let measure = ShrinkageMeasure(
      history(days: 7, [(0, "leave", 20, 30), (0, "leave", 4, 3), (0, "sick", 8, 0), (0, "sick", 8, -2)]))
    #expect(ShrinkageMeasure.leads.map { measure.known(before: $0)?.value } == [0.8, 0.6, 0.6, 0.6, 0.5, 0.5, 0.5])
    #expect(measure.known(before: 31)?.value == 0 && measure.known(before: 7, kind: "leave")?.value == 20.0 / 24)
    let assumed = try #require(measure.assumed(on: .monday, before: 7))
    #expect(abs(assumed.value - 20.0 / 80) < 1e-12)
    // The same as what `includes: absences` makes of the whole share: 1 - (1 - s)/(1 - k).
    #expect(abs(assumed.value - (1 - (1 - 0.4) / (1 - 0.2))) < 1e-12)
    #expect(measure.assumed(on: .monday, before: 0)?.value == 8.0 / 68)
    #expect(measure.warnings.contains(.knownAfterwards(1)))
  }

  @Test("what is odd is told")
  func odd() {
    let days = [0, 1, 2, 9].map { AbsenceHistory.Day(date: monday.adding(days: $0), hours: 10) }
    let record = AbsenceHistory.Record(date: monday, kind: "sick", hours: 6, known: nil)
    let measure = ShrinkageMeasure(AbsenceHistory(records: [record], days: days, saysWhenKnown: false))
    #expect(measure.warnings == [.fewDays(Weekday.allCases), .missingDates(6), .implausible(.monday)])
  }

  @Test("19 of 20 intervals hold the share that the days were drawn with, although agents are absent together")
  func coverage() {
    var random = SplitMix(seed: 61)
    var held = 0
    for _ in 0..<400 {
      // Days differ: on some twice as many are absent. In the mean 12 of 100 hours.
      let records = (0..<60).map { day -> (day: Int, kind: String, hours: Double, notice: Int?) in
        let share = Bool.random(using: &random) ? 0.08 : 0.16
        let absent = (0..<25).count { _ in Double.random(in: 0..<1, using: &random) < share }
        return (day, "sick", Double(absent) * 4, nil)
      }
      let interval = ShrinkageMeasure(history(days: 60, records)).share()?.interval
      if interval?.contains(0.12) ?? false { held += 1 }
    }
    #expect((367...393).contains(held), "\(held) of 400")
  }
}
