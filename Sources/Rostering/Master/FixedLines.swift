import LinearProgramming

/// What of an agent's line a dive decides before all of it.
enum LineAspect: Hashable, Sendable {
  /// The days with work: nobody works on others, though a line may leave some of them free.
  case workDays
  /// The duty of a day, with its breaks and row still open.
  case duty(day: Int)
  /// The duties, with their breaks and rows still open.
  case duties
}

/// What stands in a dive, step by step, and can be taken back: lines, or first some aspects of them.
///
/// Where every group is one agent, agents may fix the days on which they work first, then their duties, and at last, when all of that stands,
/// their lines. Columns that share an aspect then count together.
final class FixedLines {
  private let master: MasterProblem
  private let problem: RosterProblem
  private let groups: [MasterScope.Group]
  /// Copies of each column that stand, and the columns in the order in which they were fixed, each with the stage it was fixed in.
  private var copies: [Int] = []
  private var order: [(column: Int, stage: Int)] = []
  private var isClosed: [Bool]
  /// What agents fix before their lines, and which of it they fix now; behind the last there are the lines.
  private let aspects: [LineAspect]
  private(set) var stage = 0
  /// What stands, for the pricing of the rest.
  private(set) var present: ColumnGeneration.Fixed
  /// Agents of each group about whom the present stage has to decide.
  private(set) var undecided: [Int]
  /// All of them.
  private(set) var left: Int

  /// Begins with nothing; aspects come first only where every group is one agent.
  init(_ generation: ColumnGeneration, aspects: [LineAspect]) {
    master = generation.master
    problem = generation.problem
    groups = generation.scope.groups
    present = ColumnGeneration.Fixed(open: groups.map(\.agents.count))
    isClosed = [Bool](repeating: false, count: groups.count)
    self.aspects = groups.allSatisfy { $0.agents.count == 1 } ? aspects : []
    undecided = present.open
    left = present.open.reduce(0, +)
  }

  /// The lines that stand, by group.
  var lines: [[Line]] {
    present.lines.reduce(into: [[Line]](repeating: [], count: groups.count)) { $0[$1.group].append($1.line) }
  }

  /// The duty types that stand, of each agent who has fixed them.
  var duties: [[Int32]] {
    aspects.contains(.duties)
      ? present.patterns.values.compactMap { $0.last { $0.aspect == .duties }?.line.types }
      : present.lines.map(\.line.types)
  }

  private var aspect: LineAspect? { stage < aspects.count ? aspects[stage] : nil }

  /// Goes on to the next aspect, or to the lines, when the present one stands for everybody.
  ///
  /// - Returns: Whether there is more to decide.
  func beginNext() -> Bool {
    guard stage < aspects.count else { return false }
    stage += 1
    undecided = present.open
    left = undecided.reduce(0, +)
    return true
  }

  /// What undecided agents follow of each column, or, where an aspect is fixed, of all columns that share it: the first of them
  /// then stands for all.
  func openShares() -> [Double] {
    countColumns()
    var shares = master.columns.indices.map { master.share(ofColumn: $0) - Double(copies[$0]) }
    guard let aspect else { return shares }
    var first: [[Int32]: Int] = [:]
    for (column, share) in shares.enumerated() where share > 0 {
      let group = master.columns[column].group
      let key = [Int32(group)] + master.columns[column].line.key(aspect, in: problem)
      if undecided[group] == 0 {
        shares[column] = 0
      } else if let known = first[key] {
        shares[known] += share
        shares[column] = 0
      } else {
        first[key] = column
      }
    }
    return shares
  }

  /// Makes room for columns that came since.
  private func countColumns() {
    copies += [Int](repeating: 0, count: master.columns.count - copies.count)
  }

  /// Fixes a copy of a column, or an aspect of it, for one undecided agent of its group.
  func fix(_ column: Int) throws(LinearProgramError) {
    let (group, line) = (master.columns[column].group, master.columns[column].line)
    undecided[group] -= 1
    left -= 1
    order.append((column, stage))
    if let aspect {
      present.patterns[group, default: []].append((aspect, line))
      try restrict(group)
      return
    }
    copies[column] += 1
    present.open[group] -= 1
    present.lines.append((group, line))
    try master.require(copies[column], ofColumn: column)
  }

  /// Leaves a group only columns that have what stands of its line.
  private func restrict(_ group: Int) throws(LinearProgramError) {
    guard let patterns = present.patterns[group], !patterns.isEmpty else { return }
    try master.restrict(group: group) { line in
      patterns.allSatisfy { line.suits($0.line, $0.aspect, in: problem) }
    }
  }

  /// Closes the groups whose agents all have their lines.
  func close() throws(LinearProgramError) {
    for group in present.open.indices where present.open[group] == 0 && !isClosed[group] {
      isClosed[group] = true
      try master.close(group: group, copies: copies)
    }
  }

  /// Takes back what was fixed last.
  func takeBack() throws(LinearProgramError) {
    countColumns()
    let (column, stage) = order.removeLast()
    let group = master.columns[column].group
    if stage < self.stage {
      self.stage = stage
      left = 0
      undecided = [Int](repeating: 0, count: groups.count)
    }
    undecided[group] += 1
    left += 1
    if stage < aspects.count {
      present.patterns[group]?.removeLast()
      try master.reopen(group: group, copies: copies)
      try restrict(group)
      return
    }
    present.lines.removeLast()
    copies[column] -= 1
    present.open[group] += 1
    if isClosed[group] {
      isClosed[group] = false
      try master.reopen(group: group, copies: copies)
      try restrict(group)
    } else {
      try master.require(copies[column], ofColumn: column)
    }
  }

  /// Takes back what was fixed last until so many are open in the first stage; later stages are opened before, all of them.
  func retreat(to wanted: Int) throws(LinearProgramError) {
    while stage > 0 || left < wanted, !order.isEmpty { try takeBack() }
  }

  /// Takes back a share of all that was fixed, what was fixed last.
  func retreat(share: Double) throws(LinearProgramError) {
    for _ in 0..<min(order.count, Int((share * Double(order.count)).rounded(.up))) { try takeBack() }
  }

  /// Stages that have not come to their end.
  var stagesLeft: Int { aspects.count + 1 - stage }
}

extension Line {
  /// What tells lines of different aspects apart.
  fileprivate func key(_ aspect: LineAspect, in problem: RosterProblem) -> [Int32] {
    switch aspect {
    case .workDays: types.map { Int32(problem.dutyTypes[Int($0)].day) }
    case .duty(let day): [types.first { problem.dutyTypes[Int($0)].day == day } ?? -1]
    case .duties: types
    }
  }

  /// Whether the line has what stands of another.
  fileprivate func suits(_ other: Line, _ aspect: LineAspect, in problem: RosterProblem) -> Bool {
    switch aspect {
    case .workDays: Set(key(.workDays, in: problem)).isSubset(of: other.key(.workDays, in: problem))
    case .duty, .duties: key(aspect, in: problem) == other.key(aspect, in: problem)
    }
  }
}
