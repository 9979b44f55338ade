import DeferredWork
import Queueing
import Workforce

/// Staff for a queue with a response time: the least that clears every deadline beside what live queues leave over.
///
/// Work that comes while the queue is closed waits for it to open; work is carried over nights. What waits when the
/// horizon begins is the plan's `backlog`; where the plan is silent it is what this horizon leaves behind at its end, so that
/// a week does not live on the next one. The queue's skilled agents are the most there can be; when they cannot clear
/// every deadline the staff is planned as if there were more, with a warning that says what is missed.
struct DeferredStaffing {
  private let plan: Plan
  private let index: Int
  private let clock: WorkClock
  private let stream: DeferredStream
  /// Mean seconds of a contact.
  private let handlingSeconds: Double
  /// Hours of work that one agent does in an interval.
  private let agentHours: Double

  private var queue: Queue { plan.queues[index] }

  /// `nil` for a queue without a response time.
  init?(plan: Plan, queue index: Int, loads: [OfferedLoad]) {
    let queue = plan.queues[index]
    guard let time = queue.goals.responseTime else { return nil }
    self.plan = plan
    self.index = index
    let hours = Double(plan.grid.intervalMinutes) / 60
    agentHours = hours * max(1, queue.concurrency) * (queue.goals.maximumOccupancy ?? 1)
    let work = loads.map { $0.erlangs * hours }
    let contacts = loads.reduce(0) { $0 + $1.contactsPerHour }
    handlingSeconds = contacts > 0 ? loads.reduce(0) { $0 + $1.erlangs * 3600 } / contacts : 0
    let clock = WorkClock(plan: plan, queue: index, time: time)
    let due = work.indices.map { clock.due(ofInterval: $0) }
    self.clock = clock
    var backlog: [DeferredStream.Backlog] = []
    if let contacts = queue.backlogContacts {
      let seconds = loads.first { $0.erlangs > 0 }?.handlingSeconds ?? queue.handlingSeconds ?? 0
      // As if it had come evenly over the last response time of open hours.
      for position in 0..<clock.length {
        let due = clock.open.isEmpty ? 0 : clock.open[min(position, clock.open.count - 1)]
        backlog.append(
          .init(
            hours: contacts * seconds / 3600 / Double(clock.length), intervalsAgo: clock.length - position,
            dueInterval: due))
      }
    } else {
      for (interval, hours) in work.enumerated() where hours > 0 && due[interval] >= work.count {
        let wrapped = due[interval] == Int.max ? Int.max : due[interval] - work.count
        backlog.append(.init(hours: hours, intervalsAgo: work.count - interval, dueInterval: wrapped))
      }
    }
    stream = DeferredStream(id: queue.id, hours: work, deadline: 0, dueIntervals: due, backlog: backlog)
  }

  /// The least staff, by interval; what it takes of the gaps is taken from them. A week's work makes way for `agents`, which other queues need, by
  /// queue and interval.
  func staff(
    gaps: inout LiveGaps, beside agents: [[Double]]
  ) -> (agents: [Double], outlook: DeferredOutlook, warning: StaffingWarning?) {
    if queue.weeklyWorkHours != nil { return fillingValleys(gaps: &gaps, beside: agents) }
    let spare = gaps.hours(for: index)
    let skilled = plan.agents.count { $0.queues.contains(index) }
    var warning: StaffingWarning?
    var profile: CapacityProfile?
    do throws(DeferredWorkError) {
      profile = try leastProfile(spare: spare, agents: skilled)
    } catch {
      warning = self.warning(error, skilled: skilled)
      profile = try? leastProfile(spare: spare, agents: nil)
    }
    var added = [Double](repeating: 0, count: spare.count)
    var used = added
    if let profile, let done = profile.doneHours.first {
      for (position, interval) in clock.open.enumerated() {
        added[interval] = profile.addedHours[position]
        used[interval] = max(0, done[position] - profile.addedHours[position])
      }
    }
    gaps.take(used, for: index, handlingSeconds: handlingSeconds)
    return (added.map { $0 / agentHours }, outlook(added: added, gaps: used), warning)
  }

