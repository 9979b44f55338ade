public import Workforce

/// A published roster at a moment at which something has come between: what is over or has begun is fixed, what an absence takes is gone,
/// and the rest may change at a price that rises as its day comes near.
///
/// ## Source
/// `docs/replanning.md`, "What stays and what may change".
public struct ReplanStart: Sendable {
  /// What may change.
  public enum Scope: Hashable, Sendable {
    /// Everything that has not begun, and of duties that have begun their end and their later breaks.
    case duties
    /// Breaks and sessions of duties that begin before an elapsed minute, and nothing else.
    case breaks(until: Int)
  }

  /// A duty that an absence has come over.
  public struct Loss: Hashable, Sendable {
    /// The agent.
    public let agent: Int
    /// The duty as it was told.
    public let duty: Duty
    /// When the agent is away from it, in elapsed minutes; `nil` when it falls away whole.
    public let away: Range<Int>?
  }

  /// A stretch of time in which an agent is absent by now and would have been on duty.
  public struct Absence: Hashable, Sendable {
    /// The agent.
    public let agent: Int
    /// Elapsed minutes, without those of duties that stay in the roster.
    public let minutes: Range<Int>
    /// What it is.
    public let kind: String
  }

  /// The plan: the agents' days as they were told, and what of them stays.
  public let plan: Plan
  /// What is left of the roster.
  public let roster: Roster
  /// What absences have taken from it, by agent, then by time.
  public let losses: [Loss]
  /// The absences for which duties fall away, each once, by agent, then by time.
  public let absences: [Absence]
  /// The days of the trouble: from today to the last of a loss, tomorrow among them.
  public let days: Range<Int>
  /// The days on which a duty may change: from today on.
  public let open: Range<Int>

  /// Minutes before its start from which on a break stays where it was told.
  public static let pauseNotice = 15

  /// Price of a change on a day that is at least four days away, where neither the plan nor anybody says one: a part of what an agent-hour
  /// missing costs.
  private static let shareOfShortfall = 0.1

  /// As how many changes a change of a day is paid: of today and tomorrow, of the two days after them, of any later one.
  static func changeWeight(daysAway: Int) -> Int {
    switch daysAway {
    case ...1: 4
    case 2...3: 2
    default: 1
    }
  }

  /// Makes a start.
  ///
  /// - Parameters:
  ///   - plan: The plan as it is by now, with everybody's absences.
  ///   - limits: What each week asks of each agent when those are absent alone for whom duties fall away (``absences``); `nil` takes the plan's.
  ///   - published: The roster as it was told, with the plan's agents.
  ///   - minute: The moment, in elapsed minutes from the start of the horizon.
  ///   - notice: Minutes before which no duty begins or ends that was not told so: nobody is called in, or asked to stay or to go, sooner.
  ///   - scope: What may change.
  ///   - changePrice: Cost of a changed day that is far away; `nil` takes the plan's, else a tenth of an agent-hour missing.
  public init(
    plan: Plan, limits: [[WeekLimits]]? = nil, published: Roster, at minute: Int, notice: Int, scope: Scope = .duties,
    changePrice: Double? = nil
  ) {
    let grid = plan.grid
    var changed = plan
    let usual = plan.objective.costPerChange
    changed.objective.costPerChange =
      changePrice ?? (usual > 0 ? usual : plan.objective.shortfallPerHour * Self.shareOfShortfall)
    let today = grid.day(at: minute)
    var (losses, absences, left): ([Loss], [Absence], [[Duty]]) = ([], [], [])
    for agent in plan.agents.indices {
      let moment = AgentMoment(
        agent: plan.agents[agent], duties: published.duties[agent], minute: minute, notice: notice, grid: grid)
      losses += moment.losses(of: agent)
      absences += moment.absences(of: agent)
      left.append(moment.left)
      changed.agents[agent].unavailable = moment.unavailable
      changed.agents[agent].away = moment.away
      if let limits { changed.agents[agent].weeks = limits[agent] }
      changed.agents[agent].sessions = moment.sessions(in: plan)
    }
    changed = changed.starting(from: StartRoster(duties: published.duties)).plan
    for agent in plan.agents.indices {
      let moment = AgentMoment(
        agent: plan.agents[agent], duties: published.duties[agent], minute: minute, notice: notice, grid: grid)
      changed.agents[agent].earlier = (0..<grid.dayCount).map { day in
        let kept = left[agent].first { $0.day == day }
        let weight = Self.changeWeight(daysAway: day - today)
        if let kept, let hold = moment.hold(of: kept, scope, in: plan) {
          return EarlierDay(day: day, duty: kept, hold: hold, changeWeight: weight)
        }
        let isFixed =
          scope != .duties || (kept.map(moment.isSettled) ?? (grid.dayStart(day + 1) <= minute))
        let told = isFixed ? kept : published.duties[agent].first { $0.day == day }
        return EarlierDay(day: day, duty: told, isLocked: isFixed, changeWeight: weight)
      }
    }
    self.plan = changed
    self.losses = losses
    self.absences = absences
    roster = Roster(duties: left)
    let last = losses.map(\.duty.day).max() ?? today
    open = max(0, today)..<grid.dayCount
    days = open.lowerBound..<min(grid.dayCount, max(today + 2, last + 1))
  }

  /// A roster with the breaks that were told wherever nothing else of a duty has changed, but for the days of the trouble: what a search
  /// moves there for nearly nothing is not worth telling anybody.
  func settled(_ found: Roster) -> Roster {
    Roster(
      duties: zip(found.duties, roster.duties).map { now, told in
        now.map { duty in
          guard !days.contains(duty.day), let old = told.first(where: { $0.day == duty.day }),
            old.span == duty.span, old.family == duty.family, old.queues == duty.queues, old.sessions == duty.sessions
          else { return duty }
          return old
        }
      })
  }
}

/// One agent at the moment.
private struct AgentMoment {
  let agent: Agent
  let duties: [Duty]
  let minute: Int
  let notice: Int
  let grid: TimeGrid

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
    let today = grid.dayStart(grid.day(at: minute))
    let from = max(today, duties.filter(hasBegun).map(\.end).max() ?? today)
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
