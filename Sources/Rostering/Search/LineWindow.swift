/// A line of work cut at the borders of free days, and put together again.
extension Line {
  /// The duties on free days, and the others, both without own cost.
  func split(at free: FreeDays, in problem: RosterProblem) -> (inside: Line, outside: Line) {
    var inside = Line()
    var outside = Line()
    var position = 0
    for (index, type) in types.enumerated() {
      let duty = problem.dutyTypes[Int(type)]
      let pauses = problem.pauseCount(ofType: Int(type))
      let starts = breaks[position..<position + pauses]
      position += pauses
      if free.contains(duty.day) {
        inside.append(type, row: rows[index], breaks: starts, in: problem)
      } else {
        outside.append(type, row: rows[index], breaks: starts, in: problem)
      }
    }
    inside.sortCells()
    outside.sortCells()
    return (inside, outside)
  }

  /// This line with the duties of another one added; the other one's own cost is that of the whole.
  func joined(with other: Line, in problem: RosterProblem) -> Line {
    var pieces: [(type: Int32, row: Int32, breaks: ArraySlice<Int32>)] = []
    for line in [self, other] {
      var position = 0
      for (index, type) in line.types.enumerated() {
        let pauses = problem.pauseCount(ofType: Int(type))
        pieces.append((type, line.rows[index], line.breaks[position..<position + pauses]))
        position += pauses
      }
    }
    // Types are numbered by day.
    pieces.sort { $0.type < $1.type }
    var whole = Line()
    for piece in pieces { whole.append(piece.type, row: piece.row, breaks: piece.breaks, in: problem) }
    whole.sortCells()
    whole.ownCost = other.ownCost
    return whole
  }

  private mutating func append(_ type: Int32, row: Int32, breaks starts: ArraySlice<Int32>, in problem: RosterProblem) {
    types.append(type)
    rows.append(row)
    breaks.append(contentsOf: starts)
    problem.appendPresence(ofType: Int(type), row: Int(row), breaks: starts, to: &self)
  }

  /// Duty type of each day, -1 for a day off.
  func typesByDay(in problem: RosterProblem) -> [Int32] {
    var result = [Int32](repeating: -1, count: problem.horizon.dayCount)
    for type in types { result[problem.dutyTypes[Int(type)].day] = type }
    return result
  }
}