  /// Staff for a week's work, which may be done whenever the queue is open: gaps first, and the rest where those who have its skill are needed least for
  /// other queues.
  private func fillingValleys(
    gaps: inout LiveGaps, beside agents: [[Double]]
  ) -> (agents: [Double], outlook: DeferredOutlook, warning: StaffingWarning?) {
    let spare = gaps.hours(for: index)
    let people = plan.agents.filter { $0.queues.contains(index) }
    let rivals = plan.queues.indices.filter { rival in
      rival != index && people.contains { $0.queues.contains(rival) }
    }
    var (added, used) = ([Double](repeating: 0, count: spare.count), [Double](repeating: 0, count: spare.count))
    var short: (interval: Int, hours: Double)?
    for week in 0..<plan.grid.weekCount {
      let intervals = plan.grid.intervals(ofWeek: week)
      let open = clock.open.filter(intervals.contains)
      var left = intervals.reduce(0) { $0 + stream.hours[$1] }
      guard let last = open.last, left > 0 else { continue }
      let inGaps = open.reduce(0) { $0 + spare[$1] }
      for interval in open where inGaps > 0 { used[interval] = spare[interval] * min(1, left / inGaps) }
      left -= min(left, inGaps)
      let room = Double(people.count)
      let filling = WaterFilling(
        base: open.map { interval in rivals.reduce(0) { $0 + agents[$1][interval] } }, room: room)
      for (interval, agents) in zip(open, filling.added(left / agentHours)) { added[interval] = agents * agentHours }
      let missing = left - room * agentHours * Double(open.count)
      if missing > 1e-9, short == nil { short = (last, missing) }
    }
    gaps.take(used, for: index, handlingSeconds: handlingSeconds)
    let warning = short.map {
      StaffingWarning.tooFewSkilled(queue: index, agents: people.count, lateHours: $0.hours, interval: $0.interval)
    }
    return (added.map { $0 / agentHours }, outlook(added: added, gaps: used), warning)
  }

  /// What becomes of the work with so many agents by interval, on work or ready for it.
  func outlook(agents: [Double], gaps: inout LiveGaps) -> DeferredOutlook {
    let spare = gaps.hours(for: index)
    let found = outlook(added: agents.map { $0 * agentHours }, gaps: spare)
    gaps.take(spare, for: index, handlingSeconds: handlingSeconds)
    return found
  }

  private func outlook(added: [Double], gaps: [Double]) -> DeferredOutlook {
    let replay = BacklogReplay(streams: [stream], capacityHours: zip(added, gaps).map(+))
    return DeferredOutlook(
      capacityHours: added, gapHours: gaps, backlogHours: replay.backlogHours, lateHours: replay.lateHours,
      oldestMinutes: replay.oldestAge.map { $0.map { $0 * plan.grid.intervalMinutes } },
      shareInTime: replay.shareInTime)
  }

  /// The least profile over the open intervals.
  private func leastProfile(spare: [Double], agents: Int?) throws(DeferredWorkError) -> CapacityProfile {
    let count = clock.open.count
    var hours = [Double](repeating: 0, count: count)
    var due = [Int](repeating: count, count: count)
    for (interval, work) in stream.hours.enumerated() where work > 0 {
      let first = clock.firstOpen(from: interval)
      guard first < count, let moment = stream.dueIntervals?[interval] else { continue }
      hours[first] += work
      if moment < stream.hours.count, let last = clock.lastOpen(by: moment) {
        due[first] = min(due[first], max(first, last))
      }
    }
    for position in due.indices.dropLast().reversed() { due[position] = min(due[position], due[position + 1]) }
    let backlog = stream.backlog.map { part in
      DeferredStream.Backlog(
        hours: part.hours, intervalsAgo: part.intervalsAgo,
        dueInterval: part.dueInterval.map { $0 < stream.hours.count ? clock.lastOpen(by: $0) ?? 0 : count })
    }
    let open = DeferredStream(
      id: stream.id, hours: hours, deadline: 0, dueIntervals: zip(due, 0..<count).map(max), backlog: backlog)
    return try CapacityPlanner(
      streams: [open], spareHours: clock.open.map { spare[$0] },
      maximumHours: agents.map { [Double](repeating: Double($0) * agentHours, count: count) }
    ).leastProfile()
  }

  private func warning(_ error: DeferredWorkError, skilled: Int) -> StaffingWarning {
    guard case .tooLittleCapacity(let position, let missing) = error else {
      return .unplannable(queue: index, cause: error)
    }
    return .tooFewSkilled(queue: index, agents: skilled, lateHours: missing, interval: clock.open[position])
  }
}
