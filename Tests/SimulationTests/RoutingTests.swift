import Simulation
import Testing

@Suite("Routing")
struct RoutingTests {
  private func queue(
    _ id: String, _ contacts: Double, seconds: Double = 300, isDeferred: Bool = false, reserve: Int = 0, limit: Int = 1
  ) -> SimulatedQueue {
    SimulatedQueue(
      id: id, contacts: Array(repeating: contacts, count: 8), handlingSeconds: Array(repeating: seconds, count: 8),
      handlingTime: .logNormal(variation: 0), concurrency: limit, isDeferred: isDeferred, idleReserve: reserve)
  }

  private func run(
    _ queues: [SimulatedQueue], groups: [(agents: Int, skills: [AgentGroup.Skill])]
  ) throws -> SimulationResult {
    var duties: [StaffedDuty] = []
    for (index, group) in groups.enumerated() {
      for _ in 0..<group.agents {
        duties.append(StaffedDuty(agent: duties.count, group: index, seconds: 0..<1e6))
      }
    }
    let model = try SimulationModel(
      intervalSeconds: 3600, dayOfInterval: Array(repeating: 0, count: 8), queues: queues,
      groups: groups.map { AgentGroup(name: "group", skills: $0.skills) }, duties: duties)
    return Simulator(model).run(.exactly(6))
  }

  @Test("the queue of lower rank is answered first")
  func queuePriority() throws {
    let queues = [queue("first", 40), queue("second", 40)]
    let ranked = try run(queues, groups: [(8, [.init(queue: 0), .init(queue: 1, rank: 1)])])
    let (first, second) = (ranked.queues[0].meanWait?.value ?? 0, ranked.queues[1].meanWait?.value ?? 0)
    #expect(first < second / 2)
    let equal = try run(queues, groups: [(8, [.init(queue: 0), .init(queue: 1)])])
    let ratio = (equal.queues[0].meanWait?.value ?? 0) / (equal.queues[1].meanWait?.value ?? 1)
    #expect((0.8...1.25).contains(ratio), "first come first served: \(ratio)")
  }

