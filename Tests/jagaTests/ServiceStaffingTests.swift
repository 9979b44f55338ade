import Foundation
import Testing

/// Prices, response times and shrinkage by weekday, from the plan's text to the program's answers.
@Suite("Staffing by what it is worth, end to end")
struct ServiceStaffingTests {
  private let folder: Folder

  init() throws {
    folder = try Folder.tiny()
  }

  private func json(_ arguments: [String]) throws -> [String: Any] {
    let run = try Program.run(arguments + ["--json"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    return try object(run.output)
  }

  @Test("a roster by prices: its cost is the queue's, and the verifier's")
  func prices() throws {
    try folder.replace(
      "    handling-time: 240 s", with: "    handling-time: 240 s\n    prices: {late: 0.5, abandoned: 3}",
      in: "tiny/plan.yaml")
    let result = try json(["plan", "tiny", "--forecast", "calm.csv", "--iterations", "20"])
    let queue = try #require((result["queues"] as? [[String: Any]])?.first)
    #expect(queue["basis"] as? String == "prices")
    let cost = try #require((result["cost"] as? [String: Any])?["staffing"] as? Double)
    #expect(cost > 0 && queue["staffing_cost"] as? Double == cost)
    let verified = try json(["verify", "tiny", "--forecast", "calm.csv"])
    #expect((verified["cost"] as? [String: Any])?["staffing"] as? Double == cost)
    let shown = try Program.run(["show", "tiny", "--day", "mon"], in: folder).output
    #expect(shown.contains("; poor service costs "))
    let staff = try json(["staff", "tiny", "--forecast", "calm.csv"])
    let poor = try #require(
      ((staff["queues"] as? [[String: Any]])?.first?["poor_service_cost"]) as? [String: Any])
    let (asRostered, withNobody) = (poor["as_rostered"] as? Double ?? 0, poor["with_nobody"] as? Double ?? 0)
    #expect(asRostered > 0 && withNobody > 10 * asRostered)
    let text = try Program.run(["staff", "tiny", "--forecast", "calm.csv"], in: folder).output
    #expect(text.contains("; poor service costs ") && text.contains(" with nobody\n"))
  }

  @Test("a queue with a response time: what becomes of its work, when staffed and under the roster")
  func deferred() throws {
    try folder.replace("channel: voice", with: "channel: email", in: "tiny/plan.yaml")
    try folder.replace("      service-level: 80/20", with: "      response-time: 4h", in: "tiny/plan.yaml")
    let staff = try json(["staff", "tiny", "--forecast", "calm.csv"])
    let queue = try #require((staff["queues"] as? [[String: Any]])?.first)
    // 8 contacts of 240 s in 24 half-hours of 7 days.
    #expect(abs(try #require(queue["agent_hours"] as? Double) - 89.6) < 1e-6)
    let deferred = try #require(queue["deferred"] as? [String: Any])
    #expect(deferred["share_in_time"] as? Double == 1)
    #expect((deferred["intervals"] as? [[String: Any]])?.count == 336)
    let text = try Program.run(["staff", "tiny", "--forecast", "calm.csv"], in: folder).output
    #expect(text.contains("phone: 100.0 % of the work in time; at most "))
    #expect(
      try Program.run(
        ["plan", "tiny", "--forecast", "calm.csv", "--iterations", "5", "--quiet"], in: folder
      ).status == 0)
    let shown = try #require((try json(["show", "tiny", "--day", "mon"])["deferred"] as? [[String: Any]])?.first)
    #expect(shown["queue"] as? String == "phone" && (shown["intervals"] as? [[String: Any]])?.count == 48)
    #expect(shown["share_in_time"] as? Double ?? 0 > 0.5)
  }

  @Test("too few skilled agents are a warning, and the requirement says how many are needed")
  func tooFew() throws {
    try folder.replace("channel: voice", with: "channel: email", in: "tiny/plan.yaml")
    try folder.replace("      service-level: 80/20", with: "      response-time: 30 min", in: "tiny/plan.yaml")
    try folder.write(try folder.text("calm.csv").replacing(",8,240", with: ",80,1800"), to: "busy.csv")
    let run = try Program.run(["staff", "tiny", "--forecast", "busy.csv"], in: folder)
    #expect(run.status == 0)
    #expect(
      run.errors.hasPrefix(
        "warning: queue phone: its 8 skilled agents cannot clear every deadline, 36.0 hours of work are late at "
          + "2026-11-23 08:00; it is staffed as if there were more\n"), "\(run.errors)")
    #expect(run.output.contains("peak 80.0 agents"))
  }
}
