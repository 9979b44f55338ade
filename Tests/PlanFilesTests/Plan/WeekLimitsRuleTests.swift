@testable import PlanFiles
import PlanModel
import Testing
import Workforce

/// What absences and partial employment take off a week.
@Suite struct WeekLimitsRuleTests {
  private func contract(_ minutes: ClosedRange<Int>, _ days: ClosedRange<Int>) -> WeekLimitsRule {
    WeekLimitsRule(Contract(id: "c", weeklyMinutes: minutes, weeklyDays: days, shifts: [], costPerHour: 1))
  }

  private func limits(
    _ rule: WeekLimitsRule, employed: Int = 7, absent: Int = 0, paid: Int? = nil, off: Int = 0
  ) -> WeekLimits {
    rule.limits(employed: employed, absent: absent, paid: paid ?? absent, unworkable: absent + off)
  }

  private var full: WeekLimitsRule { contract(2400...2400, 5...5) }
  private var part: WeekLimitsRule { contract(900...1500, 3...5) }

  @Test func aFullWeekIsTheContract() {
    #expect(limits(full) == WeekLimits(minutes: 2400...2400, days: 5...5))
    #expect(limits(part) == WeekLimits(minutes: 900...1500, days: 3...5))
    #expect(limits(full, off: 3) == WeekLimits(minutes: 2400...2400, days: 5...5))
  }

  @Test func eachPaidDayAwayTakesOffAContractDay() {
    #expect(limits(full, absent: 1) == WeekLimits(minutes: 1920...1920, days: 4...4))
    #expect(limits(full, absent: 2) == WeekLimits(minutes: 1440...1440, days: 3...3))
    #expect(limits(part, absent: 1) == WeekLimits(minutes: 720...1200, days: 2...4))
  }

  @Test func aWeekAwayAsksForNothing() {
    for absent in 5...7 {
      #expect(limits(full, absent: absent) == WeekLimits(minutes: 0...0, days: 0...0))
    }
  }

  @Test func anUnpaidDayAwayLeavesTheUpperLimits() {
    #expect(limits(full, absent: 1, paid: 0) == WeekLimits(minutes: 1920...2400, days: 4...5))
    #expect(limits(full, absent: 4, paid: 0) == WeekLimits(minutes: 480...2400, days: 1...3))
  }

  @Test func partOfAWeekIsRoundedToWholeContractDays() {
    // 5 · 3/7 = 2.14 days: two at least, three at most.
    #expect(limits(full, employed: 3) == WeekLimits(minutes: 960...1440, days: 2...3))
    #expect(limits(full, employed: 1) == WeekLimits(minutes: 0...480, days: 0...1))
    #expect(limits(full, employed: 0) == WeekLimits(minutes: 0...0, days: 0...0))
  }

  @Test func daysOffOfAPatternAreNoDaysToWorkOn() {
    #expect(limits(full, employed: 3, off: 2) == WeekLimits(minutes: 480...1440, days: 1...1))
  }

  @Test func noWeekIsNegativeOrEmpty() {
    for low in 0...7 {
      for high in max(1, low)...7 {
        let rule = contract(low * 400...high * 480, low...high)
        for employed in 0...7 {
          for absent in 0...employed {
            for paid in 0...absent {
              let found = limits(rule, employed: employed, absent: absent, paid: paid)
              #expect(found.minutes.lowerBound >= 0 && found.days.lowerBound >= 0)
              #expect(found.days.lowerBound <= employed - absent || absent == 0)
              #expect(found.minutes.upperBound <= high * 480)
            }
          }
        }
      }
    }
  }

  @Test func absencesOfTheTableReachTheWeeks() throws {
    let plan = SmallPlan().yaml("weeks: 1", "weeks: 2").file(
      "absences.csv",
      """
      agent,from,to,kind,paid
      a1,2026-11-27,2026-11-30,leave,yes
      a2,2026-11-25,2026-11-25,swap,no

      """)
    let agents = try FolderOnDisk(plan.files).load().plan.agents
    #expect(
      agents[0].weeks == [
        WeekLimits(minutes: 1536...1920, days: 3...4), WeekLimits(minutes: 1536...1920, days: 3...4),
      ])
    #expect(
      agents[1].weeks == [
        WeekLimits(minutes: 1536...2400, days: 3...5), WeekLimits(minutes: 1920...2400, days: 4...5),
      ])
  }
}
