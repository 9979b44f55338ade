import LinearProgramming
import Workforce

/// Column generation with smoothed prices: GLPK's duals in, the kernel's lines out, a proven bound at every round.
///
/// The bound is the Lagrangian value at the prices that were priced (smoothed or not), in exact integers: cells' conjugate
/// plus each class's cheapest line times its agents. It is claimed whatever GLPK did to find those prices.
///
/// ## Source
/// Smoothing: P. Wentges, "Weighted Dantzig–Wolfe decomposition for linear mixed-integer programming", *ITOR* 4 (1997);
/// A. Pessoa et al., "Automation and combination of linear-programming based stabilization techniques in column
/// generation", *INFORMS J. Computing* 30 (2018).
final class ColumnGeneration {
  let problem: RosterProblem
  let scope: MasterScope
  let pricer: LinePricer
  let master: MasterProblem
  private let contracts: [Int]
  let scale: Int32
  /// Weights of the best prices so far in those that are priced.
  var weights = [0.8]
  /// Prices that are believed to be good, by the scope's cells.
  private(set) var centre: [Double]?
  /// Best bound so far, scaled.
  private var bestScaledBound = Int.min
  /// The prices that gave it.
  private(set) var bestPrices: PriceVector?
  /// Rounds of pricing so far.
  private(set) var rounds = 0
  /// Columns generated so far.
  private(set) var generated = 0
  /// Effort beside rounds and the simplex method.
  private var furtherEffort = 0

  /// Begins with some lines of each group; without one of each agent the first prices mean little.
  init(
    scope: MasterScope, pricer: LinePricer, initial: [[Line]], trouble: InjectedTrouble? = nil
  ) throws(LinearProgramError) {
    problem = pricer.problem
    self.scope = scope
    self.pricer = pricer
    master = try MasterProblem(scope, trouble: trouble)
    contracts = Set(scope.groups.map { pricer.problem.classes[$0.classIndex].contract }).sorted()
    scale = PriceVector.safeScale(for: pricer.problem)
    for (group, lines) in initial.enumerated() {
      for line in lines { try master.add(line, group: group) }
    }
  }

  /// Whether the same duties make several lines.
  var hasVariants: Bool { problem.hasVariants }

  /// Begins the smoothing of prices at prices that are believed to be good, by the scope's cells.
  func smooth(around prices: [Double]) {
    centre = prices
  }

  /// Adds a line that somebody else found.
  func add(_ line: Line, group: Int) throws(LinearProgramError) {
    try master.add(line, group: group)
  }

  /// Solves the master as it stands, so that later columns start from its basis.
  func solveMaster(shouldStop: () -> Bool) throws(LinearProgramError) {
    _ = try master.solve(.primal, shouldStop: shouldStop)
  }

  /// Proven lower bound in thousandths, rounded down; `nil` before the first round.
  var lowerBound: Int? {
    bestScaledBound == Int.min ? nil : bestScaledBound.flooredQuotient(by: Int(scale))
  }

  /// Numerical trouble met so far, in the order met.
  var troubles: [SimplexTrouble] { master.troubles }

  /// Work done, about a tenth of a millisecond each: lines priced, and simplex iterations, which cost as much as there are
  /// constraints. Counted, not timed, so that it is the same on every machine.
  var effort: Int {
    rounds * scope.groups.count * 2 + furtherEffort + master.iterations * (scope.cells.count + scope.groups.count) / 150
  }

  /// Adds work that was done on its behalf.
  func note(effort: Int) { furtherEffort += effort }

  /// How a run ended.
  enum End {
    /// No line prices out: the master is the linear relaxation.
    case optimal
    case stopped
    case failed
  }

