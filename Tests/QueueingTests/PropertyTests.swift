import Foundation
import TestSupport
import Testing

@testable import Queueing

/// What must hold for any load, staff and patience.
@Suite struct PropertyTests {
  /// A setting drawn from a seed: 0.01 to 10 000 erlangs, near and far from balance.
  struct Setting {
    let load: OfferedLoad
    let agents: Double
    let patience: Double
    let threshold: Double

    init(seed: UInt64) throws {
      var generator = SplitMix(seed: seed)
      let erlangs = exp(Double.random(in: log(0.01)...log(10_000), using: &generator))
      load = try OfferedLoad(
        erlangs: erlangs, handlingSeconds: Double.random(in: 30...900, using: &generator))
      let raw = erlangs + erlangs.squareRoot() * Double.random(in: 0.05...3, using: &generator)
      agents = Bool.random(using: &generator) ? raw : raw.rounded(.up)
      patience = exp(Double.random(in: log(5)...log(50_000), using: &generator))
      threshold = Double.random(in: 1...120, using: &generator)
    }
  }

  @Test(arguments: UInt64(1)...60) func moreAgentsNeverServeWorse(seed: UInt64) throws {
    let setting = try Setting(seed: seed)
    let loss = try [0, 0.37, 1].map {
      try ErlangB.blocking(erlangs: setting.load.erlangs, lines: setting.agents + $0)
    }
    #expect(loss[0] > loss[1] && loss[1] > loss[2])
    let waits = try [0, 0.37, 1].map {
      try #require(try ErlangC.steadyState(of: setting.load, agents: setting.agents + $0))
    }
    #expect(waits[0].probabilityOfWaiting > waits[1].probabilityOfWaiting)
    #expect(waits[1].meanWait > waits[2].meanWait)
    #expect(waits[0].serviceLevel(within: 20) <= waits[1].serviceLevel(within: 20))
    let states = try [0, 0.37, 1].map {
      try ErlangA.steadyState(of: setting.load, agents: setting.agents + $0, patienceSeconds: setting.patience)
    }
    for (fewer, more) in zip(states, states.dropFirst()) {
      #expect(fewer.probabilityOfWaiting > more.probabilityOfWaiting)
      #expect(fewer.probabilityOfAbandoning > more.probabilityOfAbandoning)
      #expect(fewer.occupancy > more.occupancy)
      for definition in ServiceLevelDefinition.allCases {
        let missed = try [fewer, more].map {
          try #require($0.outcomes(within: setting.threshold, shortAbandonSeconds: 5).missedLevel(definition))
        }
        #expect(missed[0] >= missed[1] * (1 - 1e-12), "\(definition)")
      }
    }
  }

