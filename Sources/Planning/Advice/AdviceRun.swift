public import Rostering
public import Workforce

/// Finds out what an agent, a skill, a rule or a start more or less is worth: from the prices of the relaxation all at once, and for the
/// most promising by a real search.
public struct AdviceRun: Sendable {
  private let base: WhatIfCase
  private let source: ContactSource
  private let settings: ForecastSettings
  private let options: SolveOptions
  private let tried: Int
  private let roster: Roster?
  private let lengths: [FurtherLength]

  /// Most offers of a kind that are told, but of hires.
  public static let told = 5
  /// Most contracts and skill sets of which it is told what one more agent is worth, or costs.
  public static let toldHires = 24
  private static let toldStretches = 10

  /// Makes a run.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - source: The contacts expected.
  ///   - settings: What the planner knows beyond the history.
  ///   - options: What each search may spend, and the prices as well.
  ///   - tried: How many offers are tried by a search of their own.
  ///   - roster: The roster that the advice is about, which keeps every hard rule; `nil` searches for one.
  ///   - lengths: Lengths that shifts could have beside their own.
  public init(
    plan: Plan, source: ContactSource, settings: ForecastSettings, options: SolveOptions, tried: Int,
    roster: Roster? = nil, lengths: [FurtherLength] = []
  ) {
    base = WhatIfCase(name: "as planned", plan: plan)
    self.source = source
    self.settings = settings
    self.options = options
    self.tried = tried
    self.roster = roster
    self.lengths = lengths
  }

  /// Everything that could be done, as far as it was found out before somebody stopped.
  ///
  /// - Parameters:
  ///   - isCancelled: Asked often, from any thread.
  ///   - progress: Told which search is under way (0: the plan as it is), and how far it has come.
  /// - Returns: The advice, or the result of a plan that has no roster.
  public func advice(
    isCancelled: @escaping @Sendable () -> Bool = { false },
    progress: @escaping @Sendable (_ case: Int?, SolveProgress) -> Void = { _, _ in }
  ) -> Result<Advice, AdviceRefusal> {
    let first = WhatIfRun(
      cases: [base], source: source, settings: settings,
      options: WhatIfOptions(solve: WhatIfEffort(options), simulation: nil, kept: roster)
    ).results(isCancelled: isCancelled, progress: progress)[0]
    guard let outcome = first.outcome, let roster = outcome.roster, let cost = first.total else {
      return .failure(AdviceRefusal(failure: first.failure))
    }
    let prices =
      outcome.result?.presencePrices.map { MarginalPrices(presencePrices: $0, requirement: outcome.requirement) }
      ?? MarginalPrices.found(
        for: base.plan, requirement: outcome.requirement, options: options, start: roster, isCancelled: isCancelled)
    guard let prices, let now = prices.evaluation(of: base.plan), let bound = now.bound else {
      return .failure(AdviceRefusal(failure: nil))
    }
    let table = OfferTable(plan: base.plan, prices: prices, now: now, bound: bound, cost: cost, lengths: lengths)
    var advice = Advice(
      outcome: outcome, cost: cost, bound: max(bound, first.bound ?? bound), values: table.values,
      stretches: AdviceRun.stretches(base.plan, prices), worth: AdviceRun.worth(base.plan, prices),
      days: self.roster == nil ? [] : DayOffers(outcome, roster: roster, prices: prices).values)
    if !isCancelled() { realise(&advice, isCancelled: isCancelled, progress: progress) }
    return .success(advice)
  }

  /// Searches with the most promising offers, the plan as it is once more beside them.
  private func realise(
    _ advice: inout Advice, isCancelled: @escaping @Sendable () -> Bool,
    progress: @escaping @Sendable (Int?, SolveProgress) -> Void
  ) {
    let order = advice.values.indices.sorted { (-advice.values[$0].expected, $0) < (-advice.values[$1].expected, $1) }
    let chosen = Array(order.filter { advice.values[$0].expected > 0 }.prefix(tried))
    guard !chosen.isEmpty else { return }
    let cases = chosen.map { place in
      WhatIfCase(name: "offer \(place)", plan: base.plan.taking(advice.values[place].offer))
    }
    let results = WhatIfRun(
      cases: [base] + cases, source: source, settings: settings,
      options: WhatIfOptions(solve: WhatIfEffort(options), simulation: nil)
    ).results(isCancelled: isCancelled, progress: progress)
    guard let before = results[0].total else { return }
    // A cheaper roster of the plan as it is leaves less to be saved.
    let found = min(advice.cost, before)
    let less = advice.cost - found
    advice.cost = found
    advice.values = advice.values.map {
      Advice.Value(offer: $0.offer, expected: $0.expected, most: max(0, $0.most - less), realised: nil)
    }
    for (place, result) in zip(chosen, results.dropFirst()) {
      if let after = result.total { advice.values[place].realised = found - after }
    }
  }

  private static func worth(_ plan: Plan, _ prices: MarginalPrices) -> [[Double]] {
    plan.queues.indices.map { queue in
      (0..<plan.grid.intervalCount).map { prices.worth(queue: queue, interval: $0) }
    }
  }

  private static func stretches(_ plan: Plan, _ prices: MarginalPrices) -> [Advice.Stretch] {
    var found: [Advice.Stretch] = []
    for queue in plan.queues.indices {
      var open: (intervals: Range<Int>, worth: Double)?
      for interval in 0...plan.grid.intervalCount {
        let worth = interval < plan.grid.intervalCount ? prices.worth(queue: queue, interval: interval) : 0
        let isSameDay = open.map { $0.intervals.count < plan.grid.slotsPerDay / 6 } ?? true
        if worth > 0.005, isSameDay {
          open = ((open?.intervals.lowerBound ?? interval)..<interval + 1, (open?.worth ?? 0) + worth)
        } else {
          if let open { found.append(Advice.Stretch(queue: queue, intervals: open.intervals, worth: open.worth)) }
          open = worth > 0.005 ? (interval..<interval + 1, worth) : nil
        }
      }
    }
    return Array(
      found.sorted { ($1.worth, $0.intervals.lowerBound) < ($0.worth, $1.intervals.lowerBound) }.prefix(toldStretches))
  }
}

/// Why there is no advice.
public struct AdviceRefusal: Error, Sendable {
  /// Why the plan has no roster; `nil` when no prices were found in time.
  public let failure: WhatIfResult.Failure?
}
