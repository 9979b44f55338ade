import Simulation
import Testing
import Workforce

/// Two worlds that meet the same contacts as far as both expect them.
@Suite("Paired comparison")
struct PairedComparisonTests {
  private func centre(_ contactsPerHour: Double, agents: Int = 12) -> Centre {
    var centre = Centre(contactsPerHour: contactsPerHour, agents: agents, hours: 8)
    centre.queue.patience = Patience(meanSeconds: 240)
    return centre
  }

  @Test("a model compared with itself alone is the model as it was")
  func alone() throws {
    let model = try centre(200).model()
    #expect(Simulator(model.compared(with: [model])).run(.exactly(4)) == Simulator(model).run(.exactly(4)))
  }

  @Test("thinned arrivals have the mean and the variance of their own rate")
  func distribution() throws {
    let model = try centre(60).model().compared(with: [centre(150).model()])
    let counts = (1...400).map { Simulator(model).run(.exactly(1, seed: $0)).total.offered }
    let mean = counts.reduce(0, +) / 400
    let variance = counts.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 399
    // 480 expected: the mean of 400 runs errs by 1.1, a variance by 34.
    #expect(abs(mean - 480) < 4)
    #expect(abs(variance - 480) < 140)
  }

  @Test("15 % more contacts: the paired difference is known three times as well as that of independent runs")
  func volume() throws {
    let (few, more) = (try centre(190).model(), try centre(190 * 1.15).model())
    let models = [few, more]
    let before = Simulator(few.compared(with: models)).run(.exactly(60, seed: 3))
    let after = Simulator(more.compared(with: models)).run(.exactly(60, seed: 3))
    let gain = try #require(after.gain(of: .serviceLevel, over: before, queue: 0))
    #expect(gain.value < -0.02)
    let elsewhere = Simulator(few).run(.exactly(60, seed: 4))
    let halves = try [after, elsewhere].map { try #require($0.queues[0].serviceLevel?.halfWidth) }
    let independent = (halves[0] * halves[0] + halves[1] * halves[1]).squareRoot()
    #expect(try #require(gain.halfWidth) < independent)
    #expect(before.total.offered < after.total.offered)
  }

  @Test("every measure is paired, by queue and in all")
  func measures() throws {
    let models = try [centre(200, agents: 11).model(), centre(200, agents: 12).model()]
    let results = models.map { Simulator($0.compared(with: models)).run(.exactly(10)) }
    for measure in PairedMeasure.allCases {
      let gain = try #require(results[1].gain(of: measure, over: results[0]))
      #expect(gain == results[1].gain(of: measure, over: results[0], queue: 0))
      #expect(measure == .serviceLevel ? gain.value > 0 : gain.value < 0)
    }
    #expect(results[1].gain(of: .meanWait, over: results[1])?.value == 0)
  }

  @Test("chance takes the same hours from rosters of other agents: who works a duty makes no difference")
  func fates() throws {
    func model(_ agents: [Int]) throws -> SimulationModel {
      var model = try centre(150, agents: 0).model()
      model.duties = agents.enumerated().map { place, agent in
        let start = place % 3 * 60
        return StaffedDuty(
          agent: agent, duty: Duty(day: 0, family: 0, start: start, minutes: 420 - start, queue: 0), group: 0)
      }
      model.attendance = [Attendance(absentShare: 0.2)]
      return model
    }
    let models = try [model(Array(0..<12)), model(Array((0..<12).reversed()))]
    let levels = models.map { Simulator($0.compared(with: models)).run(.exactly(10)).queues[0] }
    #expect(levels[0] == levels[1])
    let alone = models.map { Simulator($0).run(.exactly(10)).queues[0] }
    #expect(alone[0] != alone[1])
  }
}
