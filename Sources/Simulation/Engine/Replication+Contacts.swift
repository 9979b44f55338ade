extension Replication {
  /// A contact comes: it meets a free agent, waits, hangs up at once or is blocked.
  mutating func arrive(queue: Int, interval: Int, key: RandomKey, attempt: Int32 = 0) {
    countOffered(queue: queue, interval: interval, isRepeated: attempt > 0)
    let agent = freeAgent(for: queue, key: chanceKey(key, attempt))
    if agent >= 0 {
      dropThoseGone(from: queue)
      idle.leave(agent)
      if queues[queue].isEmpty {
        countAnswered(queue: queue, interval: interval, wait: 0)
        start(queue: queue, interval: interval, key: key, deadline: deadline(queue), with: agent)
      } else {
        // An agent may be free behind an idle reserve: who waits is served first.
        enqueue(queue: queue, interval: interval, key: key, attempt: attempt)
        startFirst(of: queue, with: agent)
      }
      if agents[agent].isChatting { offerWork(to: agent) }
      return
    }
    if let room = model.queues[queue].waitingRoom, isFull(queue: queue, room: room) {
      countBlocked(queue: queue, interval: interval)
      if willTryAgain(queue, key, attempt) { scheduleAttempt(queue: queue, key: key, attempt: attempt) }
      return
    }
    enqueue(queue: queue, interval: interval, key: key, attempt: attempt)
  }

  @inline(__always)
  private func hangUpTime(_ queue: Int, _ key: RandomKey) -> Double {
    guard let patience = model.queues[queue].patience else { return .infinity }
    if patience.balkingShare > 0, key.unit(.balking) <= patience.balkingShare { return now }
    return now + patience.meanSeconds * key.exponential(.patience)
  }

  private mutating func enqueue(queue: Int, interval: Int, key: RandomKey, attempt: Int32) {
    let contact = WaitingContact(
      arrival: now, hangsUp: hangUpTime(queue, key), key: key, interval: Int32(interval), attempt: attempt,
      deadline: deadline(queue))
    if contact.hangsUp < .infinity, willTryAgain(queue, key, attempt) {
      let place = redialling.add(queue: queue, key: key, number: queues[queue].next, attempt: attempt)
      events.push(Event(time: contact.hangsUp, subject: Int32(place), kind: .hangsUp))
    }
    queues[queue].append(contact)
    waiting[queue] += 1
    waitingInAll += 1
  }

  /// By when a contact that comes now is to be done.
  @inline(__always)
  private func deadline(_ queue: Int) -> Double {
    model.responses[queue].map { now < model.horizon ? $0.deadline(ofArrival: now) : .infinity } ?? .infinity
  }

  /// Puts what waited before the horizon into its queue; the number is random unless it was counted.
  mutating func placeBacklog(queue: Int, key: RandomKey) {
    let backlog = model.queues[queue].backlog
    var number = 0
    func step() -> Double { backlog.isCounted ? 1 : key.part(number).exponential(.arrivals) }
    var next = backlog.isCounted ? 0.5 : step()
    for work in backlog.work {
      var left = work.contacts
      while next < left {
        left -= next
        queues[queue].append(
          WaitingContact(
            arrival: work.arrival, hangsUp: .infinity, key: key.part(number), interval: Int32(work.interval),
            attempt: 0,
            deadline: work.deadline ?? .infinity))
        waiting[queue] += 1
        waitingInAll += 1
        number += 1
        next = step()
      }
      next -= left
    }
  }

  /// A queue opens: those who are free take what waits.
  mutating func openQueue(_ queue: Int) {
    while true {
      dropThoseGone(from: queue)
      guard !queues[queue].isEmpty else { return }
      let agent = freeAgent(for: queue, key: queues[queue][queues[queue].first].key)
      guard agent >= 0 else { return }
      idle.leave(agent)
      startFirst(of: queue, with: agent)
      if agents[agent].isChatting { offerWork(to: agent) }
    }
  }

  /// The agent a contact goes to; negative when it has to wait.
  ///
  /// Groups of the lowest rank first, then agents with the fewest chats, then the longest ready.
  private func freeAgent(for queue: Int, key: RandomKey) -> Int {
    guard model.isOpen(queue, at: now) else { return -1 }
    let isRandom = model.choosesAtRandom[queue]
    var choice = model.groupChoiceStarts[queue]
    let end = model.groupChoiceStarts[queue + 1]
    while choice < end {
      let rank = model.groupChoices[choice].rank
      var tier = choice
      while tier < end, model.groupChoices[tier].rank == rank { tier += 1 }
      for level in 0..<model.limits[queue] {
        if isRandom {
          let agent = anyAgent(of: choice..<tier, level: level, queue: queue, key: key)
          if agent >= 0 { return agent }
          continue
        }
        var (best, since) = (-1, Double.infinity)
        for candidate in choice..<tier {
          let group = model.groupChoices[candidate].index
          let agent = idle.first(group: group, level: level)
          guard agent >= 0, idle.readySince(agent) < since else { continue }
          guard keepsReserve(of: queue, group: group, level: level) else { continue }
          (best, since) = (agent, idle.readySince(agent))
        }
        if best >= 0 { return best }
      }
      choice = tier
    }
    return -1
  }

  /// Whether enough agents of a group stay idle when one of a level takes a contact.
  @inline(__always)
  private func keepsReserve(of queue: Int, group: Int, level: Int) -> Bool {
    let reserve = model.queues[queue].idleReserve
    return reserve == 0 || idle.idleCount(group: group) - (level == 0 ? 1 : 0) >= reserve
  }

  /// Any agent of a level from some groups, all alike; negative when there is none.
  private func anyAgent(of choices: Range<Int>, level: Int, queue: Int, key: RandomKey) -> Int {
    func ready(_ choice: Int) -> Int {
      let group = model.groupChoices[choice].index
      return keepsReserve(of: queue, group: group, level: level) ? idle.count(group: group, level: level) : 0
    }
    let all = choices.reduce(0) { $0 + ready($1) }
    guard all > 0 else { return -1 }
    var place = min(all - 1, Int(key.unit(.agent) * Double(all)))
    for choice in choices {
      let count = ready(choice)
      if place < count { return idle.agent(group: model.groupChoices[choice].index, level: level, after: place) }
      place -= count
    }
    return -1
  }

  /// Removes from the front of a queue all who have hung up.
  @inline(__always)
  private mutating func dropThoseGone(from queue: Int) {
    while !queues[queue].isEmpty {
      let contact = queues[queue][queues[queue].first]
      if contact.interval >= 0 {
        guard contact.hangsUp <= now else { return }
        countAbandoned(queue: queue, contact: contact)
        waiting[queue] -= 1
        waitingInAll -= 1
      }
      queues[queue].removeFirst()
    }
  }

  /// Whether a limited queue is full of people who have not hung up.
  private mutating func isFull(queue: Int, room: Int) -> Bool {
    guard waiting[queue] >= room else { return false }
    for number in queues[queue].first..<queues[queue].next {
      let contact = queues[queue][number]
      if contact.interval >= 0, contact.hangsUp <= now { leave(queue: queue, number: number) }
    }
    return waiting[queue] >= room
  }

  /// Marks a place in the queue as left by someone who has hung up.
  mutating func leave(queue: Int, number: Int) {
    countAbandoned(queue: queue, contact: queues[queue][number])
    queues[queue][number].interval = -1
    waiting[queue] -= 1
    waitingInAll -= 1
  }

  /// Gives a free agent as many contacts as there are and the agent may take, or puts the agent among those ready.
  mutating func offerWork(to agent: Int) {
    while true {
      let queue = queueWithWork(for: agent)
      guard queue >= 0 else { break }
      startFirst(of: queue, with: agent)
      if !agents[agent].isChatting { return }
    }
    let (group, open) = (agents[agent].group, agents[agent].open)
    if open < model.groupLimits[group] { idle.join(agent, group: group, level: open, now: now) }
  }

  /// The queue from which an agent takes the next contact; negative when nobody waits for this agent.
  private mutating func queueWithWork(for agent: Int) -> Int {
    let (group, open) = (agents[agent].group, agents[agent].open)
    var (best, bestRank, bestArrival) = (-1, Int.max, Double.infinity)
    for choice in model.queueChoiceStarts[group]..<model.queueChoiceStarts[group + 1] {
      let (queue, rank) = (model.queueChoices[choice].index, model.queueChoices[choice].rank)
      if rank > bestRank { break }
      if open > 0, open >= model.limits[queue] { continue }
      guard model.isOpen(queue, at: now) else { continue }
      dropThoseGone(from: queue)
      if queues[queue].isEmpty || idle.idleCount(group: group) < model.queues[queue].idleReserve { continue }
      let first = queues[queue][queues[queue].first].arrival
      // When it would have come if a second counted as one.
      let urgency = model.queues[queue].urgency
      let arrival = urgency == 1 ? first : now - (now - first) * urgency
      if arrival < bestArrival { (best, bestRank, bestArrival) = (queue, rank, arrival) }
    }
    return best
  }

  /// An agent takes the first contact of a queue.
  private mutating func startFirst(of queue: Int, with agent: Int) {
    let contact = queues[queue][queues[queue].first]
    queues[queue].removeFirst()
    waiting[queue] -= 1
    waitingInAll -= 1
    // What waited before the horizon is none of its contacts.
    if contact.arrival >= 0 {
      countAnswered(queue: queue, interval: Int(contact.interval), wait: now - contact.arrival)
    }
    start(
      queue: queue, interval: Int(contact.interval), key: contact.key, deadline: contact.deadline, with: agent)
  }

  @inline(__always)
  private mutating func start(queue: Int, interval: Int, key: RandomKey, deadline: Double, with agent: Int) {
    let mean = model.handlingSeconds[queue * model.intervalCount + interval]
    let seconds = mean * model.samplers[queue].draw(key)
    if deadline <= model.horizon { countDue(queue: queue, deadline: deadline, isInTime: now + seconds <= deadline) }
    if model.limits[queue] > 1 {
      openChat(queue: queue, seconds: seconds, with: agent)
    } else {
      agents[agent].open = 1
      agents[agent].busySince = now
      events.push(Event(time: now + seconds, subject: Int32(agent), kind: .contactEnds))
    }
  }

  /// An agent's last open contact ends.
  mutating func finishContact(of agent: Int) {
    agents[agent].open = 0
    agents[agent].isChatting = false
    bookBusy(agent)
    agents[agent].busySeconds += busyTime(since: agents[agent].busySince)
    switch agents[agent].leaving {
    case .not: if !goesHomeForAnother(agent) { offerWork(to: agent) }
    case .toBreak: beginBreak(of: agent)
    case .forGood: goHome(agent)
    }
  }
}
