/// A roster of the same horizon to start from, and what of it must stay.
public struct StartRoster: Hashable, Sendable {
  /// Duties that start in the horizon, by agent in the plan's order; none of agents whom it does not know.
  public var duties: [[Duty]]
  /// Which days of it stay exactly as they are.
  public var locks: [LockSelector]
  /// Cost of a changed day; `nil` takes the plan's.
  public var costPerChange: Double?
  /// The date on which changes of it are told, from which on its price rises (``Objective/nearChanges``); `nil` prices all days alike.
  public var toldOn: CivilDate?

  /// Makes a start.
  public init(
    duties: [[Duty]], locks: [LockSelector] = [], costPerChange: Double? = nil, toldOn: CivilDate? = nil
  ) {
    self.duties = duties
    self.locks = locks
    self.costPerChange = costPerChange
    self.toldOn = toldOn
  }

  /// From the first to the last day with a duty; `nil` without any. Other days are not known, and planned freely.
  public var days: ClosedRange<Int>? {
    let worked = duties.joined().map(\.day)
    guard let first = worked.min(), let last = worked.max() else { return nil }
    return first...last
  }
}

/// What of a roster to start from is taken otherwise than it stands. Agents are indices into the plan's.
public enum StartNote: Hashable, Sendable {
  /// These agents have no duty in it and are planned freely.
  case unknownAgents([Int])
  /// These agents have several duties on a day, of which the first counts.
  case severalDutiesADay([Int])
  /// It reaches from the first to the last of these days only.
  case partOfHorizon(ClosedRange<Int>)
  /// A lock that locks nothing of it.
  case idleLock(LockSelector)
}

extension Plan {
  /// This plan with a roster to start from: what it says of each agent's days, and which of them are locked.
  ///
  /// Agents without a duty in it, and days before its first and after its last duty, are planned freely. From weeks that it
  /// knows whole, absences take the duties that it had on them.
  public func starting(from start: StartRoster) -> (plan: Plan, notes: [StartNote]) {
    var plan = self
    if let costPerChange = start.costPerChange { plan.objective.costPerChange = costPerChange }
    guard let days = start.days else { return (plan, [.unknownAgents(Array(agents.indices))]) }
    var used = [Bool](repeating: false, count: start.locks.count)
    for agent in agents.indices where !start.duties[agent].isEmpty {
      plan.agents[agent].earlier = days.map { day in
        let daysAway = start.toldOn.map { grid.date(of: day).days(since: $0) }
        var earlier = EarlierDay(
          day: day, duty: start.duties[agent].first { $0.day == day },
          changeWeight: daysAway.map(plan.objective.changeWeight) ?? 1)
        for (index, lock) in start.locks.enumerated() where lock.selects(agent: agent, earlier) {
          used[index] = true
          earlier.isLocked = true
        }
        return earlier
      }
      plan.agents[agent].weeks = WeeksOfStart(plan: plan, days: days).limits(of: plan.agents[agent])
    }
    var notes: [StartNote] = []
    let unknown = agents.indices.filter { start.duties[$0].isEmpty }
    if !unknown.isEmpty { notes.append(.unknownAgents(unknown)) }
    let doubled = agents.indices.filter { Set(start.duties[$0].map(\.day)).count < start.duties[$0].count }
    if !doubled.isEmpty { notes.append(.severalDutiesADay(doubled)) }
    if days != 0...grid.dayCount - 1 { notes.append(.partOfHorizon(days)) }
    return (plan, notes + zip(start.locks, used).filter { !$0.1 }.map { .idleLock($0.0) })
  }
}
