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
  /// What may change.
  public let scope: Scope
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
    var changed = plan
    let usual = plan.objective.costPerChange
    changed.objective.costPerChange =
      changePrice ?? (usual > 0 ? usual : plan.objective.shortfallPerHour * Self.shareOfShortfall)
    let moments = plan.agents.indices.map {
      AgentMoment(
        agent: plan.agents[$0], duties: published.duties[$0], minute: minute, notice: notice,
        grid: plan.grid(of: plan.agents[$0]))
    }
    var (losses, absences, left): ([Loss], [Absence], [[Duty]]) = ([], [], [])
    for (agent, moment) in moments.enumerated() {
      losses += moment.losses(of: agent)
      absences += moment.absences(of: agent)
      left.append(moment.left)
      changed.agents[agent].unavailable = moment.unavailable
      changed.agents[agent].away = moment.away
      if let limits { changed.agents[agent].weeks = limits[agent] }
      changed.agents[agent].sessions = moment.sessions(in: plan)
    }
    changed = changed.starting(from: StartRoster(duties: published.duties)).plan
    for (agent, moment) in moments.enumerated() {
      let (grid, today) = (moment.grid, moment.today)
      changed.agents[agent].earlier = (0..<grid.dayCount).map { day in
        let kept = left[agent].first { $0.day == day }
        let weight = plan.objective.changeWeight(daysAway: day - today)
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
    self.scope = scope
    self.losses = losses
    self.absences = absences
    roster = Roster(duties: left)
    // By other clocks it may be another day.
    let now = Set(moments.map(\.today) + [plan.grid.day(at: minute)])
    let (first, today) = (now.min() ?? 0, now.max() ?? 0)
    let last = losses.map(\.duty.day).max() ?? today
    open = max(0, first)..<plan.grid.dayCount
    days = open.lowerBound..<min(plan.grid.dayCount, max(today + 2, last + 1))
  }

  /// A roster with the breaks that were told wherever nothing else of a duty has changed, but for the days of the trouble: what a search
  /// moves there for nearly nothing is not worth telling anybody.
  func settled(_ found: Roster) -> Roster {
    Roster(
      duties: zip(found.duties, roster.duties).map { now, told in
        now.map { duty in
          guard !days.contains(duty.day), let old = told.first(where: { $0.day == duty.day }),
            old.isSame(butForBreaks: duty)
          else { return duty }
          return old
        }
      })
  }
}
