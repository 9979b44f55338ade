import Testing

@testable import Queueing

@Suite struct ErlangCTests {
  private let tenErlangs: OfferedLoad

  init() throws {
    tenErlangs = try OfferedLoad(contactsPerHour: 200, handlingSeconds: 180)
  }

  @Test func overloadHasNoSteadyState() throws {
    #expect(tenErlangs.erlangs == 10)
    #expect(try ErlangC.steadyState(of: tenErlangs, agents: 10) == nil)
    #expect(try ErlangC.steadyState(of: tenErlangs, agents: 4) == nil)
    #expect(try ErlangC.steadyState(of: tenErlangs, agents: 11) != nil)
  }

  @Test func tablesOfTenErlangs() throws {
    // Published Erlang C tables, 11 to 14 agents.
    for (agents, share) in [(11.0, 0.6821), (12, 0.4494), (13, 0.2853), (14, 0.1741)] {
      let state = try #require(try ErlangC.steadyState(of: tenErlangs, agents: agents))
      #expect(abs(state.probabilityOfWaiting - share) < 5e-5)
    }
  }

  @Test func realNumbersOfAgents() throws {
    // Abstract Micro Systems, Erlang Library for Excel, help pages.
    let delayed = try #require(
      try ErlangC.steadyState(of: OfferedLoad(erlangs: 130.1, handlingSeconds: 100), agents: 133.78))
    #expect(abs(delayed.probabilityOfWaiting - 0.65932309) < 1e-7)
    let within = try #require(
      try ErlangC.steadyState(of: OfferedLoad(erlangs: 97.5, handlingSeconds: 180), agents: 100.7))
    #expect(abs(within.serviceLevel(within: 50) - 0.729022) < 5e-7)
  }

  @Test func requirementsInRealNumbers() throws {
    // The same help pages: agents for a mean wait, and for a service level.
    let wait = try IntervalStaffing.requirement(
      for: OfferedLoad(erlangs: 10, handlingSeconds: 180), goals: ServiceGoals(meanWait: 15))
    #expect(abs(wait.fractionalAgents - 13.164668) < 5e-7)
    let calls = try OfferedLoad(contactsPerHour: 936 * 2, handlingSeconds: 180)
    let level = try IntervalStaffing.requirement(
      for: calls, goals: ServiceGoals(serviceLevel: .init(share: 0.9, seconds: 10)))
    #expect(abs(level.fractionalAgents - 104.679) < 5e-4)
    #expect(level.agents == 105)
    let load = try IntervalStaffing.largestLoad(
      agents: 25.33, handlingSeconds: 180, goals: ServiceGoals(serviceLevel: .init(share: 0.95, seconds: 10)))
    #expect(abs(try #require(load).erlangs - 18.0783) < 5e-5)
  }

  @Test func quantilesInvertTheServiceLevel() throws {
    let state = try #require(try ErlangC.steadyState(of: tenErlangs, agents: 12))
    let seconds = try state.waitQuantile(0.9)
    #expect(abs(state.serviceLevel(within: seconds) - 0.9) < 1e-12)
    #expect(try state.waitQuantile(0.5) == 0)
    let error = QueueingError(.invalidProbability, "quantile (1.0) must be at least 0 and below 1")
    #expect(throws: error) { try state.waitQuantile(1) }
  }

  @Test func withoutLoadNobodyWaits() throws {
    let nobody = try OfferedLoad(contactsPerHour: 0, handlingSeconds: 180)
    let state = try #require(try ErlangC.steadyState(of: nobody, agents: 1))
    #expect(state.probabilityOfWaiting == 0)
    #expect(state.serviceLevel(within: 0) == 1)
    #expect(state.meanWait == 0)
    #expect(state.occupancy == 0)
  }
}
