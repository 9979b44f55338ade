extension Replication {
  /// The roster asks for something.
  mutating func handle(_ event: CompiledModel.StaffEvent) {
    if event.kind == .queueOpens { return openQueue(event.duty) }
    let agent = holder(of: event.duty)
    switch event.kind {
    case .begins: beginDuty(event.duty, group: event.group)
    case .changesGroup: if agents[agent].duty == event.duty { changeGroup(of: agent, to: event.group) }
    case .breakBegins: if agents[agent].duty == event.duty { askForBreak(of: agent, seconds: event.length) }
    case .ends: if agents[agent].duty == event.duty { endDuty(of: agent) }
    case .queueOpens: break
    }
  }

  /// Who works a duty.
  private func holder(of duty: Int) -> Int { standIns[model.duties[duty].agent] }

  /// What is random about a duty hangs on its fate, so that another roster finds it unchanged.
  private func attendanceKey(duty: Int) -> RandomKey {
    let fate = model.fates[duty]
    return key.purpose(.absence).part(fate.first).part(fate.second)
  }

  private mutating func beginDuty(_ duty: Int, group: Int) {
    let agent = holder(of: duty)
    let attendance = model.attendance[duty]
    let key = attendanceKey(duty: duty)
    if key.unit(.absence) <= attendance.absentShare { return }
    if agents[agent].presence == .present { recordStretch(of: agent, until: now) }
    idle.leave(agent)
    if agents[agent].leaving == .forGood { overdue[agents[agent].group].removeAll { $0 == agent } }
    agents[agent].duty = duty
    agents[agent].group = group
    agents[agent].leaving = .not
    if agents[agent].presence != .present, key.unit(.lateness) <= attendance.lateShare {
      agents[agent].presence = .off
      let arrival = now + attendance.meanDelaySeconds * key.exponential(.delay)
      events.push(Event(time: arrival, subject: Int32(duty), kind: .lateArrival))
    } else {
      beginWork(duty: duty)
    }
  }

  /// Someone is at work for a duty, if it is not over by now.
  mutating func beginWork(duty: Int) {
    let agent = holder(of: duty)
    guard agents[agent].duty == duty, now < model.duties[duty].seconds.upperBound else { return }
    if model.attendance[duty].awayShare > 0 { scheduleStretchAway(duty: duty, from: now) }
    becomePresent(agent)
  }

  /// An agent goes on with other queues; a contact open by now is finished first.
  private mutating func changeGroup(of agent: Int, to group: Int) {
    guard agents[agent].presence == .present else {
      agents[agent].group = group
      return
    }
    recordStretch(of: agent, until: now)
    idle.leave(agent)
    agents[agent].group = group
    becomePresent(agent)
  }

  private mutating func becomePresent(_ agent: Int) {
    agents[agent].presence = .present
    agents[agent].presentSince = now
    agents[agent].busySeconds = 0
    if agents[agent].open == 0 { offerWork(to: agent) } else { agents[agent].busySince = now }
  }

  private mutating func endDuty(of agent: Int) {
    if agents[agent].presence == .present, agents[agent].open > 0 {
      idle.leave(agent)
      agents[agent].leaving = .forGood
      let group = agents[agent].group
      guard model.leavesFirstFree[group] else { return }
      overdue[group].append(agent)
      let free = idle.first(group: group, level: 0)
      if free >= 0, goesHomeForAnother(free) { return }
    } else {
      goHome(agent)
    }
  }

  /// Sends a free agent home in the place of one whose duty is over but who has a contact, if there is such a one.
  mutating func goesHomeForAnother(_ agent: Int) -> Bool {
    let group = agents[agent].group
    guard model.leavesFirstFree[group], let stays = overdue[group].first else { return false }
    overdue[group].removeFirst()
    // From here on the two are each other: what else the roster holds for them goes with it.
    let (own, other) = (model.duties[agents[stays].duty].agent, model.duties[agents[agent].duty].agent)
    standIns.swapAt(own, other)
    agents[stays].duty = agents[agent].duty
    agents[stays].leaving = .not
    goHome(agent)
    if agents[stays].isChatting { offerWork(to: stays) }
    return true
  }

  mutating func goHome(_ agent: Int) {
    if agents[agent].presence == .present { recordStretch(of: agent, until: now) }
    idle.leave(agent)
    if agents[agent].leaving == .forGood { overdue[agents[agent].group].removeAll { $0 == agent } }
    agents[agent].presence = .off
    agents[agent].leaving = .not
    agents[agent].duty = -1
  }

  // Breaks begin when the open contact ends, and keep their length.

  private mutating func askForBreak(of agent: Int, seconds: Double) {
    switch agents[agent].presence {
    case .off: return
    case .onBreak:
      agents[agent].breakEnds += seconds
      events.push(Event(time: agents[agent].breakEnds, subject: Int32(agent), kind: .breakEnds))
    case .present:
      agents[agent].breakLength = seconds + (agents[agent].leaving == .toBreak ? agents[agent].breakLength : 0)
      idle.leave(agent)
      if agents[agent].open == 0 {
        beginBreak(of: agent)
      } else if agents[agent].leaving == .not {
        agents[agent].leaving = .toBreak
      }
    }
  }

  mutating func beginBreak(of agent: Int) {
    recordStretch(of: agent, until: now)
    agents[agent].presence = .onBreak
    agents[agent].leaving = .not
    agents[agent].breakEnds = now + agents[agent].breakLength
    events.push(Event(time: agents[agent].breakEnds, subject: Int32(agent), kind: .breakEnds))
  }

  mutating func endBreak(of agent: Int) {
    guard agents[agent].presence == .onBreak, agents[agent].breakEnds == now else { return }
    becomePresent(agent)
  }

  // Stretches away from contacts that are not on the roster.

  private mutating func scheduleStretchAway(duty: Int, from start: Double) {
    let agent = holder(of: duty)
    let attendance = model.attendance[duty]
    let draw = attendanceKey(duty: duty).part(agents[agent].stretchesAway).exponential(.away)
    agents[agent].stretchesAway += 1
    let meanGap = attendance.awaySeconds * (1 - attendance.awayShare) / attendance.awayShare
    events.push(Event(time: start + meanGap * draw, subject: Int32(duty), kind: .awayBegins))
  }

  mutating func beginStretchAway(duty: Int) {
    let agent = holder(of: duty)
    guard agents[agent].duty == duty else { return }
    if agents[agent].presence == .present, agents[agent].leaving == .not {
      askForBreak(of: agent, seconds: model.attendance[duty].awaySeconds)
    }
    scheduleStretchAway(duty: duty, from: now + model.attendance[duty].awaySeconds)
  }

  // Occupancy, within the horizon; a stretch of work counts for the day on which it began.

  /// Seconds with an open contact, within the horizon.
  @inline(__always)
  func busyTime(since start: Double) -> Double { max(0, min(now, model.horizon) - start) }

  /// Books an agent's stretch of work; an open contact goes on in the next one.
  mutating func recordStretch(of agent: Int, until end: Double) {
    let state = agents[agent]
    guard state.presentSince < model.horizon else { return }
    let interval = min(model.intervalCount - 1, max(0, Int(state.presentSince / model.intervalSeconds)))
    let cell = state.group * model.dayCount + model.dayOfInterval[interval]
    presentSeconds[cell] += min(end, model.horizon) - state.presentSince
    busySeconds[cell] += state.busySeconds + (state.open > 0 ? busyTime(since: state.busySince) : 0)
    book(state.presentSince..<max(state.presentSince, end), of: state.group, in: \.intervalPresentSeconds)
    if state.open > 0 { bookBusy(agent) }
  }

  /// Books the time since an agent's contact was opened, or since the stretch began, in the intervals in which it lies.
  mutating func bookBusy(_ agent: Int) {
    let start = agents[agent].busySince
    book(start..<max(start, now), of: agents[agent].group, in: \.intervalBusySeconds)
  }

  private mutating func book(
    _ seconds: Range<Double>, of group: Int, in sums: WritableKeyPath<Replication, [Double]>
  ) {
    var start = max(0, seconds.lowerBound)
    let end = min(seconds.upperBound, model.horizon)
    var interval = Int(start / model.intervalSeconds)
    while start < end, interval < model.intervalCount {
      let next = min(end, model.intervalSeconds * Double(interval + 1))
      self[keyPath: sums][group * model.intervalCount + interval] += next - start
      start = next
      interval += 1
    }
  }
}
