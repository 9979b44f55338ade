import Workforce

/// Near-optimal prices and a bound within seconds: a disaggregated proximal bundle on the dual of the master problem.
///
/// Every class keeps a pool of lines whose weights sum to its agents. With the present centre of prices the model, which
/// knows only the pools, is maximised less a quadratic term: seen from the primal side, that is minimising the smoothed cost
/// of the fractional roster, which pairwise Frank–Wolfe steps do. Pricing every class at the model's prices gives the true
/// Lagrangian and new lines. When it gained enough of what the model promised, the centre moves there.
///
/// ## Source
/// Bundle: K. C. Kiwiel, "Proximity control in bundle methods for convex nondifferentiable minimization", *Math. Programming* 46
/// (1990). Inner steps: S. Lacoste-Julien, M. Jaggi, "On the global linear convergence of Frank–Wolfe optimization
/// variants", *NIPS* (2015). The first-order view of staff rosters and all constants: measured, see `docs/algorithm.md`.
final class ProximalBundle {
  let problem: RosterProblem
  let pricer: LinePricer
  let lagrangian: Lagrangian
  let cells: SmoothedCells
  private(set) var pools: [[PoolLine]]
  private var known: [Set<Line>]
  private let stepper: PairwiseStep
  private let constantCost: Double
  /// Value of the best fractional roster in thousandths: the linear relaxation lies between it and the bound.
  private(set) var relaxationValue = Double.infinity
  /// Value of the roster that it began from, in thousandths.
  private(set) var firstValue = Double.infinity
  private(set) var passes = 0

  // How hard the model is solved, and how the step follows success and failure.
  private var tolerance = 1.0
  private var sweepLimit = 30
  private let smallestStep: Double
  private let largestStep: Double
  private var centreValue = -Double.infinity
  private var nullPasses = 0
  private var frankWolfeGap = Double.infinity

  init(pricer: LinePricer, initial: [Line?]) {
    self.pricer = pricer
    problem = pricer.problem
    lagrangian = Lagrangian(pricer: pricer)
    let step = SmoothedCells.firstStep(problem)
    smallestStep = step / 5
    largestStep = step * 100
    cells = SmoothedCells(lagrangian.dual, step: step)
    stepper = PairwiseStep(cells: cells)
    pools = [[PoolLine]](repeating: [], count: problem.classes.count)
    known = [Set<Line>](repeating: [], count: problem.classes.count)
    constantCost = Double(problem.constantCost)
    for (agent, line) in initial.enumerated() {
      guard let line else { continue }
      let index = problem.classOfAgent[agent]
      remember(line, classIndex: index)
      guard let entry = pools[index].first(where: { $0.line == line }) else { continue }
      entry.weight += 1
      for position in 0..<entry.cellCount { cells.add(entry.units[position], to: Int(entry.cells[position])) }
    }
    cells.refreshAll()
  }

  /// Adds a line to its class's pool unless it is there.
  func remember(_ line: Line, classIndex index: Int) {
    guard known[index].insert(line).inserted else { return }
    let coverage = dual.coverage(of: line, ofClass: index, in: problem)
    pools[index].append(
      PoolLine(line, coverage: coverage, isLegal: problem.keepsLimits(line.types, ofClass: index)))
  }

  /// Forgets lines without weight in pools that hold more than so many.
  func forgetIdle(beyond most: Int) {
    for index in pools.indices where pools[index].count > most {
      for entry in pools[index] where entry.weight == 0 { known[index].remove(entry.line) }
      pools[index].removeAll { $0.weight == 0 }
    }
  }

  /// What the prices of every cell and limit stand for.
  var dual: DualCells { lagrangian.dual }

  /// Proven lower bound in thousandths, rounded down; `nil` before the first pass.
  var lowerBound: Int? { lagrangian.lowerBound }

  /// The prices that gave it.
  var bestPrices: PriceVector? { lagrangian.bestPrices }

  /// Passes until bound and fractional roster are within `precision` of each other, relatively, or somebody stops it.
  ///
  /// `onBound` is called after each pass with the bound in thousandths, and returns whether that is enough.
  func run(passLimit: Int, precision: Double, shouldStop: () -> Bool, onBound: (_ bound: Int) -> Bool) {
    for _ in 0..<passLimit {
      if shouldStop() { return }
      if passes > 0 { solveModel(shouldStop: shouldStop) }
      let modelValue = refreshPools()
      relaxationValue = min(relaxationValue, fractionalValue())
      if passes == 0 { firstValue = relaxationValue }
      passes += 1
      guard let value = lagrangian.value(at: prices, shouldStop: shouldStop, found: remember) else { return }
      follow(value: value, modelValue: modelValue)
      if let bound = lowerBound {
        if onBound(bound) { return }
        if relaxationValue - Double(bound) < precision * max(1000, abs(relaxationValue)) { return }
      }
    }
  }

