public import Workforce

/// What agents did beside what their duties said, minute by minute, as far as a log of states tells.
///
/// *Adherence* is the share of scheduled minutes in which an agent did what the duty said at that minute; *conformance* the minutes worked over
/// the minutes of work scheduled, whenever they lay. Work is contacts and sessions. A duty of which the log has no minute of presence is an
/// absence: it counts for itself, and in neither share.
///
/// ## Source
/// The definitions of the trade, as B. Cleveland, *Call Center Management on Fast Forward*, has them.
public struct AdherenceReview: Hashable, Sendable {
  /// Minutes of somebody, or of everybody.
  public struct Figures: Hashable, Sendable {
    /// Minutes of duties at which the agent was present at all.
    public fileprivate(set) var scheduled = 0
    /// Of them those in which the agent did what the duty said.
    public fileprivate(set) var adherent = 0
    /// Minutes of contacts and sessions in these duties.
    public fileprivate(set) var scheduledWork = 0
    /// Minutes of contacts in these duties.
    public fileprivate(set) var scheduledContacts = 0
    /// Of them those in which the agent was on contacts or ready for one.
    public fileprivate(set) var onContacts = 0
    /// Minutes of contacts and sessions in the log, within duties and outside.
    public fileprivate(set) var worked = 0
    /// Minutes of duties of which the log has no minute of presence.
    public fileprivate(set) var absent = 0
    /// Contacts and sessions among them.
    public fileprivate(set) var absentWork = 0

    /// Adherence; `nil` when nothing is scheduled.
    public var adherence: Double? { scheduled > 0 ? Double(adherent) / Double(scheduled) : nil }
    /// Conformance; `nil` when no work is scheduled.
    public var conformance: Double? { scheduledWork > 0 ? Double(worked) / Double(scheduledWork) : nil }
    /// The share of scheduled work of which nobody was there.
    public var absence: Double? {
      let all = scheduledWork + absentWork
      return all > 0 ? Double(absentWork) / Double(all) : nil
    }
    /// The share of time scheduled for contacts in which those present were on none and not ready for one.
    public var away: Double? { scheduledContacts > 0 ? 1 - Double(onContacts) / Double(scheduledContacts) : nil }

    fileprivate mutating func add(_ other: Figures) {
      scheduled += other.scheduled
      adherent += other.adherent
      scheduledWork += other.scheduledWork
      scheduledContacts += other.scheduledContacts
      onContacts += other.onContacts
      worked += other.worked
      absent += other.absent
      absentWork += other.absentWork
    }
  }

  /// What duties have: contacts, pauses, sessions.
  public enum Kind: Hashable, Sendable, CaseIterable {
    case contacts, pauses, sessions
  }

  /// What was done of a kind of activity.
  public struct KindFigures: Hashable, Sendable {
    /// Minutes scheduled.
    public fileprivate(set) var scheduled = 0
    /// Of them those in which it was done.
    public fileprivate(set) var adherent = 0
  }

  /// From the beginning of the first day of which the log tells to its last minute: nothing else is judged.
  public let span: Range<Int>
  /// Everybody.
  public private(set) var total = Figures()
  /// Everybody, by kind of activity scheduled.
  public private(set) var kinds: [Kind: KindFigures] = [:]
  /// By agent.
  public private(set) var agents: [Figures] = []
  /// Agents with duties of whom the log has no row.
  public private(set) var unlogged: [Int] = []
  /// Agents at work on each queue, by queue and interval; staff of several queues in the parts that the roster has on them then.
  public private(set) var present: [[Double]] = []

  /// Compares; `nil` when the log is empty.
  ///
  /// - Parameters:
  ///   - roster: What was told.
  ///   - log: What was done.
  ///   - plan: The plan of both.
  ///   - rostered: Agents that the roster has on each queue, by queue and interval, by which staff of several queues is divided; `nil` divides it
  ///     evenly.
  public init?(of roster: Roster, log: StateLog, in plan: Plan, rostered: [[Double]]? = nil) {
    guard let logged = log.span else { return nil }
    let grid = plan.grid
    // Whoever came late on the first day came late, although nobody was there before.
    let span = grid.dayStart(grid.day(at: logged.lowerBound))..<logged.upperBound
    self.span = span
    var minutes = [[Double]](
      repeating: [Double](repeating: 0, count: grid.intervalCount), count: plan.queues.count)
    var entries: [[StateLog.Entry]] = Array(repeating: [], count: plan.agents.count)
    for entry in log.entries { entries[entry.agent].append(entry) }
    for kind in Kind.allCases { kinds[kind] = KindFigures() }
    for agent in plan.agents.indices {
      let duties = roster.duties.indices.contains(agent) ? roster.duties[agent] : []
      let day = AgentMinutes(entries: entries[agent], horizon: grid.horizonMinutes)
      if entries[agent].isEmpty, duties.contains(where: { $0.span.overlaps(span) }) { unlogged.append(agent) }
      var own = Figures()
      for duty in duties { add(duty, day, to: &own) }
      own.worked = day.worked
      count(day, duties, plan.agents[agent].queues, grid, rostered, &minutes)
      total.add(own)
      agents.append(own)
    }
    let length = Double(grid.intervalMinutes)
    present = minutes.map { $0.map { $0 / length } }
  }

