import LinearProgramming
import Workforce

/// Making the programme, solving it, and handing out what was found.
extension WindowProgramme {
  /// Variables beyond which GLPK is too slow.
  private static let mostColumns = 10_000
  /// Columns of a node that are worth a unit of effort (``ColumnGeneration/effort``).
  private static let columnsPerEffort = 100
  /// Costs are in thousandths; GLPK gets them in whole ones.
  private static let scale = 1e-3

  /// What the columns of a programme stand for.
  private struct Columns {
    /// All that take whole numbers, those first that decide most.
    var whole: [Int] = []
    /// The row that counts the duties of a type.
    var rows: [Key: Int] = [:]
    /// Duties with their breaks.
    var pieces: [(column: Int, key: Key, piece: LinePiece)] = []
    /// Agents' duties.
    var patterns: [(column: Int, team: Int, types: [Int32])] = []
  }

  /// Solves it.
  ///
  /// - Parameters:
  ///   - cutoff: Thousandths of a value of the relaxation's programme from which on a roster is of no use.
  ///   - step: Thousandths that rosters differ by at least.
  ///   - limits: How much may be done; what is worthless is filled in.
  ///   - shouldStop: Asked often.
  /// - Returns: What was found.
  /// - Throws: What GLPK could not do.
  func solve(
    cutoff: Double, step: Int, limits: LinearProgram.BranchingLimits, shouldStop: () -> Bool
  ) throws(LinearProgramError) -> End {
    let scope = generation.scope
    let count = teams.reduce(0) { $0 + $1.patterns.count } + variants.values.reduce(0) { $0 + $1.count }
    guard count <= WindowProgramme.mostColumns else { return End() }
    let programme = try LinearProgram()
    try scope.addCells(to: programme, scale: WindowProgramme.scale)
    var columns = Columns()
    try addDuties(to: programme, &columns)
    try addPatterns(to: programme, &columns)
    var limits = limits
    limits.worthless = (cutoff - Double(scope.costOfNobody)) * WindowProgramme.scale
    limits.step = Double(step) * WindowProgramme.scale * 0.999
    let found = try programme.solveWhole(columns: columns.whole, limits: limits, shouldStop: shouldStop)
    return End(
      lines: found.values.flatMap { lines($0, columns) }, isSettled: found.isSettled,
      effort: found.nodes * programme.columnCount / WindowProgramme.columnsPerEffort, troubles: programme.troubles)
  }

  /// Duties of each type, how many there are before how they have their breaks.
  private func addDuties(to programme: LinearProgram, _ columns: inout Columns) throws(LinearProgramError) {
    let scope = generation.scope
    var tiersOfOwner = [Int](repeating: 0, count: owners.count)
    for (owner, place) in owners { tiersOfOwner[place] = owner.tiers }
    for key in variants.keys.sorted(by: { ($0.type, $0.owner) < ($1.type, $1.owner) }) {
      let (row, placed) = (try programme.addRow(.fixed(0)), try programme.addRow(.fixed(0)))
      columns.rows[key] = row
      columns.whole.append(
        try programme.addColumn(
          cost: 0, bounds: Bounds(0, nil), entries: [(row: row, value: -1), (row: placed, value: 1)]))
      for piece in (variants[key] ?? []).sorted(by: { $0.order.lexicographicallyPrecedes($1.order) }) {
        var line = Line()
        line.tiers = tiersOfOwner[key.owner]
        line.append(piece, in: problem)
        line.sortCells()
        let column = try programme.addColumn(
          cost: 0, bounds: Bounds(0, nil), entries: scope.entries(of: line) + [(row: placed, value: -1)])
        columns.pieces.append((column, key, piece))
        columns.whole.append(column)
      }
    }
  }

  /// Which duties the agents of each team have.
  private func addPatterns(to programme: LinearProgram, _ columns: inout Columns) throws(LinearProgramError) {
    for (index, team) in teams.enumerated() {
      let row = try programme.addRow(.fixed(Double(team.members.count)))
      for (types, ownCost) in team.patterns.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
        let duties = types.compactMap { type in
          key(of: type, group: team.members[0]).flatMap { columns.rows[$0] }.map { (row: $0, value: 1.0) }
        }
        let column = try programme.addColumn(
          cost: Double(ownCost) * WindowProgramme.scale, bounds: Bounds(0, nil),
          entries: duties + [(row: row, value: 1)])
        columns.patterns.append((column, index, types))
        columns.whole.append(column)
      }
    }
  }

  /// The lines that a solution means; `nil` where one of them would break a rule.
  private func lines(_ values: [Double], _ columns: Columns) -> [Line]? {
    func count(_ column: Int) -> Int { Int(values[column].rounded()) }
    var patterns = teams.map { _ in [[Int32]]() }
    for (column, team, types) in columns.patterns {
      patterns[team] += [[Int32]](repeating: types, count: count(column))
    }
    var stock: [Key: [LinePiece]] = [:]
    for (column, key, piece) in columns.pieces {
      stock[key, default: []] += [LinePiece](repeating: piece, count: count(column))
    }
    return lines(patterns, &stock)
  }

  /// Hands patterns to agents, who keep theirs where it is among them, and pieces to their duties; `nil` where a line would break a rule.
  private func lines(_ patterns: [[[Int32]]], _ stock: inout [Key: [LinePiece]]) -> [Line]? {
    var lines = present
    for (team, patterns) in zip(teams, patterns) {
      var left = patterns
      guard left.count == team.members.count else { return nil }
      var open: [Int] = []
      for member in team.members {
        if let place = left.firstIndex(of: present[member].types) {
          left.remove(at: place)
          guard let line = line(of: member, types: present[member].types, &stock) else { return nil }
          lines[member] = line
        } else {
          open.append(member)
        }
      }
      for (member, types) in zip(open, left) {
        guard let line = line(of: member, types: types, &stock) else { return nil }
        lines[member] = line
      }
    }
    return lines
  }

  private func line(of member: Int, types: [Int32], _ stock: inout [Key: [LinePiece]]) -> Line? {
    guard let ownCost = generation.ownCost(of: generation.scope.groups[member], types: types) else { return nil }
    var line = Line()
    line.tiers = problem.classes[generation.scope.groups[member].classIndex].tiers
    line.ownCost = ownCost
    for type in types {
      guard let key = key(of: type, group: member), let piece = stock[key]?.popLast() else { return nil }
      line.append(piece, in: problem)
    }
    line.sortCells()
    return line
  }
}

extension LinePiece {
  /// Something to sort by, so that the same programme is made in the same order.
  fileprivate var order: [Int32] { [type, choice] + breaks + stretches.flatMap { [$0.start, $0.row] } }
}
