public import Workforce

// Drawings of a roster, and calendars.

extension English {
  /// `Mon`.
  public func shortName(of weekday: Weekday) -> String {
    let letters = weekday.rawValue.prefix(3)
    return letters.prefix(1).uppercased() + letters.dropFirst()
  }

  /// `m` for a meal, `b` for a short break.
  public func letter(for kind: BreakRule.Kind) -> String {
    switch kind {
    case .meal: "m"
    case .rest: "b"
    case .gap: "g"
    }
  }

  /// `█ work   m meal   b break`.
  public var barLegend: String { "█ work   m meal   b break" }

  /// The sign.
  public var sessionLegend: String { "▒ session" }

  /// The sign.
  public var changeLegend: String { "▓ work on other queues" }

  /// `21 of 30 agents on duty`.
  public func onDuty(_ agents: Int, of all: Int) -> String { "\(agents) of \(all) agents on duty" }

  /// `agent A17`.
  public func heading(ofAgent agent: String) -> String { "agent \(agent)" }

  /// `team north: 4 agents`.
  public func heading(ofTeam team: String, agents: Int) -> String { "team \(team): \(count(agents, "agent"))" }

  /// `contract full-time: 5 duties, 40 h paid`.
  public func horizon(contract: String, duties: Int, paidMinutes: Int) -> String {
    "contract \(contract): \(count(duties, one: "duty", many: "duties")), \(length(paidMinutes)) paid"
  }

  /// `expected`.
  public var expectedLabel: String { "expected" }

  /// `need`.
  public var requiredLabel: String { "need" }

  /// `have`.
  public var presentLabel: String { "have" }

  /// `phone: nobody required, nobody present`.
  public func nobody(onQueue queue: String) -> String { "\(queue): nobody required, nobody present" }

  /// `phone: 80.0 agent-hours required, 82.5 present, 1.0 short (-), 3.5 over (+), peak 12 agents`.
  public func staffing(ofQueue queue: String, _ day: QueueDay) -> String {
    func hours(_ value: Double) -> String { DecimalText.fixed(value, places: 1) }
    let aside = day.expected.map { " (\(hours($0)) for the contacts expected)" } ?? ""
    let priced = day.poorServiceCost.map { "; poor service costs \(hours($0))" } ?? ""
    return "\(queue): \(hours(day.required)) agent-hours required\(aside), \(hours(day.present)) present, "
      + "\(hours(day.short)) short (-), \(hours(day.over)) over (+), peak \(number(day.peakAgents, places: 1)) agents\(priced)"
  }

  /// `lead: 12.0 agent-hours needed, 30.5 at work, 0.5 missing`.
  public func people(ofTier tier: String, needed: Double, present: Double, missing: Double) -> String {
    func hours(_ value: Double) -> String { DecimalText.fixed(value, places: 1) }
    return "\(tier): \(hours(needed)) agent-hours needed, \(hours(present)) at work, \(hours(missing)) missing"
  }

  /// `meal 12:00-12:30 (unpaid)`.
  public func calendarBreak(_ kind: BreakRule.Kind, times: String, isPaid: Bool) -> String {
    let word =
      switch kind {
      case .meal: "meal"
      case .rest: "break"
      case .gap: "gap"
      }
    return "\(word) \(times) (\(isPaid ? "paid" : "unpaid"))"
  }

  /// `on call`.
  public var onCallLabel: String { "on call" }

  /// `8 h paid`.
  public func calendarPaid(minutes: Int) -> String { "\(length(minutes)) paid" }
}
