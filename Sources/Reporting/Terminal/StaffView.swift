/// The agents needed, for a terminal: a line a queue, and one for what becomes of deferred work.
public struct StaffView: Sendable {
  private let document: StaffDocument
  private let words: any Words

  /// Makes a view.
  public init(_ document: StaffDocument, words: any Words = English()) {
    self.document = document
    self.words = words
  }

  /// Some lines.
  public var text: String {
    document.queues.map { queue in
      let needed = words.needed(
        forQueue: queue.queue, agentHours: queue.agentHours, rosteredHours: queue.rosteredHours,
        peakAgents: queue.peakRostered, at: words.written(queue.peakStart))
      let cost = queue.poorServiceCost.map {
        "; " + words.poorService(asRostered: $0.asRostered, withNobody: $0.withNobody)
      }
      let deferred = queue.deferred.map {
        words.deferred(
          ofQueue: $0.queue, shareInTime: $0.shareInTime, mostBacklogHours: $0.mostBacklogHours,
          greatestAgeMinutes: $0.greatestAgeMinutes, gapHours: $0.gapHours) + "\n"
      }
      return needed + (cost ?? "") + "\n" + (deferred ?? "")
    }.joined()
  }
}
