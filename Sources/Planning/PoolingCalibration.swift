public import Rostering
import Simulation
public import Staffing
public import Workforce

/// Rosters whose staff is corrected by simulation until every queue and part of the day meets its goal.
///
/// Formulas for single queues cannot know how much agents who are open to several help out: that follows from the roster and from routing. So a roster
/// is made with a share of pooling (``Workforce/Pooling``) and simulated; where service lies above its goal the share rises, where below it falls, and
/// the next round goes on from the roster of the last. All rounds meet the same contacts. Each round's bound is one for that round's requirement.
///
/// After M. T. Cezik, P. L'Ecuyer, "Staffing multiskill call centers via linear programming and simulation", *Management Science* 54 (2008), with
/// shares in the place of their cuts.
public struct PoolingCalibration: Sendable {
  /// Rounds at most, before the search goes on with the best shares.
  public static let mostRounds = 5
  /// Parts into which the effort is divided: one a round, the rest for the end.
  private static let portions = 8

  private let plan: Plan
  private let settings: ForecastSettings
  private let contacts: ContactForecast
  private let quantile: Double?
  private let provenance: PlanProvenance

  /// Makes a calibration.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - settings: What its planner says of the forecast.
  ///   - contacts: The contacts expected.
  ///   - provenance: What the roster is made from, the quantile staffed for included.
  public init(plan: Plan, settings: ForecastSettings, contacts: ContactForecast, provenance: PlanProvenance) {
    self.plan = plan
    self.settings = settings
    self.contacts = contacts
    quantile = provenance.quantile
    self.provenance = provenance
  }

  private struct Round {
    let outcome: PlanOutcome
    let told: CalibrationRound

    /// Whether it keeps more goals than another, or as many at less cost.
    func isBetter(than other: Round) -> Bool {
      (told.missed.count, told.cost) < (other.told.missed.count, other.told.cost)
    }
  }

  /// Rosters and simulates until goals are met or effort is spent.
  ///
  /// - Parameters:
  ///   - staffing: The agents needed with the shares that the plan has now.
  ///   - options: What all rounds together may spend on their rosters.
  ///   - isCancelled: Asked often, from any thread.
  ///   - progress: Told a few times a second, from any thread.
  /// - Returns: The best round, its plan with the shares found.
  /// - Throws: ``RosterRefusal``, as ``RosterStage/solve(options:from:isCancelled:progress:)``.
  public func outcome(
    staffing: StaffingResult, options: SolveOptions, isCancelled: @escaping @Sendable () -> Bool,
    progress: @escaping @Sendable (SolveProgress) -> Void
  ) throws(RosterRefusal) -> PlanOutcome {
    var searches = self.searches
    var rounds: [CalibrationRound] = []
    var (best, last): (Round?, Roster?) = (nil, nil)
    var work = SolveWork(seed: options.seed)
    func solve(_ shares: [[Double]], _ options: SolveOptions, from start: Roster?) throws(RosterRefusal) -> PlanOutcome?
    {
      var plan = plan
      plan.pooling = Pooling(calibrated: shares)
      let stage = StaffingStage(plan: plan, settings: settings)
      guard let needed = try? stage.staffing(for: contacts, quantile: quantile) else { return nil }
      let result = try RosterStage(plan: plan, requirement: needed.requirement)
        .solve(options: options, from: start, isCancelled: isCancelled, progress: progress)
      work = work.adding(result.work)
      return PlanOutcome(
        plan: plan, contacts: contacts, staffing: needed, result: result, provenance: provenance)
    }
    for _ in 0..<PoolingCalibration.mostRounds {
      let shares = searches.map { $0.map { $0?.share ?? plan.pooling.share } }
      guard let outcome = try solve(shares, options.portion(PoolingCalibration.portions), from: last) else { break }
      guard outcome.roster != nil else {
        if best == nil, outcome.result?.reason == .provedInfeasible { return outcome }
        break
      }
      guard let told = told(outcome) else { return outcome.withWarning(.notCalibrated) }
      last = outcome.roster
      rounds.append(told)
      let round = Round(outcome: outcome, told: told)
      if best.map({ round.isBetter(than: $0) }) ?? true { best = round }
      for part in told.parts {
        searches[part.queue][part.part]?.learn(
          margin: Estimate(value: part.level.value - part.goal, halfWidth: part.level.halfWidth))
      }
      let isDone = told.parts.allSatisfy { searches[$0.queue][$0.part]?.isSettled ?? true }
      if isDone || isCancelled() { break }
    }
    guard var found = best else {
      // A part of the effort found no roster: all that is left of it is for one, and shares are as they were.
      let left = options.left(after: work, portions: PoolingCalibration.portions, rounds: 1) ?? options
      let result = try RosterStage(plan: plan, requirement: staffing.requirement)
        .solve(options: left, isCancelled: isCancelled, progress: progress)
      let outcome = PlanOutcome(
        plan: plan, contacts: contacts, staffing: staffing, result: result, provenance: provenance)
      return outcome.roster == nil ? outcome : outcome.withWarning(.notCalibrated)
    }
    // What is left of the effort goes to the best shares.
    if !isCancelled(),
      let left = options.left(after: work, portions: PoolingCalibration.portions, rounds: rounds.count),
      let shares = found.outcome.plan.pooling.calibrated,
      let outcome = try solve(shares, left, from: found.outcome.roster), let told = told(outcome)
    {
      let last = Round(outcome: outcome, told: told)
      if told.missed.count <= found.told.missed.count {
        rounds.append(told)
        found = last
      }
    }
    return found.outcome.calibrated(in: rounds, work: work)
  }

