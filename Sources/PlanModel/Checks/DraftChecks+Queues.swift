import Workforce

extension DraftChecks {
  /// Queues: fields, and goals, prices and gaps that do not fit the channel.
  mutating func checkQueues() {
    check(ids: draft.queues.map(\.id), of: "queues", noun: "queue")
    for (position, queue) in draft.queues.enumerated() {
      let path = DraftPath("queues").entry(position, id: queue.id)
      checkFields(of: queue, at: path)
      checkGoals(of: queue, at: path)
      checkHours(of: queue, at: path.key("hours"))
      checkGaps(of: queue, at: path.key("fills-gaps-of"))
    }
  }

  private mutating func checkFields(of queue: QueueDraft, at path: DraftPath) {
    findings.check(queue.handlingTime, QueueDraft.Fields.handlingTime, at: path.key("handling-time"))
    findings.check(queue.patience, QueueDraft.Fields.patience, at: path.key("patience"))
    findings.check(queue.concurrency, QueueDraft.Fields.concurrency, at: path.key("concurrency"))
    findings.check(queue.shortfall, QueueDraft.Fields.shortfall, at: path.key("shortfall"))
    findings.check(queue.backlog, QueueDraft.Fields.backlog, at: path.key("backlog"))
    findings.check(queue.priority, QueueDraft.Fields.priority, at: path.key("priority"))
    findings.check(queue.urgency, QueueDraft.Fields.urgency, at: path.key("urgency"))
    findings.check(queue.idleReserve, QueueDraft.Fields.idleReserve, at: path.key("idle-reserve"))
    if queue.idleReserve ?? 0 > 0, !queue.kind.isDeferred {
      findings.fail(
        path.key("idle-reserve"), "wrong-channel", "keeps agents free of work that can wait, and this queue's cannot",
        fix: "remove it; `priority` says whose contacts come first")
    }
    checkWork(of: queue, at: path)
    checkPosition(queue, at: path)
    let prices = path.key("prices")
    if let found = queue.prices {
      check(found, at: prices)
      if queue.kind.isDeferred {
        findings.fail(
          prices, "wrong-channel",
          "are prices of waiting for seconds, and the contacts of this queue wait for hours",
          fix: "remove them; `shortfall` says what an agent-hour missing costs")
      }
      if queue.shortfall != nil {
        findings.fail(
          prices, "contradiction", "stand beside `shortfall`",
          fix: "keep one of the two: prices take the place of a shortfall")
      }
    }
    if queue.backlog != nil, queue.goals?.responseTime == nil, queue.weeklyWork == nil {
      findings.fail(
        path.key("backlog"), "missing-response-time", "needs a response time",
        fix: "add `goals: {response-time: 8h}`, or remove the key")
    }
  }

  private mutating func checkGoals(of queue: QueueDraft, at path: DraftPath) {
    guard let goals = queue.goals else { return }
    let place = path.key("goals")
    check(goals.serviceLevel, at: place.key("service-level"))
    check(goals.dailyServiceLevel, at: place.key("daily-service-level"))
    findings.check(goals.meanWait, GoalsDraft.Fields.wait, at: place.key("mean-wait"))
    findings.check(goals.maximumOccupancy, GoalsDraft.Fields.occupancy, at: place.key("maximum-occupancy"))
    findings.check(goals.maximumAbandonment, GoalsDraft.Fields.abandonment, at: place.key("maximum-abandonment"))
    findings.check(goals.responseTime, GoalsDraft.Fields.responseTime, at: place.key("response-time"))
    if goals.maximumAbandonment != nil, queue.patience == nil, !gaps.isUnread(path.key("patience")) {
      findings.fail(
        place, "missing-patience", "sets a maximum-abandonment, but the queue has no patience",
        fix: "add `patience: 120 s`, or remove the goal")
    }
    if goals.responseTime != nil, !queue.kind.isDeferred {
      findings.fail(
        place, "wrong-channel", "sets a response-time, but the contacts of this queue wait for seconds",
        fix: "write `channel: email`, or remove the goal")
    }
    if goals.dailyServiceLevel != nil, queue.kind.isDeferred {
      findings.fail(
        place, "wrong-channel", "sets a daily-service-level, but the contacts of this queue wait for hours",
        fix: "write `response-time: 8h` instead")
    }
  }

  private mutating func check(_ level: LevelDraft?, at path: DraftPath) {
    guard let level else { return }
    findings.check(level.share, LevelDraft.Fields.share, at: path.key("share"))
    findings.check(level.within, LevelDraft.Fields.within, at: path.key("within"))
    findings.check(level.shortAbandon, LevelDraft.Fields.within, at: path.key("short-abandon"))
  }

  private mutating func checkHours(of queue: QueueDraft, at path: DraftPath) {
    guard let hours = queue.hours else { return }
    var isOpen = false
    for (position, entry) in hours.enumerated() {
      guard let slots = entry.slots(intervalMinutes: clock.interval) else {
        findings.fail(
          path.entry(position), "unaligned-hours",
          "[\(entry.text)] do not begin and end on intervals of \(clock.interval) minutes",
          fix: "round them to \(clock.interval) minutes, or choose a shorter interval")
        return
      }
      isOpen = isOpen || slots.contains { $0.contains(true) }
    }
    if !isOpen {
      findings.fail(
        path, "always-closed", "leaves the queue closed all week", fix: "open it, or remove the queue")
    }
  }