  /// With one agent and Poisson arrivals the mean waits of two queues whose waiting counts once and thrice follow from Kleinrock's delay-dependent
  /// priorities (*Naval Research Logistics Quarterly* 11, 1964): with loads of 0.4 each and exponential handling of 60 s, the wait without
  /// urgencies is W = 240 s, the calm one's W / (1 − 0.4 (1 − ⅓)) = 327.3 s, the urgent one's W − 0.4 · 327.3 · (1 − ⅓) = 152.7 s.
  @Test("waiting that counts more is ended sooner, as Kleinrock's formula says")
  func urgency() throws {
    let hours = 400
    let queues = [1.0, 3].map { urgency in
      SimulatedQueue(
        id: "\(urgency)", contacts: Array(repeating: 24, count: hours),
        handlingSeconds: Array(repeating: 60, count: hours),
        urgency: urgency)
    }
    let model = try SimulationModel(
      intervalSeconds: 3600, dayOfInterval: Array(repeating: 0, count: hours), queues: queues,
      groups: [AgentGroup(name: "both", skills: [.init(queue: 0), .init(queue: 1)])],
      duties: [StaffedDuty(agent: 0, group: 0, seconds: 0..<1e9)])
    let waits = try Simulator(model).run(.exactly(40)).queues.map { try #require($0.meanWait) }
    let widths = try waits.map { try #require($0.halfWidth) }
    #expect(abs(waits[0].value - 327.3) < 2 * widths[0] && widths[0] < 20, "\(waits[0])")
    #expect(abs(waits[1].value - 152.7) < 2 * widths[1] && widths[1] < 10, "\(waits[1])")
  }

  @Test("a contact goes to the group of lower rank, and within a rank to whoever has been idle longest")
  func groupPriority() throws {
    let queues = [queue("calls", 24)]
    let ranked = try run(queues, groups: [(4, [.init(queue: 0)]), (4, [.init(queue: 0, rank: 1)])])
    let preferred = ranked.groups.map { $0.occupancy?.value ?? 0 }
    #expect(preferred[0] > 2 * preferred[1])
    let equal = try run(queues, groups: [(4, [.init(queue: 0)]), (4, [.init(queue: 0)])])
    let shared = equal.groups.map { $0.occupancy?.value ?? 0 }
    #expect(abs(shared[0] - shared[1]) < 0.02)
  }

  @Test("skills pool: agents who can do both leave nobody waiting whom two halves would")
  func pooling() throws {
    let queues = [queue("calls", 30), queue("service", 30)]
    let split = try run(queues, groups: [(3, [.init(queue: 0)]), (3, [.init(queue: 1)])])
    let pooled = try run(queues, groups: [(6, [.init(queue: 0), .init(queue: 1)])])
    #expect(try #require(pooled.total.meanWait).value < #require(split.total.meanWait).value / 1.5)
  }

  @Test("e-mail is done in the gaps; an idle reserve keeps agents ready for calls")
  func deferredInTheGaps() throws {
    func served(reserve: Int) throws -> SimulationResult {
      try run(
        [queue("calls", 60, seconds: 180), queue("mail", 20, seconds: 600, isDeferred: true, reserve: reserve)],
        groups: [(8, [.init(queue: 0), .init(queue: 1, rank: 1)])])
    }
    let eager = try served(reserve: 0)
    let careful = try served(reserve: 2)
    #expect(eager.queues[1].unanswered == 0 && careful.queues[1].unanswered == 0)
    let level = { (result: SimulationResult) in result.queues[0].serviceLevel?.value ?? 0 }
    #expect(level(careful) > level(eager) + 0.02)
    #expect(try #require(careful.queues[1].meanWait).value > #require(eager.queues[1].meanWait).value)
    // Totals are of live queues only.
    #expect(eager.total.offered == eager.queues[0].offered)
  }

  @Test("an agent with a chat takes another one, but no call")
  func chatAndCalls() throws {
    let chats = try run([queue("chat", 12, seconds: 600, limit: 4)], groups: [(1, [.init(queue: 0)])])
    #expect((chats.total.serviceLevel?.value ?? 0) > 0.75)
    let both = try run(
      [queue("calls", 6, seconds: 60), queue("chat", 12, seconds: 600, limit: 4)],
      groups: [(1, [.init(queue: 0), .init(queue: 1)])])
    #expect((both.queues[0].serviceLevel?.value ?? 1) < 0.5)
    #expect(both.queues[0].unanswered == 0)
  }

  @Test("agents chosen at random: who can be reached from two queues is busier")
  func randomAgents() throws {
    func occupancies(_ choice: AgentChoice) throws -> [Double] {
      var queues = [queue("english", 36), queue("spanish", 36)]
      for index in queues.indices { queues[index].agentChoice = choice }
      let found = try run(
        queues, groups: [(4, [.init(queue: 0)]), (4, [.init(queue: 1)]), (4, [.init(queue: 0), .init(queue: 1)])])
      return found.groups.map { $0.occupancy?.value ?? 0 }
    }
    let (even, uneven) = (try occupancies(.longestIdle), try occupancies(.random))
    #expect(even[2] - even[0] < 0.08)
    #expect(uneven[2] - uneven[0] > even[2] - even[0] + 0.03)
    #expect(abs(even.reduce(0, +) - uneven.reduce(0, +)) < 0.02)
  }

  @Test("a rank still goes before chance, and so does an idle reserve")
  func randomWithinRank() throws {
    var ranked = queue("calls", 24)
    ranked.agentChoice = .random
    let groups = [(agents: 4, skills: [AgentGroup.Skill(queue: 0)]), (4, [.init(queue: 0, rank: 1)])]
    let busy = try run([ranked], groups: groups).groups.map { $0.occupancy?.value ?? 0 }
    #expect(busy[0] > 2 * busy[1])
    var mail = queue("mail", 40, seconds: 600, isDeferred: true, reserve: 3)
    mail.agentChoice = .random
    let reserved = try run([mail], groups: [(4, [.init(queue: 0)])])
    #expect(try #require(reserved.groups[0].occupancy).value <= 0.25)
  }
}
