import Foundation
import Simulation
import Testing

/// Outputs that the ContactCenters library prints for its own examples, 1000 replications each: the `.res` files in
/// `doc/examples` of `umontreal-simul/contactcenters` (E. Buist, P. L'Ecuyer, Université de Montréal). The tests run
/// fewer replications and allow for their own confidence intervals; with `SIMULATION_SWEEP` they run twenty times as many and
/// hold every mean to 1 %, or to the published confidence interval where that is wider.
///
/// Where the day is a Markov chain, the exact value of the finite day stands beside both: its transition probabilities from
/// an empty centre, integrated over eight hours (matrix exponentials).
@Suite("Agreement with published simulations")
struct PublishedSimulationTests {
  static let isSweep = ErlangAgreementTests.isSweep
  static let replications = isSweep ? 20_000 : 8

  /// A published mean, with the half-width of its confidence interval, against a simulated one.
  private func expect(
    _ name: String, _ found: Double, _ published: Double, halfWidth: Double, ownHalfWidth: Double, exact: Double? = nil
  ) {
    let own = Self.isSweep ? 0 : ownHalfWidth * 1.3
    let allowed = max(0.01 * published, halfWidth) + own
    if Self.isSweep {
      print(name, found, "published", published, "±", halfWidth, "error %", 100 * (found / published - 1))
    }
    #expect(abs(found - published) <= allowed, "\(name): \(found) against \(published) ± \(halfWidth)")
    guard let exact else { return }
    // A half-width shrinks with the root of the replications; twice of it leaves room for chance.
    let chance = Self.isSweep ? 2 * ownHalfWidth * (8.0 / 20_000).squareRoot() : 1.3 * ownHalfWidth
    #expect(abs(found - exact) <= chance, "\(name): \(found) against \(exact), exact")
  }

  /// Times in minutes: 4.2 contacts, mean handling time 2, 12 agents, threshold 20 s, a day of eight hours.
  private func day(_ change: (inout Centre) -> Void) throws -> SimulationResult {
    var centre = Centre()
    centre.contactsPerHour = 252
    centre.handlingSeconds = 120
    centre.agents = 12
    centre.hours = 8
    change(&centre)
    return try Simulator(centre.model()).run(.exactly(Self.replications))
  }

  @Test("MMC.res: a queue without abandonment")
  func plainQueue() throws {
    let found = try day { _ in }
    let total = found.total
    expect("MMC in target", total.answeredInTime, 1816.158, halfWidth: 3.54, ownHalfWidth: 23, exact: 1815.2717)
    expect(
      "MMC service level", try #require(total.serviceLevel).value, 0.902, halfWidth: 0.002, ownHalfWidth: 0.013,
      exact: 0.900432)
    expect(
      "MMC wait", try #require(total.meanWaitOfAnswered).value, 60 * 0.099, halfWidth: 0.18, ownHalfWidth: 1.1,
      exact: 6.040844)
    let busy = try #require(found.groups[0].occupancy)
    expect("MMC occupancy", busy.value, 0.695, halfWidth: 0.0015, ownHalfWidth: 0.01, exact: 0.696934)
  }

  @Test("MMCAb.res: patience of one minute")
  func impatientQueue() throws {
    let found = try day { $0.queue.patience = Patience(meanSeconds: 60) }
    let total = found.total
    expect("MMCAb abandoned", total.abandoned, 58.609, halfWidth: 0.95, ownHalfWidth: 6.2, exact: 59.26322)
    expect("MMCAb in target", total.answeredInTime, 1906.008, halfWidth: 2.23, ownHalfWidth: 15, exact: 1906.7189)
    let ofAnswered = total.answeredInTime / total.answered
    expect("MMCAb of answered", ofAnswered, 0.975, halfWidth: 0.0005, ownHalfWidth: 0.004, exact: 0.974438)
    let late = total.abandoned - total.abandonedInTime
    expect(
      "MMCAb with late", total.answeredInTime / (total.answered + late), 0.968, halfWidth: 5e-4, ownHalfWidth: 4e-3,
      exact: 0.968189)
    expect(
      "MMCAb wait", try #require(total.meanWaitOfAnswered).value, 60 * 0.024, halfWidth: 0.03, ownHalfWidth: 0.2,
      exact: 1.429516)
    expect(
      "MMCAb occupancy", try #require(found.groups[0].occupancy).value, 0.675, halfWidth: 0.0015, ownHalfWidth: 8e-3,
      exact: 0.676558)
  }

