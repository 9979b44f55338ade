import TestSupport
import Testing
import Workforce

@Suite struct DemandPeriodTests {
  private let monday = TimeGrid.weeks().firstDay

  private func time(_ day: Int, _ minute: Int) -> DemandPeriod.Time {
    DemandPeriod.Time(day: monday.adding(days: day), minute: minute)
  }

  @Test func withoutLimitsEverySlotIsInside() {
    #expect(DemandPeriod.always.share(of: monday, 0..<30) == 1)
  }

  @Test func aSlotAcrossAnEdgeIsPartlyInside() {
    let period = DemandPeriod(from: time(0, 610), to: time(0, 700))
    #expect(period.share(of: monday, 570..<600) == 0)
    #expect(abs(period.share(of: monday, 600..<630) - 2.0 / 3) < 1e-12)
    #expect(period.share(of: monday, 630..<660) == 1)
    #expect(abs(period.share(of: monday, 690..<720) - 1.0 / 3) < 1e-12)
    #expect(period.share(of: monday.adding(days: 1), 630..<660) == 0)
  }

  @Test func aPeriodRunsThroughWholeDaysBetweenItsEnds() {
    let period = DemandPeriod(from: time(0, 1200), to: time(2, 60))
    #expect(period.share(of: monday, 1170..<1200) == 0 && period.share(of: monday, 1200..<1230) == 1)
    #expect(period.share(of: monday.adding(days: 1), 0..<30) == 1)
    #expect(period.share(of: monday.adding(days: 2), 30..<60) == 1)
    #expect(period.share(of: monday.adding(days: 2), 60..<90) == 0)
  }

  @Test func hoursPastMidnightReachIntoTheNextMorning() {
    let nights = DemandPeriod(hours: 1320..<1800)
    #expect(nights.share(of: monday, 1290..<1320) == 0 && nights.share(of: monday, 1320..<1350) == 1)
    #expect(nights.share(of: monday, 0..<30) == 1 && nights.share(of: monday, 360..<390) == 0)
  }
}
