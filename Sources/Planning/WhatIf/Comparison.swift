import Simulation

/// Cases beside the first of them: what each measure is, how far it differs, and what of that is proven.
public struct Comparison: Sendable {
  /// What is known of a difference.
  public enum Certainty: String, Hashable, Sendable, Codable {
    /// It follows from what was given, without chance or search.
    case exact
    /// The intervals from bound to cost do not overlap, or the paired confidence interval excludes zero.
    case proven
    /// It lies within what is not known.
    case open
  }

  /// A value, and what surrounds it.
  public struct Value: Hashable, Sendable {
    /// The value.
    public let value: Double
    /// From where it may lie; of a cost the bound, of a simulated value the end of its 95 % interval.
    public let low: Double?
    /// To where.
    public let high: Double?

    init(_ value: Double, low: Double? = nil, high: Double? = nil) {
      self.value = value
      self.low = low
      self.high = high
    }

    init(_ estimate: Estimate) {
      self.init(
        estimate.value, low: estimate.halfWidth.map { estimate.value - $0 },
        high: estimate.halfWidth.map { estimate.value + $0 })
    }
  }

  /// A measure of one case.
  public struct Entry: Hashable, Sendable {
    /// What is measured.
    public let measure: CaseMeasure
    /// The case's own value.
    public let value: Value
    /// By how much it lies above the first case's; `nil` for the first case, and where that has none.
    public let difference: Value?
    /// What is known of the difference.
    public let certainty: Certainty?
  }

  /// The cases' results, in their order.
  public let results: [WhatIfResult]
  /// By case: its measures, in the order of ``CaseMeasure/all(queueCount:)``; what is not known is missing.
  public let entries: [[Entry]]

  /// Compares results with the first of them.
  public init(of results: [WhatIfResult]) {
    self.results = results
    let tallies = results.map { result in result.outcome.map { CaseTally($0, result) } }
    entries = results.indices.map { position in
      guard let tally = tallies[position] else { return [] }
      let base = tallies.first ?? nil
      return CaseMeasure.all(queueCount: tally.queueCount).compactMap { measure in
        guard let value = tally.value(of: measure) else { return nil }
        guard position > 0, let before = base?.value(of: measure) else {
          return Entry(measure: measure, value: value, difference: nil, certainty: nil)
        }
        let (difference, certainty) = Comparison.difference(
          measure, value, before, results[position], results[0])
        return Entry(measure: measure, value: value, difference: difference, certainty: certainty)
      }
    }
  }

  /// What is known of the differences of cost.
  public struct CostCertainty: Hashable, Sendable {
    /// Differences that lie within what is not known.
    public let open: Int
    /// How much more than its bound a roster costs at most.
    public let widestGap: Double
  }

  /// What is known of the differences of cost; `nil` without a bound or a difference.
  public var costCertainty: CostCertainty? {
    guard results.contains(where: { $0.bound != nil }) else { return nil }
    let differences = results.indices.dropFirst().compactMap { entry(.cost, case: $0) }.filter { $0.difference != nil }
    guard !differences.isEmpty else { return nil }
    let gaps = results.compactMap { result in result.total.flatMap { total in result.bound.map { total - $0 } } }
    return CostCertainty(open: differences.count { $0.certainty == .open }, widestGap: gaps.max() ?? 0)
  }

  /// A measure of a case.
  public func entry(_ measure: CaseMeasure, case position: Int) -> Entry? {
    entries[position].first { $0.measure == measure }
  }

  private static func difference(
    _ measure: CaseMeasure, _ value: Value, _ before: Value, _ result: WhatIfResult, _ base: WhatIfResult
  ) -> (Value, Certainty) {
    func paired(_ of: PairedMeasure, _ queue: Int) -> (Value, Certainty) {
      guard let earlier = base.simulation, let gain = result.simulation?.gain(of: of, over: earlier, queue: queue)
      else {
        return (Value(value.value - before.value), .open)
      }
      return (Value(gain), abs(gain.value) > (gain.halfWidth ?? .infinity) ? .proven : .open)
    }
    let plain = value.value - before.value
    // A roster that is kept owes nothing to a search.
    let isKept = result.outcome?.result == nil && base.outcome?.result == nil
    switch measure {
    case .serviceLevel(let queue): return paired(.serviceLevel, queue)
    case .abandonment(let queue): return paired(.abandonment, queue)
    case .meanWait(let queue): return paired(.meanWait, queue)
    case .cost where !isKept:
      // Optima lie between bound and cost, so their difference lies between these.
      let low = value.low.map { $0 - before.value }
      let high = before.low.map { value.value - $0 }
      let isProven = (low ?? -.infinity) > 0 || (high ?? .infinity) < 0
      return (Value(plain, low: low, high: high), isProven ? .proven : .open)
    case .agents, .fullTimeNeeded, .fullTimeHad, .contacts: return (Value(plain), .exact)
    case .occupancy: return (Value(plain), .open)
    case .paidHours, .cost, .pay, .bound, .shortHours, .surplusHours, .wishesRefused, .nights, .weekends:
      return (Value(plain), isKept ? .exact : .open)
    }
  }
}
