import Foundation
import Testing

@testable import Queueing

@Suite struct ErlangATests {
  /// The chain of states itself, summed up in plain loops, and a tagged contact followed by uniformisation.
  private func chain(
    erlangs: Double, agents: Int, impatience: Double, time: Double
  ) -> (waiting: Double, served: Double, abandoned: Double) {
    let states = agents + 70
    var weights = [1.0]
    for state in 1...states {
      let death = Double(min(state, agents)) + Double(max(state - agents, 0)) * impatience
      weights.append(weights[state - 1] * erlangs / death)
    }
    let total = weights.reduce(0, +)
    // Probability that whoever finds `ahead` others waiting is served, or has hung up, by `time`.
    let queue = states - agents
    let rate = Double(agents) + Double(queue + 1) * impatience
    var served = Array(repeating: 0.0, count: queue + 1)
    var left = Array(repeating: 0.0, count: queue + 1)
    // Backward equations: value(ahead) after k jumps.
    var servedBy = Array(repeating: 0.0, count: queue + 1)
    var leftBy = Array(repeating: 0.0, count: queue + 1)
    var poisson = exp(-rate * time)
    for jump in 0...Int(rate * time + 12 * (rate * time).squareRoot() + 40) {
      for ahead in 0...queue {
        served[ahead] += poisson * servedBy[ahead]
        left[ahead] += poisson * leftBy[ahead]
      }
      var nextServed = servedBy
      var nextLeft = leftBy
      for ahead in 0...queue {
        let forward = (Double(agents) + Double(ahead) * impatience) / rate
        let own = impatience / rate
        let stay = 1 - forward - own
        nextServed[ahead] = forward * (ahead == 0 ? 1 : servedBy[ahead - 1]) + stay * servedBy[ahead]
        nextLeft[ahead] = own + forward * (ahead == 0 ? 0 : leftBy[ahead - 1]) + stay * leftBy[ahead]
      }
      (servedBy, leftBy) = (nextServed, nextLeft)
      poisson *= rate * time / Double(jump + 1)
    }
    var result = (waiting: 0.0, served: weights[..<agents].reduce(0, +) / total, abandoned: 0.0)
    for ahead in 0...queue {
      let share = weights[agents + ahead] / total
      result.waiting += share
      result.served += share * served[ahead]
      result.abandoned += share * left[ahead]
    }
    return result
  }

  @Test(arguments: [(10.0, 12, 0.6, 0.1), (10, 8, 3.0, 0.2), (4, 4, 0.5, 0.5), (30, 26, 1.0, 0.1), (0.3, 1, 2.0, 0.3)])
  func theOfferedWaitIsTheTaggedContacts(erlangs: Double, agents: Int, impatience: Double, time: Double) throws {
    let load = try OfferedLoad(erlangs: erlangs, handlingSeconds: 300)
    let state = try ErlangA.steadyState(of: load, agents: Double(agents), patienceSeconds: 300 / impatience)
    let truth = chain(erlangs: erlangs, agents: agents, impatience: impatience, time: time)
    #expect(abs(state.probabilityOfWaiting - truth.waiting) < 1e-12)
    #expect(abs(state.serviceLevel(within: time * 300) - truth.served) < 1e-12)
    #expect(abs(state.probabilityOfAbandoning(within: time * 300) - truth.abandoned) < 1e-12)
  }

