import Queueing
import Simulation
import Testing

@Suite("Simulator")
struct SimulatorTests {
  @Test("the same seed gives the same result, another seed another")
  func seeds() throws {
    let model = try Centre(busynessVariation: 0.2).model()
    let first = Simulator(model).run(.exactly(3, seed: 7))
    #expect(first == Simulator(model).run(.exactly(3, seed: 7)))
    #expect(first != Simulator(model).run(.exactly(3, seed: 8)))
  }

  @Test("replications end when the service level is precise enough, or at the most allowed")
  func precision() throws {
    let model = try Centre().model()
    let precise = Simulator(model).run(SimulationOptions(halfWidth: 0.03, minimumReplications: 3))
    #expect(precise.isPrecise && precise.replications > 3)
    #expect(try #require(precise.total.serviceLevel?.halfWidth) <= 0.03)
    let cut = Simulator(model).run(
      SimulationOptions(halfWidth: 1e-6, minimumReplications: 2, maximumReplications: 4))
    #expect(!cut.isPrecise && cut.replications == 4)
    let cancelled = Simulator(model).run(SimulationOptions(halfWidth: 0, minimumReplications: 2), isCancelled: { true })
    #expect(cancelled.replications == 2)
  }

  @Test("one agent more is seen through chance: the difference is known much better than either service level")
  func commonRandomNumbers() throws {
    var centre = Centre(contactsPerHour: 200, agents: 11, hours: 8)
    centre.queue.patience = Patience(meanSeconds: 240)
    let few = try Simulator(centre.model()).run(.exactly(8))
    centre.agents = 12
    let more = try Simulator(centre.model()).run(.exactly(8))
    let gain = try #require(more.serviceLevelGain(over: few))
    #expect(few.total.offered == more.total.offered)
    #expect(gain.value > 0.02)
    let own = try #require(few.total.serviceLevel?.halfWidth)
    #expect(try #require(gain.halfWidth) < own * 0.6)
  }

  @Test("a day-level busyness adds its own variance to the Poisson one")
  func overdispersion() throws {
    func spread(_ variation: Double) throws -> Double {
      let centre = Centre(contactsPerHour: 50, agents: 20, hours: 1, busynessVariation: variation)
      let model = try centre.model()
      let counts = (1...300).map { Simulator(model).run(.exactly(1, seed: $0)).total.offered }
      let mean = counts.reduce(0, +) / 300
      return counts.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 299 / mean
    }
    #expect(try (0.8...1.25).contains(spread(0)))
    // 50 contacts: 1 + 50 · 0.4² = 9.
    #expect(try (7...11).contains(spread(0.4)))
  }

  @Test("handling times keep the forecast's mean, whatever their shape")
  func handlingTimes() throws {
    for shape in [HandlingTime.exponential, .logNormal(variation: 1.5), .empirical([10, 20, 90])] {
      var centre = Centre(contactsPerHour: 300, handlingSeconds: 120, agents: 40, hours: 20)
      centre.queue.handlingTime = shape
      let result = try Simulator(centre.model()).run(.exactly(4))
      let busy = try #require(result.groups[0].occupancy)
      // 10 erlangs for 40 agents.
      #expect(abs(busy.value - 0.25) < 0.012, "\(shape): \(busy)")
    }
  }

  @Test("trying again after long delays agrees with the fixed point")
  func redialling() throws {
    var centre = Centre(contactsPerHour: 200, agents: 9, hours: 60, warmUpHours: 10)
    centre.queue.patience = Patience(meanSeconds: 120)
    centre.queue.redialling = Redialling(share: 0.5, meanDelaySeconds: 3600)
    let found = try centre.figures(replications: 2)
    let load = try OfferedLoad(contactsPerHour: 200, handlingSeconds: 180)
    let attempts = try #require(try Retrials(afterAbandoning: 0.5).attempts(of: load, agents: 9, patienceSeconds: 120))
    let exact = try ErlangA.steadyState(of: attempts, agents: 9, patienceSeconds: 120)
    #expect(abs(found.offered / 60 / attempts.contactsPerHour - 1) < 0.03)
    #expect(abs(try #require(found.abandonment).value / exact.probabilityOfAbandoning - 1) < 0.06)
    #expect(abs(found.repeated / found.offered - (1 - 200 / attempts.contactsPerHour)) < 0.02)
  }

  /// Nobody is ever there, patience is short and everybody is back exactly an hour later: each hour sees the contacts of the
  /// first one again.
  private func hopeless(keepsTraits: Bool) throws -> [ServiceFigures] {
    var model = try Centre.hours([100, 0, 0, 0], duties: [], patience: Patience(meanSeconds: 0.01))
    model.queues[0].redialling = Redialling(
      share: 1, meanDelaySeconds: 3600, isDelayConstant: true, keepsTraits: keepsTraits)
    return Simulator(model).run(.exactly(1)).queueIntervals[0]
  }

  @Test("a constant delay is exactly that long")
  func constantDelay() throws {
    let hours = try hopeless(keepsTraits: false)
    #expect(hours[0].offered > 50)
    #expect(hours.allSatisfy { $0.offered == hours[0].offered && $0.abandoned == $0.offered })
    #expect(hours.map(\.repeated) == [0] + hours.dropFirst().map(\.offered))
  }

  @Test("who tries again keeps patience if told so, and draws it anew otherwise")
  func persistentCallers() throws {
    let same = try hopeless(keepsTraits: true).compactMap(\.meanWait?.value)
    #expect(same.count == 4 && same.allSatisfy { abs($0 / same[0] - 1) < 1e-6 })
    let anew = try hopeless(keepsTraits: false).compactMap(\.meanWait?.value)
    #expect(anew.dropFirst().allSatisfy { abs($0 / anew[0] - 1) > 1e-3 })
  }

  @Test("chats side by side agree with the exact chain", arguments: [(2, 0.0), (3, 0.25)])
  func chat(limit: Int, slowdown: Double) throws {
    var centre = Centre(contactsPerHour: 60, handlingSeconds: 240, agents: 3, hours: 30, warmUpHours: 3)
    centre.queue.concurrency = limit
    centre.queue.slowdown = slowdown
    centre.queue.patience = Patience(meanSeconds: 200)
    let found = try centre.figures(replications: 8)
    let load = try OfferedLoad(contactsPerHour: 60, handlingSeconds: 240)
    let exact = try #require(
      try ConcurrentChat(limit: limit, slowdown: slowdown).steadyState(of: load, agents: 3, patienceSeconds: 200))
    #expect(try #require(found.serviceLevel).covers(exact.serviceLevel(within: 20), widenedBy: 1.5))
    #expect(try #require(found.abandonment).covers(exact.probabilityOfAbandoning, widenedBy: 1.5))
  }
}