  @Test(arguments: UInt64(1)...40) func moreLoadNeverServesBetter(seed: UInt64) throws {
    let setting = try Setting(seed: seed)
    let heavier = try OfferedLoad(
      erlangs: setting.load.erlangs * 1.003, handlingSeconds: setting.load.handlingSeconds)
    let states = try [setting.load, heavier].map {
      try ErlangA.steadyState(of: $0, agents: setting.agents, patienceSeconds: setting.patience)
    }
    #expect(states[0].probabilityOfAbandoning < states[1].probabilityOfAbandoning)
    #expect(states[0].probabilityOfMissing(within: 20) <= states[1].probabilityOfMissing(within: 20))
    #expect(
      try ErlangB.blocking(erlangs: setting.load.erlangs, lines: setting.agents)
        < ErlangB.blocking(erlangs: heavier.erlangs, lines: setting.agents))
  }

  @Test(arguments: UInt64(1)...40) func morePatienceMeansMoreWaitingAndLessAbandoning(seed: UInt64) throws {
    let setting = try Setting(seed: seed)
    let states = try [1, 1.2].map {
      try ErlangA.steadyState(
        of: setting.load, agents: setting.agents, patienceSeconds: setting.patience * $0)
    }
    #expect(states[0].probabilityOfWaiting < states[1].probabilityOfWaiting)
    #expect(states[0].meanWait < states[1].meanWait)
    #expect(states[0].probabilityOfAbandoning > states[1].probabilityOfAbandoning)
  }

  @Test(arguments: UInt64(1)...40) func endlessPatienceIsErlangC(seed: UInt64) throws {
    let setting = try Setting(seed: seed)
    let waiting = try #require(try ErlangC.steadyState(of: setting.load, agents: setting.agents))
    let patient = try ErlangA.steadyState(of: setting.load, agents: setting.agents, patienceSeconds: 1e15)
    #expect(relativeError(patient.probabilityOfWaiting, waiting.probabilityOfWaiting) < 1e-7)
    #expect(relativeError(patient.meanWait, waiting.meanWait) < 1e-7)
    let level = waiting.serviceLevel(within: setting.threshold)
    #expect(abs(patient.serviceLevel(within: setting.threshold) - level) < 1e-7)
    #expect(try abs(patient.waitQuantile(0.95) - waiting.waitQuantile(0.95)) < 1e-5 * (1 + waiting.meanWait))
  }

  @Test(arguments: UInt64(1)...40) func noPatienceIsErlangB(seed: UInt64) throws {
    let setting = try Setting(seed: seed)
    let hasty = try ErlangA.steadyState(
      of: setting.load, agents: setting.agents, patienceSeconds: 1e-9 * setting.load.handlingSeconds)
    let lost = try ErlangB.blocking(erlangs: setting.load.erlangs, lines: setting.agents)
    #expect(abs(hasty.probabilityOfAbandoning - lost) < 1e-4 * lost)
  }

  @Test(arguments: UInt64(1)...40) func patienceLikeHandlingIsEndlessServers(seed: UInt64) throws {
    // The number present is then Poisson whatever the agents: the load is its mean.
    let setting = try Setting(seed: seed)
    let state = try ErlangA.steadyState(
      of: setting.load, agents: setting.agents, patienceSeconds: setting.load.handlingSeconds)
    let present = state.queueLength + state.occupancy * setting.agents
    #expect(relativeError(present, setting.load.erlangs) < 1e-12)
  }

  @Test(arguments: UInt64(1)...40) func outcomesAddUpToAllContacts(seed: UInt64) throws {
    let setting = try Setting(seed: seed)
    let state = try ErlangA.steadyState(
      of: setting.load, agents: setting.agents * 0.9, patienceSeconds: setting.patience)
    let outcomes = state.outcomes(within: setting.threshold, shortAbandonSeconds: 5)
    #expect(abs(outcomes.answered + outcomes.abandoned - 1) < 1e-12)
    #expect(abs(outcomes.abandoned - state.probabilityOfAbandoning) < 1e-12)
    #expect(abs(state.probabilityOfAnswering + state.probabilityOfAbandoning - 1) < 1e-12)
    #expect(abs(state.probabilityOfWaiting + state.probabilityOfNoWait - 1) < 1e-12)
    let missed = state.probabilityOfMissing(within: setting.threshold)
    #expect(abs(outcomes.answeredInTime + missed - 1) < 1e-12)
    let waiting = state.probabilityOfWaitingLonger(than: setting.threshold)
    let over = outcomes.answeredInTime + outcomes.abandonedShort + outcomes.abandonedInTime
    #expect(setting.threshold < 5 || abs(waiting + over - 1) < 1e-12)
  }

  @Test(arguments: UInt64(1)...30) func theInverseOfTheInverseIsWhereItBegan(seed: UInt64) throws {
    let setting = try Setting(seed: seed)
    for patience in [nil, setting.patience] {
      let goals = ServiceGoals(
        serviceLevel: .init(share: 0.85, seconds: setting.threshold), meanWait: 40, maximumOccupancy: 0.95)
      let requirement = try IntervalStaffing.requirement(for: setting.load, goals: goals, patienceSeconds: patience)
      let load = try #require(
        try IntervalStaffing.largestLoad(
          agents: requirement.fractionalAgents, handlingSeconds: setting.load.handlingSeconds, goals: goals,
          patienceSeconds: patience))
      #expect(relativeError(load.erlangs, setting.load.erlangs) < 1e-7)
    }
    let lost = try ErlangB.blocking(erlangs: setting.load.erlangs, lines: setting.agents)
    let lines = try ErlangB.fractionalLines(erlangs: setting.load.erlangs, blocking: lost)
    #expect(relativeError(lines, setting.agents) < 1e-7)
    #expect(relativeError(try ErlangB.erlangs(blocking: lost, lines: lines), setting.load.erlangs) < 1e-7)
  }

  @Test(arguments: UInt64(1)...30) func wholeAndRealRequirementsAgree(seed: UInt64) throws {
    let setting = try Setting(seed: seed)
    for definition in ServiceLevelDefinition.allCases {
      let goals = ServiceGoals(
        serviceLevel: .init(share: 0.8, seconds: setting.threshold, definition: definition, shortAbandonSeconds: 5),
        maximumAbandonment: 0.05)
      let requirement = try IntervalStaffing.requirement(
        for: setting.load, goals: goals, patienceSeconds: setting.patience)
      #expect(Double(requirement.agents) >= requirement.fractionalAgents - 1e-9)
      #expect(Double(requirement.agents) < requirement.fractionalAgents + 1 + 1e-9)
    }
  }
}
