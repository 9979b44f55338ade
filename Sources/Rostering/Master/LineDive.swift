import LinearProgramming

/// Whole rosters from a master: lines are fixed step by step, and after each step the master answers for the open agents.
///
/// A plain dive fixes what is half decided and prices a few times. A strong dive fixes as many lines at once as cost nothing,
/// and prices until the master is worth what it was before. A step that costs something is taken back; a smaller one
/// comes in its place, and of single lines several are tried: the cheapest stands. So the relaxation keeps its value until few
/// agents are left.
///
/// Where duties have variants it can be twofold, duties first and breaks and rows afterwards (``FixedLines``).
///
/// ## Source
/// R. Sadykov, F. Vanderbeck, A. Pessoa, I. Tahiri, E. Uchoa, "Primal heuristics for branch and price: the assets of diving
/// methods", *INFORMS J. Computing* 31 (2019). How far it comes: decisions 13 and 14.
final class LineDive {
  /// How a dive goes on.
  struct Manner {
    /// Whether steps that cost something are taken back.
    let isStrong: Bool
    /// Rounds of pricing after a step, and the weights of the best prices known in those that are priced.
    let rounds: Int
    let weights: [Double]

    static let plain = Manner(isStrong: false, rounds: 4, weights: [0])
    static let strong = Manner(isStrong: true, rounds: 20, weights: [0.9, 0.7, 0.5, 0.3, 0])
  }

  /// Share from which a plain dive fixes a line together with others.
  private static let decided = 0.5
  /// Share of the open agents that the first step fixes, and the largest one.
  private static let (firstStride, longestStride) = (0.125, 0.25)
  /// Single lines that are tried in place of one that costs something.
  private static let mostAttempts = 4

  private let generation: ColumnGeneration
  private let master: MasterProblem
  private let fixed: FixedLines
  private var random: RandomSource
  private var manner = Manner.plain
  /// Value in thousandths up to which a step costs nothing.
  private var aim = Double.infinity
  private var slack = 0.0

  /// Random numbers decide between lines of about the same share.
  init(_ generation: ColumnGeneration, random: RandomSource) {
    self.generation = generation
    self.random = random
    master = generation.master
    fixed = FixedLines(generation)
  }

  /// The lines that stand, by group.
  var lines: [[Line]] { fixed.lines }
  /// The duty types that stand, of each agent who has fixed them.
  var duties: [[Int32]] { fixed.duties }
  /// Agents about whom this half of the dive has to decide.
  var left: Int { fixed.left }

  /// Fixes lines until every agent has one; not so when somebody stops it, the master fails, or its value passes the cutoff.
  ///
  /// A roster must stay below the cutoff, in thousandths, to be of use. The slack is by how many thousandths a strong step may
  /// raise the value and still cost nothing.
  func run(
    _ manner: Manner, cutoff: Double = .infinity, slack: Double = 0, shouldStop: () -> Bool
  ) throws(LinearProgramError) -> Bool {
    self.manner = manner
    self.slack = slack
    guard try master.solve(.primal, shouldStop: shouldStop) == .optimal else { return false }
    if manner.isStrong { aim = raised(master.objective) }
    if try !fixAll(shouldStop: shouldStop, cutoff: cutoff) { return false }
    guard fixed.beginPlacing() else { return true }
    return try fixAll(shouldStop: shouldStop, cutoff: cutoff)
  }

