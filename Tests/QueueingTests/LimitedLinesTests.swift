import Foundation
import Testing

@testable import Queueing

@Suite struct LimitedLinesTests {
  private func load(_ erlangs: Double) throws -> OfferedLoad {
    try OfferedLoad(erlangs: erlangs, handlingSeconds: 300)
  }

  @Test(arguments: [(0.5, 1), (10.0, 12), (100, 80), (1000, 1020)])
  func asManyLinesAsAgentsAreErlangB(erlangs: Double, agents: Int) throws {
    let state = try LimitedLines.steadyState(of: load(erlangs), agents: agents, lines: agents)
    let loss = try ErlangB.blocking(erlangs: erlangs, lines: Double(agents))
    #expect(relativeError(state.probabilityOfBlocking, loss) < 1e-12)
    #expect(state.probabilityOfWaiting == 0)
    #expect(abs(state.serviceLevel(within: 0) + loss - 1) < 1e-12)
  }

  @Test(arguments: [(0.5, 1), (10.0, 12), (10, 7), (100, 104)])
  func veryManyLinesAreErlangA(erlangs: Double, agents: Int) throws {
    for patience in [60.0, 300, 900] {
      let limited = try LimitedLines.steadyState(
        of: load(erlangs), agents: agents, lines: agents + 2000, patienceSeconds: patience)
      let endless = try ErlangA.steadyState(of: load(erlangs), agents: Double(agents), patienceSeconds: patience)
      #expect(limited.probabilityOfBlocking < 1e-30)
      #expect(relativeError(limited.probabilityOfAbandoning, endless.probabilityOfAbandoning) < 1e-12)
      #expect(relativeError(limited.probabilityOfWaiting, endless.probabilityOfWaiting) < 1e-12)
      #expect(relativeError(limited.serviceLevel(within: 20), endless.serviceLevel(within: 20)) < 1e-12)
      #expect(relativeError(limited.occupancy, endless.occupancy) < 1e-12)
      #expect(relativeError(try #require(limited.meanWait), endless.meanWait) < 1e-12)
      // Also far beyond the patience, where the other way to sum departures takes over.
      for seconds in [20.0, 400, 3000] {
        let (some, all) = (
          limited.outcomes(within: seconds, shortAbandonSeconds: 5),
          endless.outcomes(within: seconds, shortAbandonSeconds: 5)
        )
        #expect(abs(some.answeredInTime - all.answeredInTime) < 1e-12)
        #expect(abs(some.answeredLate - all.answeredLate) < 1e-12)
        #expect(abs(some.abandonedShort - all.abandonedShort) < 1e-12)
        #expect(abs(some.abandonedInTime - all.abandonedInTime) < 1e-12)
        #expect(abs(some.abandonedLate - all.abandonedLate) < 1e-12)
      }
    }
  }

  @Test func veryManyLinesWithoutImpatienceAreErlangC() throws {
    let limited = try LimitedLines.steadyState(of: load(10), agents: 12, lines: 500)
    let endless = try #require(try ErlangC.steadyState(of: load(10), agents: 12))
    #expect(relativeError(limited.probabilityOfWaiting, endless.probabilityOfWaiting) < 1e-12)
    #expect(relativeError(limited.serviceLevel(within: 20), endless.serviceLevel(within: 20)) < 1e-12)
    #expect(relativeError(limited.queueLength, endless.queueLength) < 1e-12)
    #expect(limited.outcomes(within: 20).abandoned == 0)
  }

  @Test func oneAgentOneWaitingByHand() throws {
    // States 0, 1, 2 weigh 1, 2, 4 / (1 + 1) = 2 with 2 erlangs and patience like handling: fifths.
    let state = try LimitedLines.steadyState(of: load(2), agents: 1, lines: 2, patienceSeconds: 300)
    #expect(abs(state.probabilityOfNoWait - 0.2) < 1e-15)
    #expect(abs(state.probabilityOfWaiting - 0.4) < 1e-15)
    #expect(abs(state.probabilityOfBlocking - 0.4) < 1e-15)
    #expect(abs(state.probabilityOfAbandoning - 0.2) < 1e-15)
    // The one who waits is answered or gives up, each at rate 1: half of e^(−2 t) is left of either.
    #expect(abs(state.serviceLevel(within: 150) - (0.2 + 0.4 * (1 - exp(-1)) / 2)) < 1e-15)
    #expect(abs(state.outcomes(within: 150).abandonedInTime - 0.4 * (1 - exp(-1)) / 2) < 1e-15)
    #expect(abs(try #require(state.meanWait) - 100) < 1e-12)
  }

  @Test func aPublishedMeanWaitWithAHundredLines() throws {
    // A-Herzog, Callcenter-Simulator: 3.5 calls a minute of 3 minutes, 13 agents, patience 5 minutes.
    let state = try LimitedLines.steadyState(
      of: OfferedLoad(contactsPerHour: 210, handlingSeconds: 180), agents: 13, lines: 100, patienceSeconds: 300)
    #expect(abs(try #require(state.meanWait) - 9.91) < 0.005)
  }

  @Test func deepOverloadHasNumbers() throws {
    let state = try LimitedLines.steadyState(of: load(100_000), agents: 50_000, lines: 60_000, patienceSeconds: 300)
    #expect(state.probabilityOfBlocking.isFinite && state.probabilityOfBlocking > 0.3)
    #expect(abs(state.occupancy - 1) < 1e-9)
    let outcomes = state.outcomes(within: 20)
    #expect(abs(outcomes.answered + outcomes.abandoned + state.probabilityOfBlocking - 1) < 1e-9)
  }

  @Test func withoutAgentsWhoeverIsAdmittedHangsUp() throws {
    let state = try LimitedLines.steadyState(of: load(2), agents: 0, lines: 3, patienceSeconds: 60)
    #expect(abs(state.probabilityOfAbandoning + state.probabilityOfBlocking - 1) < 1e-12)
    #expect(state.occupancy == 1)
    let outcomes = state.outcomes(within: 60)
    #expect(abs(outcomes.abandonedInTime - state.probabilityOfWaiting * (1 - exp(-1))) < 1e-12)
    #expect(abs(outcomes.answered) < 1e-12)
  }

  @Test func fewerLinesThanAgentsAreRefused() throws {
    #expect(
      throws: QueueingError(
        .invalidAgents, "lines (3) must be at least the agents (4), which are not negative")
    ) { try LimitedLines.steadyState(of: load(2), agents: 4, lines: 3) }
    #expect(
      throws: QueueingError(.invalidAgents, "without agents and patience (3 lines) nobody ever leaves")
    ) { try LimitedLines.steadyState(of: load(2), agents: 0, lines: 3) }
  }
}
