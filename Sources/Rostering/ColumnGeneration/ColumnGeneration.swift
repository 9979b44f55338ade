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
  private let problem: RosterProblem
  private let scope: MasterScope
  private let pricer: LinePricer
  private let master: MasterProblem
  private let contracts: [Int]
  private let scale: Int32
  /// Weight of the best prices so far in those that are priced.
  var smoothing = 0.8
  private var centre: [Double]?
  /// Best bound so far, scaled.
  private var bestScaledBound = Int.min
  /// Rounds of pricing so far.
  private(set) var rounds = 0
  /// Columns generated so far.
  private(set) var generated = 0

  /// - Parameter initial: Lines to begin with, for each group; without one of each agent the first prices mean little.
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

  /// Numerical trouble met so far, in words, each kind once; empty when there was none.
  var warnings: [String] {
    var kinds: [SimplexTrouble] = []
    for trouble in master.troubles where !kinds.contains(trouble) { kinds.append(trouble) }
    return kinds.map { kind in
      let count = master.troubles.count { $0 == kind }
      return "GLPK \(kind.words)\(count > 1 ? " (\(count) times)" : ""); the bound does not rest on it"
    }
  }

  /// Work done, about a tenth of a millisecond each: lines priced, and simplex iterations, which cost as much as there are
  /// rows. Counted, not timed, so that it is the same on every machine.
  var effort: Int {
    rounds * scope.groups.count * 2 + master.iterations * (scope.cells.count + scope.groups.count) / 150
  }

  /// How a run ended.
  enum End {
    /// No line prices out: the master is the linear relaxation.
    case optimal
    case stopped
    case failed
  }

  /// Generates columns until none prices out or somebody stops it.
  ///
  /// - Parameters:
  ///   - roundLimit: Most rounds of pricing.
  ///   - isExact: Whether the last word is an exact one: limits on counts are then tracked before a round ends the run.
  ///   - onBound: Called after each round with the bound and the master's value in thousandths.
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
        smoothing: misprices > 0 ? 0 : smoothing,
        mostRows: misprices > 0 && isExact ? LinePricer.exactRows : LinePricer.searchRows)
      if let bound = lowerBound, onBound(bound, master.objective) { return .stopped }
      if found == 0 {
        if misprices > 0 || smoothing == 0 || centre == nil { return .optimal }
        misprices += 1
      } else {
        misprices = 0
      }
      let agents = scope.groups.reduce(0) { $0 + $1.agents.count }
      try master.purge(beyond: 30 * agents + 500, keep: 18 * agents + 300)
    }
    return .stopped
  }

  /// Prices every group once; returns how many lines were new and promising.
  private func price(smoothing weight: Double, mostRows: Int) throws(LinearProgramError) -> Int {
    rounds += 1
    let duals = master.prices
    let mixed = centre.map { zip($0, duals).map { weight * $0 + (1 - weight) * $1 } } ?? duals
    let prices = PriceVector(mixed, scale: scale, cells: scope.dual)
    load(prices)
    var bound = prices.conjugate(scope.dual) + Int(scale) * scope.constant
    var added = 0
    var isComplete = true
    for (index, group) in scope.groups.enumerated() {
      guard
        let found = pricer.cheapestLine(
          ofClass: group.classIndex, scale: scale, within: group.request, mostRows: mostRows)
      else {
        isComplete = false
        continue
      }
      bound += found.bound * group.agents.count
      if reducedCost(found.line, group: index, duals: duals) < -1e-6, try master.add(found.line, group: index) {
        added += 1
      }
    }
    generated += added
    if isComplete, bound > bestScaledBound {
      bestScaledBound = bound
      centre = prices.inThousandths
    }
    return added
  }

  private func load(_ prices: PriceVector) {
    var values = [Int32](repeating: 0, count: problem.cellCount)
    for (place, cell) in scope.cells.enumerated() { values[cell] = prices.values[place] }
    pricer.load(values, contracts: contracts, days: scope.days)
  }

  private func reducedCost(_ line: Line, group: Int, duals: [Double]) -> Double {
    var cost = Double(line.ownCost) - master.dualValue(ofGroup: group)
    for index in line.cells.indices {
      let place = Int(scope.placeOfCell[Int(line.cells[index])])
      if place >= 0 { cost += duals[place] * Double(line.units[index]) }
    }
    return cost
  }

  /// Effort that a careful dive may spend before it hurries: about six seconds.
  private static let mostCare = 60_000

  /// Fixes lines step by step until every agent has one; `nil` when somebody stops it, the master fails, or its value
  /// passes the cutoff.
  ///
  /// - Parameters:
  ///   - cutoff: Value in thousandths that a roster must stay below to be of use.
  ///   - mayCare: Makes a careful dive: lines are fixed from a larger share on only, and priced after each step until the value
  ///     is what it was before, as long as this is true and the effort for it lasts. A hasty dive prices a few times.
  func dive(
    cutoff: Double = .infinity, mayCare: (() -> Bool)? = nil, shouldStop: () -> Bool
  ) throws(LinearProgramError) -> [[Line]]? {
    let isCareful = mayCare != nil
    var copies = [Int](repeating: 0, count: master.columns.count)
    var open = scope.groups.map(\.agents.count)
    var left = open.reduce(0, +)
    guard try master.solve(.primal, shouldStop: shouldStop) == .optimal else { return nil }
    let lastCare = effort + ColumnGeneration.mostCare
    let aim = master.objective + 1e-4 * abs(master.objective)
    while left > 0 {
      if shouldStop() || master.objective >= cutoff { return nil }
      copies += [Int](repeating: 0, count: master.columns.count - copies.count)
      var fractional: [(share: Double, column: Int)] = []
      var fixedAny = false
      func fix(_ count: Int, _ column: Int) throws(LinearProgramError) {
        copies[column] += count
        open[master.columns[column].group] -= count
        left -= count
        fixedAny = true
        try master.require(copies[column], ofColumn: column)
      }
      let shares = master.columns.indices.map { master.share(ofColumn: $0) - Double(copies[$0]) }
      for (column, share) in shares.enumerated() where share > 1e-6 && share.isFinite {
        let whole = min(Int(share + 1e-5), open[master.columns[column].group])
        if whole > 0 { try fix(whole, column) }
        if share - Double(whole) > 1e-5 { fractional.append((share - Double(whole), column)) }
      }
      fractional.sort { ($1.share, $0.column) < ($0.share, $1.column) }
      var quota = max(1, left / 8)
      for (share, column) in fractional where quota > 0 && left > 0 {
        if share < (isCareful ? 0.7 : 0.5), fixedAny { break }
        guard open[master.columns[column].group] > 0 else { continue }
        try fix(1, column)
        quota -= 1
      }
      if !fixedAny { return nil }
      guard try master.solve(.dual, shouldStop: shouldStop) == .optimal else { return nil }
      var rounds = 0
      let most = mayCare.map { effort < lastCare && $0() ? 20 : 1 } ?? 4
      while left > 0, rounds < most, rounds == 0 || !isCareful || master.objective > aim,
        try price(smoothing: 0, mostRows: LinePricer.searchRows) > 0
      {
        guard try master.solve(.primal, shouldStop: shouldStop) == .optimal else { return nil }
        rounds += 1
      }
    }
    var lines = [[Line]](repeating: [], count: scope.groups.count)
    for (column, count) in copies.enumerated() {
      for _ in 0..<count { lines[master.columns[column].group].append(master.columns[column].line) }
    }
    return lines
  }
}
