import Workforce

/// Which agents have no legal line of work at all.
struct LineFeasibility {
  let model: LineModel

  /// Agents of the classes for which the kernel finds nothing, ascending.
  func agentsWithoutLine() -> [Int] {
    let pricer = LinePricer(model: model)
    let problem = model.problem
    for queue in problem.plan.queues.indices { pricer.setPrices(queue: queue) { _, _ in 0 } }
    for contract in problem.plan.contracts.indices {
      pricer.refresh(queues: Array(problem.plan.queues.indices), contract: contract)
    }
    return problem.classes.indices.flatMap { index in
      pricer.cheapestLine(ofClass: index, scale: 1) == nil ? problem.classes[index].agents : []
    }.sorted()
  }
}
