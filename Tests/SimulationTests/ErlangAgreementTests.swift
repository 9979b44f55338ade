import Foundation
import Queueing
import Simulation
import Testing

/// The simulator against the exact models, on 46 settings. Set `SIMULATION_SWEEP` to repeat them with three hundred times
/// as many contacts (in a release build).
@Suite("Agreement with exact models")
struct ErlangAgreementTests {
  struct Setting: CustomStringConvertible {
    var erlangs: Double
    var agents: Int
    var handling: Double
    var patience: Double?
    var lines: Int?
    var description: String {
      "A \(erlangs), n \(agents), h \(handling) s, patience \(patience ?? .infinity), lines \(lines ?? -1)"
    }
  }

  static let erlangB = [
    (0.5, 1), (1, 2), (2, 3), (3, 6), (5, 5), (8, 10), (10, 12), (12, 9), (20, 24), (40, 40), (0.2, 1), (15, 20),
  ].map { Setting(erlangs: $0.0, agents: $0.1, handling: 180, patience: nil, lines: 0) }

  static let erlangC = [
    (0.5, 1), (1, 2), (2, 3), (3, 5), (5, 7), (8, 10), (10, 13), (14, 17), (20, 24), (40, 46), (0.3, 1), (1.5, 3),
  ].map { Setting(erlangs: $0.0, agents: $0.1, handling: 240, patience: nil) }

  static let erlangA = [
    (0.5, 1, 60), (1, 2, 300), (2, 2, 120), (3, 3, 600), (5, 4, 180), (8, 8, 240), (10, 10, 90), (10, 12, 300),
    (14, 12, 120), (20, 20, 240), (30, 24, 300), (40, 40, 60), (2, 1, 100), (5, 6, 1200), (12, 13, 30), (25, 26, 500),
  ].map { Setting(erlangs: $0.0, agents: $0.1, handling: 200, patience: Double($0.2)) }

  static let limited = [
    (3.0, 3, 2, 200.0), (5, 4, 3, 100), (8, 9, 5, 300), (2, 2, 1, 60), (10, 9, 4, 400), (6, 7, 3, 150),
  ].map { Setting(erlangs: $0.0, agents: $0.1, handling: 200, patience: $0.3, lines: $0.2) }

  static let isSweep = ProcessInfo.processInfo.environment["SIMULATION_SWEEP"] != nil

  private func simulate(_ setting: Setting, seed: UInt64) throws -> ServiceFigures {
    let perHour = setting.erlangs / setting.handling * 3600
    // Some hundred contacts a replication, after a warm-up of twenty handling times.
    var centre = Centre()
    centre.contactsPerHour = perHour
    centre.handlingSeconds = setting.handling
    centre.agents = setting.agents
    centre.hours = max(1, Int((Self.isSweep ? 10_000 : 400) / perHour))
    centre.warmUpHours = max(1, Int(20 * setting.handling / 3600))
    centre.queue.patience = setting.patience.map { Patience(meanSeconds: $0) }
    centre.queue.waitingRoom = setting.lines
    return try centre.figures(replications: Self.isSweep ? 100 : 12, seed: seed)
  }

  /// What is compared, with the exact value.
  private func comparisons(_ setting: Setting, _ found: ServiceFigures) throws -> [(Estimate?, Double)] {
    let load = try OfferedLoad(erlangs: setting.erlangs, handlingSeconds: setting.handling)
    if let room = setting.lines {
      let exact = try LimitedLines.steadyState(
        of: load, agents: setting.agents, lines: setting.agents + room, patienceSeconds: setting.patience)
      return [
        (found.serviceLevel, exact.serviceLevel(within: 20)), (found.abandonment, exact.probabilityOfAbandoning),
        (found.meanWait, exact.meanWait ?? 0),
      ]
    }
    if let patience = setting.patience {
      let exact = try ErlangA.steadyState(of: load, agents: Double(setting.agents), patienceSeconds: patience)
      return [
        (found.serviceLevel, exact.serviceLevel(within: 20)), (found.abandonment, exact.probabilityOfAbandoning),
        (found.meanWait, exact.meanWait), (found.meanWaitOfAnswered, exact.meanWaitOfAnswered ?? 0),
      ]
    }
    let exact = try #require(try ErlangC.steadyState(of: load, agents: Double(setting.agents)))
    return [(found.serviceLevel, exact.serviceLevel(within: 20)), (found.meanWait, exact.meanWait)]
  }

  @Test("nearly every 95 % interval covers the exact value, and every interval of twice its width does")
  func confidenceIntervalsCoverExactValues() throws {
    var (covered, all) = (0, 0)
    let settings = Self.erlangC + Self.erlangA + Self.limited
    for (number, setting) in settings.enumerated() {
      let found = try simulate(setting, seed: UInt64(number + 1))
      for (estimate, exact) in try comparisons(setting, found) {
        let estimate = try #require(estimate)
        #expect(estimate.covers(exact, widenedBy: 2), "\(setting): \(estimate) against \(exact)")
        all += 1
        if estimate.covers(exact) { covered += 1 }
      }
    }
    #expect(Double(covered) / Double(all) > 0.9, "\(covered) of \(all)")
  }

  @Test("blocking is Erlang B's")
  func blockingIsErlangB() throws {
    var covered = 0
    for (number, setting) in Self.erlangB.enumerated() {
      let found = try simulate(setting, seed: UInt64(number + 101))
      let exact = try ErlangB.blocking(erlangs: setting.erlangs, lines: Double(setting.agents))
      // Everybody who is not blocked is answered at once, so the service level is one minus the blocking.
      let level = try #require(found.serviceLevel)
      #expect(abs(found.blocked / found.offered - (1 - level.value)) < 1e-12)
      #expect(level.covers(1 - exact, widenedBy: 2), "\(setting): \(level) against \(1 - exact)")
      if level.covers(1 - exact) { covered += 1 }
    }
    #expect(covered >= 10, "\(covered) of \(Self.erlangB.count)")
  }
}
