import Testing

@testable import Queueing

@Suite struct RetrialsTests {
  @Test func extendedErlangB() throws {
    // voip-calculator.com: 1500 erlangs on 1000 lines, 20 % try again: blocking 0.386.
    let load = try OfferedLoad(erlangs: 1500, handlingSeconds: 100)
    let retrials = try Retrials(afterAbandoning: 0, afterBlocking: 0.2)
    let attempts = try #require(
      try retrials.attempts(of: load, agents: 1000, lines: 1000, patienceSeconds: 100))
    #expect(abs(attempts.erlangs - 1625.40) < 0.005)
    #expect(abs(try ErlangB.blocking(erlangs: attempts.erlangs, lines: 1000) - 0.385741) < 5e-7)
  }

  @Test func attemptsAreAFixedPoint() throws {
    let load = try OfferedLoad(contactsPerHour: 200, handlingSeconds: 180)
    let retrials = try Retrials(afterAbandoning: 0.6, afterBlocking: 0.3)
    let attempts = try #require(try retrials.attempts(of: load, agents: 9, lines: 14, patienceSeconds: 120))
    let state = try LimitedLines.steadyState(of: attempts, agents: 9, lines: 14, patienceSeconds: 120)
    let again = 0.6 * state.probabilityOfAbandoning + 0.3 * state.probabilityOfBlocking
    #expect(relativeError(load.erlangs + again * attempts.erlangs, attempts.erlangs) < 1e-10)
    #expect(attempts.erlangs > load.erlangs)
  }

  @Test func nobodyTryingAgainChangesNothing() throws {
    let load = try OfferedLoad(contactsPerHour: 200, handlingSeconds: 180)
    let attempts = try #require(try Retrials(afterAbandoning: 0).attempts(of: load, agents: 9, patienceSeconds: 60))
    #expect(relativeError(attempts.erlangs, load.erlangs) < 1e-11)
  }

  @Test func everybodyTryingAgainMayHaveNoEnd() throws {
    let load = try OfferedLoad(erlangs: 10, handlingSeconds: 180)
    let stubborn = try Retrials(afterAbandoning: 1)
    #expect(try stubborn.attempts(of: load, agents: 9, patienceSeconds: 60) == nil)
    // With agents to spare everyone is answered in the end: what is answered is what was offered.
    let attempts = try #require(try stubborn.attempts(of: load, agents: 12, patienceSeconds: 60))
    let state = try ErlangA.steadyState(of: attempts, agents: 12, patienceSeconds: 60)
    #expect(relativeError(attempts.erlangs * state.probabilityOfAnswering, 10) < 1e-10)
  }

  @Test func sharesAreChecked() {
    #expect(
      throws: QueueingError(.invalidProbability, "share that tries again (1.2) must lie between 0 and 1")
    ) { try Retrials(afterAbandoning: 1.2) }
  }
}
