import Queueing
import Workforce

/// What poor service costs on a queue with prices, by the agents rostered.
///
/// The exact model counts places on contacts or ready; a rostered agent is as many of them as shrinkage leaves and as
/// contacts are served at once.
struct PricedService {
  private let prices: ServicePrices
  private let patienceSeconds: Double?
  private let concurrency: Double
  private let intervalMinutes: Int

  /// `nil` for a queue without prices.
  ///
  /// - Throws: `QueueingError` when a price is out of range.
  init?(queue: Queue, intervalMinutes: Int) throws(QueueingError) {
    guard let prices = queue.prices else { return nil }
    try prices.check()
    self.prices = prices
    patienceSeconds = queue.patienceSeconds
    concurrency = max(1, queue.concurrency)
    self.intervalMinutes = intervalMinutes
  }

  /// The curve of an interval; `nil` where no contacts are expected.
  func curve(for load: OfferedLoad, shrinkage: Shrinkage) throws(QueueingError) -> ServiceCurve? {
    guard load.erlangs > 0 else { return nil }
    // Six standard deviations of the busy agents above their mean: hardly anybody waits any more.
    let most = Int((load.erlangs + 6 * load.erlangs.squareRoot()).rounded(.up)) + 3
    let cost = try ServiceCost(
      load: load, patienceSeconds: patienceSeconds, intervalSeconds: Double(60 * intervalMinutes), prices: prices,
      maximumAgents: most)
    return ServiceCurve(
      agentsPerStep: shrinkage.rostered(forNeeded: 1) / concurrency,
      costs: cost.convex.reduce(into: []) { costs, next in costs.append(min(next, costs.last ?? next)) })
  }
}
