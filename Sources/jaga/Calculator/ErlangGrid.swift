import ArgumentParser
import Queueing
import Reporting

/// All questions that options stand for: one, or a grid over every option with several numbers.
struct ErlangGrid {
  /// A question's place on the grid and its answer.
  struct Row {
    /// The options with several numbers, by their names in JSON, and the numbers of this row.
    var place: [(name: String, value: Double)]
    var answer: ErlangAnswer
  }

  /// An option with its numbers; `nil` where it was not given.
  private struct Axis {
    var name: String
    var values: [Double?]

    init(_ name: String, _ series: NumberSeries?) {
      self.name = DocumentText.key(name)
      values = series?.values ?? [nil]
    }
  }

  let options: ErlangOptions

  /// The most rows that a grid may have.
  static let limit = 1_000_000

  /// Answers every question, the last option varying fastest.
  func rows() throws -> [Row] {
    let axes = [
      Axis("contactsPerHour", options.contactsPerHour), Axis("erlangs", options.erlangs),
      Axis("handlingTime", options.handlingTime), Axis("patience", options.patience), Axis("within", options.within),
      Axis("serviceLevelGoal", options.serviceLevel), Axis("maxBlocking", options.maxBlocking),
      Axis("agents", options.agents), Axis("quantile", options.quantile),
    ]
    let count = axes.reduce(1.0) { $0 * Double($1.values.count) }
    guard count <= Double(ErlangGrid.limit) else {
      throw ValidationError("The grid has \(Int(count)) rows; \(ErlangGrid.limit) are the most.")
    }
    var rows: [Row] = []
    var indices = [Int](repeating: 0, count: axes.count)
    while true {
      let point = zip(axes, indices).map { $0.values[$1] }
      let place = zip(axes, point).filter { $0.0.values.count > 1 }.map { (name: $0.0.name, value: $0.1 ?? 0) }
      rows.append(Row(place: place, answer: try answer(point)))
      guard let turning = axes.indices.last(where: { indices[$0] + 1 < axes[$0].values.count }) else { return rows }
      indices[turning] += 1
      for later in axes.indices where later > turning { indices[later] = 0 }
    }
  }

  private func answer(_ point: [Double?]) throws -> ErlangAnswer {
    let (contacts, erlangs, handling, patience) = (point[0], point[1], point[2], point[3])
    let (within, level, blocking, agents) = (point[4] ?? 20, point[5], point[6], point[7])
    do throws(QueueingError) {
      let share = level.map {
        ServiceGoals.ServiceLevel(
          share: $0, seconds: within, definition: options.definition, shortAbandonSeconds: options.shortAbandon)
      }
      let model = options.model ?? (patience == nil ? .c : .a)
      let goals = ServiceGoals(
        serviceLevel: share, meanWait: options.meanWait, maximumOccupancy: options.maxOccupancy,
        maximumAbandonment: options.maxAbandonment, maximumProbabilityOfWaiting: options.maxWaiting)
      try goals.check()
      // Without a handling time the unit of time is the handling time itself.
      let load =
        if let erlangs {
          try OfferedLoad(erlangs: erlangs, handlingSeconds: handling ?? 1)
        } else if let contacts {
          try OfferedLoad(contactsPerHour: contacts, handlingSeconds: handling ?? 0)
        } else {
          try largestLoad(agents ?? 0, handling ?? 0, goals, patience: model == .a ? patience : nil)
        }
      let shrinkage = Shrinkage(
        outOfOffice: options.shrinkageOut, inOffice: options.shrinkageIn, mode: options.shrinkageMode)
      let question = ErlangQuestion(
        model: model, load: load, agents: agents, goals: goals, blocking: blocking,
        patienceSeconds: model == .a ? patience : nil, lines: options.lines, retrials: try retrials(),
        chat: try chat(), thresholdSeconds: within, definition: options.definition,
        shortAbandonSeconds: options.shortAbandon, quantile: point[8],
        shrinkage: shrinkage)
      try shrinkage.check()
      var answer = try question.answer()
      if contacts == nil, erlangs == nil { answer.contactsPerHour = load.contactsPerHour }
      return answer
    } catch {
      throw ValidationError("\(error)")
    }
  }

  /// The most that some agents can take while the goals hold.
  private func largestLoad(
    _ agents: Double, _ handling: Double, _ goals: ServiceGoals, patience: Double?
  ) throws(QueueingError) -> OfferedLoad {
    let found = try IntervalStaffing.largestLoad(
      agents: agents, handlingSeconds: handling, goals: goals, patienceSeconds: patience)
    guard let found else { throw QueueingError(.invalidGoal, "the goals limit no load: any is within them") }
    return found
  }

  private func retrials() throws(QueueingError) -> Retrials? {
    guard let share = options.retryShare else { return nil }
    return try Retrials(afterAbandoning: share, afterBlocking: share)
  }

  private func chat() throws(QueueingError) -> ConcurrentChat? {
    guard let limit = options.concurrency else { return nil }
    return try ConcurrentChat(limit: limit, slowdown: options.slowdown ?? 0)
  }
}
