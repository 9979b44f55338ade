import Simulation
import Testing

@Suite("Threads")
struct ThreadTests {
  private func model() throws -> SimulationModel {
    var centre = Centre(contactsPerHour: 100, agents: 6, hours: 6, busynessVariation: 0.1)
    centre.queue.patience = Patience(meanSeconds: 120)
    centre.queue.redialling = Redialling(share: 0.3, meanDelaySeconds: 900)
    return try centre.model()
  }

  @Test("any number of threads gives the same result", arguments: [2, 3, 8])
  func sameResult(threads: Int) throws {
    let simulator = try Simulator(model())
    #expect(simulator.run(.exactly(7, threads: threads)) == simulator.run(.exactly(7)))
    #expect(simulator.run(.exactly(1, threads: threads)) == simulator.run(.exactly(1)))
  }

  @Test("replications begun beyond the one that was precise enough are not counted", arguments: [2, 5])
  func sameEnd(threads: Int) throws {
    let simulator = try Simulator(model())
    var options = SimulationOptions(halfWidth: 0.03, minimumReplications: 4)
    let alone = simulator.run(options)
    options.threads = threads
    #expect(simulator.run(options) == alone)
    #expect(alone.isPrecise && alone.replications > 4)
  }

  @Test("two rosters meet the same contacts, whatever the threads")
  func commonRandomNumbers() throws {
    var more = try model()
    more.duties.append(StaffedDuty(agent: 6, group: 0, seconds: 0..<1e6))
    let few = try Simulator(model())
    let gain = try #require(
      Simulator(more).run(.exactly(6, threads: 2)).serviceLevelGain(over: few.run(.exactly(6, threads: 3))))
    #expect(gain == Simulator(more).run(.exactly(6)).serviceLevelGain(over: few.run(.exactly(6))))
  }
}
