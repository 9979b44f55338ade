import Workforce

/// Which agents have no legal line of work at all.
struct LineFeasibility {
  let model: LineModel

  /// Agents of the classes for which the kernel finds nothing, ascending.
  func agentsWithoutLine() -> [Int] {
    let pricer = LinePricer(model: model)
    let problem = model.problem
    for queue in 0..<problem.queueCount { pricer.setPrices(queue: queue) { _, _ in 0 } }
    for contract in 0..<problem.contractCount {
      pricer.refresh(queues: Array(0..<problem.queueCount), contract: contract)
    }
    return problem.classes.indices.flatMap { index in
      pricer.cheapestLine(ofClass: index, scale: 1, mostRows: LinePricer.exactRows) == nil
        ? problem.classes[index].agents : []
    }.sorted()
  }
}