  /// Work by the week, which is what the back office has, and nobody else.
  private mutating func checkWork(of queue: QueueDraft, at path: DraftPath) {
    let key = path.key("weekly-work")
    findings.check(queue.weeklyWork, QueueDraft.Fields.weeklyWork, at: key)
    let seconds = max(1, queue.handlingTime?.count ?? Queue.usualTaskSeconds)
    if let work = queue.weeklyWork, Double(work.count) * 60 / seconds > QueueDraft.Fields.mostPieces {
      findings.fail(
        key, "out-of-range",
        "[\(work)] comes to more than [\(Int(QueueDraft.Fields.mostPieces))] pieces of [\(Int(seconds)) s] a week",
        fix: "write how long a piece takes as `handling-time`, or plan parts of it by themselves")
    }
    guard queue.weeklyWork != nil else {
      if queue.kind == .backOffice, !gaps.isUnread(key) {
        findings.fail(
          path, "missing-work", "is a queue of back-office work and does not say how much",
          fix: "add such as `weekly-work: 120h`")
      }
      return
    }
    if queue.kind != .backOffice {
      findings.fail(
        key, "wrong-channel", "is work that no contact brings, and this queue has contacts",
        fix: "write `channel: back-office`, or remove it")
    }
    if queue.goals?.responseTime != nil {
      findings.fail(
        path.key("goals"), "contradiction", "sets a response-time, and a week's work is done by the end of the week",
        fix: "remove it")
    }
    if queue.backlog != nil {
      findings.fail(
        path.key("backlog"), "contradiction", "stands beside `weekly-work`", fix: "add its hours to `weekly-work`")
    }
  }

  /// A position says how many must be there, and nothing of contacts; nothing else says how many.
  private mutating func checkPosition(_ queue: QueueDraft, at path: DraftPath) {
    let key = path.key("need")
    for (place, need) in (queue.need ?? []).enumerated() {
      findings.check(need.agents, OnCallDraft.Fields.agents, at: key.entry(place).key("agents"))
    }
    guard queue.kind == .position else {
      if queue.need != nil {
        findings.fail(
          key, "wrong-channel", "says how many must be there, and this queue's contacts say it",
          fix: "write `channel: position`, or remove it")
      }
      return
    }
    if queue.need?.isEmpty ?? true, !gaps.isUnread(key) {
      findings.fail(
        path, "missing-need", "is a position and does not say how many must be there", fix: "add such as `need: 1`")
    }
    let others: [(key: String, isSaid: Bool)] = [
      ("goals", queue.goals != nil), ("handling-time", queue.handlingTime != nil), ("patience", queue.patience != nil),
      ("concurrency", queue.concurrency != nil), ("prices", queue.prices != nil), ("backlog", queue.backlog != nil),
      ("fills-gaps-of", queue.fillsGapsOf != nil), ("priority", queue.priority != nil),
      ("urgency", queue.urgency != nil),
    ]
    for other in others where other.isSaid {
      findings.fail(
        path.key(other.key), "wrong-channel", "is said of contacts, and a position has none", fix: "remove it")
    }
  }

  private mutating func checkGaps(of queue: QueueDraft, at path: DraftPath) {
    guard let names = queue.fillsGapsOf else { return }
    guard queue.goals?.responseTime != nil || queue.weeklyWork != nil else {
      findings.fail(
        path, "missing-response-time", "needs a response time to plan the gaps for",
        fix: "add `goals: {response-time: 8h}`, or remove the key")
      return
    }
    check(references: names, ids.queues, at: path)
    for other in ids.queues.positions(of: names) {
      let live = draft.queues[ids.keptQueues[other]]
      guard !live.kind.isLive else { continue }
      findings.fail(
        path, "wrong-channel",
        live.kind == .position
          ? "names [\(live.id)], a position: whoever holds it does nothing else"
          : "names [\(live.id)], whose contacts wait for hours: it has no gaps",
        fix: "name queues whose contacts wait for seconds")
    }
  }

  /// Files of past contacts.
  mutating func checkHistory() {
    for (position, source) in (draft.history ?? []).enumerated() {
      let path = DraftPath("history").entry(position)
      if let queue = source.queue {
        check(reference: queue, ids.queues, at: path.key("queue"))
        if source.columns?.queue != nil {
          findings.fail(
            path.key("columns"), "contradiction",
            "names a queue column, but `queue` says that all rows are of one queue", fix: "remove one of the two")
        }
      }
      for name in source.queueNames ?? [] {
        check(reference: name.queue, ids.queues, at: path.key("queue-names").key(name.name))
      }
      if let zone = source.timeZone { check(zone: zone, at: path.key("time-zone")) }
      if let fault = source.dateFormatFault {
        findings.fail(path.key("date-format"), fault.code, fault.message, fix: fault.fix)
      }
      if let fault = source.thousandsSignFault {
        findings.fail(path.key("thousands-sign"), fault.code, fault.message, fix: fault.fix)
      }
    }
  }
}
