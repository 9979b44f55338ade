import Queueing
import Workforce

/// How many agents one queue needs for some load, all its goals met.
///
/// An agent who serves several contacts at once counts as so many places; the models count places. Contacts served side by
/// side are taken not to slow each other down: the handling time is the one seen with such concurrency.
struct QueueStaffing {
  private let goals: StaffingGoals
  private let patienceSeconds: Double?
  private let concurrency: Double

  /// - Throws: `QueueingError` when a goal or the patience is out of range.
  init(queue: Queue) throws(QueueingError) {
    goals = try StaffingGoals(
      serviceLevel: queue.goals.serviceLevel.map { .init(share: $0.share, seconds: $0.seconds) },
      meanWait: queue.goals.meanWait, maximumOccupancy: queue.goals.maximumOccupancy,
      maximumAbandonment: queue.goals.maximumAbandonment)
    patienceSeconds = queue.patienceSeconds
    concurrency = max(1, queue.concurrency)
  }

  /// Agents on contacts or ready for one, fractional; the workload when the queue has no goals.
  func agents(for load: OfferedLoad) throws(QueueingError) -> Double {
    guard load.erlangs > 0 else { return 0 }
    if goals.isEmpty { return load.erlangs / concurrency }
    let places = try Staffing.requirement(for: load, goals: goals, patienceSeconds: patienceSeconds)
    return places.fractionalAgents / concurrency
  }
}
