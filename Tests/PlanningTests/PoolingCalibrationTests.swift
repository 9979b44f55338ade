import Planning
import Queueing
import Rostering
import Simulation
import TestSupport
import Testing
import Workforce

@Suite("Shares of pooling are found by simulating rosters") struct PoolingCalibrationTests {
  /// Two queues of one handling time on two days, twelve agents open to both or to one each, hours as needed.
  private func centre(isBlended: Bool) -> Plan {
    var centre = PlanBuilder(grid: .weeks(1, intervalMinutes: 60))
    let goals = ServiceGoals(serviceLevel: ServiceGoals.ServiceLevel(share: 0.8, seconds: 20))
    for id in ["phone", "hotline"] { centre.addQueue(id, goals: goals, handlingSeconds: 240) }
    centre.addShift("day", startMinutes: [480, 540, 600, 660, 720], shapes: [ShiftShape(minutes: 240)])
    for day in centre.plan.shifts[0].starts.indices where day > 1 { centre.plan.shifts[0].starts[day] = [] }
    centre.addContract("hours", weeklyMinutes: 0...2400, weeklyDays: 0...5)
    for agent in 0..<16 { centre.addAgent("a\(agent)", queues: isBlended ? [0, 1] : [agent % 2]) }
    centre.plan.activities = [OpenActivity(id: "open", queues: nil)]
    centre.plan.pooling = .uncalibrated
    return centre.plan
  }

  private func contacts(_ plan: Plan) -> ContactForecast {
    ContactForecast(
      queues: plan.queues.map { queue in
        QueueForecast(
          queue: queue.id, firstDay: plan.grid.firstDay, slotsPerDay: 24,
          contacts: (0..<168).map { $0 < 48 && (8..<16).contains($0 % 24) ? 40 : 0 },
          handlingSeconds: [Double](repeating: 240, count: 168))
      }, isAdjusted: false, warnings: [])
  }

  private func outcome(_ plan: Plan) throws -> PlanOutcome {
    let contacts = contacts(plan)
    let pipeline = PlanPipeline(plan: plan)
    return try pipeline.outcome(
      for: contacts, staffing: pipeline.staffing(for: contacts), provenance: PlanProvenance(),
      options: SolveOptions(timeLimit: nil, iterationLimit: 64, gap: 0.001, threads: 1))
  }

  @Test("everybody in both queues: as one queue, within a point of the goal") func merged() throws {
    let found = try outcome(centre(isBlended: true))
    #expect(found.calibration.count > 1 && found.calibration.count <= PoolingCalibration.mostRounds + 1)
    let last = try #require(found.calibration.last)
    #expect(last.missed.isEmpty)
    #expect(Set(last.parts.map(\.part)) == [2, 3])
    let shares = try #require(found.plan.pooling.calibrated)
    #expect(shares[0][2] > 0.6 && shares[1][3] > 0.6, "\(shares)")
    // Where nobody calls there is nothing to learn.
    #expect(shares[0][0] == 0.5)
    let contacts = try #require(found.contacts)
    let needed = try StaffingStage(plan: found.plan).staffing(for: contacts).requirement
    #expect(found.requirement == needed)
    let again = try outcome(centre(isBlended: true))
    #expect(again.roster == found.roster)
  }

  @Test("until shares are found half is counted, and that is said") func before() throws {
    let plan = centre(isBlended: true)
    let found = try PlanPipeline(plan: plan).staffing(for: contacts(plan))
    #expect(found.warnings == [.uncalibratedPooling])
    var half = plan
    half.pooling = Pooling(share: 0.5)
    #expect(try PlanPipeline(plan: half).staffing(for: contacts(half)).requirement == found.requirement)
  }

  @Test("a search that is cut off at once still has its roster, with a warning where shares were not found")
  func cutOff() throws {
    let plan = centre(isBlended: true)
    let pipeline = PlanPipeline(plan: plan)
    let found = try pipeline.outcome(
      for: contacts(plan), staffing: pipeline.staffing(for: contacts(plan)), provenance: PlanProvenance(),
      options: SolveOptions(timeLimit: nil, iterationLimit: 1, gap: 0, threads: 1), isCancelled: { true })
    #expect(found.roster != nil)
    #expect(
      found.plan.pooling.calibrated != nil || found.result?.warnings.contains(.notCalibrated) ?? false)
  }

  @Test("nobody in both: there is nothing to share, and one roster will do") func separate() throws {
    let found = try outcome(centre(isBlended: false))
    #expect(found.calibration.flatMap(\.parts).isEmpty)
    var plain = centre(isBlended: false)
    plain.pooling = .separate
    let contacts = try #require(found.contacts)
    let needed = try StaffingStage(plan: plain).staffing(for: contacts).requirement
    #expect(found.requirement == needed)
  }
}