  /// A search for each queue with a service level that shares agents with others, and each part of the day.
  private var searches: [[ShareSearch?]] {
    plan.queues.indices.map { queue in
      let shares = plan.queues[queue].goals.overallServiceLevel != nil && plan.liveQueues(sharedWith: queue).count > 1
      return [ShareSearch?](repeating: shares ? ShareSearch() : nil, count: Pooling.partCount)
    }
  }

  /// What a round's simulation shows; `nil` without a roster, or where it cannot be simulated.
  private func told(_ outcome: PlanOutcome) -> CalibrationRound? {
    guard let roster = outcome.roster, let objective = outcome.result?.objective else { return nil }
    let stage = SimulationStage(plan: outcome.plan, forecasts: contacts.queues)
    let assumptions = SimulationAssumptions(
      busynessVariation: settings.staffingQuantile == nil ? 0 : stage.busynessVariation)
    guard let model = try? stage.model(of: roster, assumptions: assumptions) else { return nil }
    let simulated = Simulator(model).run(
      SimulationOptions(halfWidth: 0.002, minimumReplications: 40, maximumReplications: 400))
    let searched = searches
    let parts = plan.queues.indices.flatMap { queue in
      (0..<Pooling.partCount).compactMap { part -> CalibrationRound.Part? in
        guard searched[queue][part] != nil, let level = simulated.queueParts[queue][part].serviceLevel,
          let goal = plan.queues[queue].goals.overallServiceLevel?.share
        else { return nil }
        return CalibrationRound.Part(
          queue: queue, part: part,
          share: outcome.plan.pooling.share(ofQueue: queue, at: part * Pooling.partMinutes), level: level, goal: goal)
      }
    }
    return CalibrationRound(cost: objective.incumbent, bound: objective.lowerBound, parts: parts)
  }
}

extension SolveOptions {
  /// One of so many equal portions.
  fileprivate func portion(_ portions: Int) -> SolveOptions {
    var options = self
    options.timeLimit = timeLimit.map { $0 / Double(portions) }
    options.iterationLimit = iterationLimit.map { max(1, $0 / portions) }
    return options
  }

  /// What rounds of a portion each have left of these; `nil` when that is less than a portion.
  fileprivate func left(after work: SolveWork, portions: Int, rounds: Int) -> SolveOptions? {
    var options = self
    options.timeLimit = timeLimit.map { $0 - work.seconds }
    options.iterationLimit = iterationLimit.map { $0 - rounds * max(1, $0 / portions) }
    if let limit = timeLimit, work.seconds > limit * Double(portions - 1) / Double(portions) { return nil }
    if let iterations = options.iterationLimit, iterations < 1 { return nil }
    return options
  }
}

extension SolveWork {
  /// Both together.
  fileprivate func adding(_ other: SolveWork) -> SolveWork {
    var parts = parts
    parts.add(other.parts)
    return SolveWork(
      iterations: iterations + other.iterations, columns: columns + other.columns,
      linearProgrammes: linearProgrammes + other.linearProgrammes, seconds: seconds + other.seconds,
      secondsToFirst: secondsToFirst ?? other.secondsToFirst, seed: seed, parts: parts)
  }
}
