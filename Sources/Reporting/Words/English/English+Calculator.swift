public import DeferredWork
public import Queueing

// The calculator's answers.

extension English {
  /// `mean_wait`: the stable name, under which programs read it too.
  public func measure(_ name: String) -> String { name }

  /// `the queue grows without end: …`.
  public func sentence(for overload: ErlangAnswer.Overload) -> String {
    switch overload {
    case .attempts: "attempts grow without end: everybody tries again, and the agents cannot answer all"
    case .agents(let agents, let erlangs):
      "the queue grows without end: \(significant(agents)) agents cannot serve "
        + "\(significant(erlangs)) erlangs"
    }
  }

  /// `overload: …`.
  public func overloadLine(_ sentence: String) -> String { "overload: \(sentence)" }

  /// That a mean wait is of the contacts that get in.
  public var meanWaitOfAdmitted: String { "mean wait of contacts that get in" }

  /// `2 rows without a long run: the queue grows without end`.
  public func rowsWithoutLongRun(_ count: Int) -> String {
    "\(self.count(count, "row")) without a long run: the queue grows without end"
  }

  /// `service level of-offered`.
  public func serviceLevel(counted definition: ServiceLevelDefinition) -> String {
    "service level \(definition.rawValue)"
  }

  /// Two lines.
  public func text(for day: DailyRequirement, counted definition: ServiceLevelDefinition) -> String {
    "agents by interval: " + day.agents.map(String.init).joined(separator: " ") + "\n"
      + "\(day.agents.reduce(0, +)) in all, service level of the day (\(definition.rawValue)) "
      + "\(significant(day.serviceLevel)); "
      + (day.isProvenLeast ? "none meets it with fewer" : "at least \(day.lowerBound) are needed")
  }

  /// `interval`, `work h`, ….
  public var backlogTitles: [String] { ["interval", "work h", "agents", "left h", "late h", "oldest min"] }

  /// `12.0 agent-hours, at most 3.0 agents; 100.0 % of the work due is done in time`.
  public func text(for answer: BacklogAnswer) -> String {
    let share =
      answer.shareInTime.map { "\(percent($0)) of the work due is done in time" }
      ?? "no work falls due"
    return
      "\(tenths(answer.agentHours)) agent-hours, at most \(tenths(answer.peakAgents)) agents; "
      + share
  }

  /// `the most capacity allowed misses …`.
  public func sentence(for shortage: BacklogAnswer.Shortage) -> String {
    tooLittleCapacity(interval: shortage.interval, missingHours: shortage.missingHours)
  }

  /// `shortage: …`.
  public func shortageLine(_ sentence: String) -> String { "shortage: \(sentence)" }
}
