import Workforce

/// A bundle as values: its lines with their weights, and the prices around which these are the best known.
///
/// What one thread found, another can go on from.
struct FractionalRoster: Sendable {
  /// Lines of each class and the agents who follow them.
  let lines: [[(line: Line, weight: Double)]]
  /// Centre of the smoothing, in thousandths a unit, by cell.
  let centre: [Double]
  /// How fast prices answer to staff, in thousandths per unit.
  let step: Double
  /// Which queues blended staff serves, by member of the blended cells.
  let flow: [Double]
}

extension ProximalBundle {
  /// Every line with weight, with its class: the fractional roster.
  var weightedLines: [(classIndex: Int, line: Line, weight: Double)] {
    pools.indices.flatMap { index in
      pools[index].filter { $0.weight > 1e-9 }.map { (index, $0.line, $0.weight) }
    }
  }

  /// What the bundle knows now.
  var fractional: FractionalRoster {
    FractionalRoster(
      lines: pools.map { $0.map { ($0.line, $0.weight) } }, centre: (0..<cells.count).map { cells.centre[$0] },
      step: cells.step, flow: cells.flow)
  }

  /// A bundle that stands where another stood.
  convenience init(pricer: LinePricer, fractional: FractionalRoster) {
    self.init(pricer: pricer, initial: [])
    for (index, pool) in fractional.lines.enumerated() {
      for (line, _) in pool { remember(line, classIndex: index) }
    }
    stand(at: fractional)
  }

  /// Takes weights, staff and centre from a fractional roster, whose lines are the first of each pool; later ones have no weight.
  func stand(at fractional: FractionalRoster) {
    for cell in 0..<cells.count {
      cells.staff[cell] = Double(dual.base[cell])
      cells.centre[cell] = fractional.centre[cell]
    }
    cells.step = fractional.step
    for (index, lines) in fractional.lines.enumerated() {
      for entry in pools[index].dropFirst(lines.count) { entry.weight = 0 }
      for (entry, (_, weight)) in zip(pools[index], lines) {
        entry.weight = weight
        for position in 0..<entry.cellCount {
          cells.staff[Int(entry.cells[position])] += weight * entry.units[position]
        }
      }
    }
    cells.takeFlow(fractional.flow)
    cells.refreshAll()
  }
}