  /// Sweeps of pairwise steps until the Frank–Wolfe gap is small beside what the model still promises.
  private func solveModel(shouldStop: () -> Bool) {
    for sweep in 0..<sweepLimit {
      if sweep > 0, shouldStop() { return }
      let (gap, value) = self.sweep(everything: sweep % 4 == 0)
      frankWolfeGap = gap
      if gap < tolerance * max(value - centreValue, 0) { return }
    }
  }

  /// One look at each class: weight moves from each of its lines to the cheapest.
  @discardableResult
  func sweep(everything: Bool) -> (frankWolfeGap: Double, value: Double) {
    var gap = 0.0
    cells.spreadAll()
    var value = cells.conjugate() + constantCost
    let hotMargin = frankWolfeGap.isFinite ? frankWolfeGap / Double(max(1, problem.agentCount)) * 3 + 1000 : .infinity
    for index in pools.indices {
      cells.refreshPrefix()
      var cheapest: PoolLine?
      var least = Double.infinity
      for entry in pools[index] where everything || entry.isHot {
        entry.reducedCost = entry.cost(prefix: cells.prefix)
        if entry.reducedCost < least {
          least = entry.reducedCost
          cheapest = entry
        }
      }
      guard let cheapest else { continue }
      value += least * Double(problem.classes[index].agents.count)
      if everything {
        for entry in pools[index] { entry.isHot = entry.weight > 0 || entry.reducedCost < least + hotMargin }
      }
      for entry in pools[index] where entry !== cheapest && entry.weight > 0 {
        gap += entry.weight * (entry.reducedCost - least)
        if entry.reducedCost > least + 1e-3 { stepper.move(from: entry, to: cheapest) }
      }
      stepper.settle()
    }
    return (gap, value)
  }

  /// Reduced costs of all lines at the present prices, ages, and what the model says of them.
  private func refreshPools() -> Double {
    cells.refreshPrefix()
    var value = cells.conjugate() + constantCost
    for index in pools.indices {
      var least = Double.infinity
      for entry in pools[index] {
        entry.reducedCost = entry.cost(prefix: cells.prefix)
        least = min(least, entry.reducedCost)
        entry.idlePasses = entry.weight > 0 ? 0 : entry.idlePasses + 1
      }
      value += least * Double(problem.classes[index].agents.count)
      if pools[index].contains(where: { $0.idlePasses > 25 }) {
        for entry in pools[index] where entry.idlePasses > 25 { known[index].remove(entry.line) }
        pools[index].removeAll { $0.idlePasses > 25 }
      }
    }
    return value
  }

  private func fractionalValue() -> Double {
    var value = cells.trueCost() + constantCost
    for pool in pools {
      for entry in pool where entry.weight > 0 { value += entry.weight * entry.ownCost }
    }
    return value
  }

  private var prices: [Double] { (0..<cells.count).map { cells.prices[$0] } }

  /// New lines for some classes at the present prices.
  func price(classes: [Int]) {
    let prices = lagrangian.load(prices)
    for index in classes {
      if let line = lagrangian.cheapest(class: index, at: prices)?.line { remember(line, classIndex: index) }
    }
  }

  /// Keeps limits on counts exactly at the best prices: raises ``lowerBound`` or leaves it.
  func tightenBound(shouldStop: () -> Bool) { lagrangian.tightenBound(shouldStop: shouldStop) }

  /// Moves the centre after a gain, tightens step and tolerance after failures.
  private func follow(value: Double, modelValue: Double) {
    let promised = modelValue - centreValue
    if centreValue == -.infinity || (promised > 0 && value - centreValue >= 0.1 * promised) {
      let share = centreValue == -.infinity ? 0 : (value - centreValue) / max(promised, 1e-9)
      nullPasses = 0
      tolerance = min(1, tolerance * 1.2)
      cells.moveCentre()
      centreValue = value
      if share > 0.5 { cells.step = min(largestStep, cells.step * 1.5) }
    } else {
      nullPasses += 1
      if nullPasses % 3 == 0 {
        cells.step = max(smallestStep, cells.step * 0.75)
        tolerance = max(0.1, tolerance * 0.6)
        sweepLimit = min(40, sweepLimit + 3)
      }
    }
    cells.refreshAll()
  }
}
