import Foundation

/// One run through the horizon: the state of the centre and the loop over its events.
///
/// Arrays are laid out once and reused by every replication. Three sources of events are merged: arrivals (one ahead per
/// queue), the roster (sorted once) and everything else (a heap).
struct Replication {
  let model: CompiledModel
  /// By queue and interval of arrival.
  private(set) var counts: [ContactCounts]
  /// Contacts answered after a wait, by queue, day of arrival and class of wait.
  private(set) var waits: [UInt32]
  /// Seconds with a contact and seconds present, by group and day.
  var busySeconds: [Double]
  var presentSeconds: [Double]
  /// The same by group and interval, each second in the interval in which it lies.
  var intervalBusySeconds: [Double]
  var intervalPresentSeconds: [Double]

  var now = 0.0
  var agents: [AgentState]
  var idle: IdleLists
  var chats: [OpenChat]
  var queues: [ContactQueue]
  /// Contacts in each queue who have not left, as far as their places were looked at.
  var waiting: [Int]
  var waitingInAll = 0
  var events = EventHeap()
  var redialling = RedialTable()
  /// Who stands in for each agent of the roster: the agent, until somebody went home in another's place.
  var standIns: [Int]
  /// By group of which whoever is free first goes home: agents with a contact whose duty is over.
  var overdue: [[Int]]
  var key = RandomKey(seed: 0)
  private var arrivals: [ArrivalStream]
  private var busyness: [Double]
  private var nextStaffEvent = 0

  init(model: CompiledModel) {
    self.model = model
    counts = Array(repeating: ContactCounts(), count: model.queues.count * model.intervalCount)
    waits = Array(repeating: 0, count: model.queues.count * model.dayCount * WaitHistogram.classCount)
    busySeconds = Array(repeating: 0, count: model.groupCount * model.dayCount)
    presentSeconds = busySeconds
    intervalBusySeconds = Array(repeating: 0, count: model.groupCount * model.intervalCount)
    intervalPresentSeconds = intervalBusySeconds
    agents = Array(repeating: AgentState(), count: model.agentCount)
    idle = IdleLists(groups: model.groupCount, levels: model.levels, agents: model.agentCount)
    chats = Array(repeating: OpenChat(), count: model.levels > 1 ? model.agentCount * model.levels : 0)
    queues = model.queues.map { _ in ContactQueue() }
    standIns = Array(0..<model.agentCount)
    overdue = Array(repeating: [], count: model.groupCount)
    waiting = model.queues.map { _ in 0 }
    arrivals = model.queues.map { _ in ArrivalStream() }
    busyness = Array(repeating: 1, count: model.dayCount)
  }

  /// Runs the replication with a number; the result depends on the model, the seed and that number only.
  mutating func run(seed: UInt64, number: Int) {
    reset(RandomKey(seed: seed).part(number))
    var (arrivalTime, arrivalQueue) = nextArrival()
    while true {
      let staffTime =
        nextStaffEvent < model.staffEvents.count ? model.staffEvents[nextStaffEvent].time : Double.infinity
      let eventTime = events.nextTime
      let time = min(arrivalTime, min(staffTime, eventTime))
      if time == .infinity || (time > model.horizon && waitingInAll == 0) { break }
      now = time
      if eventTime == time {
        handle(events.pop())
      } else if staffTime == time {
        handle(model.staffEvents[nextStaffEvent])
        nextStaffEvent += 1
      } else {
        let stream = arrivals[arrivalQueue]
        arrive(queue: arrivalQueue, interval: stream.interval, key: stream.contactKey)
        arrivals[arrivalQueue].advance(queue: arrivalQueue, model: model, busyness: busyness)
        (arrivalTime, arrivalQueue) = nextArrival()
      }
    }
    settle()
  }

