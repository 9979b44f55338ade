import LinearProgramming

/// Whole rosters from a master: lines are fixed step by step, and after each step the master answers for the open agents.
///
/// A plain dive fixes what is half decided and prices a few times. A strong dive fixes as many lines at once as cost nothing,
/// and prices until the master is worth what it was before. A step that costs something is taken back; a smaller one
/// comes in its place, and of single lines several are tried: the cheapest stands. So the relaxation keeps its value until few
/// agents are left.
///
/// Aspects of lines can come first, stage by stage (``FixedLines``).
///
/// ## Source
/// R. Sadykov, F. Vanderbeck, A. Pessoa, I. Tahiri, E. Uchoa, "Primal heuristics for branch and price: the assets of diving
/// methods", *INFORMS J. Computing* 31 (2019). How far it comes: decisions 13, 14 and 71.
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
  /// Candidates of which the cheapest is fixed where lines go one by one.
  private static let mostAttempts = 6
  /// Largest share of the open agents that a step in haste fixes whatever it costs, and its rounds of pricing.
  private static let (hastyStride, hastyRounds) = (0.25, 3)
  /// How many times its budget a dive may come to, by what its present stage took, before it is left.
  private static let mostBudgets = 4.0

  private let generation: ColumnGeneration
  private let master: MasterProblem
  private let fixed: FixedLines
  private var random: RandomSource
  private var manner = Manner.plain
  /// Value in thousandths up to which a step costs nothing.
  private var aim = Double.infinity
  private var slack = 0.0
  /// What the present stage of a strong dive may spend, its beginning, and seconds of its last steps, forgetting quickly.
  private var budget: Budget?
  private var (begun, secondsPerStep) = (0.0, 0.0)
  /// Whether the present stage has used up its budget.
  private var isLate = false
  /// Whether it was left because its end lay too far beyond its budget.
  private(set) var isHopeless = false
  /// The value before the first step, and the agents who were open then.
  private var (first, total) = (0.0, 0)
  /// Open agents at whom a dive ends that others go on with.
  private var enough = 0

  /// What a strong dive may spend on its way.
  struct Budget {
    /// Seconds after which it should be over.
    let seconds: Double
    /// By how many thousandths the value may rise until everybody has a line; half of the agents may use up half of it.
    let rise: Double
  }

  /// Random numbers decide between lines of about the same share.
  init(_ generation: ColumnGeneration, aspects: [LineAspect] = [], random: RandomSource) {
    self.generation = generation
    self.random = random
    master = generation.master
    fixed = FixedLines(generation, aspects: aspects)
  }

  /// What stands, for a programme of the rest.
  var standing: ColumnGeneration.Fixed { fixed.present }
  /// The lines that stand, by group.
  var lines: [[Line]] { fixed.lines }
  /// The duty types that stand, of each agent who has fixed them.
  var duties: [[Int32]] { fixed.duties }
  /// Agents about whom the present stage has to decide.
  var left: Int { fixed.left }

  /// Fixes lines until every agent has one; not so when somebody stops it, the master fails, or its value passes the cutoff.
  ///
  /// A roster must stay below the cutoff, in thousandths, to be of use. The slack is by how many thousandths a strong step may
  /// raise the value and still cost nothing. With a budget a strong dive goes in larger steps, whatever they cost, as it falls behind.
  func run(
    _ manner: Manner, cutoff: Double = .infinity, slack: Double = 0, budget: Budget? = nil, clock: () -> Double = { 0 },
    downTo enough: Int = 0, shouldStop: () -> Bool
  ) throws(LinearProgramError) -> Bool {
    self.manner = manner
    self.enough = enough
    self.slack = slack
    let end = clock() + (budget?.seconds ?? 0)
    secondsPerStep = 0
    guard try master.solve(.primal, shouldStop: shouldStop) == .optimal else { return false }
    if manner.isStrong { aim = raised(master.objective) }
    repeat {
      (begun, total, first) = (clock(), left, master.objective)
      let stages = Double(fixed.stagesLeft)
      self.budget = budget.map { Budget(seconds: (end - begun) / stages, rise: $0.rise / stages) }
      if try !fixAll(clock: clock, shouldStop: shouldStop, cutoff: cutoff) { return false }
      if let seconds = budget?.seconds {
        // The first stage decides most and the last ones little.
        isHopeless = (clock() - begun) * stages > LineDive.mostBudgets * seconds && left == 0 && stages > 1
        if isHopeless { return false }
      }
    } while enough == 0 && fixed.beginNext()
    return true
  }

  /// Takes back a share of all that was fixed, what was fixed last.
  func retreat(share: Double) throws(LinearProgramError) { try fixed.retreat(share: share) }

  /// Fixes everybody's present aspect, or lines.
  private func fixAll(
    clock: () -> Double, shouldStop: () -> Bool, cutoff: Double
  ) throws(LinearProgramError) -> Bool {
    var stride = LineDive.firstStride
    while left > enough {
      if shouldStop() || master.objective >= cutoff { return false }
      let (before, now) = (left, clock())
      let needed = needed(at: now)
      isLate = budget.map { now - begun > $0.seconds } ?? false
      let candidates = try fixWhole()
      let step = step(
        of: candidates, most: max(1, Int(Double(left) * stride), Int(needed)),
        mustMove: left == before || manner.isStrong)
      if step.isEmpty, left == before { return false }
      if step.count == 1, manner.isStrong, !isLate {
        guard let best = try cheapest(of: candidates, shouldStop: shouldStop) else { return false }
        try fix([best])
      } else {
        try fix(step)
      }
      guard try answer(shouldStop: shouldStop) else { return false }
      secondsPerStep += (secondsPerStep == 0 ? 1 : 0.5) * (clock() - now - secondsPerStep)
      if step.isEmpty || !manner.isStrong || master.objective <= aimNow {
        stride = manner.isStrong ? min(LineDive.longestStride, stride * 1.5) : stride
      } else if Double(step.count) <= needed {
        aim = max(aim, raised(master.objective))
      } else if step.count > 1 {
        guard try takeBack(step.count, shouldStop: shouldStop) else { return false }
        stride /= 3
      } else {
        aim = max(aim, raised(master.objective))
      }
    }
    return true
  }

  /// Agents that the next step has to fix if the dive is to end within its budget in steps as dear as the last ones; none when
  /// there is time.
  private func needed(at now: Double) -> Double {
    guard let budget, secondsPerStep > 0 else { return 0 }
    let steps = (begun + budget.seconds - now) / secondsPerStep
    return steps > 0
      ? min(Double(left) / steps, LineDive.hastyStride * Double(left)) : max(1, LineDive.hastyStride * Double(left))
  }

  /// Value up to which a step costs nothing, with what agents who have a line may use up of the budget.
  private var aimNow: Double {
    guard let budget, total > 0 else { return aim }
    return max(aim, first + budget.rise * (1 - Double(left) / Double(total)))
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
    let rounds = isLate ? LineDive.hastyRounds : manner.rounds
    for round in 0..<rounds where left > 0 && !(manner.isStrong && master.objective <= aimNow) {
      let (added, bound) = try generation.price(weights: manner.weights, beside: fixed.present)
      if added == 0 || (manner.isStrong && bound.map { Double($0) > aimNow } ?? false) { break }
      let before = master.objective
      guard try master.solve(.primal, shouldStop: shouldStop) == .optimal else { return false }
      // Not worth going on where the rounds that are left would not do.
      if manner.isStrong, round > 1,
        (before - master.objective) * Double(rounds - round - 1) < master.objective - aimNow
      {
        break
      }
    }
    return true
  }

  /// Of the first few candidates the one with which the master, as it stands, is worth least.
  private func cheapest(
    of candidates: [(share: Double, column: Int)], shouldStop: () -> Bool
  ) throws(LinearProgramError) -> Int? {
    var best: (column: Int, value: Double)?
    for (_, column) in candidates.prefix(LineDive.mostAttempts) where fixed.undecided[master.columns[column].group] > 0
    {
      try fix([column])
      guard try master.solve(.dual, shouldStop: shouldStop) == .optimal else { return nil }
      if master.objective < best?.value ?? .infinity { best = (column, master.objective) }
      try fixed.takeBack()
      if master.objective <= aimNow { break }
    }
    return best?.column
  }
}
