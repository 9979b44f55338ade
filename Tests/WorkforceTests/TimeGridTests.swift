import Testing
import Workforce

@Suite("The absolute grid of a plan")
struct TimeGridTests {
  private static let monday = CivilDate(dayNumber: 20_780)

  /// A week in quarter hours; on one day clocks show `hours` instead of the usual twenty-four.
  private static func week(changed: Int, hours: [Int]) -> TimeGrid {
    let longer = (hours.count - 24) * 60
    let starts = (-TimeGrid.leadDays...(7 + TimeGrid.tailDays)).map { $0 * 1440 + ($0 > changed ? longer : 0) }
    let readings = (0..<7).flatMap { day in
      (day == changed ? hours : Array(0..<24)).flatMap { hour in [0, 15, 30, 45].map { hour * 60 + $0 } }
    }
    return TimeGrid(
      firstDay: monday, dayCount: 7, intervalMinutes: 15, dayStarts: starts, wallClockMinutes: readings)
  }

  private static let plain = TimeGrid(firstDay: monday, dayCount: 14, intervalMinutes: 30)
  private static let spring = week(changed: 6, hours: [0, 1] + Array(3..<24))
  private static let autumn = week(changed: 2, hours: [0, 1, 2] + Array(2..<24))
  private static let grids = [plain, spring, autumn]

  @Test("counts of a plain horizon")
  func counts() {
    let grid = Self.plain
    #expect(grid.horizonMinutes == 14 * 1440 && grid.intervalCount == 14 * 48)
    #expect(grid.weekCount == 2 && grid.slotsPerDay == 48)
    #expect(grid.knownDays == -35...17)
    #expect(grid.date(of: -1).description == "2026-11-22" && grid.weekday(of: -1) == .sunday)
    #expect(grid.date(of: 14).description == "2026-12-07" && grid.weekday(of: 7) == .monday)
  }

  @Test("a day of a clock change has 23 or 25 hours, its neighbours 24, and nothing else moves")
  func clockChanges() {
    func lengths(_ grid: TimeGrid) -> [Int] { (-1...7).map { grid.dayStart($0 + 1) - grid.dayStart($0) } }
    #expect(lengths(Self.spring) == [1440, 1440, 1440, 1440, 1440, 1440, 1440, 1380, 1440])
    #expect(lengths(Self.autumn) == [1440, 1440, 1440, 1500, 1440, 1440, 1440, 1440, 1440])
    #expect(Self.spring.intervalCount == (7 * 24 - 1) * 4 && Self.autumn.intervalCount == (7 * 24 + 1) * 4)
    #expect(Self.spring.slotsPerDay == 96 && Self.autumn.slotsPerDay == 96, "a nominal day")
    #expect(Self.autumn.dayStart(0) == 0 && Self.autumn.dayStart(-1) == -1440)
  }

  @Test("the day of a minute is the last one that has begun, at every border", arguments: grids)
  func dayAtBorders(grid: TimeGrid) {
    for day in grid.knownDays.dropLast() {
      let first = grid.dayStart(day)
      let last = grid.dayStart(day + 1) - 1
      #expect(grid.day(at: first) == day && grid.day(at: last) == day && grid.day(at: (first + last) / 2) == day)
    }
  }

  @Test("before the lead and after the tail the day is clamped to the known ones", arguments: grids)
  func clamped(grid: TimeGrid) {
    let days = grid.knownDays
    #expect(grid.day(at: grid.dayStart(days.lowerBound) - 1) == days.lowerBound)
    #expect(grid.day(at: Int.min / 2) == days.lowerBound)
    #expect(grid.day(at: grid.dayStart(days.upperBound) + 1440) == days.upperBound)
    #expect(grid.day(at: Int.max / 2) == days.upperBound)
    #expect(days.lowerBound == -TimeGrid.leadDays && days.upperBound == grid.dayCount + TimeGrid.tailDays)
  }

  @Test("every interval lies in the day that contains its first minute", arguments: grids)
  func intervals(grid: TimeGrid) {
    for interval in 0..<grid.intervalCount {
      let minute = interval * grid.intervalMinutes
      // A plain scan instead of the grid's search.
      let day = grid.knownDays.last { grid.dayStart($0) <= minute }
      #expect(grid.day(ofInterval: interval) == day)
    }
  }

  @Test("a plain day shows each slot once, a short one skips an hour's, a long one shows them twice")
  func slots() {
    func slots(_ grid: TimeGrid, _ day: Int) -> [Int] {
      (0..<grid.intervalCount).filter { grid.day(ofInterval: $0) == day }.map(grid.slot(ofInterval:))
    }
    #expect(slots(Self.plain, 3) == Array(0..<48))
    #expect(slots(Self.spring, 5) == Array(0..<96))
    #expect(slots(Self.spring, 6) == Array(0..<8) + Array(12..<96))
    #expect(slots(Self.autumn, 2) == Array(0..<12) + Array(8..<96))
    #expect(slots(Self.autumn, 3) == Array(0..<96))
  }
}
