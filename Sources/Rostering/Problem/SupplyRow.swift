import Workforce

/// What a unit of presence offers: the queues that its agent is open to. A row of cells, one for each interval.
///
/// Behind the compilers nothing knows of queues: duties supply rows. Today every row serves one queue, and agents with several
/// skills choose a row for each duty.
struct SupplyRow: Hashable, Sendable {
  /// Queues, as indices into the plan's.
  let queues: [Int]
}

extension [SupplyRow] {
  /// A row for each queue of a plan.
  init(plan: Plan) { self = plan.queues.indices.map { SupplyRow(queues: [$0]) } }

  /// The row of agents who serve one queue and no other.
  func row(serving queue: Int) -> Int? { firstIndex { $0.queues == [queue] } }
}
