import Foundation
import Testing

/// `forecast --as-of` on the tiny scenario.
@Suite("Updates within the day")
struct DayUpdateCommandTests {
  private let folder: Folder

  init() throws {
    folder = try Folder.tiny()
  }

  /// Leaves four weeks of history, on which no models are judged, and adds this Monday morning from eight to ten.
  private func add(morning contacts: Int?) throws {
    var rows = try folder.text("tiny/history.csv").split(separator: "\n").map(String.init)
    let others = rows[0].split(separator: ",").count - 3
    rows = rows[..<1] + rows.suffix(24 * 28)
    if let contacts {
      rows += (16..<20).map { slot in
        String(format: "2026-11-23T%02d:%02d,phone,%d", slot / 2, slot % 2 * 30, contacts)
          + String(repeating: ",0", count: others)
      }
    }
    try folder.write(rows.joined(separator: "\n") + "\n", to: "tiny/history.csv")
  }

  private func forecast(_ more: String...) throws -> Program.Run {
    let run = try Program.run(["forecast", "tiny", "--output", "result"] + more, in: folder)
    #expect(run.status == 0, "\(run.errors)")
    return run
  }

  /// Contacts of the first day by interval, as the table has them.
  private func table() throws -> [Double] {
    try folder.text("result/forecast.csv").split(separator: "\n").dropFirst().prefix(48).compactMap {
      Double($0.split(separator: ",")[2])
    }
  }

  @Test("an update keeps what came, changes the rest and says by how much")
  func busyMorning() throws {
    try add(morning: nil)
    _ = try forecast()
    let before = try table()
    try add(morning: 30)
    let output = try forecast("--as-of", "2026-11-23T10:00").output
    let after = try table()
    #expect(after[16..<20].allSatisfy { $0 == 30 })
    #expect(after[24] > before[24])
    let update = try #require(try updates("--as-of", "2026-11-23T10:00").first)
    #expect(update["until"] as? String == "2026-11-23 10:00")
    for (key, value) in [
      ("came", 120), ("came_expected", before[16..<20].reduce(0, +)), ("rest_before", before[20...].reduce(0, +)),
      ("rest_after", after[20...].reduce(0, +)),
    ] {
      #expect(abs(try #require(update[key] as? Double) - value) < 0.05, "\(key) of \(update)")
    }
    #expect(
      output.contains(
        """
          update: until 2026-11-23 10:00 120.0 contacts came where 55.5 were expected; the rest of the day is now forecast \
        75.9 % higher (488.3 contacts instead of 277.6)

        """), "\(output)")
  }

  @Test("what came as expected changes next to nothing")
  func ordinaryMorning() throws {
    try add(morning: nil)
    _ = try forecast()
    let before = try table()
    try add(morning: Int((before[16..<20].reduce(0, +) / 4).rounded()))
    let update = try #require(try updates("--as-of", "2026-11-23T10:00").first)
    let (rest, was) = (update["rest_after"] as? Double, update["rest_before"] as? Double)
    #expect(abs(try #require(rest) / #require(was) - 1) < 0.03, "\(update)")
  }

  @Test("after the last interval there is no rest to tell of")
  func dayOver() throws {
    try add(morning: 14)
    #expect(
      try forecast("--as-of", "2026-11-23T20:00").output.contains(
        """
          update: until 2026-11-23 20:00 56.0 contacts came where 55.5 were expected; nothing more is expected that day

        """))
  }

  @Test("without anything known of the day there is nothing to tell")
  func nothingKnown() throws {
    try add(morning: nil)
    let run = try forecast("--as-of", "2026-11-23T10:00")
    #expect(!run.output.contains("update:"))
    #expect(
      run.errors.contains("the history of queue [phone] holds nothing of 2026-11-23 yet; that day is not updated"))
    #expect(try updates("--as-of", "2026-11-23T10:00").isEmpty)
    #expect(try updates().isEmpty)
  }

  /// What each queue's update did, by the document for programs.
  private func updates(_ arguments: String...) throws -> [[String: Any]] {
    let run = try Program.run(["forecast", "tiny", "--output", "result", "--json"] + arguments, in: folder)
    let queues = try #require(try object(run.output)["queues"] as? [[String: Any]])
    return queues.compactMap { $0["update"] as? [String: Any] }
  }

  @Test("an update of a forecast made elsewhere is refused")
  func noUpdate() throws {
    try folder.write(try folder.text("calm.csv"), to: "tiny/calm.csv")
    try folder.replace("history:\n  - file: history.csv\n", with: "forecast: calm.csv\n", in: "tiny/plan.yaml")
    let run = try Program.run(["forecast", "tiny", "--as-of", "2026-11-23T10:00"], in: folder)
    #expect(run.status == 65)
    #expect(
      run.errors == """
        plan.yaml: the plan names a forecast made elsewhere, which cannot be updated within the day
          Try: remove `forecast` from the plan, or forecast without --as-of

        """)
    let backtest = try Program.run(["backtest", "tiny"], in: folder)
    #expect(backtest.status == 65)
    #expect(
      backtest.errors == """
        plan.yaml: the plan names no `history`: there is nothing to test forecasts on
          Try: name a file of past contacts under `history`

        """)
  }
}
