/// A duty with what was chosen for it.
struct LinePiece: Hashable {
  let type: Int32
  let choice: Int32
  let breaks: ArraySlice<Int32>
  let stretches: [RowStretch]
}

/// A line of work cut at the borders of free days, and put together again.
extension Line {
  /// The duties, ascending.
  func pieces(in problem: RosterProblem) -> [LinePiece] {
    var position = 0
    return types.indices.map { index in
      let pauses = problem.pauseCount(ofType: Int(types[index]))
      let own = stretches.isEmpty ? [] : stretches.filter { $0.type == types[index] }
      position += pauses
      return LinePiece(
        type: types[index], choice: choices[index], breaks: breaks[position - pauses..<position], stretches: own)
    }
  }

  /// The duties on free days, and the others, both without own cost.
  func split(at free: FreeDays, in problem: RosterProblem) -> (inside: Line, outside: Line) {
    var inside = Line()
    inside.tiers = tiers
    var outside = inside
    for piece in pieces(in: problem) {
      if free.contains(problem.dutyTypes[Int(piece.type)].day) {
        inside.append(piece, in: problem)
      } else {
        outside.append(piece, in: problem)
      }
    }
    inside.sortCells()
    outside.sortCells()
    return (inside, outside)
  }

  /// This line with the duties of another one added; the other one's own cost is that of the whole.
  func joined(with other: Line, in problem: RosterProblem) -> Line {
    // Types are numbered by day.
    let pieces = (pieces(in: problem) + other.pieces(in: problem)).sorted { $0.type < $1.type }
    var whole = Line()
    whole.tiers = other.tiers
    for piece in pieces { whole.append(piece, in: problem) }
    whole.sortCells()
    whole.ownCost = other.ownCost
    return whole
  }

  mutating func append(_ piece: LinePiece, in problem: RosterProblem) {
    types.append(piece.type)
    choices.append(piece.choice)
    breaks.append(contentsOf: piece.breaks)
    stretches.append(contentsOf: piece.stretches)
    problem.appendPresence(
      ofType: Int(piece.type), choice: Int(piece.choice), breaks: piece.breaks, stretches: piece.stretches, to: &self)
  }

  /// Duty type of each day, -1 for a day off.
  func typesByDay(in problem: RosterProblem) -> [Int32] {
    var result = [Int32](repeating: -1, count: problem.horizon.dayCount)
    for type in types { result[problem.dutyTypes[Int(type)].day] = type }
    return result
  }
}
