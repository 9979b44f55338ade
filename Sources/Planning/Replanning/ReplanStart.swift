public import Workforce

/// A published roster at a moment at which something has come between: what is over or has begun is fixed, what an absence takes is gone,
/// and the rest may change at a price that rises as its day comes near.
///
/// ## Source
/// `docs/replanning.md`, "What stays and what may change".
public struct ReplanStart: Sendable {
  /// A duty that an absence has come over.
  public struct Loss: Hashable, Sendable {
    /// The agent.
    public let agent: Int
    /// The duty as it was told.
    public let duty: Duty
    /// When the agent left it, in elapsed minutes; `nil` when it is not begun at all and falls away.
    public let departure: Int?
  }

  /// The plan: the agents' days as they were told, and what of them stays.
  public let plan: Plan
  /// What is left of the roster.
  public let roster: Roster
  /// What absences have taken from it, by agent, then by time.
  public let losses: [Loss]
  /// The days of the trouble: from today to the last of a loss, tomorrow among them.
  public let days: Range<Int>
  /// The days on which a duty may change: from today on.
  public let open: Range<Int>

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
  ///   - published: The roster as it was told, with the plan's agents.
  ///   - minute: The moment, in elapsed minutes from the start of the horizon.
  ///   - notice: Minutes before its start from which on a duty stays as it was told, and before which nobody is called in.
  ///   - changePrice: Cost of a changed day that is far away; `nil` takes the plan's, else a tenth of an agent-hour missing.
  public init(plan: Plan, published: Roster, at minute: Int, notice: Int, changePrice: Double? = nil) {
    let grid = plan.grid
    var changed = plan
    let usual = plan.objective.costPerChange
    changed.objective.costPerChange =
      changePrice ?? (usual > 0 ? usual : plan.objective.shortfallPerHour * Self.shareOfShortfall)
    let today = grid.day(at: minute)
    var (losses, left): ([Loss], [[Duty]]) = ([], [])
    for agent in plan.agents.indices {
      let moment = AgentMoment(
        agent: plan.agents[agent], duties: published.duties[agent], minute: minute, notice: notice, grid: grid)
      losses += moment.losses(of: agent)
      left.append(moment.left)
      changed.agents[agent].unavailable = moment.unavailable
      changed.agents[agent].departure = moment.departure
      changed.agents[agent].sessions = moment.sessions(in: plan)
    }
    changed = changed.starting(from: StartRoster(duties: published.duties)).plan
    for agent in plan.agents.indices {
      changed.agents[agent].earlier = (0..<grid.dayCount).map { day in
        let told = published.duties[agent].first { $0.day == day }
        let kept = left[agent].first { $0.day == day }
        let isOver = grid.dayStart(day + 1) <= minute
        let isFixed = kept.map { $0.start < minute + notice } ?? isOver
        return EarlierDay(
          day: day, duty: isFixed ? kept : told, isLocked: isFixed,
          changeWeight: Self.changeWeight(daysAway: day - today))
      }
    }
    self.plan = changed
    self.losses = losses
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

  /// The stretches of absence that keep whole duties away.
  private func absences(over span: Range<Int>) -> [Unavailability] {
    agent.unavailable.filter { $0.reason != .availability && !$0.isInterruptible && $0.minutes.overlaps(span) }
  }

  /// When the agent left a duty that had begun: from the planning interval on in which that was.
  var departure: Int? {
    for duty in duties where hasBegun(duty) && duty.end > minute {
      guard let gone = absences(over: minute..<duty.end).map(\.minutes.lowerBound).min() else { continue }
      let step = grid.intervalMinutes
      let moment = max(gone, minute) / step * step
      let departure = max(moment, (duty.start / step + 1) * step)
      if departure < duty.end { return departure }
    }
    return nil
  }

  /// What is left of the duties: all that have begun, and those that no absence takes.
  var left: [Duty] { duties.filter { hasBegun($0) || absences(over: $0.span).isEmpty } }

  func losses(of index: Int) -> [ReplanStart.Loss] {
    duties.compactMap { duty in
      if let left = duty.departure(at: departure) {
        return ReplanStart.Loss(agent: index, duty: duty, departure: left)
      }
      return hasBegun(duty) || absences(over: duty.span).isEmpty
        ? nil : ReplanStart.Loss(agent: index, duty: duty, departure: nil)
    }
  }

  /// When the agent may not be on duty: what has begun is a fact that no absence undoes, and nobody is called in without notice.
  var unavailable: [Unavailability] {
    let facts = duties.filter(hasBegun).map(\.span)
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
    let from = max(today, facts.map(\.upperBound).max() ?? today)
    let soon = left.map(\.start).filter { from <= $0 && $0 < minute + notice }.min()
    let until = soon ?? minute + notice
    if from < until { found.append(Unavailability(minutes: from..<until, reason: .availability)) }
    return found.sorted {
      ($0.minutes.lowerBound, $0.minutes.upperBound) < ($1.minutes.lowerBound, $1.minutes.upperBound)
    }
  }

  /// What the agent has of sessions: one in a duty that was left may be over without him. One that an absence took is held on another day.
  func sessions(in plan: Plan) -> [SessionShare] {
    let lost = Set(
      losses(of: 0).filter { $0.departure != nil && !$0.duty.sessions.isEmpty }.map { $0.duty.day / 7 })
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
