public import Simulation
public import Staffing
public import Workforce

/// The simulated week, for a terminal: each queue's verdict beside Erlang's answer, each group's occupancy.
public struct SimulationView: Sendable {
  private let result: SimulationResult
  private let services: [(queue: String, service: SimulatedService)]
  private let words: any Words

  /// Makes a view.
  ///
  /// - Parameters:
  ///   - result: What was simulated.
  ///   - model: What it was simulated with.
  ///   - erlang: What the formulas expect, by queue.
  ///   - plan: The plan.
  ///   - words: The language.
  public init(
    _ result: SimulationResult, model: SimulationModel, erlang: [ErlangExpectation?], plan: Plan,
    words: any Words = English()
  ) {
    self.result = result
    self.words = words
    services = plan.queues.indices.filter { plan.queues[$0].channel != .position }.map { index in
      (
        plan.queues[index].id,
        SimulatedService(
          result.queues[index], goal: plan.queues[index].goals.overallServiceLevel?.share,
          thresholdSeconds: model.queues[index].thresholdSeconds, erlang: erlang[index],
          responseTime: plan.queues[index].goals.responseTime)
      )
    }
  }

  /// Some lines.
  public var text: String {
    let lines =
      [words.simulated(result), words.allLiveQueues(result.total)]
      + services.map { words.simulated(queue: $0.queue, $0.service) } + result.groups.map { words.simulated(group: $0) }
    return lines.map { $0 + "\n" }.joined()
  }
}
