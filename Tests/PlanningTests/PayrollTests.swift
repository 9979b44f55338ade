import Planning
import TestSupport
import Testing
import WallClock
import Workforce

@Suite("What payroll counts of a roster") struct PayrollTests {
  /// One agent, who may work 16 hours a week at most, with nights from 23:00 to 06:00.
  private func plan(mostHours: Int = 16, weeks: Int = 1) -> Plan {
    var centre = PlanBuilder(grid: .weeks(weeks, intervalMinutes: 60))
    centre.addQueue("phone")
    centre.addShift("any", everyMinutes: 60, shapes: [ShiftShape(minutes: 480)])
    centre.addContract("some", weeklyMinutes: 0...mostHours * 60, weeklyDays: 0...7)
    centre.addAgent("A1")
    centre.setNight(1380..<1800, minimumMinutes: 180)
    return centre.plan
  }

  /// Eight hours from an hour of a day on, with an unpaid meal after four of them.
  private func duty(_ day: Int, _ hour: Int, minutes: Int = 480, start: Int? = nil) -> Duty {
    Duty(
      day: day, family: 0, start: start ?? day * 1440 + hour * 60, minutes: minutes,
      breaks: [
        PlacedBreak(start: 240, minutes: 30, isPaid: false, kind: .meal),
        PlacedBreak(start: 120, minutes: 15, isPaid: true, kind: .rest),
      ], queue: 0)
  }

  private func day(_ duties: [Duty], _ plan: Plan) throws -> PayrollMinutes {
    let days = Payroll(Roster(duties: [duties]), plan: plan).days
    try #require(days.count == 1)
    return days[0].minutes
  }

  @Test("An ordinary day has paid minutes and no others; an unpaid break is not paid, a paid one is") func ordinary()
    throws
  {
    let minutes = try day([duty(0, 8)], plan())
    #expect(minutes.paid == 450)
    #expect([minutes.night, minutes.weekend, minutes.holiday, minutes.overtime] == [0, 0, 0, 0])
  }

  @Test("Of a night count the paid minutes within it, the meal not among them") func night() throws {
    // 22:00 to 06:00 with a meal at 02:00: an hour before the night, seven in it less half an hour.
    #expect(try day([duty(0, 22)], plan()).night == 390)
    // 18:00 to 02:00 with a meal at 22:00.
    #expect(try day([duty(0, 18)], plan()).night == 180)
  }

  @Test("Minutes of a weekend and of a holiday count by the clock, on the row of the day on which the duty starts")
  func midnight() throws {
    var plan = plan()
    // Friday 22:00 to Saturday 06:00: six hours less half an hour lie on the weekend.
    let friday = Payroll(Roster(duties: [[duty(4, 22)]]), plan: plan)
    #expect(friday.days.map(\.day) == [4] && friday.days[0].minutes.weekend == 330)
    #expect(try day([duty(6, 22)], plan).weekend == 120, "Monday is no weekend")
    let date = plan.grid.date(of: 1)
    plan.specialDays = [SpecialDay(name: "Fair", date: date, effect: .factor(0.5))]
    #expect(try day([duty(0, 22)], plan).holiday == 0, "an entry is a holiday when it says so")
    #expect(plan.hasNoHolidayAmongSpecialDays)
    plan.specialDays = [SpecialDay(name: "Fair", date: date, effect: .learned, queues: ["phone"], isHoliday: true)]
    #expect(try day([duty(0, 22)], plan).holiday == 330)
    #expect(try day([duty(1, 8)], plan).holiday == 450)
    #expect(!plan.hasNoHolidayAmongSpecialDays)
  }

  @Test("Overtime is what goes beyond the most of the contract's week, its last minutes") func overtime() {
    // 7.5 hours a day, 16 a week: the third day has 2.5 hours within it.
    let duties = [duty(4, 8), duty(0, 8), duty(2, 8), duty(1, 8)]
    let payroll = Payroll(Roster(duties: [duties]), plan: plan())
    #expect(payroll.days.map(\.day) == [0, 1, 2, 4])
    #expect(payroll.days.map(\.minutes.overtime) == [0, 0, 390, 450])
    #expect(payroll.weeks.map(\.minutes.overtime) == [840] && payroll.weeks[0].minutes.paid == 1800)
    #expect(Payroll(Roster(duties: [duties]), plan: plan(mostHours: 40)).weeks[0].minutes.overtime == 0)
  }

  @Test("A week that an absence shortens has overtime from its own limit on") func shorterWeek() {
    var plan = plan()
    plan.agents[0].weeks[0] = WeekLimits(minutes: 0...450, days: 0...1)
    #expect(Payroll(Roster(duties: [[duty(0, 8), duty(1, 8)]]), plan: plan).days.map(\.minutes.overtime) == [0, 450])
  }

  @Test("A week is the sum of its days, one without a duty is there too; the roster's sums are the same") func weeks() {
    var random = SplitMix(seed: 7)
    let plan = plan(mostHours: 30, weeks: 3)
    for _ in 0..<50 {
      let duties = (0..<21).filter { _ in Int.random(in: 0..<3, using: &random) > 0 }.filter { $0 / 7 != 1 }
        .map { duty($0, Int.random(in: 0..<24, using: &random)) }
      let payroll = Payroll(Roster(duties: [duties]), plan: plan)
      #expect(payroll.weeks.map(\.week) == [0, 1, 2])
      for week in payroll.weeks {
        var sum = PayrollMinutes()
        for day in payroll.days where day.day / 7 == week.week { sum += day.minutes }
        #expect(sum == week.minutes)
        #expect(week.minutes.overtime == max(0, week.minutes.paid - 1800))
      }
      #expect(payroll.weeks.reduce(0) { $0 + $1.minutes.paid } == duties.reduce(0) { $0 + $1.paidMinutes })
    }
  }

  @Test("Over a clock change minutes are those that pass") func clockChange() throws {
    let zone = try #require(ZonedClock(identifier: "Europe/Amsterdam"))
    // Saturday 22:00 to Sunday 06:00 of the clock, when 02:00 becomes 03:00: seven hours.
    for (first, minutes) in [("2026-03-23", 420), ("2026-10-19", 540)] {
      let date = try #require(CivilDate(first))
      let clock = HorizonClock(zone: zone, firstDay: date)
      let grid = try #require(clock.grid(firstDay: date, dayCount: 7, intervalMinutes: 30))
      var centre = PlanBuilder(grid: grid)
      centre.addQueue("phone")
      centre.addShift("any", everyMinutes: 60, shapes: [ShiftShape(minutes: minutes)])
      centre.addContract("some", weeklyMinutes: 0...2400, weeklyDays: 0...7)
      centre.addAgent("A1")
      let plan = centre.plan
      let start = grid.dayStart(6) - 120
      let counted = try day([duty(5, 22, minutes: minutes, start: start)], plan)
      #expect(counted.paid == minutes - 30 && counted.weekend == minutes - 30)
    }
  }
}
