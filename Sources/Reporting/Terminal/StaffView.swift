/// The agents needed, for a terminal: a line a queue, and one for what becomes of deferred work.
public struct StaffView: Sendable {
  private let document: StaffDocument

  /// Makes a view.
  public init(_ document: StaffDocument) {
    self.document = document
  }

  /// Some lines.
  public var text: String {
    document.queues.map { queue in
      var line =
        "\(queue.queue): \(DecimalText.tenths(queue.agentHours)) agent-hours, "
        + "\(DecimalText.tenths(queue.rosteredHours)) to roster; peak \(DecimalText.tenths(queue.peakRostered)) agents at "
        + queue.peakStart
      if let cost = queue.poorServiceCost {
        line += "; poor service costs \(DecimalText.tenths(cost.asRostered)), "
        line += "\(DecimalText.tenths(cost.withNobody)) with nobody"
      }
      return line + "\n" + (queue.deferred.map(text) ?? "")
    }.joined()
  }

  private func text(_ deferred: DeferredDocument) -> String {
    let share =
      deferred.shareInTime.map { "\(DecimalText.tenths(100 * $0)) % of the work in time" } ?? "no work falls due"
    let age = deferred.greatestAgeMinutes.map { ", the oldest \(DecimalText.tenths(Double($0) / 60)) h old" } ?? ""
    let gaps =
      deferred.gapHours > 0 ? "; \(DecimalText.tenths(deferred.gapHours)) h in the gaps of live queues" : ""
    return
      "\(deferred.queue): \(share); at most \(DecimalText.tenths(deferred.mostBacklogHours)) h of work left\(age)\(gaps)\n"
  }
}