  /// Fixes everybody of the present half of a twofold dive, or everybody.
  private func fixAll(shouldStop: () -> Bool, cutoff: Double) throws(LinearProgramError) -> Bool {
    var stride = LineDive.firstStride
    while left > 0 {
      if shouldStop() || master.objective >= cutoff { return false }
      let before = left
      let candidates = try fixWhole()
      let step = step(
        of: candidates, most: max(1, Int(Double(left) * stride)), mustMove: left == before || manner.isStrong)
      if step.isEmpty, left == before { return false }
      try fix(step)
      guard try answer(shouldStop: shouldStop) else { return false }
      if master.objective <= aim || step.isEmpty || !manner.isStrong {
        stride = manner.isStrong ? min(LineDive.longestStride, stride * 1.5) : stride
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

  /// Opens the agents fixed last until so many are open.
  func retreat(to wanted: Int) throws(LinearProgramError) { try fixed.retreat(to: wanted) }

  private func raised(_ value: Double) -> Double { value + max(slack, 1e-4 * abs(value)) }

  /// Fixes the lines that open agents follow wholly.
  ///
  /// - Returns: What else they follow, the largest share first; chance decides between shares a tenth apart.
  private func fixWhole() throws(LinearProgramError) -> [(share: Double, column: Int)] {
    let margin = manner.isStrong ? MasterProblem.perturbedShare : 1e-5
    let noise = manner.isStrong ? 0.1 : 0
    var fractional: [(share: Double, column: Int)] = []
    let shares = fixed.openShares()
    for (column, share) in shares.enumerated() where share > 1e-6 && share.isFinite {
      let whole = min(Int(share + margin), fixed.undecided[master.columns[column].group])
      for _ in 0..<whole { try fixed.fix(column) }
      let rest = share - Double(whole)
      if rest > margin { fractional.append((rest * (1 + noise * (random.unit() - 0.5)), column)) }
    }
    return fractional.sorted { ($1.share, $0.column) < ($0.share, $1.column) }
  }

  /// The lines to fix in one step, of those of the largest share.
  private func step(of candidates: [(share: Double, column: Int)], most: Int, mustMove: Bool) -> [Int] {
    var chosen: [Int] = []
    var open = fixed.undecided
    for (share, column) in candidates where chosen.count < most {
      if !manner.isStrong, share < LineDive.decided, !(mustMove && chosen.isEmpty) { break }
      let group = master.columns[column].group
      guard open[group] > 0 else { continue }
      open[group] -= 1
      chosen.append(column)
    }
    return chosen
  }

  private func fix(_ columns: [Int]) throws(LinearProgramError) {
    for column in columns { try fixed.fix(column) }
    try fixed.close()
  }

  /// Takes so many lines back and solves the master again; returns whether there is a solution.
  private func takeBack(_ count: Int, shouldStop: () -> Bool) throws(LinearProgramError) -> Bool {
    for _ in 0..<count { try fixed.takeBack() }
    return try master.solve(.primal, shouldStop: shouldStop) == .optimal
  }

  /// Solves the master for the open agents and prices until it is worth the aim, or cannot be; a plain dive always prices.
  ///
  /// - Returns: Whether there is a solution.
  private func answer(shouldStop: () -> Bool) throws(LinearProgramError) -> Bool {
    guard try master.solve(.dual, shouldStop: shouldStop) == .optimal else { return false }
    for _ in 0..<manner.rounds where left > 0 && !(manner.isStrong && master.objective <= aim) {
      let (added, bound) = try generation.price(weights: manner.weights, beside: fixed.present)
      if added == 0 || (manner.isStrong && bound.map { Double($0) > aim } ?? false) { break }
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
      let shares = fixed.openShares()
      let rivals = master.columns.indices.filter {
        fixed.undecided[master.columns[$0].group] > 0 && !tried.contains($0) && shares[$0] > 1e-5
      }
      guard let next = rivals.max(by: { shares[$0] < shares[$1] }) else { break }
      tried.insert(next)
      try fix([next])
      standing = next
      guard try answer(shouldStop: shouldStop) else { return false }
      if master.objective < best.value { best = (next, master.objective) }
      if master.objective <= aim { return true }
    }
    if standing == best.column { return true }
    if standing != nil, !(try takeBack(1, shouldStop: shouldStop)) { return false }
    try fix([best.column])
    return try answer(shouldStop: shouldStop)
  }
}
