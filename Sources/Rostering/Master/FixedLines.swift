import LinearProgramming

/// What stands in a dive, step by step, and can be taken back: lines, or first the duties alone.
///
/// Where every group is one agent and duties have variants, agents fix their duties first, breaks and rows stay open, and
/// when all duties stand the lines are fixed. Columns with the same duties then count together.
final class FixedLines {
  private let master: MasterProblem
  private let groups: [MasterScope.Group]
  /// Copies of each column that stand, and the columns in the order in which they were fixed.
  private var copies: [Int] = []
  private var order: [(column: Int, isPattern: Bool)] = []
  private var isClosed: [Bool]
  /// Whether agents fix their duties first and breaks and rows afterwards, when all duties stand; and whether that is now.
  private let isTwofold: Bool
  private var isPlacing = false
  /// What stands, for the pricing of the rest.
  private(set) var present: ColumnGeneration.Fixed
  /// Agents of each group about whom the present half has to decide.
  private(set) var undecided: [Int]
  /// All of them.
  private(set) var left: Int

  init(_ generation: ColumnGeneration) {
    master = generation.master
    groups = generation.scope.groups
    present = ColumnGeneration.Fixed(open: groups.map(\.agents.count))
    isClosed = [Bool](repeating: false, count: groups.count)
    isTwofold = groups.allSatisfy { $0.agents.count == 1 } && generation.hasVariants
    undecided = present.open
    left = present.open.reduce(0, +)
  }

  /// The lines that stand, by group.
  var lines: [[Line]] {
    present.lines.reduce(into: [[Line]](repeating: [], count: groups.count)) { $0[$1.group].append($1.line) }
  }

  /// The duty types that stand, of each agent who has fixed them.
  var duties: [[Int32]] { isTwofold ? present.patterns.values.map(\.types) : present.lines.map(\.line.types) }

  /// Goes on to breaks and rows when duties alone were fixed.
  ///
  /// - Returns: Whether there is such a second half.
  func beginPlacing() -> Bool {
    guard isTwofold else { return false }
    isPlacing = true
    undecided = present.open
    left = undecided.reduce(0, +)
    return true
  }

  /// What undecided agents follow of each column, or, where breaks are left for later, of all columns with the same duties: the
  /// first of them then stands for all.
  func openShares() -> [Double] {
    countColumns()
    var shares = master.columns.indices.map { master.share(ofColumn: $0) - Double(copies[$0]) }
    guard isTwofold, !isPlacing else { return shares }
    var first: [[Int32]: Int] = [:]
    for (column, share) in shares.enumerated() where share > 0 {
      let group = master.columns[column].group
      let duties = [Int32(group)] + master.columns[column].line.types
      if undecided[group] == 0 {
        shares[column] = 0
      } else if let known = first[duties] {
        shares[known] += share
        shares[column] = 0
      } else {
        first[duties] = column
      }
    }
    return shares
  }

  /// Makes room for columns that came since.
  private func countColumns() {
    copies += [Int](repeating: 0, count: master.columns.count - copies.count)
  }

  /// Fixes a copy of a column for one undecided agent of its group.
  func fix(_ column: Int) throws(LinearProgramError) {
    let (group, line) = (master.columns[column].group, master.columns[column].line)
    undecided[group] -= 1
    left -= 1
    order.append((column, isTwofold && !isPlacing))
    if isTwofold, !isPlacing {
      present.patterns[group] = line
      try master.restrict(group: group, to: line.types)
      return
    }
    copies[column] += 1
    present.open[group] -= 1
    present.lines.append((group, line))
    try master.require(copies[column], ofColumn: column)
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
    let (column, isPattern) = order.removeLast()
    let group = master.columns[column].group
    if isPattern, isPlacing {
      isPlacing = false
      left = 0
      undecided = [Int](repeating: 0, count: groups.count)
    }
    undecided[group] += 1
    left += 1
    if isPattern {
      present.patterns[group] = nil
      try master.reopen(group: group, copies: copies)
      return
    }
    present.lines.removeLast()
    copies[column] -= 1
    present.open[group] += 1
    if isClosed[group] {
      isClosed[group] = false
      try master.reopen(group: group, copies: copies)
      if let line = present.patterns[group] { try master.restrict(group: group, to: line.types) }
    } else {
      try master.require(copies[column], ofColumn: column)
    }
  }

  /// Takes back what was fixed last until so many are open; breaks and rows are opened first, all of them.
  func retreat(to wanted: Int) throws(LinearProgramError) {
    while isPlacing || left < wanted, !order.isEmpty { try takeBack() }
  }
}
