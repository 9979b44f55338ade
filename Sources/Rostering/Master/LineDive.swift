import LinearProgramming

/// Whole rosters from a master: lines are settled step by step, and after each step the master answers for the open agents.
///
/// A hasty dive settles what is half decided and prices a few times. A careful dive settles as many lines at once as cost nothing,
/// and prices until the master is worth what it was before. A step that costs something is taken back; a smaller one
/// comes in its place, and of single lines several are tried: the cheapest stands. So the relaxation keeps its value until few
/// agents are left.
///
/// Where duties have variants it can be twofold, duties first and breaks and queues afterwards (``SettledLines``).
///
/// ## Source
/// R. Sadykov, F. Vanderbeck, A. Pessoa, I. Tahiri, E. Uchoa, "Primal heuristics for branch and price: the assets of diving
/// methods", *INFORMS J. Computing* 31 (2019). How far it comes: decisions 13 and 14.
final class LineDive {
  /// How a dive goes on.
  struct Manner {
    /// Whether steps that cost something are taken back.
    let isCareful: Bool
    /// Rounds of pricing after a step, and the weights of the best prices known in those that are priced.
    let rounds: Int
    let weights: [Double]

    static let hasty = Manner(isCareful: false, rounds: 4, weights: [0])
    static let careful = Manner(isCareful: true, rounds: 20, weights: [0.9, 0.7, 0.5, 0.3, 0])
  }

  /// Share from which a hasty dive settles a line together with others.
  private static let decided = 0.5
  /// Share of the open agents that the first step settles, and the largest one.
  private static let (firstStride, longestStride) = (0.125, 0.25)
  /// Single lines that are tried in place of one that costs something.
  private static let mostAttempts = 4

  private let generation: ColumnGeneration
  private let master: MasterProblem
  private let settled: SettledLines
  private var random: RandomSource
  private var manner = Manner.hasty
  /// Value in thousandths up to which a step costs nothing.
  private var aim = Double.infinity
  private var slack = 0.0

  /// - Parameter random: Decides between lines of about the same share.
  init(_ generation: ColumnGeneration, random: RandomSource) {
    self.generation = generation
    self.random = random
    master = generation.master
    settled = SettledLines(generation)
  }

  /// The lines that stand, by group.
  var lines: [[Line]] { settled.lines }
  /// The duty types that stand, of each agent who has settled them.
  var duties: [[Int32]] { settled.duties }
  /// Agents about whom this half of the dive has to decide.
  var left: Int { settled.left }

  /// Settles lines until every agent has one.
  ///
  /// - Parameters:
  ///   - cutoff: Value in thousandths that a roster must stay below to be of use.
  ///   - slack: By how many thousandths a careful step may raise the value and still cost nothing.
  /// - Returns: Whether every agent has a line; not so when somebody stops it, the master fails, or its value passes the cutoff.
  func run(
    _ manner: Manner, cutoff: Double = .infinity, slack: Double = 0, shouldStop: () -> Bool
  ) throws(LinearProgramError) -> Bool {
    self.manner = manner
    self.slack = slack
    guard try master.solve(.primal, shouldStop: shouldStop) == .optimal else { return false }
    if manner.isCareful { aim = raised(master.objective) }
    if try !settleAll(shouldStop: shouldStop, cutoff: cutoff) { return false }
    guard settled.beginPlacing() else { return true }
    return try settleAll(shouldStop: shouldStop, cutoff: cutoff)
  }

  /// Settles everybody of the present half of a twofold dive, or everybody.
  private func settleAll(shouldStop: () -> Bool, cutoff: Double) throws(LinearProgramError) -> Bool {
    var stride = LineDive.firstStride
    while left > 0 {
      if shouldStop() || master.objective >= cutoff { return false }
      let before = left
      let candidates = try settleWhole()
      let step = step(
        of: candidates, most: max(1, Int(Double(left) * stride)), mustMove: left == before || manner.isCareful)
      if step.isEmpty, left == before { return false }
      try settle(step)
      guard try answer(shouldStop: shouldStop) else { return false }
      if master.objective <= aim || step.isEmpty || !manner.isCareful {
        stride = manner.isCareful ? min(LineDive.longestStride, stride * 1.5) : stride
      } else if step.count > 1 {
        guard try takeBack(step.count, shouldStop: shouldStop) else { return false }
        stride /= 3
      } else {
        guard try tryOthers(than: step[0], shouldStop: shouldStop) else { return false }
        aim = max(aim, raised(master.objective))
      }
    }
    return true
  }

