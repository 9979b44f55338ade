/// A model laid out in flat arrays for the replications.
struct CompiledModel {
  /// A duty begins, the agent goes over to another group in it, a break of it begins, or it ends.
  struct StaffEvent {
    enum Kind: Int {
      case ends, begins, changesGroup, breakBegins
      /// A queue opens; the subject is the queue.
      case queueOpens
    }
    var time: Double
    var kind: Kind
    /// The duty, or the queue that opens.
    var duty: Int
    /// Length of the break in seconds.
    var length = 0.0
    /// The group in which the agent works from now on; as before unless the event begins or changes it.
    var group = 0
  }

  /// A queue that a group serves, or a group that serves a queue.
  struct Choice {
    var index: Int
    var rank: Int
  }

  let intervalSeconds: Double
  let intervalCount: Int
  let horizon: Double
  let dayOfInterval: [Int]
  let partOfInterval: [Int]
  let partCount: Int
  let dayCount: Int
  let queues: [SimulatedQueue]
  let duties: [StaffedDuty]
  /// By duty: that of the day on which it begins.
  let attendance: [Attendance]
  /// By duty: what is random about it hangs on these two numbers.
  let fates: [(first: Int, second: Int)]
  let busynessVariation: Double
  let agentCount: Int
  let groupCount: Int
  /// One more than the most contacts an agent may have open and still take one.
  let levels: Int
  /// Contacts per second of the streams that arrivals are drawn from, by queue and interval.
  let streamRates: [Double]
  /// The share of those that come, likewise; 1 unless the model names dominating contacts.
  let acceptance: [Double]
  /// By queue and interval.
  let handlingSeconds: [Double]
  let limits: [Int]
  let thresholds: [Double]
  /// Whether any free agent gets a contact, by queue.
  let choosesAtRandom: [Bool]
  let staffEvents: [StaffEvent]
  /// Queues of each group, the lowest rank first; those of group `g` are `queueChoices[starts[g]..<starts[g + 1]]`.
  let queueChoices: [Choice]
  let queueChoiceStarts: [Int]
  /// Groups of each queue, likewise.
  let groupChoices: [Choice]
  let groupChoiceStarts: [Int]
  /// The most contacts that an agent of each group may have open.
  let groupLimits: [Int]
  /// Groups of which whoever is free first goes home.
  let leavesFirstFree: [Bool]
  /// Handling times relative to their mean: one sampler per queue.
  let samplers: [HandlingSampler]
  /// Whether queues are closed at times: by queue, then by interval; empty for those that never are.
  let hours: [[Bool]]
  /// Whether contacts of a queue have a deadline.
  let responses: [ResponseClock?]

  init(_ model: SimulationModel) {
    intervalSeconds = model.intervalSeconds
    intervalCount = model.dayOfInterval.count
    horizon = model.horizonSeconds
    dayOfInterval = model.dayOfInterval
    partOfInterval =
      model.partOfInterval.count == intervalCount
      ? model.partOfInterval : [Int](repeating: 0, count: intervalCount)
    partCount = (partOfInterval.max() ?? 0) + 1
    dayCount = model.dayCount
    queues = model.queues
    duties = model.duties
    attendance = model.duties.map { duty in
      let interval = Int(min(duty.seconds.lowerBound, model.horizonSeconds) / model.intervalSeconds)
      return model.attendance[model.dayOfInterval[min(interval, model.dayOfInterval.count - 1)]]
    }
    fates =
      model.dominatingContacts == nil
      ? model.duties.map { ($0.agent, Int($0.seconds.lowerBound / 86_400)) } : CompiledModel.sharedFates(model.duties)
    busynessVariation = model.busynessVariation
    agentCount = (model.duties.map(\.agent).max() ?? -1) + 1
    groupCount = model.groups.count
    levels = model.queues.map(\.concurrency).max() ?? 1
    let rates = model.queues.flatMap { queue in queue.contacts.map { $0 / model.intervalSeconds } }
    streamRates = model.dominatingContacts.map { $0.joined().map { $0 / model.intervalSeconds } } ?? rates
    acceptance = zip(rates, streamRates).map { $1 > 0 ? $0 / $1 : 1 }
    handlingSeconds = model.queues.flatMap(\.handlingSeconds)
    limits = model.queues.map(\.concurrency)
    thresholds = model.queues.map(\.thresholdSeconds)
    choosesAtRandom = model.queues.map { $0.agentChoice == .random }
    samplers = model.queues.map { HandlingSampler($0.handlingTime) }
    let byGroup = model.groups.map { group in
      group.skills.map { Choice(index: $0.queue, rank: $0.rank) }
        .sorted { ($0.rank, $0.index) < ($1.rank, $1.index) }
    }
    let byQueue = model.queues.indices.map { queue in
      model.groups.enumerated()
        .flatMap { group in
          group.element.skills.filter { $0.queue == queue }.map { Choice(index: group.offset, rank: $0.groupRank) }
        }
        .sorted { ($0.rank, $0.index) < ($1.rank, $1.index) }
    }
    (queueChoices, queueChoiceStarts) = CompiledModel.flattened(byGroup)
    (groupChoices, groupChoiceStarts) = CompiledModel.flattened(byQueue)
    groupLimits = model.groups.map { group in group.skills.map { model.queues[$0.queue].concurrency }.max() ?? 0 }
    leavesFirstFree = model.groups.map { $0.leaving == .firstFree }
    hours = model.queues.map { $0.isOpen ?? [] }
    responses = model.queues.map(\.responseClock)
    let openings = model.queues.enumerated().flatMap { queue, simulated in
      CompiledModel.openings(simulated.isOpen ?? []).map { interval in
        StaffEvent(time: Double(interval) * model.intervalSeconds, kind: .queueOpens, duty: queue)
      }
    }
    staffEvents = (CompiledModel.staffEvents(of: model.duties) + openings)
      .sorted { ($0.time, $0.kind.rawValue, $0.duty) < ($1.time, $1.kind.rawValue, $1.duty) }
  }