  private mutating func reset(_ key: RandomKey) {
    self.key = key
    now = 0
    for cell in counts.indices { counts[cell] = ContactCounts() }
    for place in waits.indices { waits[place] = 0 }
    for cell in busySeconds.indices {
      busySeconds[cell] = 0
      presentSeconds[cell] = 0
    }
    for cell in intervalBusySeconds.indices {
      intervalBusySeconds[cell] = 0
      intervalPresentSeconds[cell] = 0
    }
    for agent in agents.indices { agents[agent] = AgentState() }
    idle.removeAll()
    events.removeAll()
    redialling.removeAll()
    for agent in standIns.indices { standIns[agent] = agent }
    for group in overdue.indices { overdue[group].removeAll(keepingCapacity: true) }
    waitingInAll = 0
    nextStaffEvent = 0
    for day in busyness.indices {
      busyness[day] = key.purpose(.busyness).part(day).gamma(variation: model.busynessVariation)
    }
    for queue in queues.indices {
      queues[queue].removeAll()
      waiting[queue] = 0
      arrivals[queue].restart(key.purpose(.arrivals).part(queue))
      arrivals[queue].advance(queue: queue, model: model, busyness: busyness)
      if !model.queues[queue].backlog.work.isEmpty {
        placeBacklog(queue: queue, key: key.purpose(.backlog).part(queue))
      }
    }
  }

  private func nextArrival() -> (time: Double, queue: Int) {
    var (time, first) = (Double.infinity, 0)
    for queue in arrivals.indices where arrivals[queue].time < time {
      time = arrivals[queue].time
      first = queue
    }
    return (time, first)
  }

  private mutating func handle(_ event: Event) {
    let subject = Int(event.subject)
    switch event.kind {
    case .contactEnds: finishContact(of: subject)
    case .chatEnds:
      if agents[subject].isChatting, agents[subject].nextChatEnds == event.time { finishChat(of: subject) }
    case .breakEnds: endBreak(of: subject)
    case .lateArrival: beginWork(duty: subject)
    case .awayBegins: beginStretchAway(duty: subject)
    case .hangsUp: hangUp(place: subject)
    case .triesAgain: tryAgain(place: subject)
    }
  }

  /// Counts who is left when nothing more will happen.
  private mutating func settle() {
    for queue in queues.indices {
      for number in queues[queue].first..<queues[queue].next where queues[queue][number].interval >= 0 {
        let contact = queues[queue][number]
        if contact.deadline <= model.horizon { countDue(queue: queue, deadline: contact.deadline, isInTime: false) }
        guard contact.arrival >= 0 else { continue }
        if contact.hangsUp < .infinity {
          countAbandoned(queue: queue, contact: contact)
        } else {
          counts[queue * model.intervalCount + Int(contact.interval)].unanswered += 1
        }
      }
    }
    for agent in agents.indices where agents[agent].presence == .present { recordStretch(of: agent, until: now) }
  }

  // Counting, by the interval in which a contact came.

  @inline(__always)
  mutating func countOffered(queue: Int, interval: Int, isRepeated: Bool) {
    let cell = queue * model.intervalCount + interval
    counts[cell].offered += 1
    if isRepeated { counts[cell].repeated += 1 }
  }

  /// Counts a contact on the day by whose end it is to be done.
  mutating func countDue(queue: Int, deadline: Double, isInTime: Bool) {
    let interval = min(model.intervalCount - 1, max(0, Int((deadline / model.intervalSeconds).rounded(.up)) - 1))
    let cell = queue * model.intervalCount + interval
    counts[cell].due += 1
    if isInTime { counts[cell].doneInTime += 1 }
  }

  mutating func countBlocked(queue: Int, interval: Int) { counts[queue * model.intervalCount + interval].blocked += 1 }

  @inline(__always)
  mutating func countAnswered(queue: Int, interval: Int, wait: Double) {
    let cell = queue * model.intervalCount + interval
    counts[cell].answered += 1
    counts[cell].waitOfAnswered += wait
    if wait <= model.thresholds[queue] { counts[cell].answeredInTime += 1 }
    guard wait > 0 else { return }
    let day = queue * model.dayCount + model.dayOfInterval[interval]
    waits[day * WaitHistogram.classCount + WaitHistogram.place(of: wait)] += 1
  }

  mutating func countAbandoned(queue: Int, contact: WaitingContact) {
    let cell = queue * model.intervalCount + Int(contact.interval)
    let wait = contact.hangsUp - contact.arrival
    counts[cell].abandoned += 1
    counts[cell].waitOfAbandoned += wait
    if wait <= model.thresholds[queue] { counts[cell].abandonedInTime += 1 }
  }
}
