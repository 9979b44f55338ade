import Workforce

/// Which classes have a legal line of work at all.
struct LineFeasibility {
  let model: LineModel

  /// The least of each class's lines by own cost; `nil` where the kernel finds none.
  func lines() -> [Line?] {
    let pricer = LinePricer(model: model)
    let problem = model.problem
    for queue in 0..<problem.queueCount { pricer.setPrices(queue: queue) { _, _ in 0 } }
    for contract in 0..<problem.contractCount {
      pricer.refresh(queues: Array(0..<problem.queueCount), contract: contract)
    }
    return problem.classes.indices.map {
      pricer.cheapestLine(ofClass: $0, scale: 1, mostRows: LinePricer.exactRows)?.line
    }
  }
}
