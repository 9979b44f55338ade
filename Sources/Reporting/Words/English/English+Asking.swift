public import PlanModel

// Absences that are asked for.

extension English {
  /// `2026-11-24 to 2026-11-26`.
  public func period(from: String, to: String) -> String { "\(from) to \(to)" }

  /// `granted: A017 away 2026-11-24 to 2026-11-26, leave`.
  public func verdict(ofAbsence agent: String, dates: String, kind: String, isGranted: Bool) -> String {
    "\(isGranted ? "granted" : "refused"): \(agent) away \(dates), \(kind)"
  }

  /// `counts as 3 days: 2026-11-24 to 2026-11-26`.
  public func counted(_ amount: String, as counting: AbsenceKindDraft.Counting, dates: String) -> String {
    if counting == .nothing { return "counts as nothing" }
    let unit = unit(counting, amount)
    return dates.isEmpty ? "counts as \(amount) \(unit)" : "counts as \(amount) \(unit): \(dates)"
  }

  private func unit(_ counting: AbsenceKindDraft.Counting, _ amount: String) -> String {
    switch counting {
    case .hours: amount == "1" ? "hour" : "hours"
    case .calendarDays: amount == "1" ? "calendar day" : "calendar days"
    case .workingDays, .nothing: amount == "1" ? "working day" : "working days"
    }
  }

  /// `of team Merah at most 2 may be away`.
  public func limit(most: String, teams: String?, contracts: String?, skills: String?, kinds: String?) -> String {
    let whom = [teams.map { "team \($0)" }, contracts.map { "contract \($0)" }, skills.map { "skill \($0)" }]
      .compactMap { $0 }
    return (whom.isEmpty ? "of all" : "of \(whom.joined(separator: ", "))") + " at most \(most) may be away"
      + (kinds.map { " (\($0))" } ?? "")
  }

  /// `2 others are away 2026-11-24: of team Merah at most 2 may be away`.
  public func excess(of limit: String, away: Int, dates: String) -> String {
    (away == 1 ? "1 other is" : "\(away) others are") + " away \(dates): \(limit)"
  }

  /// `leave 2026-01-01 to 2026-12-31: 12 days due, 3 carried over, 10 taken, 3 asked, 2 left`.
  public func balance(
    of kind: String, period: String, counting: AbsenceKindDraft.Counting,
    amounts: (due: String, carried: String?, taken: String, asked: String, left: String), isOverdrawn: Bool
  ) -> String {
    "\(kind) \(period): \(amounts.due) \(unit(counting, amounts.due)) due"
      + (amounts.carried.map { ", \($0) carried over" } ?? "")
      + ", \(amounts.taken) taken, \(amounts.asked) asked, \(amounts.left) left"
      + (isOverdrawn ? ": too little" : "")
  }

  /// `no balance of leave holds 2027-01-02`.
  public func noBalance(of kind: String, dates: String) -> String { "no balance of \(kind) holds \(dates)" }

  /// `away already 2026-11-24`.
  public func alreadyAway(_ dates: String) -> String { "away already \(dates)" }

  /// `not employed then`.
  public var notEmployedThen: String { "not employed on any of these days" }

  /// `takes from the roster: late, Tue 24 Nov 13:00-21:30`.
  public func takesDuty(_ duty: String) -> String { "takes from the roster: \(duty)" }

  /// `takes from the roster 13:00-15:00 of late, …`.
  public func takesPart(_ times: String, of duty: String) -> String {
    "takes from the roster \(times) of \(duty); the rest is worked"
  }

  /// `phone falls short by 6.5 agent-hours on 2026-11-24 (10:00-12:00)`.
  public func lack(of queue: String, date: String, more: String, before: String?, at stretches: [String]) -> String {
    "\(queue) falls short by \(more) agent-hours on \(date)"
      + (before.map { ", beside \($0) that it lacks anyway" } ?? "")
      + (stretches.isEmpty ? "" : ": \(stretches.joined(separator: ", "))")
  }

  /// `6.5 agent-hours short are more than the 0 allowed`.
  public func tooShort(_ hours: String, allowed: String) -> String {
    "\(hours) agent-hours short in all are more than the \(allowed) allowed (--allow-short)"
  }

  /// `no queue falls short`.
  public func noLack(isRostered: Bool) -> String {
    isRostered ? "no queue falls short in the roster" : "no queue falls short of people's hours"
  }

  /// `queues are judged by the hours …`.
  public func judgedBy(roster: Bool) -> String {
    roster
      ? "the queues are judged by the roster, with everybody else as they are"
      : "the queues are judged by the hours of people against those needed, day by day; a roster may lack more"
  }

  /// `nothing is known of the queues 2026-11-24`.
  public func unknownCover(_ dates: String) -> String { "nothing is known of the queues \(dates)" }

  /// `with nobody in the place it costs 27.0 more`.
  public func costAlone(_ cost: String) -> String { "with nobody in the place the roster costs \(cost) more" }

  /// `after a small replan …`.
  public func remedy(more: String, cost: String, days: Int) -> String {
    "after a small replan (\(count(days, one: "day of an agent changes", many: "days of agents change"))) "
      + "\(more) agent-hours are short more, and it costs \(cost) more: jaga replan"
  }

  /// `no roster that keeps the rules is left`.
  public var noLegalRoster: String { "what is left of the roster breaks rules, and no small replan mends it" }

  /// `added to absences.csv`.
  public func added(to file: String) -> String { "added to \(file)" }

  /// `on the waiting list already`.
  public func waitsAlready(in file: String) -> String { "stands in \(file) already" }

  /// `3 wait, 1 of them could be granted now`.
  public func waiting(_ count: Int, grantable: Int) -> String {
    count == 0
      ? "nobody waits" : "\(count) \(count == 1 ? "waits" : "wait"), \(grantable) could be granted now, in this order"
  }

  /// `1. A017 2026-11-24, leave, asked at 2026-11-02: could be granted now`.
  public func place(
    _ number: Int, of agent: String, dates: String, kind: String, askedAt: String?, isGrantable: Bool
  ) -> String {
    "\(number). \(agent) \(dates), \(kind)" + (askedAt.map { ", asked \($0)" } ?? "")
      + (isGrantable ? ": could be granted now" : ": still has to wait")
  }
}
