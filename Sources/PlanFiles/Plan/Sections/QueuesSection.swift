import PlanModel
import Queueing
import Workforce

/// `queues`: what is staffed, when it is open and what it promises.
struct QueuesSection {
  var queues: [Queue] = []
  /// Whether each queue says itself what its agents are worth.
  private var isPriced: [Bool] = []
  /// Where queues name those whose gaps they fill.
  private var gapReaders: [NodeReader?] = []
  var readers: [NodeReader] = []
  var index = IDIndex(noun: "queue")
  var skills: [String] = []

  /// Reads the section of a plan.
  init(_ plan: MappingReader, interval: Int) {
    for (item, keys) in index.items(of: plan, "queues", example: "[{id: phone, channel: voice}]", first: "- id: phone")
    {
      let gaps = keys.value("fills-gaps-of")
      if let queue = read(keys, interval: interval) {
        queues.append(queue)
        readers.append(item)
        gapReaders.append(gaps)
        if !skills.contains(queue.skill) { skills.append(queue.skill) }
      }
      keys.finish()
    }
    for (queue, reader) in gapReaders.enumerated() {
      if let reader { queues[queue].fillsGapsOf = gaps(of: queue, reader) }
    }
  }

  /// Gives the plan's prices to every queue that waits for seconds and does not say itself what its agents are worth.
  mutating func take(prices: ServicePricesDraft?) {
    guard let prices else { return }
    for (index, queue) in queues.enumerated() where !isPriced[index] && !queue.channel.isDeferred {
      queues[index].prices = prices.prices(goals: queue.goals)
    }
  }

  /// The live queues in whose gaps a deferred one is done.
  private func gaps(of queue: Int, _ reader: NodeReader) -> [Int] {
    guard queues[queue].goals.responseTime != nil else {
      reader.fail(
        "missing-response-time", "needs a response time to plan the gaps for",
        fix: "add `goals: {response-time: 8h}`, or remove the key")
      return []
    }
    let live = index.positions(reader)
    for other in live where queues.indices.contains(other) && queues[other].channel.isDeferred {
      reader.fail(
        "wrong-channel", "names [\(queues[other].id)], whose contacts wait for hours: it has no gaps",
        fix: "name queues whose contacts wait for seconds")
    }
    return live
  }

  private mutating func read(_ keys: MappingReader, interval: Int) -> Queue? {
    let id = index.read(keys)
    let skill = keys.value("skill")?.text(expecting: "a skill")
    let channel = keys.value("channel")?.choice(QueuesSection.channels)
    let hours = keys.value("hours")
    let goals = keys.value("goals").map(ServiceGoals.init(reading:))
    let handling = keys.value("handling-time")?.seconds(1...86_400)
    let patience = keys.value("patience")?.seconds(1...864_000)
    let concurrency = keys.value("concurrency")?.number(1...20)
    let shortfall = keys.value("shortfall")?.number(0...1_000_000)
    if let reader = keys.value("goals"), let goals, goals.maximumAbandonment != nil, keys.value("patience") == nil {
      reader.fail(
        "missing-patience", "sets a maximum-abandonment, but the queue has no patience",
        fix: "add `patience: 120 s`, or remove the goal")
    }
    let backlog = keys.value("backlog")
    let contacts = backlog?.number(0...10_000_000)
    let priceReader = keys.value("prices")
    let prices = priceReader.flatMap(ServicePricesDraft.init(reading:))
    let isDeferred = (channel ?? .voice).isDeferred
    check(goals ?? ServiceGoals(), keys, isDeferred: isDeferred)
    if let priceReader, isDeferred {
      priceReader.fail(
        "wrong-channel", "are prices of waiting for seconds, and the contacts of this queue wait for hours",
        fix: "remove them; `shortfall` says what an agent-hour missing costs")
    }
    if let priceReader, shortfall != nil {
      priceReader.fail(
        "contradiction", "stand beside `shortfall`", fix: "keep one of the two: prices take the place of a shortfall")
    }
    if let backlog, goals?.responseTime == nil {
      backlog.fail(
        "missing-response-time", "needs a response time", fix: "add `goals: {response-time: 8h}`, or remove the key")
    }
    let open = openSlots(hours, interval: interval)
    guard let id else { return nil }
    isPriced.append(priceReader != nil || shortfall != nil)
    return Queue(
      id: id, channel: channel ?? .voice, skill: skill ?? id, goals: goals ?? ServiceGoals(), handlingSeconds: handling,
      patienceSeconds: patience, concurrency: concurrency ?? 1, openSlots: open, shortfallCostPerHour: shortfall,
      prices: prices?.prices(goals: goals ?? ServiceGoals()), backlogContacts: contacts)
  }

  /// Goals that do not fit the channel.
  private func check(_ goals: ServiceGoals, _ keys: MappingReader, isDeferred: Bool) {
    guard let reader = keys.value("goals") else { return }
    if goals.responseTime != nil, !isDeferred {
      reader.fail(
        "wrong-channel", "sets a response-time, but the contacts of this queue wait for seconds",
        fix: "write `channel: email`, or remove the goal")
    }
    if goals.dailyServiceLevel != nil, isDeferred {
      reader.fail(
        "wrong-channel", "sets a daily-service-level, but the contacts of this queue wait for hours",
        fix: "write `response-time: 8h` instead")
    }
  }

  private static let channels: [(word: String, value: Channel)] =
    Channel.allCases.map { ($0.rawValue, $0) } + [("e-mail", .email), ("phone", .voice)]

  private func openSlots(_ reader: NodeReader?, interval: Int) -> [[Bool]] {
    let always = [[Bool]](repeating: [Bool](repeating: true, count: 1440 / interval), count: 7)
    guard let reader else { return always }
    var open = always.map { $0.map { _ in false } }
    for item in reader.itemsOrSelf() {
      guard let text = item.text(expecting: "hours such as mon-fri 08:00-18:00") else { return always }
      do throws(WeeklyHours.Mistake) {
        let hours = try WeeklyHours(text)
        guard let slots = hours.slots(intervalMinutes: interval) else {
          item.fail(
            "unaligned-hours", "[\(text)] do not begin and end on intervals of \(interval) minutes",
            fix: "round them to \(interval) minutes, or choose a shorter interval")
          return always
        }
        for (day, row) in slots.enumerated() {
          for (slot, isOpen) in row.enumerated() where isOpen { open[day][slot] = true }
        }
      } catch {
        item.fail("wrong-hours", error.message, fix: error.fix)
        return always
      }
    }
    if !open.contains(where: { $0.contains(true) }) {
      reader.fail("always-closed", "leaves the queue closed all week", fix: "open it, or remove the queue")
    }
    return open
  }
}
