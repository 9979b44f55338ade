import PlanFiles
import Testing
import Workforce

/// Contacts that may wait come whenever they like; those that cannot are left out in closed hours.
@Suite struct ClosedHourArrivalTests {
  private static let text = """
    id,created_at,group
    1,2026-01-05T06:15:00,mail
    2,2026-01-05T10:10:00,mail
    3,2026-01-05T23:05:00,mail
    4,2026-01-10T12:00:00,mail
    """

  private func read(_ channel: Channel) throws -> History {
    var queue = HistoryFolder.queue("mail", opening: 8..<18)
    queue.channel = channel
    queue.openSlots[5] = Array(repeating: false, count: 48)
    let source = HistorySource(file: "history.csv", format: .zendesk, timeZone: "Asia/Jakarta")
    return try HistoryFolder(Self.text, queues: [queue]).read(source)
  }

  @Test func mailOfTheNightAndTheWeekendIsKeptAndTheRestOfTheNightIsZero() throws {
    let history = try read(.email)
    let series = history.series[0]
    #expect(series.observations.reduce(0) { $0 + ($1.contacts ?? 0) } == 4)
    #expect(series.observation(0, 6) == .offered(1))
    #expect(series.observation(0, 23) == .offered(1))
    #expect(series.observation(5, 12) == .offered(1))
    #expect(series.observation(1, 3) == .offered(0))
    #expect(history.warnings.isEmpty)
  }

  @Test func callsOfTheNightAreLeftOutWithAWarning() throws {
    let history = try read(.voice)
    #expect(history.series[0].observations.reduce(0) { $0 + ($1.contacts ?? 0) } == 1)
    #expect(history.series[0].observation(0, 6) == .closed)
    #expect(history.warnings.count == 1)
  }
}