  @Test("MMCBlocked.res: room for five to wait")
  func limitedQueue() throws {
    let found = try day { $0.queue.waitingRoom = 5 }
    let total = found.total
    expect("MMCBlocked blocked", total.blocked, 18.655, halfWidth: 0.61, ownHalfWidth: 4, exact: 18.863314)
    expect("MMCBlocked in target", total.answeredInTime, 1854.284, halfWidth: 2.62, ownHalfWidth: 17, exact: 1854.0688)
    expect(
      "MMCBlocked level", try #require(total.serviceLevel).value, 0.920, halfWidth: 0.0015, ownHalfWidth: 9e-3,
      exact: 0.919677)
    expect(
      "MMCBlocked wait", try #require(total.meanWaitOfAnswered).value, 3.6, halfWidth: 0.06, ownHalfWidth: 0.4,
      exact: 3.627008)
    expect(
      "MMCBlocked occupancy", try #require(found.groups[0].occupancy).value, 0.689, halfWidth: 1e-3, ownHalfWidth: 9e-3,
      exact: 0.690473)
  }

  @Test("CallCC.res: a day with gamma busyness, hourly staff, and a tenth that never waits")
  func busyDay() throws {
    let staff = [4, 6, 8, 8, 8, 7, 8, 8, 6, 6, 4, 4, 4]
    let rates = [100.0, 150, 150, 180, 200, 150, 150, 150, 120, 100, 80, 70, 60]
    var model = try Centre.hours(
      rates, handlingSeconds: 100, handlingTime: .exponential, duties: hourly(staff, group: 0, firstAgent: 0),
      patience: Patience(meanSeconds: 1000, balkingShare: 0.1))
    model.groups[0].leaving = .firstFree
    model.busynessVariation = 0.1.squareRoot()
    let total = Simulator(model).run(.exactly(Self.replications)).total
    // Published with 90 % intervals. Its days had 1639.5 arrivals instead of 1660: their busyness happened to be low.
    expect("CallCC arrivals", total.offered, 1639.507, halfWidth: 26.7, ownHalfWidth: 180)
    let good = (total.answeredInTime + total.abandonedInTime) / 1660
    expect("CallCC in time", good, 0.853, halfWidth: 0.009, ownHalfWidth: 0.05)
    expect("CallCC lost", total.abandoned / 1660, 0.0342, halfWidth: 0.0032, ownHalfWidth: 0.02)
  }

