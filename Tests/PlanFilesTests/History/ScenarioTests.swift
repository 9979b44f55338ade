import Foundation
import PlanFiles
import Testing
import Workforce

/// The ready-made centres are sound, and their histories show what `scenarios/README.md` says of them.
@Suite struct ScenarioTests {
  private func folder(_ name: String) -> String {
    URL(fileURLWithPath: #filePath).appendingPathComponent("../../../../scenarios/\(name)").standardized.path
  }

  private func read(_ name: String) throws -> (loaded: LoadedPlan, history: History) {
    let loaded = try PlanFolder.load(at: folder(name))
    return (loaded, try loaded.readHistory(in: folder(name)))
  }

  @Test(arguments: [("jakarta", 80, 3), ("tiny", 8, 2), ("amsterdam-clock-change", 25, 2)])
  func everyCentreIsReadWithoutAWarning(_ name: String, _ agents: Int, _ contracts: Int) throws {
    let (loaded, history) = try read(name)
    #expect(loaded.plan.agents.count == agents)
    #expect(loaded.plan.contracts.count == contracts)
    #expect(loaded.warnings.isEmpty)
    #expect(try loaded.readForecast() == nil)
    #expect(history.warnings.isEmpty)
  }

  @Test(arguments: [("jakarta", 182), ("tiny", 42), ("amsterdam-clock-change", 210)])
  func theHistoryEndsTheDayBeforeTheHorizon(_ name: String, _ days: Int) throws {
    let (loaded, history) = try read(name)
    for series in history.series {
      #expect(series.dayCount == days)
      #expect(series.firstDay.adding(days: days) == loaded.plan.grid.firstDay)
    }
  }

  @Test func jakartaHasAnOutageItsWaveAndHoursWithoutARecord() throws {
    let series = try #require(try read("jakarta").history.series.first)
    let outage = try #require(CivilDate(year: 2026, month: 9, day: 10)).days(since: series.firstDay)
    let dead = try #require(series.observation(outage, 10, 30).contacts)
    let wave = try #require(series.observation(outage, 11, 30).contacts)
    let plain = try #require(series.observation(outage - 7, 11, 30).contacts)
    #expect(dead < 0.2 * plain)
    #expect(wave > 1.2 * plain)
    let unrecorded = try #require(CivilDate(year: 2026, month: 7, day: 8)).days(since: series.firstDay)
    #expect(series.observation(unrecorded, 3) == .missing)
    #expect(series.observation(unrecorded, 5).contacts != nil)
  }

  @Test func amsterdamLacksTheHourThatWasSkippedInSpring() throws {
    let series = try #require(try read("amsterdam-clock-change").history.series.first)
    #expect(series.observation(6, 2) == .missing)
    #expect(series.observation(6, 2, 30) == .missing)
    #expect(series.observation(6, 3).contacts != nil)
    #expect(series.observation(5, 2).contacts != nil)
  }

  @Test(arguments: [("jakarta", 8...12), ("amsterdam-clock-change", 2...4)])
  func nightDutiesOfThePreviousRosterStaffTheFirstHours(_ name: String, _ expected: ClosedRange<Int>) throws {
    let agents = try read(name).loaded.plan.agents
    #expect(expected.contains(agents.count { $0.past.contains { $0.span.contains(180) } }))
    #expect(agents.allSatisfy { (3...6).contains($0.past.count) })
  }

  @Test func chatIsClosedAtNight() throws {
    let series = try #require(try read("amsterdam-clock-change").history.series.last)
    #expect(series.observation(0, 8, 30) == .closed)
    #expect(series.observation(0, 9).contacts != nil)
  }
}
