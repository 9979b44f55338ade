import LinearProgramming

/// What programmes of a scope have in common: a row a cell, first of all, and what the staff in it costs.
extension MasterScope {
  /// Costs, in thousandths, when nobody serves any cell.
  var costOfNobody: Int { dual.costs.reduce(constant) { $0 + $1.costOfNobody } }

  /// Adds the rows of cells to an empty programme, and a column for each slope of their costs and each queue that blended staff may serve.
  func addCells(to programme: LinearProgram, scale: Double = 1) throws(LinearProgramError) {
    for place in cells.indices { try programme.addRow(.fixed(-Double(dual.base[place]))) }
    for place in cells.indices where !dual.blends.isBlended(place) {
      for slope in dual.costs[place].slopes {
        let upper = slope.units == Int.max ? nil : Double(slope.units)
        try programme.addColumn(
          cost: Double(slope.perUnit) * scale, bounds: Bounds(0, upper), entries: [(place, -1)])
      }
    }
    for (place, cell) in dual.blends.cells.enumerated() {
      for member in dual.blends.memberRange(place) {
        let entries = [(row: Int(cell), value: -1.0), (row: Int(dual.blends.members[member]), value: 1.0)]
        let cost = Double(dual.blends.costs[member]) * scale
        try programme.addColumn(cost: cost, bounds: Bounds(0, nil), entries: entries)
      }
    }
  }

  /// What a line adds to the staff of the cells' rows.
  func entries(of line: Line) -> [(row: Int, value: Double)] {
    var entries: [(row: Int, value: Double)] = []
    for (cell, units) in zip(line.cells, line.units) {
      let place = Int(placeOfCell[Int(cell)])
      guard place >= 0 else { continue }
      if let last = entries.indices.last, entries[last].row == place {
        entries[last].value += Double(units)
      } else {
        entries.append((place, Double(units)))
      }
    }
    return entries
  }
}
