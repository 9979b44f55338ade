import Testing

@testable import Queueing

@Suite struct ServiceLevelDefinitionTests {
  @Test func theFiveFormulas() {
    let outcomes = ContactOutcomes(
      answeredInTime: 0.6, answeredLate: 0.2, abandonedShort: 0.05, abandonedInTime: 0.05, abandonedLate: 0.1)
    let expected: [(ServiceLevelDefinition, Double)] = [
      (.ofAnswered, 0.75), (.ofOffered, 0.6), (.withoutShortAbandons, 0.6 / 0.95), (.lateAbandonsOnly, 0.6 / 0.9),
      (.abandonsInTimeMet, 0.7),
    ]
    for (definition, level) in expected {
      #expect(abs((outcomes.serviceLevel(definition) ?? 0) - level) < 1e-15)
      #expect(abs((outcomes.missedLevel(definition) ?? 0) - (1 - level)) < 1e-15)
    }
    #expect(expected.count == ServiceLevelDefinition.allCases.count)
  }

  @Test func withoutAbandonmentAllAgree() throws {
    let load = try OfferedLoad(contactsPerHour: 200, handlingSeconds: 180)
    let state = try #require(try ErlangC.steadyState(of: load, agents: 14))
    for definition in ServiceLevelDefinition.allCases {
      let level = try #require(state.outcomes(within: 20).serviceLevel(definition))
      #expect(abs(level - 0.88835002) < 5e-9)
    }
  }

  @Test func aShortThresholdBeyondTheTargetIsNotCountedTwice() throws {
    let load = try OfferedLoad(contactsPerHour: 200, handlingSeconds: 180)
    let state = try ErlangA.steadyState(of: load, agents: 9, patienceSeconds: 60)
    let outcomes = state.outcomes(within: 10, shortAbandonSeconds: 30)
    #expect(outcomes.abandonedInTime == 0)
    #expect(abs(outcomes.abandoned - state.probabilityOfAbandoning) < 1e-12)
    #expect(abs(outcomes.abandonedShort - state.probabilityOfAbandoning(within: 30)) < 1e-15)
  }
}
