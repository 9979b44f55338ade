import Workforce

/// Where an agent's activities are timed, each stretch of a duty that is open to the same queues is as long, and begins when, one of the agent's activities
/// of just these queues says. A stretch reaches from the duty's start, a break, a session or a change of queues to the next of them, or the duty's
/// end; only one that follows a change of queues has to begin on the activity's step. What a lock keeps was agreed on. Amount: 1 a stretch.
struct ActivityStretches: LineRule {
  let id = RuleID.activityStretch

  func breaches(of line: Line) -> [Breach] {
    line.freeDuties.flatMap { duty -> [Breach] in
      guard let own = line.plan.openStretches(of: line.agent, onDay: duty.day) else { return [] }
      return ActivityStretches.stretches(of: duty).compactMap { stretch in
        let allowed = own.filter { Set($0.queues) == stretch.queues }
        let faults = allowed.map { ActivityStretches.fault(of: stretch, as: $0, grid: line.plan.grid) }
        // Queues of no activity are the business of `activity`.
        guard let fault = faults.first, !faults.contains(where: { $0 == nil }), let fault else { return nil }
        return line.breach(
          day: duty.day, amount: 1, .times,
          .activityStretch(duty, queues: stretch.queues.sorted(), minutes: stretch.minutes, fault))
      }
    }
  }

  private struct Stretch {
    let queues: Set<Int>
    var minutes: Range<Int>
    let followsChange: Bool
  }

  private static func stretches(of duty: Duty) -> [Stretch] {
    var found: [Stretch] = []
    for activity in duty.activities where !activity.queues.isEmpty {
      let queues = Set(activity.queues)
      let isNext = found.last.map { $0.minutes.upperBound == activity.minutes.lowerBound } ?? false
      if isNext, found[found.count - 1].queues == queues {
        found[found.count - 1].minutes = found[found.count - 1].minutes.lowerBound..<activity.minutes.upperBound
      } else {
        found.append(Stretch(queues: queues, minutes: activity.minutes, followsChange: isNext))
      }
    }
    return found
  }

  private static func fault(of stretch: Stretch, as allowed: OpenStretch, grid: TimeGrid) -> StretchFault? {
    if stretch.minutes.count < allowed.minutes.lowerBound { return .short(limit: allowed.minutes.lowerBound) }
    if stretch.minutes.count > allowed.minutes.upperBound { return .long(limit: allowed.minutes.upperBound) }
    let begin = grid.wallClockMinute(at: stretch.minutes.lowerBound)
    return stretch.followsChange && begin % allowed.step != 0 ? .begin(step: allowed.step) : nil
  }
}
