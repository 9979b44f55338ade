public import Planning
public import Workforce

// Two rosters side by side, and what agents are told of it.

extension English {
  /// `the rosters are the same: nobody has to be told`.
  public var noDifference: String { "the rosters are the same: nobody has to be told" }

  /// `3 days of 2 agents differ, of 8 agents in all; the first from Mon 23 Nov 2026 08:00 on`.
  public func difference(days: Int, agents: Int, of all: Int, from moment: String) -> String {
    "\(count(days, "day")) of \(count(agents, "agent")) \(days == 1 ? "differs" : "differ"), of \(all) in all; "
      + "the first from \(moment) on"
  }

  /// `agent A17, to be told before Mon 23 Nov 2026 08:00`.
  public func told(_ agent: String, before moment: String, isOfPlan: Bool) -> String {
    "agent \(agent)\(isOfPlan ? "" : ", who is not in the plan"), to be told before \(moment)"
  }

  /// `moved, other queue`.
  public func text(for aspects: [RosterChange.Aspect]) -> String {
    aspects.map { aspect in
      switch aspect {
      case .added: "added"
      case .gone: "gone"
      case .moved: "moved"
      case .shift: "other shift"
      case .queue: "other queue"
      case .sessions: "other sessions"
      case .breaks: "other breaks"
      }
    }.joined(separator: ", ")
  }

  /// `->`.
  public var becomes: String { "->" }

  /// `Putri Kusuma, your roster of 23 to 29 November 2026 has changed. The first change is on Mon 23 Nov 2026 08:00.`
  public func letterOpening(
    to name: String, from first: CivilDate, to last: CivilDate, firstChange moment: String
  ) -> String {
    "\(name), your roster of \(period(from: first, to: last)) has changed. The first change is on \(moment)."
  }

  /// `Monday 2026-11-23: you work 08:00-16:30 (early); you were told 10:30-19:00 (late).`
  public func letter(on day: String, now: String?, before: String?) -> String {
    let does = now.map { "you work \($0)" } ?? "you have a day off"
    return "\(day): \(does); you were told \(before ?? "a day off")."
  }

  /// `Monday 2026-11-23: you work 08:00-16:30 (early), as you were told.`
  public func letter(on day: String, atTimesAsTold duty: String) -> String {
    "\(day): you work \(duty), as you were told."
  }

  /// `Your breaks now: meal 12:00-12:30 (unpaid), break 14:30-14:45 (paid).`
  public func letter(breaks: [String]) -> String {
    breaks.isEmpty ? "There are no breaks now." : "Your breaks now: \(breaks.joined(separator: ", "))."
  }

  /// `Your sessions now: coaching 10:00-10:30.`
  public func letter(sessions: [String]) -> String {
    sessions.isEmpty ? "There are no sessions now." : "Your sessions now: \(sessions.joined(separator: ", "))."
  }

  /// `You are on chat now.`
  public func letter(queues: String) -> String { "You are on \(queues) now." }

  /// `All other days stay as you were told.`
  public var letterEnd: String { "All other days stay as you were told." }
}