  /// Generates columns until none prices out or somebody stops it.
  ///
  /// There are at most `roundLimit` rounds of pricing. Where the last word is to be an exact one, limits on counts are tracked
  /// before a round ends the run. `onBound` is called after each round with the bound and the master's value in thousandths.
  func run(
    roundLimit: Int, isExact: Bool = true, shouldStop: () -> Bool, onBound: (_ bound: Int, _ value: Double) -> Bool
  ) throws(LinearProgramError) -> End {
    var misprices = 0
    for _ in 0..<roundLimit {
      if shouldStop() { return .stopped }
      switch try master.solve(.primal, shouldStop: shouldStop) {
      case .optimal: break
      case .feasible, .unsolved: return .stopped
      case .infeasible, .unbounded, .failed: return .failed
      }
      let found = try price(
        weights: misprices > 0 ? [0] : weights,
        mostTallies: misprices > 0 && isExact ? LinePricer.exactTallies : LinePricer.searchTallies
      ).added
      if let bound = lowerBound, onBound(bound, master.objective) { return .stopped }
      if found == 0 {
        if misprices > 0 || weights == [0] { return .optimal }
        misprices += 1
      } else {
        misprices = 0
      }
      let agents = scope.groups.reduce(0) { $0 + $1.agents.count }
      try master.purge(beyond: 30 * agents + 500, keep: 18 * agents + 300)
    }
    return .stopped
  }

  /// Lines that stand in a dive, and how many agents of each group are open.
  struct Fixed {
    var open: [Int]
    /// Lines that stand, with their groups.
    var lines: [(group: Int, line: Line)] = []
    /// Of groups of one agent, lines an aspect of which stands, the latest last.
    var patterns: [Int: [(aspect: LineAspect, line: Line)]] = [:]
  }

  /// New lines for the groups with open agents at prices between the centre and the master's own.
  ///
  /// The master's prices jump from one corner to another as long as lines are missing. Prices on the way from the best prices known,
  /// the centre, to them bring lines that the next rounds would ask for, and pricing costs little beside the simplex method.
  ///
  /// There is one pricing for each weight of the centre. What comes back is how many lines were new and promising, and a bound in
  /// thousandths on every roster in which the fixed lines stand, `nil` when no pricing was complete.
  func price(
    weights: [Double], mostTallies: Int = LinePricer.searchTallies, beside fixed: Fixed? = nil
  ) throws(LinearProgramError) -> (added: Int, bound: Int?) {
    let duals = master.prices
    let centre = centre ?? duals
    let open = fixed?.open ?? scope.groups.map(\.agents.count)
    var best: (bound: Int, prices: PriceVector)?
    var added = 0
    for weight in weights {
      rounds += 1
      let prices = PriceVector(
        zip(centre, duals).map { weight * $0 + (1 - weight) * $1 }, scale: scale, cells: scope.dual)
      load(prices)
      var bound = prices.conjugate(scope.dual) + Int(scale) * scope.constant
      for (_, line) in fixed?.lines ?? [] { bound += cost(of: line, at: prices) }
      var isComplete = true
      for (index, group) in scope.groups.enumerated() where open[index] > 0 {
        guard
          let found = cheapest(group, beside: fixed?.patterns[index] ?? [], mostTallies: mostTallies)
        else {
          isComplete = false
          continue
        }
        bound += found.bound * open[index]
        if reducedCost(found.line, group: index, duals: duals) < -1e-6, try master.add(found.line, group: index) {
          added += 1
        }
      }
      if isComplete, bound > best?.bound ?? Int.min { best = (bound, prices) }
    }
    generated += added
    if let best, fixed != nil || best.bound > bestScaledBound {
      if fixed == nil { (bestScaledBound, bestPrices) = (best.bound, best.prices) }
      self.centre = best.prices.inThousandths
    }
    return (added, best.map { $0.bound.flooredQuotient(by: Int(scale)) })
  }

  /// What a line that stands costs at some prices, scaled.
  private func cost(of line: Line, at prices: PriceVector) -> Int {
    var cost = line.ownCost * Int(scale)
    for (cell, units) in zip(line.cells, line.units) {
      let place = Int(scope.placeOfCell[Int(cell)])
      if place >= 0 { cost += Int(prices.values[place]) * Int(units) }
    }
    return cost
  }

  func load(_ prices: PriceVector) {
    var values = [Int32](repeating: 0, count: problem.cellCount)
    for (place, cell) in scope.cells.enumerated() { values[cell] = prices.values[place] }
    pricer.load(values, contracts: contracts, days: scope.days.hull)
  }

  func reducedCost(_ line: Line, group: Int, duals: [Double]) -> Double {
    var cost = Double(line.ownCost) - master.dualValue(ofGroup: group)
    for index in line.cells.indices {
      let place = Int(scope.placeOfCell[Int(line.cells[index])])
      if place >= 0 { cost += duals[place] * Double(line.units[index]) }
    }
    return cost
  }
}
