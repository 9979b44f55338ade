import Planning
import TestSupport
import Testing
import Workforce

@Suite("What a ledger counts of a roster") struct LedgerCountingTests {
  /// One agent, who may work 16 hours a week at most, with nights from 23:00 to 06:00; an hour is an interval.
  private func centre(grid: TimeGrid = .weeks(1, intervalMinutes: 60)) -> PlanBuilder {
    var centre = PlanBuilder(grid: grid)
    centre.addQueue("phone")
    centre.addShift("any", everyMinutes: 60, shapes: [ShiftShape(minutes: 480)])
    centre.addContract("some", weeklyMinutes: 0...960, weeklyDays: 0...7)
    centre.addAgent("A1")
    centre.setNight(1380..<1800, minimumMinutes: 180)
    return centre
  }

  private func week(from text: String) throws -> TimeGrid {
    .weeks(1, intervalMinutes: 60, from: try #require(CivilDate(text)))
  }

  /// Eight hours from an hour of a day on.
  private func duty(_ day: Int, _ hour: Int, minutes: Int = 480) -> Duty {
    Duty(day: day, family: 0, start: day * 1440 + hour * 60, minutes: minutes, queue: 0)
  }

  private func entries(_ plan: Plan, _ duties: [Duty], changes: [[Int]]? = nil) -> [LedgerEntry] {
    let outcome = PlanOutcome(plan: plan, roster: Roster(duties: [duties]), provenance: PlanProvenance())
    return LedgerCounting(of: outcome, changes: changes).entries
  }

  /// `2026-11 hours 8`, …, but for hours above the contract: the one here asks for none.
  private func counts(_ plan: Plan, _ duties: [Duty], leavingOut: Set<LedgerCount> = []) -> [String] {
    entries(plan, duties).filter { $0.count != .aboveContract && !leavingOut.contains($0.count) }.map {
      "\($0.month) \($0.count) \(number($0.value))"
    }
  }

  private func number(_ value: Double) -> String { value == value.rounded() ? "\(Int(value))" : "\(value)" }

  private func total(_ count: LedgerCount, _ plan: Plan, _ duties: [Duty]) -> Double {
    entries(plan, duties).reduce(0) { $1.count == count ? $0 + $1.value : $0 }
  }

  private static let plain: Set<LedgerCount> = [.hours, .shift("any"), .availableDays]

  @Test("An ordinary day has paid hours and its shift, and nothing else; a day off leaves no row") func ordinary() {
    let plan = centre().plan
    #expect(
      counts(plan, [duty(1, 8)]) == ["2026-11 hours 8", "2026-11 available-days 7", "2026-11 shift:any 1"])
    #expect(counts(plan, []) == ["2026-11 available-days 7"])
    // An unpaid meal is not paid; odd minutes are kept to a ten-thousandth of an hour.
    let odd = Duty(
      day: 1, family: nil, start: 1920, minutes: 480,
      breaks: [PlacedBreak(start: 240, minutes: 25, isPaid: false, kind: .meal)], queue: 0)
    #expect(counts(plan, [odd]) == ["2026-11 hours 7.5833", "2026-11 available-days 7"])
  }

  @Test(
    "A duty is one of the night, or starts early, or ends late, at the minute exactly",
    arguments: [
      (22, 480, ["nights"]), (3, 480, ["nights"]), (4, 480, ["early"]), (6, 480, ["early"]), (7, 480, []),
      (13, 480, []), (14, 480, ["late"]), (17, 480, ["late"]), (18, 480, ["nights"]), (6, 960, ["early", "late"]),
    ])
  func edges(hour: Int, minutes: Int, expected: [String]) {
    let found = entries(centre().plan, [duty(2, hour, minutes: minutes)]).map(\.count)
    #expect(found.filter { [.nights, .early, .late].contains($0) }.map(\.description) == expected)
  }

  @Test("A minute before and after an edge") func minutes() {
    let plan = centre().plan
    func duty(from start: Int, to end: Int) -> Duty {
      Duty(day: 1, family: 0, start: 1440 + start, minutes: end - start, queue: 0)
    }
    #expect(plan.centreClock.isEarly(duty(from: 419, to: 800)) && !plan.centreClock.isEarly(duty(from: 420, to: 800)))
    #expect(plan.centreClock.isLate(duty(from: 800, to: 1261)) && !plan.centreClock.isLate(duty(from: 800, to: 1260)))
    // Days before the horizon and after it have no edges.
    #expect(!plan.centreClock.isEarly(Duty(day: -1, family: 0, start: -1400, minutes: 60, queue: 0)))
    #expect(!plan.centreClock.isLate(Duty(day: 7, family: 0, start: 7 * 1440 + 1200, minutes: 120, queue: 0)))
  }

