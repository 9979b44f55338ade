import Workforce

/// `queues`: what is staffed, when it is open and what it promises.
struct QueuesSection {
  var queues: [Queue] = []
  var readers: [NodeReader] = []
  var index = IDIndex(noun: "queue")
  var skills: [String] = []

  /// Reads the section of a plan.
  init(_ plan: MappingReader, interval: Int) {
    for (item, keys) in index.items(of: plan, "queues", example: "[{id: phone, channel: voice}]", first: "- id: phone")
    {
      if let queue = read(keys, interval: interval) {
        queues.append(queue)
        readers.append(item)
        if !skills.contains(queue.skill) { skills.append(queue.skill) }
      }
      keys.finish()
    }
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
    let open = openSlots(hours, interval: interval)
    guard let id else { return nil }
    return Queue(
      id: id, channel: channel ?? .voice, skill: skill ?? id, goals: goals ?? ServiceGoals(), handlingSeconds: handling,
      patienceSeconds: patience, concurrency: concurrency ?? 1, openSlots: open, shortfallCostPerHour: shortfall)
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

extension ServiceGoals {
  /// Reads the goals of a queue.
  init(reading reader: NodeReader) {
    self.init()
    guard let keys = reader.mapping() else { return }
    if let reader = keys.value("service-level") { serviceLevel = ServiceGoals.level(reader) }
    meanWait = keys.value("mean-wait")?.seconds(0...864_000)
    if let reader = keys.value("maximum-occupancy") { maximumOccupancy = reader.share(0.01...1) }
    if let reader = keys.value("maximum-abandonment") { maximumAbandonment = reader.share(0.0001...0.9999) }
    keys.finish()
  }

  /// `80/20`, or a mapping of `share` and `within`.
  private static func level(_ reader: NodeReader) -> ServiceLevel? {
    if reader.isMapping {
      guard let keys = reader.mapping() else { return nil }
      let share = keys.required("share", "80%")?.share(0.01...0.9999)
      let within = keys.required("within", "20 s")?.seconds(0...864_000)
      keys.finish()
      guard let share, let within else { return nil }
      return ServiceLevel(share: share, seconds: within)
    }
    guard let text = reader.text(expecting: "a service level such as 80/20") else { return nil }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let share = DecimalText.number(parts[0]), let seconds = DecimalText.number(parts[1]) else {
      reader.fail(
        "wrong-type", "[\(text)] is not a service level",
        fix: "write [80/20] for 80 % within 20 s, or {share: 80%, within: 20 s}")
      return nil
    }
    guard (1...99.99).contains(share), (0...864_000).contains(seconds) else {
      reader.fail("out-of-range", "[\(text)] is not a share in 1 … 99.99 within 0 … 864000 s")
      return nil
    }
    return ServiceLevel(share: share / 100, seconds: seconds)
  }
}
