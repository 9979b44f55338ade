import Workforce

/// Which classes have a legal line of work at all.
struct LineFeasibility {
  let model: LineModel

  /// The least of each class's lines by own cost; `nil` where the kernel finds none.
  func lines() -> [Line?] {
    let pricer = LinePricer(model: model)
    let problem = model.problem
    pricer.load(
      [Int32](repeating: 0, count: problem.cellCount), contracts: Array(0..<problem.contractCount),
      days: 0..<problem.horizon.dayCount)
    return problem.classes.indices.map {
      pricer.cheapestLine(ofClass: $0, scale: 1, mostRows: LinePricer.exactRows)?.line
    }
  }
}
