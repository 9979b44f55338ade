import Reporting
import Testing
import Workforce

@Suite("Stage tables") struct StageTablesTests {
  @Test("The requirement has a row an interval and queue, by time") func requirement() throws {
    let centre = try Amsterdam.spring()
    let rows = StageTables.requirement(centre.requirement, plan: centre.plan, clock: centre.clock)
      .split(separator: "\n")
    #expect(rows.count == 1 + 2 * (7 * 48 - 2))
    #expect(rows[0] == "start,queue,agents,rostered")
    #expect(rows[1] == "2026-03-23T00:00:00+01:00,calls,0,0")
    #expect(rows[2] == "2026-03-23T00:00:00+01:00,chat,0,0")
    #expect(rows[25] == "2026-03-23T06:00:00+01:00,calls,1.1199999999999999,1.4")
  }

  /// A forecast that begins on the day before the horizon, with the number of its slot as contacts.
  func forecast(_ centre: Amsterdam) -> QueueForecast {
    QueueForecast(
      queue: "calls", firstDay: centre.plan.grid.firstDay.adding(days: -1), slotsPerDay: 48,
      contacts: (0..<8 * 48).map(Double.init), handlingSeconds: [Double](repeating: 301.456, count: 8 * 48))
  }

  @Test("The forecast's slots stand at their intervals; the skipped hour has none") func forecastSpring() throws {
    let centre = try Amsterdam.spring()
    let rows = StageTables.forecast([forecast(centre)], grid: centre.plan.grid, clock: centre.clock)
      .split(separator: "\n")
    #expect(rows.count == 1 + 7 * 48 - 2)
    #expect(rows[0] == "start,queue,contacts,handling_seconds")
    #expect(rows[1] == "2026-03-23T00:00:00+01:00,calls,48,301.456")
    #expect(
      rows[(1 + 6 * 48 + 3)...(1 + 6 * 48 + 4)] == [
        "2026-03-29T01:30:00+01:00,calls,339,301.456", "2026-03-29T03:00:00+02:00,calls,342,301.456",
      ])
  }

  @Test("The repeated hour has its slots twice") func forecastAutumn() throws {
    let centre = try Amsterdam.autumn()
    let rows = StageTables.forecast([forecast(centre)], grid: centre.plan.grid, clock: centre.clock)
      .split(separator: "\n").filter { $0.contains("2026-10-25T02:") }
    #expect(
      rows == [
        "2026-10-25T02:00:00+02:00,calls,340,301.456", "2026-10-25T02:30:00+02:00,calls,341,301.456",
        "2026-10-25T02:00:00+01:00,calls,340,301.456", "2026-10-25T02:30:00+01:00,calls,341,301.456",
      ])
  }

  @Test("Intervals that the forecast does not reach have no row") func tooShort() throws {
    let centre = try Amsterdam.spring()
    var short = forecast(centre)
    short.contacts.removeLast(48)
    short.handlingSeconds.removeLast(48)
    let rows = StageTables.forecast([short], grid: centre.plan.grid, clock: centre.clock).split(separator: "\n")
    #expect(rows.last?.hasPrefix("2026-03-28T23:30:00") == true)
  }

  @Test("Quantiles have a column each, empty for queues without any, and adjustments a mark") func quantiles() throws {
    let centre = try Amsterdam.spring()
    let plain = forecast(centre)
    var careful = plain
    careful.quantiles = ForecastQuantiles(
      levels: [0.05, 0.8], contacts: [plain.contacts, plain.contacts.map { $0 + 0.12345 }], dayTotals: [[], []])
    let rows = StageTables.forecast(
      [plain, careful], isAdjusted: true, grid: centre.plan.grid, clock: centre.clock
    ).split(separator: "\n")
    #expect(rows[0] == "start,queue,contacts,handling_seconds,q05,q80,adjusted")
    #expect(rows[1] == "2026-03-23T00:00:00+01:00,calls,48,301.456,,,yes")
    #expect(rows[2] == "2026-03-23T00:00:00+01:00,calls,48,301.456,48,48.12345,yes")
  }
}
