import Workforce

/// One agent at the moment of a replan: what stays of the duties that were told, what absences take, and when nobody may be asked.
struct AgentMoment {
  let agent: Agent
  let duties: [Duty]
  let minute: Int
  let notice: Int
  let grid: TimeGrid

  /// The day that it is by the agent's clock.
  var today: Int { grid.day(at: minute) }

  private func hasBegun(_ duty: Duty) -> Bool { duty.start < minute }

  /// The stretches of absence that keep somebody away from a duty, as far as they come from now on.
  private func absences(over duty: Duty) -> [Range<Int>] {
    let rest = max(minute, duty.start)..<max(minute, duty.end)
    return agent.unavailable.filter { $0.reason != .availability && !$0.isInterruptible }
      .map { $0.minutes.clamped(to: rest) }.filter { !$0.isEmpty }
  }

  /// When the agent is away from a duty that stays: one that has begun, from the planning interval on in which that was and at the earliest from
  /// the duty's second one; one of which he works half or more. `nil` for a duty that falls away; none when nothing of it is lost.
  private func away(from duty: Duty) -> [Range<Int>]? {
    let step = grid.intervalMinutes
    let stretches = absences(over: duty).map { absence in
      let first = absence.lowerBound / step * step
      let from = hasBegun(duty) ? max(first, (duty.start / step + 1) * step) : max(first, duty.start)
      return from..<max(from, min(duty.end, (absence.upperBound + step - 1) / step * step))
    }
    let joined = stretches.filter { !$0.isEmpty }.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: [Range<Int>]())
    {
      if let last = $0.last, last.upperBound >= $1.lowerBound {
        $0[$0.count - 1] = last.lowerBound..<max(last.upperBound, $1.upperBound)
      } else {
        $0.append($1)
      }
    }
    return hasBegun(duty) || 2 * joined.reduce(0, { $0 + $1.count }) <= duty.minutes ? joined : nil
  }

  /// Whether a duty that is left begins too soon to be changed, or is agreed on with somebody who is away from a part of it.
  func isSettled(_ duty: Duty) -> Bool { duty.start < minute + notice || !(away(from: duty) ?? []).isEmpty }

  /// When the agent is away from duties that stay.
  var away: [Range<Int>] { duties.flatMap { away(from: $0) ?? [] } }

  /// What is left of the duties.
  var left: [Duty] { duties.filter { away(from: $0) != nil } }

  func losses(of index: Int) -> [ReplanStart.Loss] {
    duties.flatMap { duty -> [ReplanStart.Loss] in
      guard let away = away(from: duty) else { return [ReplanStart.Loss(agent: index, duty: duty, away: nil)] }
      return away.map { ReplanStart.Loss(agent: index, duty: duty, away: $0) }
    }
  }

  /// The stretches for which duties fall away.
  func absences(of index: Int) -> [ReplanStart.Absence] {
    let lost = losses(of: index).filter { $0.away == nil }.map(\.duty.span)
    return unavailable.compactMap { stretch in
      guard case .absence(let kind) = stretch.reason, !stretch.isInterruptible,
        lost.contains(where: { $0.overlaps(stretch.minutes) })
      else { return nil }
      return ReplanStart.Absence(agent: index, minutes: stretch.minutes, kind: kind)
    }
  }

  /// What stays of a duty that is left, where not all of it does: one that has begun or begins too soon, from whose rest nobody is away.
  func hold(of duty: Duty, _ scope: ReplanStart.Scope, in plan: Plan) -> DutyHold? {
    let until = minute + ReplanStart.pauseNotice
    let isOpen: Bool
    switch scope {
    case .duties: isOpen = duty.start < minute + notice
    case .breaks(let last): isOpen = duty.start < last
    }
    // A duty around an appointment, or one with a session that is not the agent's any more, stays whole.
    guard isOpen, until < duty.end, away(from: duty)?.isEmpty ?? false, duty.steadyQueues != nil,
      !agent.unavailable.contains(where: { $0.isInterruptible && $0.minutes.overlaps(duty.span) }),
      duty.sessions.allSatisfy({ placed in agent.sessions.contains { plan.sessions[$0.session].id == placed.id } })
    else { return nil }
    return DutyHold(until: until, earliestEnd: scope == .duties ? minute + notice : nil)
  }

  /// When the agent may not be on duty: what has begun is a fact that no absence undoes, what stays of another is agreed on, and nobody is
  /// called in without notice.
  var unavailable: [Unavailability] {
    let facts = left.filter { hasBegun($0) || !(away(from: $0) ?? []).isEmpty }.map(\.span)
    var found = facts.reduce(agent.unavailable) { stretches, fact in
      stretches.flatMap { stretch -> [Unavailability] in
        guard !stretch.isInterruptible, stretch.minutes.overlaps(fact) else { return [stretch] }
        let before = stretch.minutes.lowerBound..<max(stretch.minutes.lowerBound, fact.lowerBound)
        let after = min(stretch.minutes.upperBound, fact.upperBound)..<stretch.minutes.upperBound
        return [before, after].filter { !$0.isEmpty }.map { minutes in
          var part = stretch
          part.minutes = minutes
          return part
        }
      }
    }
    let midnight = grid.dayStart(today)
    let from = max(midnight, duties.filter(hasBegun).map(\.end).max() ?? midnight)
    let soon = left.map(\.start).filter { from <= $0 && $0 < minute + notice }.min()
    let until = soon ?? minute + notice
    if from < until { found.append(Unavailability(minutes: from..<until, reason: .availability)) }
    return found.sorted {
      ($0.minutes.lowerBound, $0.minutes.upperBound) < ($1.minutes.lowerBound, $1.minutes.upperBound)
    }
  }

  /// What the agent has of sessions: one in a duty from which he is away may be missed. One that an absence took whole is held on another day.
  func sessions(in plan: Plan) -> [SessionShare] {
    let lost = Set(
      losses(of: 0).filter { loss in
        guard let away = loss.away else { return false }
        return loss.duty.sessions.contains {
          away.overlaps(loss.duty.start + $0.start..<loss.duty.start + $0.start + $0.minutes)
        }
      }.map { $0.duty.day / 7 })
    guard !lost.isEmpty else { return agent.sessions }
    return agent.sessions.map { share in
      var share = share
      for week in lost where share.weeks.indices.contains(week) {
        share.weeks[week] = 0...share.weeks[week].upperBound
      }
      return share
    }
  }
}
