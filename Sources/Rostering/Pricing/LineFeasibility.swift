import Workforce

/// Which classes have a legal line of work at all.
struct LineFeasibility {
  let model: LineModel

  /// The least of each class's lines by own cost, `nil` where none was found, with what every line of the class costs at least; and
  /// whether what was not found does not exist.
  func lines() -> (lines: [Line?], least: [Int], isProven: Bool) {
    let pricer = LinePricer(model: model)
    let problem = model.problem
    pricer.load(
      [Int32](repeating: 0, count: problem.cellCount), contracts: Array(0..<problem.contractCount),
      days: 0..<problem.horizon.dayCount)
    let found = problem.classes.indices.map {
      pricer.cheapestLine(ofClass: $0, scale: 1, mostTallies: LinePricer.exactTallies)
    }
    return (found.map { $0?.line }, found.map { $0?.bound ?? 0 }, !pricer.memories.contains(where: \.gaveUp))
  }
}
