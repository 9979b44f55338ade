import LinearProgramming
import Workforce

/// A bound beyond the linear relaxation, from the fact that staff is missing in whole units.
///
/// Let *S* be the units that a roster lacks of those that cells pay for having. For a price *T* on each, every roster costs at
/// least `LB(cost + T·S) − T·S`, so one that costs less than *U* lacks more than `(LB(cost + T·S) − U) / T`, and *S* is whole:
/// *S ≥ K*. The relaxation may lack five and a half people where every roster lacks six. Then, for every rebate *θ* on missing units,
///
///     cost = (cost − θ·S) + θ·S ≥ LB(cost − θ·S) + θ·K
///
/// Each `LB` is an ordinary bound of the same problem with other slopes, exact and rounded to the next step of its costs. The
/// rebate stays below every cell's last slope, so that costs stay convex. In the relaxation the right-hand side is concave in θ: the search
/// narrows an interval and then looks at the steps around the best, because of the rounding.
///
/// ## Source
/// The rank-one cut `S ≥ ⌈min S⌉` of V. Chvátal, "Edmonds polytopes and a hierarchy of combinatorial problems", *Discrete
/// Math.* 4 (1973), put into the Lagrangian.
final class ShortfallBound {
  private let model: LineModel
  private let lines: [[Line]]
  /// Rebates that keep the costs convex: multiples of the step, up to this one.
  private let step: Int
  private let most: Int
  private let trouble: InjectedTrouble?
  /// Trouble that GLPK had and that was met.
  private(set) var troubles = NumericalTrouble()
  private(set) var columns = 0
  private(set) var linearProgrammes = 0

  /// How dear a missing unit is made to count it, in multiples of the steepest slope.
  private static let dearness = 20
  /// Steps looked at around the best rebate.
  private static let neighbours = 4

  /// Begins with some lines of each class; `nil` where no cell pays for staff, or prices would leave the kernel's range.
  /// `trouble` is what a test puts into each linear programme.
  init?(model: LineModel, lines: [[Line]], trouble: InjectedTrouble? = nil) {
    self.model = model
    self.lines = lines
    self.trouble = trouble
    let slopes = model.problem.cellCosts.flatMap(\.slopes).filter { $0.units > 0 && $0.perUnit < 0 }
    guard let mildest = slopes.map({ -$0.perUnit }).min(), slopes.allSatisfy({ $0.units < Int.max }) else { return nil }
    step = max(model.costStep, mildest / 100)
    most = mildest / step * step
    let dearest = model.problem.priced(missing: ShortfallBound.dearness * model.problem.steepest)
    guard PriceVector.isInRange(dearest) else { return nil }
  }

  /// A bound in thousandths on all rosters that cost less than `cost`; `nil` when it was stopped or nothing came of it.
  func bound(below cost: Int, shouldStop: () -> Bool) throws(LinearProgramError) -> Int? {
    let dear = ShortfallBound.dearness * model.problem.steepest
    guard let counted = try relaxation(missing: dear, shouldStop)?.rounded else { return nil }
    // Whoever costs less lacks more than (counted - cost) / dear units.
    let least = -(cost - counted).flooredQuotient(by: dear)
    guard least > 0 else { return nil }
    var known: [Int: (exact: Int, rounded: Int)] = [:]
    func value(_ steps: Int) throws(LinearProgramError) -> Int? {
      if let value = known[steps] { return value.exact }
      guard let bound = try relaxation(missing: -steps * step, shouldStop) else { return nil }
      let paid = steps * step * least
      known[steps] = (bound.exact + paid, bound.rounded + paid)
      return bound.exact + paid
    }
    var (low, high) = (0, most / step)
    while high - low > ShortfallBound.neighbours {
      let middle = (low + high) / 2
      guard let left = try value(middle), let right = try value(middle + 1) else { break }
      if left < right { low = middle } else { high = middle + 1 }
    }
    let centre = known.max { ($0.value.exact, $1.key) < ($1.value.exact, $0.key) }?.key ?? low
    for steps in max(0, centre - ShortfallBound.neighbours)...min(most / step, centre + ShortfallBound.neighbours) {
      if try value(steps) == nil { break }
    }
    return known.values.map(\.rounded).max().map { min($0, cost) }
  }

  /// The bound of the problem with another price on each missing unit, as it is and rounded up to what a roster can cost; `nil`
  /// when it was stopped.
  private func relaxation(
    missing price: Int, _ shouldStop: () -> Bool
  ) throws(LinearProgramError) -> (exact: Int, rounded: Int)? {
    let changed = LineModel(problem: model.problem.priced(missing: price))
    let generation = try ColumnGeneration(
      scope: MasterScope(whole: changed.problem), pricer: LinePricer(model: changed), initial: lines,
      trouble: trouble)
    defer {
      columns += generation.generated
      linearProgrammes += generation.rounds
      troubles.note(generation.troubles)
    }
    let end = try generation.run(roundLimit: Int.max, shouldStop: shouldStop) { _, _ in false }
    guard end == .optimal, let bound = generation.lowerBound else { return nil }
    return (bound, changed.tightened(bound: bound))
  }
}

extension RosterProblem {
  /// The same problem where each unit that a cell lacks, of those that it pays for, costs so much more.
  func priced(missing price: Int) -> RosterProblem {
    var changed = self
    changed.cellCosts = cellCosts.map { cost in
      let paid = cost.slopes.reduce(0) { $0 + ($1.perUnit < 0 ? $1.units : 0) }
      return StaffingCost(
        unitsPerAgent: cost.unitsPerAgent,
        slopes: cost.slopes.map { $0.perUnit < 0 ? .init(perUnit: $0.perUnit - price, units: $0.units) : $0 },
        costOfNobody: cost.costOfNobody + paid * price)
    }
    return changed
  }
}
