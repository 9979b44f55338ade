/// The arrivals of one queue in one replication: a Poisson stream whose rate is constant within an interval.
struct ArrivalStream {
  private(set) var time = 0.0
  /// The interval of the present arrival.
  private(set) var interval = 0
  /// The number of the present arrival, counted from 0.
  private(set) var number = -1
  private var key = RandomKey(seed: 0)

  /// Everything random about the present arrival.
  var contactKey: RandomKey { key.part(number) }

  mutating func restart(_ key: RandomKey) {
    time = 0
    interval = 0
    number = -1
    self.key = key
  }

  /// Moves to the next arrival, or to infinity when there is none before the horizon's end.
  ///
  /// The unit exponential between two arrivals is spent on expected contacts, so that the same contacts come in the same
  /// order whatever the rates, and at the same moments under the same rates.
  ///
  /// Where a model names rates that dominate its own, the stream is one of those, of which each contact comes with the ratio
  /// of the two (thinning): models that agree in the dominating rates share every contact that comes in both, to the
  /// moment.
  ///
  /// ## Source
  /// P. Lewis, G. Shedler, "Simulation of nonhomogeneous Poisson processes by thinning", *Naval Research Logistics* 26 (1979).
  mutating func advance(queue: Int, model: CompiledModel, busyness: [Double]) {
    repeat {
      step(queue: queue, model: model, busyness: busyness)
    } while time < .infinity && !comes(model.acceptance[queue * model.intervalCount + interval])
  }

  private func comes(_ share: Double) -> Bool { share >= 1 || contactKey.unit(.thinning) <= share }

  private mutating func step(queue: Int, model: CompiledModel, busyness: [Double]) {
    number += 1
    var expected = key.part(number).exponential(.arrivals)
    while interval < model.intervalCount {
      let rate = model.streamRates[queue * model.intervalCount + interval] * busyness[model.dayOfInterval[interval]]
      let end = model.intervalSeconds * Double(interval + 1)
      let room = rate * (end - time)
      if expected < room {
        time += expected / rate
        return
      }
      expected -= room
      time = end
      interval += 1
    }
    time = .infinity
  }
}
