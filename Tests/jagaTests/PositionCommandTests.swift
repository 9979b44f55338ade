import Foundation
import Testing

/// A shift lead who takes no calls, planned by the built program.
@Suite("Positions")
struct PositionCommandTests {
  private static let plan = """
    centre: {name: Desk, time-zone: Asia/Jakarta, interval: 60}
    horizon: {first-day: 2026-11-23, weeks: 1}
    queues:
      - {id: phone, hours: mon-sun 08:00-20:00, goals: {service-level: 80/20}, handling-time: 240 s}
      - {id: floor, channel: position, skill: lead, hours: mon-sun 08:00-20:00, need: {agents: 1, hours: mon-fri 09:00-18:00}, shortfall: 60}
      - {id: files, channel: back-office, skill: phone, hours: mon-fri 09:00-17:00, weekly-work: 6h}
    history:
      - file: history.csv
    contracts:
      - {id: full-time, weekly-hours: [24h, 40h], days: [3, 5]}
    shifts:
      - {id: early, starts: {from: 08:00, to: 10:00, step: 60}, lengths: 9h}
    rules:
      - minimum-rest: 11h
    shrinkage: 20%

    """

  private func folder() throws -> Folder {
    let folder = try Folder()
    try FileManager.default.createDirectory(atPath: folder.path("desk"), withIntermediateDirectories: true)
    try folder.write(Self.plan, to: "desk/plan.yaml")
    let agents = ["L1,full-time,lead\n", "L2,full-time,lead|phone\n"] + (1...4).map { "A\($0),full-time,phone\n" }
    try folder.write("id,contract,skills\n" + agents.joined(), to: "desk/agents.csv")
    var history = "start,queue,offered\n"
    for day in 0..<28 {
      let date = Date(timeIntervalSince1970: Double(20_748 + day) * 86_400)
        .formatted(Date.ISO8601FormatStyle().year().month().day())
      for hour in 8..<20 { history += "\(date)T\(hour < 10 ? "0" : "")\(hour):00,phone,\(20 + (day * hour) % 7)\n" }
    }
    try folder.write(history, to: "desk/history.csv")
    return folder
  }

  @Test("so many are there as the plan says, whatever the shrinkage, and who has no other skill does nothing else")
  func planned() throws {
    let folder = try folder()
    let run = try Program.run(["plan", "desk", "--iterations", "60", "--language", "en"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    let needed = try folder.text("desk/output/requirement.csv").split(separator: "\n").filter { $0.contains(",floor,") }
    #expect(needed.count { $0.hasSuffix(",1.0000,1.0000") || $0.hasSuffix(",1,1") } == 45, "\(needed.prefix(12))")
    let rows = try folder.text("desk/output/roster.csv").split(separator: "\n")
    let lead = rows.filter { $0.hasPrefix("L1,work,") }
    #expect(!lead.isEmpty && lead.allSatisfy { $0.hasPrefix("L1,work,floor,") })
    let simulated = try Program.run(["simulate", "desk", "--max-replications", "5", "--language", "en"], in: folder)
    #expect(simulated.status == 0 && simulated.output.contains("phone:") && !simulated.output.contains("floor: goal"))
    let forecast = try Program.run(["forecast", "desk", "--language", "en"], in: folder)
    #expect(
      forecast.status == 0 && forecast.output.contains("phone: ") && !forecast.output.contains("floor"),
      "\(forecast.output)")
    #expect(forecast.output.contains("files: 6.0 hours of work, which no contact brings\n"), "\(forecast.output)")
    let queue = try Program.run(["show", "desk", "--queue", "floor", "--language", "en"], in: folder)
    #expect(queue.status == 0 && queue.output.contains("floor: 9.0 agent-hours required"), "\(queue.output)")
    let backtest = try Program.run(["backtest", "desk", "--origins", "2", "--horizon", "3"], in: folder)
    #expect(
      !backtest.output.contains("floor") && !backtest.output.contains("files") && !backtest.errors.contains("floor"),
      "\(backtest.errors)")
  }
}
