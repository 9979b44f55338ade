// A day that goes wrong.

extension English {
  /// `Tue 24 Nov 2026 10:00: what has begun stays as it is`.
  public func replanHead(moment: String) -> String { "\(moment): what has begun stays as it is" }

  /// `J012 is away: Tue 24 Nov 2026 13:00-21:30 late falls away`.
  public func loss(of agent: String, duty: String, leftAt time: String?, backAt back: String?) -> String {
    guard let time else { return "\(agent) is away: \(duty) falls away" }
    return back.map { "\(agent) is away from \(time) to \($0): \(duty) is worked for the rest" }
      ?? "\(agent) is away since \(time): \(duty) is not worked to its end"
  }

  /// `no absence takes a duty`.
  public var noLoss: String { "no absence takes a duty" }

  /// `if nobody does anything, 8.1 agent-hours are short instead of 2.3, and it costs 3571.2 instead of 3498.0`.
  public func leftAlone(
    short: (before: Double, now: Double), cost: (before: Double, now: Double), isLegal: Bool
  ) -> String {
    "if nobody does anything, \(tenths(short.now)) agent-hours are short instead of \(tenths(short.before)), and it costs "
      + "\(tenths(cost.now)) instead of \(tenths(cost.before))"
      + (isLegal ? "" : "; and rules are broken that must be kept")
  }

  /// The headings.
  public var replanHeadings: (proposal: String, days: String, agents: String, cost: String, short: String, over: String)
  {
    ("proposal", "days changed", "to be told", "cost", "hours short", "hours over")
  }

  /// `phone short`.
  public func short(of queue: String) -> String { "\(queue) short" }

  /// `do nothing`.
  public var doNothing: String { "do nothing" }

  /// `proposal 2`.
  public func proposal(_ number: Int, isFull: Bool) -> String {
    "proposal \(number)" + (isFull ? ", everybody planned anew" : "")
  }

  /// `nothing that could be done is worth a change`.
  public var noProposal: String { "nothing that could be done is worth a change" }

  /// `whatever is done, J012 has no roster that keeps the rules`.
  public func stuck(_ agents: [String], isBreaksAlone: Bool) -> String {
    let who = agents.joined(separator: ", ")
    return isBreaksAlone
      ? "with breaks alone, no duties are left that keep the rules for: \(who); ask again without --breaks"
      : "whatever is done, no duties are left that keep the rules for: \(who)"
  }

  /// `make it the roster: jaga replan … --apply 1 --output FOLDER`.
  public func applying(_ command: String) -> String { "make one of them the roster: \(command)" }

  /// `absences.csv should say so too`.
  public var absenceRows: String { "so that the plan knows of it as well, absences.csv should have:" }
}
