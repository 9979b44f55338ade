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
  private let model: LineModel
  private let problem: RosterProblem
  private let pricer: LinePricer
  private let master: MasterProblem
  private let scale: Int32
  private let cells: DualCells
  private var smoothing = 0.8
  private var centre: [Double]?
  /// Best bound so far, scaled.
  private var bestScaledBound = Int.min
  /// Rounds of pricing so far.
  private(set) var rounds = 0
  /// Columns generated so far.
  private(set) var generated = 0

  init(model: LineModel, pricer: LinePricer, initial: [Line?]) throws(LinearProgramError) {
    self.model = model
    self.pricer = pricer
    problem = model.problem
    master = try MasterProblem(problem: model.problem)
    scale = PriceVector.safeScale(for: model.problem)
    cells = DualCells(cellsOf: model.problem)
    for (agent, line) in initial.enumerated() {
      if let line { try master.add(line, classIndex: problem.classOfAgent[agent]) }
    }
  }

  /// Adds a line that somebody else found.
  func add(_ line: Line, classIndex: Int) throws(LinearProgramError) {
    try master.add(line, classIndex: classIndex)
  }

  /// Solves the master as it stands, so that later columns start from its basis.
  func solveMaster(shouldStop: () -> Bool) throws(LinearProgramError) {
    _ = try master.solve(.primal, shouldStop: shouldStop)
  }

  /// Proven lower bound in thousandths, rounded down; `nil` before the first round.
  var lowerBound: Int? {
    bestScaledBound == Int.min ? nil : bestScaledBound.flooredQuotient(by: Int(scale))
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
  ///   - onBound: Called after each round with the bound and the master's value in thousandths.
  func run(
    roundLimit: Int, shouldStop: () -> Bool, onBound: (_ bound: Int, _ value: Double) -> Bool
  ) throws(LinearProgramError) -> End {
    var misprices = 0
    for _ in 0..<roundLimit {
      if shouldStop() { return .stopped }
      switch try master.solve(.primal, shouldStop: shouldStop) {
      case .optimal: break
      case .feasible, .unsolved: return .stopped
      case .infeasible, .unbounded, .failed: return .failed
      }
      let found = try price(misprices: misprices)
      if let bound = lowerBound, onBound(bound, master.objective) { return .stopped }
      if found == 0 {
        if misprices > 0 || smoothing == 0 || centre == nil { return .optimal }
        misprices += 1
      } else {
        misprices = 0
      }
      try master.purge(beyond: 30 * problem.agentCount + 500, keep: 18 * problem.agentCount + 300)
    }
    return .stopped
  }

  /// Prices every class once; returns how many lines were new and promising.
  private func price(misprices: Int) throws(LinearProgramError) -> Int {
    rounds += 1
    let duals = master.prices
    let weight = misprices > 0 ? 0 : smoothing
    let mixed = centre.map { zip($0, duals).map { weight * $0 + (1 - weight) * $1 } } ?? duals
    let prices = PriceVector(mixed, scale: scale, cells: cells)
    pricer.load(prices)
    var bound = prices.conjugate(cells) + Int(scale) * problem.constantCost
    var added = 0
    var isComplete = true
    let rowLimit = misprices > 0 ? LinePricer.exactRows : LinePricer.searchRows
    for index in problem.classes.indices {
      guard let found = pricer.cheapestLine(ofClass: index, scale: scale, mostRows: rowLimit) else {
        isComplete = false
        continue
      }
      bound += found.bound * problem.classes[index].agents.count
      if reducedCost(found.line, classIndex: index, duals: duals) < -1e-6,
        try master.add(found.line, classIndex: index)
      {
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

  private func reducedCost(_ line: Line, classIndex: Int, duals: [Double]) -> Double {
    var cost = Double(line.ownCost) - master.dualValue(ofClass: classIndex)
    for index in line.cells.indices { cost += duals[Int(line.cells[index])] * Double(line.units[index]) }
    return cost
  }

  /// Fixes lines step by step until every agent has one; `nil` when somebody stops it or the master fails.
  func dive(shouldStop: () -> Bool) throws(LinearProgramError) -> [Line?]? {
    var copies = [Int](repeating: 0, count: master.columns.count)
    var open = problem.classes.map(\.agents.count)
    var left = open.reduce(0, +)
    guard try master.solve(.primal, shouldStop: shouldStop) == .optimal else { return nil }
    while left > 0 {
      if shouldStop() { return nil }
      copies += [Int](repeating: 0, count: master.columns.count - copies.count)
      var fractional: [(share: Double, column: Int)] = []
      var fixedAny = false
      func fix(_ count: Int, _ column: Int) throws(LinearProgramError) {
        copies[column] += count
        open[master.columns[column].classIndex] -= count
        left -= count
        fixedAny = true
        try master.require(copies[column], ofColumn: column)
      }
      let shares = master.columns.indices.map { master.share(ofColumn: $0) - Double(copies[$0]) }
      for (column, share) in shares.enumerated() where share > 1e-6 {
        let whole = min(Int(share + 1e-5), open[master.columns[column].classIndex])
        if whole > 0 { try fix(whole, column) }
        if share - Double(whole) > 1e-5 { fractional.append((share - Double(whole), column)) }
      }
      fractional.sort { ($1.share, $0.column) < ($0.share, $1.column) }
      var quota = max(1, left / 8)
      for (share, column) in fractional where quota > 0 && left > 0 {
        if share < 0.5, fixedAny { break }
        guard open[master.columns[column].classIndex] > 0 else { continue }
        try fix(1, column)
        quota -= 1
      }
      if !fixedAny { return nil }
      guard try master.solve(.dual, shouldStop: shouldStop) == .optimal else { return nil }
      if left > 0, try price(misprices: 1) > 0 {
        guard try master.solve(.primal, shouldStop: shouldStop) == .optimal else { return nil }
      }
    }
    return assign(copies)
  }

  private func assign(_ copies: [Int]) -> [Line?] {
    var lines = [Line?](repeating: nil, count: problem.agentCount)
    var next = [Int](repeating: 0, count: problem.classes.count)
    for (column, count) in copies.enumerated() {
      let index = master.columns[column].classIndex
      for _ in 0..<count where next[index] < problem.classes[index].agents.count {
        lines[problem.classes[index].agents[next[index]]] = master.columns[column].line
        next[index] += 1
      }
    }
    return lines
  }
}