  @Test("A duty belongs to the month of the day on which it starts, with all of its hours, overtime where it is worked")
  func monthsBorder() throws {
    // Monday is the last day of November.
    let plan = centre(grid: try week(from: "2026-11-30")).plan
    let found = counts(plan, [duty(0, 22), duty(1, 10), duty(2, 10)])
    #expect(
      found == [
        "2026-11 hours 8", "2026-11 nights 1", "2026-11 available-days 1", "2026-11 shift:any 1", "2026-12 hours 16",
        "2026-12 overtime 8", "2026-12 available-days 6", "2026-12 shift:any 2",
      ])
    #expect(total(.overtime, plan, [duty(0, 22), duty(1, 10)]) == 0)
  }

  @Test("Hours above the contract are those beyond the least that a week asks for, where they are worked")
  func hoursAboveContract() throws {
    var plan = centre(grid: try week(from: "2026-11-30")).plan
    #expect(total(.aboveContract, plan, [duty(0, 22), duty(1, 10)]) == 16)
    plan.agents[0].weeks = [WeekLimits(minutes: 600...960, days: 0...7)]
    let found = entries(plan, [duty(2, 10), duty(0, 22), duty(1, 10)]).filter { $0.count == .aboveContract }
    #expect(found.map(\.month.description) == ["2026-12"] && found.map(\.value) == [14])
    #expect(total(.aboveContract, plan, [duty(1, 10)]) == 0)
  }

  @Test("A weekend counts once, for the first of its days with a duty, whatever month the other lies in")
  func weekends() throws {
    // Saturday is the last day of October.
    let plan = centre(grid: try week(from: "2026-10-26")).plan
    func weekends(_ days: Int...) -> [String] {
      counts(plan, days.map { duty($0, 9) }, leavingOut: Self.plain.union([.overtime]))
    }
    #expect(weekends(4) == [])
    #expect(weekends(5) == ["2026-10 weekends 1"])
    #expect(weekends(6) == ["2026-11 weekends 1"])
    #expect(weekends(5, 6) == ["2026-10 weekends 1"])
    // A night from Friday is Friday's.
    #expect(counts(plan, [duty(4, 22)], leavingOut: Self.plain) == ["2026-10 nights 1"])
  }

  @Test("A weekend that weeks cut in two counts in the earlier one") func cutWeekends() throws {
    // Weeks from a Sunday.
    var centre = centre(grid: try week(from: "2026-11-22"))
    #expect(total(.weekends, centre.plan, [duty(0, 9)]) == 1)
    #expect(total(.weekends, centre.plan, [duty(0, 9), duty(6, 9)]) == 2)
    centre.plan.agents[0].past = [duty(-1, 9)]
    #expect(total(.weekends, centre.plan, [duty(0, 9)]) == 0, "Saturday was worked, and counted there")
    #expect(total(.weekends, centre.plan, [duty(0, 9), duty(6, 9)]) == 1)
    centre.plan.agents[0].past = [duty(-2, 9)]
    #expect(total(.weekends, centre.plan, [duty(0, 9)]) == 1, "Friday is no weekend")
    // Days that a free one parts are of one weekend all the same.
    centre.plan.agents[0].past = []
    centre.plan.weekend = [.friday, .saturday, .sunday]
    #expect(total(.weekends, centre.plan, [duty(5, 9)]) == 1)
    centre.plan.agents[0].past = [duty(-2, 9)]
    #expect(total(.weekends, centre.plan, [duty(0, 9)]) == 0)
    // Where every day is one of the weekend, nothing ends it.
    centre.plan.weekend = Weekday.allCases
    centre.plan.agents[0].past = []
    #expect(total(.weekends, centre.plan, [duty(0, 9), duty(3, 9)]) == 1)
  }

  @Test("A holiday counts for a duty that starts on it, not for one that reaches into it") func holidays() {
    var centre = centre()
    let date = centre.plan.grid.date(of: 2)
    centre.plan.specialDays = [SpecialDay(name: "Fair", date: date, effect: .learned)]
    #expect(total(.holidays, centre.plan, [duty(2, 9)]) == 0)
    centre.plan.specialDays = [SpecialDay(name: "Feast", date: date, effect: .learned, isHoliday: true)]
    #expect(total(.holidays, centre.plan, [duty(2, 9)]) == 1)
    #expect(total(.holidays, centre.plan, [duty(1, 22), duty(3, 9)]) == 0)
    #expect(total(.holidays, centre.plan, [duty(2, 22)]) == 1)
  }

  @Test("Hours are those that pass, in a night in which clocks change") func clockChange() throws {
    let monday = try #require(CivilDate("2026-10-19"))
    // On Sunday at 03:00 clocks go back to 02:00: from 22:00 on Saturday to 06:00 there are nine hours.
    var centre = centre(
      grid: .weeks(1, intervalMinutes: 60, from: monday, changeDay: 6, forward: -60))
    centre.plan.night = NightDefinition(stretches: [5 * 1440 + 1380..<6 * 1440 + 420], minimumMinutes: 180)
    #expect(total(.hours, centre.plan, [duty(5, 22, minutes: 540)]) == 9)
    #expect(total(.nights, centre.plan, [duty(5, 22, minutes: 540)]) == 1)
    #expect(total(.hours, centre.plan, [duty(4, 22)]) == 8)
    #expect(total(.availableDays, centre.plan, []) == 7)
  }

  @Test("A day counts as available unless all of it is taken, in parts or as a whole") func availability() {
    var centre = centre()
    func days(_ unavailable: Unavailability...) -> Double {
      centre.plan.agents[0].unavailable = unavailable
      return total(.availableDays, centre.plan, [])
    }
    func away(_ minutes: Range<Int>, isInterruptible: Bool = false) -> Unavailability {
      Unavailability(minutes: minutes, reason: .absence("leave"), isInterruptible: isInterruptible)
    }
    #expect(days(away(1440..<2880)) == 6)
    #expect(days(away(1440..<2879)) == 7)
    #expect(days(away(1440..<2000), away(2000..<2880)) == 6)
    #expect(days(away(1440..<2000), away(2001..<2880)) == 7)
    #expect(days(away(1440..<2880, isInterruptible: true)) == 7)
    #expect(days(Unavailability(minutes: -1440..<4 * 1440, reason: .notEmployed)) == 3)
    #expect(days(Unavailability(minutes: -9999..<99_999, reason: .availability)) == 0)
  }

  @Test("Wishes count on their days, granted or not, the same one twice as two") func wishes() {
    var centre = centre()
    let free = Wish(isWanted: false, target: .day(1), weight: 1)
    centre.plan.agents[0].wishes = [
      free, free, Wish(isWanted: true, target: .shift(family: 0, day: 3), weight: 1),
      Wish(isWanted: false, target: .hours(-60..<60), weight: 1), Wish(isWanted: true, target: .day(9), weight: 1),
    ]
    func wishes(_ duties: [Duty]) -> [Double] {
      [total(.wishesAsked, centre.plan, duties), total(.wishesGranted, centre.plan, duties)]
    }
    #expect(wishes([]) == [4, 3])
    #expect(wishes([duty(3, 9)]) == [4, 4])
    #expect(wishes([duty(1, 9), duty(3, 9)]) == [4, 2])
  }

  @Test("Days changed at short notice are those that begin within it, each once") func shortNotice() {
    let plan = centre().plan
    let told = Roster(duties: [[duty(1, 9), duty(2, 9), duty(5, 9)]])
    let now = Roster(duties: [[duty(1, 10), duty(2, 9), duty(5, 12), duty(6, 9)]])
    // Told on Monday at 10:00: Tuesday at 09:00 is 23 hours away, Saturday more than four days.
    let review = PressureReview(of: now, in: plan, previous: told, toldAt: 600)
    #expect(review.changedDays(within: PressureReview.shortNotice) == [[1]])
    #expect(review.changedDays(within: 23 * 60) == [[]])
    #expect(review.changedDays(within: 23 * 60 + 1) == [[1]])
    #expect(review.changedDays(within: 30 * 1440) == [[1, 5, 6]])
    let rows = entries(plan, now.duties[0], changes: [[1, 5]]).filter { $0.count == .shortNotice }
    #expect(rows.map(\.value) == [2])
    #expect(PressureReview(of: now, in: plan, previous: told).changedDays(within: 9999) == [[]])
  }

  @Test("Weeks stand apart, and a roster without duties in one is seen") func weeks() {
    let plan = centre(grid: .weeks(2, intervalMinutes: 60)).plan
    let outcome = PlanOutcome(
      plan: plan, roster: Roster(duties: [[duty(1, 9), duty(8, 9), duty(6, 22)]]), provenance: PlanProvenance())
    let counting = LedgerCounting(of: outcome)
    #expect(counting.entries.filter { $0.count == .hours }.map { "\($0.week) \($0.value)" } == ["0 16.0", "1 8.0"])
    #expect(counting.hasDuties(inWeek: 0) && counting.hasDuties(inWeek: 1))
    let one = PlanOutcome(plan: plan, roster: Roster(duties: [[duty(6, 22)]]), provenance: PlanProvenance())
    #expect(!LedgerCounting(of: one).hasDuties(inWeek: 1), "the night into it is of the week before")
  }
}
