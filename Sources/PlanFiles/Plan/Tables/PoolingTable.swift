import PlanModel
public import Workforce

/// `pooling.csv`: the shares of pooling that a calibration found, a row a queue and part of the day.
public enum PoolingTable {
  static let columns = ["queue", "from", "share"]

  /// The table of a plan's shares; `nil` where none were found.
  public static func text(for plan: Plan) -> String? {
    guard let calibrated = plan.pooling.calibrated else { return nil }
    let rows = plan.queues.indices.flatMap { queue in
      calibrated[queue].enumerated().map { part, share in
        [plan.queues[queue].id, ClockTime(minute: part * Pooling.partMinutes).description, "\(share)"]
      }
    }
    return ([columns] + rows).map { $0.map(CSVField.text(of:)).joined(separator: ",") + "\n" }.joined()
  }

  /// Reads the table for a plan; a queue or a part of the day without a row counts half.
  ///
  /// - Throws: ``PlanError`` with everything that is wrong with it.
  public static func read(_ bytes: [UInt8], file: String, plan: Plan) throws(PlanError) -> Pooling {
    let log = ProblemLog()
    var shares = plan.queues.map { _ in [Double](repeating: Pooling.uncalibrated.share, count: Pooling.partCount) }
    var queues = IDIndex(noun: "queue")
    for queue in plan.queues { _ = queues.insert(queue.id) }
    var seen: Set<[Int]> = []
    let table = TableReader(bytes, file: file, required: columns, optional: [], limit: 10_000, log: log)
    for row in table?.rows ?? [] {
      let id = row.text("queue")
      let queue = queues.position(of: id)
      if queue == nil {
        row.fail("unknown-queue", "queue [\(id)] is not a queue of the plan", fix: queues.fix(for: id))
      }
      let part = ClockTime(row.text("from")).flatMap { time in
        time.minute < 1440 && time.minute % Pooling.partMinutes == 0 ? time.minute / Pooling.partMinutes : nil
      }
      if part == nil {
        row.fail(
          "wrong-type", "from [\(row.text("from"))] is not the beginning of a part of the day",
          fix: "write 00:00, 04:00, 08:00, 12:00, 16:00 or 20:00")
      }
      let share = Double(row.text("share")).flatMap { Pooling.calibratedShares.contains($0) ? $0 : nil }
      if share == nil {
        row.fail("out-of-range", "share [\(row.text("share"))] is not a number from -1 to 1")
      }
      guard let queue, let part, let share else { continue }
      if !seen.insert([queue, part]).inserted {
        row.fail("duplicate-id", "queue [\(id)] stands twice for [\(row.text("from"))]", fix: "remove one of the rows")
      }
      shares[queue][part] = share
    }
    try log.throwIfAny()
    return Pooling(calibrated: shares)
  }
}