  /// Opens the agents settled last until so many are open.
  func retreat(to wanted: Int) throws(LinearProgramError) { try settled.retreat(to: wanted) }

  private func raised(_ value: Double) -> Double { value + max(slack, 1e-4 * abs(value)) }

  /// Settles the lines that open agents follow wholly.
  ///
  /// - Returns: What else they follow, the largest share first; chance decides between shares a tenth apart.
  private func settleWhole() throws(LinearProgramError) -> [(share: Double, column: Int)] {
    let margin = manner.isCareful ? MasterProblem.perturbedShare : 1e-5
    let noise = manner.isCareful ? 0.1 : 0
    var fractional: [(share: Double, column: Int)] = []
    let shares = settled.openShares()
    for (column, share) in shares.enumerated() where share > 1e-6 && share.isFinite {
      let whole = min(Int(share + margin), settled.undecided[master.columns[column].group])
      for _ in 0..<whole { try settled.settle(column) }
      let rest = share - Double(whole)
      if rest > margin { fractional.append((rest * (1 + noise * (random.unit() - 0.5)), column)) }
    }
    return fractional.sorted { ($1.share, $0.column) < ($0.share, $1.column) }
  }

  /// The lines to settle in one step, of those of the largest share.
  private func step(of candidates: [(share: Double, column: Int)], most: Int, mustMove: Bool) -> [Int] {
    var chosen: [Int] = []
    var open = settled.undecided
    for (share, column) in candidates where chosen.count < most {
      if !manner.isCareful, share < LineDive.decided, !(mustMove && chosen.isEmpty) { break }
      let group = master.columns[column].group
      guard open[group] > 0 else { continue }
      open[group] -= 1
      chosen.append(column)
    }
    return chosen
  }

  private func settle(_ columns: [Int]) throws(LinearProgramError) {
    for column in columns { try settled.settle(column) }
    try settled.close()
  }

  /// Takes so many lines back and solves the master again; returns whether there is a solution.
  private func takeBack(_ count: Int, shouldStop: () -> Bool) throws(LinearProgramError) -> Bool {
    for _ in 0..<count { try settled.takeBack() }
    return try master.solve(.primal, shouldStop: shouldStop) == .optimal
  }

  /// Solves the master for the open agents and prices until it is worth the aim, or cannot be; a hasty dive always prices.
  ///
  /// - Returns: Whether there is a solution.
  private func answer(shouldStop: () -> Bool) throws(LinearProgramError) -> Bool {
    guard try master.solve(.dual, shouldStop: shouldStop) == .optimal else { return false }
    for _ in 0..<manner.rounds where left > 0 && !(manner.isCareful && master.objective <= aim) {
      let (added, bound) = try generation.price(weights: manner.weights, beside: settled.present)
      if added == 0 || (manner.isCareful && bound.map { Double($0) > aim } ?? false) { break }
      guard try master.solve(.primal, shouldStop: shouldStop) == .optimal else { return false }
    }
    return true
  }

  /// Takes a line back and tries others in its place; the one of the least value stands.
  private func tryOthers(than first: Int, shouldStop: () -> Bool) throws(LinearProgramError) -> Bool {
    var best = (column: first, value: master.objective)
    var standing: Int? = first
    var tried: Set<Int> = [first]
    for _ in 0..<LineDive.mostAttempts where !shouldStop() {
      guard try takeBack(1, shouldStop: shouldStop) else { return false }
      standing = nil
      let shares = settled.openShares()
      let rivals = master.columns.indices.filter {
        settled.undecided[master.columns[$0].group] > 0 && !tried.contains($0) && shares[$0] > 1e-5
      }
      guard let next = rivals.max(by: { shares[$0] < shares[$1] }) else { break }
      tried.insert(next)
      try settle([next])
      standing = next
      guard try answer(shouldStop: shouldStop) else { return false }
      if master.objective < best.value { best = (next, master.objective) }
      if master.objective <= aim { return true }
    }
    if standing == best.column { return true }
    if standing != nil, !(try takeBack(1, shouldStop: shouldStop)) { return false }
    try settle([best.column])
    return try answer(shouldStop: shouldStop)
  }
}
