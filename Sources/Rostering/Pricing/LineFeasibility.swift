import Workforce

/// Which classes have a legal line of work at all.
struct LineFeasibility {
  let model: LineModel

  /// The least of each class's lines by own cost, `nil` where none was found; and whether what was not found does not exist.
  func lines() -> (lines: [Line?], isProven: Bool) {
    let pricer = LinePricer(model: model)
    let problem = model.problem
    pricer.load(
      [Int32](repeating: 0, count: problem.cellCount), contracts: Array(0..<problem.contractCount),
      days: 0..<problem.horizon.dayCount)
    let lines = problem.classes.indices.map {
      pricer.cheapestLine(ofClass: $0, scale: 1, mostTallies: LinePricer.exactTallies)?.line
    }
    return (lines, !pricer.memories.contains(where: \.gaveUp))
  }
}