  @Test("SimpleMSK.res: three types, two groups, first come first served over all queues")
  func severalSkills() throws {
    let rates: [[Double]] = [[4.2, 5.3, 3.2], [5.1, 4.3, 4.8], [6.3, 5.2, 4.8]]
    let handlingSeconds = [120.0, 100, 150]
    let patienceSeconds = [200.0, 150, 300]
    // Handling time and patience change by period, so each period of each type is a queue of its own.
    var queues: [SimulatedQueue] = []
    for rates in rates {
      for period in 0..<3 {
        var contacts = [0.0, 0, 0]
        contacts[period] = 120 * rates[period]
        queues.append(
          SimulatedQueue(
            id: "type", contacts: contacts, handlingSeconds: Array(repeating: handlingSeconds[period], count: 3),
            patience: Patience(meanSeconds: patienceSeconds[period])))
      }
    }
    func skills(_ types: [(type: Int, groupRank: Int)]) -> [AgentGroup.Skill] {
      var skills: [AgentGroup.Skill] = []
      for (type, groupRank) in types {
        for period in 0..<3 { skills.append(AgentGroup.Skill(queue: 3 * type + period, groupRank: groupRank)) }
      }
      return skills
    }
    let model = try SimulationModel(
      intervalSeconds: 7200, dayOfInterval: [0, 0, 0], queues: queues,
      groups: [
        AgentGroup(name: "first", skills: skills([(0, 0), (1, 0)]), leaving: .firstFree),
        AgentGroup(name: "second", skills: skills([(1, 1), (2, 0)]), leaving: .firstFree),
      ],
      duties: hourly([12, 18, 9], group: 0, firstAgent: 0, hours: 2)
        + hourly([15, 20, 11], group: 1, firstAgent: 100, hours: 2),
      busynessVariation: 1 / 28.7.squareRoot())
    let found = Simulator(model).run(.exactly(Self.replications))
    let total = found.total
    let late = total.abandoned - total.abandonedInTime
    expect("SimpleMSK answered", total.answered, 4297.305, halfWidth: 27.2, ownHalfWidth: 130)
    expect("SimpleMSK abandoned", total.abandoned, 910.335, halfWidth: 34.2, ownHalfWidth: 180)
    // The published days had 5207.6 contacts instead of 5184: busier than expected, within chance.
    expect(
      "SimpleMSK level", total.answeredInTime / (total.answered + late), 0.501, halfWidth: 0.0075, ownHalfWidth: 0.05)
    // Published until the last contact has ended, after the close; here until the close.
    expect(
      "SimpleMSK occupancy", try #require(found.groups[0].occupancy).value, 0.881, halfWidth: 4e-3, ownHalfWidth: 0.03)
  }

  @Test("Bilingual.res: specialists and generalists, three in four of those who hang up try again")
  func redialling() throws {
    var week = [Double](repeating: 0, count: 120)
    for day in 0..<5 {
      week[24 * day + 8] = 100
      for hour in 9..<17 { week[24 * day + hour] = 50 }
    }
    // Handling times are uniform: 3 to 7 and 4 to 6 minutes.
    let queues = [2.0, 1.0].map { minutes in
      let spread = stride(from: -0.999, to: 1, by: 0.002)
      return SimulatedQueue(
        id: "language", contacts: week, handlingSeconds: [Double](repeating: 300, count: week.count),
        handlingTime: .empirical(spread.map { (5 + minutes * $0) * 60 }),
        patience: Patience(meanSeconds: 120),
        redialling: Redialling(share: 0.75, meanDelaySeconds: 1200, isDelayConstant: true, keepsTraits: true),
        thresholdSeconds: 60, agentChoice: .random)
    }
    let groups = [[0], [1], [0, 1]].map { served in
      AgentGroup(name: "speakers", skills: served.map { .init(queue: $0) })
    }
    var duties: [StaffedDuty] = []
    for day in 0..<5 {
      let span = Double(day * 24 + 8) * 3600..<Double(day * 24 + 17) * 3600
      for agent in 0..<18 {
        duties.append(StaffedDuty(agent: agent, group: agent < 7 ? 0 : (agent < 14 ? 1 : 2), seconds: span))
      }
    }
    let model = try SimulationModel(
      intervalSeconds: 3600, dayOfInterval: week.indices.map { $0 / 24 }, queues: queues, groups: groups, duties: duties
    )
    let found = Simulator(model).run(.exactly(Self.replications))
    expect("Bilingual arrived", found.total.offered, 5110.161, halfWidth: 5.2, ownHalfWidth: 36)
    expect("Bilingual answered", found.total.answered, 4967.235, halfWidth: 4.3, ownHalfWidth: 30)
    // Published: the waits of all attempts together must not exceed the minute.
    expect("Bilingual in target", found.total.answeredInTime, 4896.885, halfWidth: 4.1, ownHalfWidth: 28)
    expect("Bilingual abandoned", found.total.abandoned, 142.868, halfWidth: 1.66, ownHalfWidth: 19)
    expect("Bilingual retrials", found.total.repeated, 107.168, halfWidth: 1.33, ownHalfWidth: 15)
    let occupancies = found.groups.map { $0.occupancy?.value ?? 0 }
    let busy = (7 * occupancies[0] + 7 * occupancies[1] + 4 * occupancies[2]) / 18
    expect("Bilingual occupancy", busy, 0.51103, halfWidth: 0.0005, ownHalfWidth: 0.004)
    // Whoever can be reached from both queues is busier when agents are chosen at random.
    expect("Bilingual generalists", occupancies[2], 0.63254, halfWidth: 0.0006, ownHalfWidth: 0.006)
  }

  /// Duties of so many agents in each period of some hours: agents stay from period to period.
  private func hourly(_ staff: [Int], group: Int, firstAgent: Int, hours: Int = 1) -> [StaffedDuty] {
    var duties: [StaffedDuty] = []
    for agent in 0..<(staff.max() ?? 0) {
      var start: Int?
      for period in 0...staff.count {
        let isThere = period < staff.count && agent < staff[period]
        if isThere, start == nil { start = period }
        guard !isThere, let first = start else { continue }
        // The last period's agents stay until everybody is answered.
        let end = period == staff.count ? 1e6 : Double(period * hours) * 3600
        duties.append(
          StaffedDuty(
            agent: firstAgent + agent, group: group, seconds: Double(first * hours) * 3600..<end))
        start = nil
      }
    }
    return duties
  }
}
