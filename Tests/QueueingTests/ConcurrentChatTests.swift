import Foundation
import Testing

@testable import Queueing

@Suite struct ConcurrentChatTests {
  private let load: OfferedLoad

  init() throws {
    load = try OfferedLoad(contactsPerHour: 200, handlingSeconds: 180)
  }

  @Test func oneChatAtATimeIsErlang() throws {
    let chat = try ConcurrentChat(limit: 1, slowdown: 0.3)
    let waiting = try #require(try chat.steadyState(of: load, agents: 13))
    let plain = try #require(try ErlangC.steadyState(of: load, agents: 13))
    #expect(relativeError(waiting.probabilityOfWaiting, plain.probabilityOfWaiting) < 1e-12)
    #expect(relativeError(waiting.occupancy, plain.occupancy) < 1e-12)
    #expect(relativeError(waiting.chatsPerAgent, plain.occupancy) < 1e-12)
    #expect(relativeError(try #require(waiting.handlingSeconds), 180) < 1e-12)
    let impatient = try #require(try chat.steadyState(of: load, agents: 9, patienceSeconds: 60))
    let abandoning = try ErlangA.steadyState(of: load, agents: 9, patienceSeconds: 60)
    #expect(relativeError(impatient.probabilityOfAbandoning, abandoning.probabilityOfAbandoning) < 1e-12)
    #expect(relativeError(impatient.serviceLevel(within: 20), abandoning.serviceLevel(within: 20)) < 1e-12)
    #expect(relativeError(impatient.occupancy, abandoning.occupancy) < 1e-12)
  }

  @Test func withoutSlowdownEveryPlaceIsAnAgent() throws {
    let chat = try ConcurrentChat(limit: 3, slowdown: 0)
    let state = try #require(try chat.steadyState(of: load, agents: 4))
    let plain = try #require(try ErlangC.steadyState(of: load, agents: 12))
    #expect(relativeError(state.probabilityOfWaiting, plain.probabilityOfWaiting) < 1e-12)
    #expect(relativeError(state.meanWait, plain.meanWait) < 1e-12)
    #expect(relativeError(state.chatsPerAgent, 10.0 / 4) < 1e-12)
  }

  @Test func theChainInPlainLoops() throws {
    // 2 agents with up to 3 chats each: rates by hand, then the states summed up.
    let chat = try ConcurrentChat(limit: 3, slowdown: 0.25)
    let few = try OfferedLoad(erlangs: 2.4, handlingSeconds: 180)
    let state = try #require(try chat.steadyState(of: few, agents: 2, patienceSeconds: 360))
    let speeds = [0, 1, 2 / 1.25, 3 / 1.5]
    let rates = [1.0, 2, 1 + speeds[2], 2 * speeds[2], speeds[2] + speeds[3], 2 * speeds[3]]
    var weights = [1.0]
    for present in 1...200 {
      let rate = present <= 6 ? rates[present - 1] : rates[5] + Double(present - 6) * 0.5
      weights.append(weights[present - 1] * 2.4 / rate)
    }
    let total = weights.reduce(0, +)
    let shares = weights.map { $0 / total }
    let waiting = shares[6...].reduce(0, +)
    #expect(relativeError(state.probabilityOfWaiting, waiting) < 1e-12)
    let queue = zip(0..., shares).reduce(0) { $0 + Double(max(0, $1.0 - 6)) * $1.1 }
    #expect(relativeError(state.queueLength, queue) < 1e-12)
    let open = zip(0..., shares).reduce(0) { $0 + Double(min(6, $1.0)) * $1.1 }
    #expect(relativeError(state.chatsPerAgent, open / 2) < 1e-12)
    let busy = zip(0..., shares).reduce(0) { $0 + Double(min(2, $1.0)) * $1.1 }
    #expect(relativeError(state.occupancy, busy / 2) < 1e-12)
  }

  @Test func slowdownCostsAgentsAndConcurrencySavesThem() throws {
    let goals = ServiceGoals(serviceLevel: .init(share: 0.8, seconds: 60))
    let counts = try [(1, 0.0), (3, 0.0), (3, 0.3), (3, 0.9)].map { limit, slowdown in
      try ConcurrentChat(limit: limit, slowdown: slowdown).requirement(for: load, goals: goals, patienceSeconds: 300)
    }
    #expect(counts[1].agents < counts[2].agents)
    #expect(counts[2].agents < counts[3].agents)
    #expect(counts[3].agents <= counts[0].agents)
    let single = try IntervalStaffing.requirement(for: load, goals: goals, patienceSeconds: 300)
    #expect(counts[0].agents == single.agents)
    for count in counts {
      #expect(count.fractionalAgents > Double(count.agents) - 1 && count.fractionalAgents <= Double(count.agents))
    }
  }

  @Test func overloadIsNil() throws {
    let chat = try ConcurrentChat(limit: 2, slowdown: 0.5)
    // Each agent ends 4/3 chats where one alone would end one: 7 agents cannot do 10 erlangs.
    #expect(try chat.steadyState(of: load, agents: 7) == nil)
    #expect(try chat.steadyState(of: load, agents: 8) != nil)
    #expect(try chat.steadyState(of: load, agents: 0, patienceSeconds: 60)?.probabilityOfAbandoning == 1)
  }

  @Test func withoutLoadNobodyIsNeeded() throws {
    let chat = try ConcurrentChat(limit: 3, slowdown: 0.2)
    let nobody = try OfferedLoad(contactsPerHour: 0, handlingSeconds: 180)
    let goals = ServiceGoals(meanWait: 30)
    #expect(try chat.requirement(for: nobody, goals: goals).agents == 0)
    let state = try #require(try chat.steadyState(of: nobody, agents: 2))
    #expect(state.probabilityOfWaiting == 0)
    #expect(state.chatsPerAgent == 0)
    #expect(state.handlingSeconds == nil)
  }

  @Test func rangesAreChecked() {
    #expect(throws: QueueingError(.invalidAgents, "chats at once (0) must be at least 1")) {
      try ConcurrentChat(limit: 0, slowdown: 0)
    }
    #expect(throws: QueueingError(.invalidProbability, "slowdown (1.5) must lie between 0 and 1")) {
      try ConcurrentChat(limit: 2, slowdown: 1.5)
    }
  }
}