  @Test func everyRowOfTheComputedTable() throws {
    // Contacts per half-hour, handling time, patience, agents: waiting, abandoning, mean wait, occupancy, in time, gone in time.
    let rows: [[Double]] = [
      [100, 180, 60, 12, 0.240426, 0.075902, 4.5541, 0.770082, 0.860301, 0.051402],
      [100, 180, 120, 13, 0.193722, 0.038426, 4.6112, 0.739672, 0.888550, 0.022638],
      [200, 180, 90, 22, 0.304611, 0.060938, 5.4844, 0.853693, 0.848691, 0.043178],
      [50, 300, 120, 10, 0.269577, 0.085105, 10.2126, 0.762413, 0.796939, 0.035865],
    ]
    for row in rows {
      let load = try OfferedLoad(contactsPerHour: row[0] * 2, handlingSeconds: row[1])
      let state = try ErlangA.steadyState(of: load, agents: row[3], patienceSeconds: row[2])
      #expect(abs(state.probabilityOfWaiting - row[4]) < 5e-7)
      #expect(abs(state.probabilityOfAbandoning - row[5]) < 5e-7)
      #expect(abs(state.meanWait - row[6]) < 5e-5)
      #expect(abs(state.occupancy - row[7]) < 5e-7)
      #expect(abs(state.serviceLevel(within: 20) - row[8]) < 5e-7)
      #expect(abs(state.probabilityOfAbandoning(within: 20) - row[9]) < 5e-7)
    }
  }

  @Test func overloadIsCarriedByThoseWhoHangUp() throws {
    // A-Herzog, Callcenter-Simulator, 10.5 erlangs on 9 agents.
    let load = try OfferedLoad(contactsPerHour: 210, handlingSeconds: 180)
    let state = try ErlangA.steadyState(of: load, agents: 9, patienceSeconds: 300)
    #expect(abs(state.meanWait - 56.6184) < 5e-5)
    #expect(abs(state.probabilityOfAbandoning - 0.188728) < 5e-7)
  }

  @Test func withoutAgentsEverybodyHangsUp() throws {
    let load = try OfferedLoad(contactsPerHour: 100, handlingSeconds: 180)
    let state = try ErlangA.steadyState(of: load, agents: 0, patienceSeconds: 60)
    #expect(state.probabilityOfAbandoning == 1)
    #expect(state.serviceLevel(within: 20) == 0)
    #expect(state.probabilityOfMissing(within: 20) == 1)
    #expect(state.meanWait == 60)
    #expect(state.meanWaitOfAnswered == nil)
    #expect(abs(state.probabilityOfAbandoning(within: 60) - (1 - exp(-1))) < 1e-15)
    #expect(abs(try state.waitQuantile(0.5) - 60 * log(2)) < 1e-9)
    let outcomes = state.outcomes(within: 20, shortAbandonSeconds: 5)
    #expect(abs(outcomes.abandoned - 1) < 1e-15)
    #expect(outcomes.serviceLevel(.ofAnswered) == nil)
  }

  @Test func withoutLoadNobodyWaits() throws {
    let nobody = try OfferedLoad(contactsPerHour: 0, handlingSeconds: 180)
    let state = try ErlangA.steadyState(of: nobody, agents: 3, patienceSeconds: 60)
    #expect(state.probabilityOfAbandoning == 0)
    #expect(state.serviceLevel(within: 0) == 1)
    #expect(state.occupancy == 0)
    #expect(try state.waitQuantile(0.99) == 0)
  }

  @Test func quantilesInvertTheWait() throws {
    let load = try OfferedLoad(contactsPerHour: 200, handlingSeconds: 180)
    let state = try ErlangA.steadyState(of: load, agents: 9, patienceSeconds: 120)
    for share in [0.5, 0.9, 0.99] {
      let seconds = try state.waitQuantile(share)
      #expect(abs(state.probabilityOfWaitingLonger(than: seconds) - (1 - share)) < 1e-9)
    }
  }

  @Test func patienceIsWaitingTimePerAbandonment() {
    #expect(ErlangA.patienceSeconds(totalWaitSeconds: 3000, abandonments: 10) == 300)
    #expect(ErlangA.patienceSeconds(totalWaitSeconds: 3000, abandonments: 0) == nil)
  }

  @Test func impatienceMustBePositive() throws {
    let load = try OfferedLoad(contactsPerHour: 100, handlingSeconds: 180)
    #expect(throws: QueueingError(.invalidPatience, "mean patience (0.0 s) must be positive")) {
      try ErlangA.steadyState(of: load, agents: 5, patienceSeconds: 0)
    }
  }
}