  private mutating func add(_ duty: Duty, _ log: AgentMinutes, to figures: inout Figures) {
    let judged = duty.span.clamped(to: span).clamped(to: 0..<log.states.count)
    guard !judged.isEmpty else { return }
    let isThere = judged.contains { log.states[$0] != nil && log.states[$0] != .off }
    for activity in duty.activities {
      let part = activity.minutes.clamped(to: judged)
      let isWork = !activity.isPause
      guard isThere else {
        figures.absent += part.count
        if isWork { figures.absentWork += part.count }
        continue
      }
      let kind: Kind = activity.isPause ? .pauses : activity.kind.isTask ? .sessions : .contacts
      for minute in part {
        let state = log.states[minute]
        let isAdherent = state.map { $0.is(activity.kind) } ?? false
        figures.scheduled += 1
        kinds[kind]?.scheduled += 1
        if isAdherent {
          figures.adherent += 1
          kinds[kind]?.adherent += 1
        }
        if isWork { figures.scheduledWork += 1 }
        guard kind == .contacts else { continue }
        figures.scheduledContacts += 1
        if isAdherent { figures.onContacts += 1 }
      }
    }
  }

  /// Puts minutes on contacts where the duty of the moment has them, else where the duty nearest by has, else on all the agent's queues.
  private func count(
    _ log: AgentMinutes, _ duties: [Duty], _ own: [Int], _ grid: TimeGrid, _ rostered: [[Double]]?,
    _ minutes: inout [[Double]]
  ) {
    for entry in log.entries where entry.state == .work {
      for minute in entry.minutes {
        let queues = AdherenceReview.queues(at: minute, of: duties) ?? own
        let interval = minute / grid.intervalMinutes
        let weights = queues.map { rostered?[$0][interval] ?? 0 }
        let all = weights.reduce(0, +)
        for (queue, weight) in zip(queues, weights) {
          minutes[queue][interval] += all > 0 ? weight / all : 1 / Double(queues.count)
        }
      }
    }
  }

  private static func queues(at minute: Int, of duties: [Duty]) -> [Int]? {
    func distance(_ duty: Duty) -> Int { max(duty.start - minute, minute - duty.end + 1, 0) }
    guard let nearest = duties.min(by: { distance($0) < distance($1) }), distance(nearest) < 720 else { return nil }
    let now = nearest.activities.first { $0.minutes.contains(minute) }?.queues ?? []
    let queues = now.isEmpty ? nearest.queues : now
    return queues.isEmpty ? nil : queues
  }
}

/// What an agent did in every minute of a horizon.
private struct AgentMinutes {
  let entries: [StateLog.Entry]
  private(set) var states: [StateLog.State?]

  init(entries: [StateLog.Entry], horizon: Int) {
    self.entries = entries
    states = Array(repeating: nil, count: horizon)
    for entry in entries {
      for minute in entry.minutes.clamped(to: 0..<horizon) { states[minute] = entry.state }
    }
  }

  /// Minutes of contacts and sessions.
  var worked: Int { entries.reduce(0) { $0 + ($1.state.isWork ? $1.minutes.count : 0) } }
}

extension StateLog.State {
  /// Whether it is contacts or a session.
  fileprivate var isWork: Bool {
    switch self {
    case .work, .session, .anySession: true
    case .pause, .anyPause, .off: false
    }
  }

  /// Whether it is what a duty says.
  fileprivate func `is`(_ kind: Activity.Kind) -> Bool {
    switch (self, kind) {
    case (.work, .contacts), (.anyPause, .pause), (.anySession, .task): true
    case (.pause(let one), .pause(let other)): one == other
    case (.session(let one), .task(let other)): one == other
    default: false
    }
  }
}