  /// Fates of duties that other rosters share, whoever works them: those of a day and a group are met by chance in the order in
  /// which they begin. Rosters of other agents then lose about the same hours, as far as they have them.
  private static func sharedFates(_ duties: [StaffedDuty]) -> [(first: Int, second: Int)] {
    func day(_ duty: StaffedDuty) -> Int { Int(duty.seconds.lowerBound / 86_400) }
    let order = duties.indices.sorted { one, other in
      let (a, b) = (duties[one].duty.span, duties[other].duty.span)
      return (a.lowerBound, a.upperBound, one) < (b.lowerBound, b.upperBound, other)
    }
    var fates = [(first: Int, second: Int)](repeating: (0, 0), count: duties.count)
    var counts: [Int: Int] = [:]
    for duty in order {
      let place = day(duties[duty]) &* 1024 &+ (duties[duty].firstGroup ?? -1)
      fates[duty] = (place, counts[place, default: 0])
      counts[place, default: 0] += 1
    }
    return fates
  }

  private static func flattened(_ rows: [[Choice]]) -> ([Choice], [Int]) {
    var starts = [0]
    for row in rows { starts.append(starts[starts.count - 1] + row.count) }
    return (rows.flatMap { $0 }, starts)
  }

  /// The intervals at whose start a queue opens that was closed before.
  private static func openings(_ hours: [Bool]) -> [Int] {
    hours.indices.filter { hours[$0] && $0 > 0 && !hours[$0 - 1] }
  }

  /// Whether a queue is worked on at a moment; after the horizon all are.
  @inline(__always)
  func isOpen(_ queue: Int, at time: Double) -> Bool {
    let hours = hours[queue]
    guard !hours.isEmpty else { return true }
    let interval = Int(time / intervalSeconds)
    return interval >= hours.count || hours[interval]
  }

  /// What the roster asks for. Pauses and tasks alike keep an agent from contacts for their length; a duty without
  /// contacts asks for nothing.
  private static func staffEvents(of duties: [StaffedDuty]) -> [StaffEvent] {
    var events: [StaffEvent] = []
    for (index, staffed) in duties.enumerated() {
      guard var present = staffed.firstGroup else { continue }
      let span = staffed.seconds
      events.append(StaffEvent(time: span.lowerBound, kind: .begins, duty: index, group: present))
      for (activity, group) in zip(staffed.duty.activities, staffed.groups) {
        let stretch = StaffedDuty.seconds(activity.minutes)
        if let group {
          guard group != present else { continue }
          present = group
          events.append(StaffEvent(time: stretch.lowerBound, kind: .changesGroup, duty: index, group: group))
        } else {
          events.append(
            StaffEvent(
              time: stretch.lowerBound, kind: .breakBegins, duty: index,
              length: stretch.upperBound - stretch.lowerBound))
        }
      }
      events.append(StaffEvent(time: span.upperBound, kind: .ends, duty: index))
    }
    return events
  }
}
