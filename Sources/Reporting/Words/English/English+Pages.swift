public import Workforce

// Agents' pages.

extension English {
  /// `Roster`, `Today`, ….
  public func label(_ label: PageLabel) -> String {
    switch label {
    case .title: "Roster"
    case .today: "Today"
    case .next: "Next"
    case .dayOff: "day off"
    case .wishes: "Wishes"
    case .granted: "granted"
    case .days: "Days"
    case .total: "In all"
    case .ledger: "So far"
    case .note:
      "This page is yours alone: whoever has its address can read it. If something is wrong, ask your planner."
    case .index: "Agents’ pages"
    case .indexNote:
      "For planners only: this list leads to every page. Publish the folder of pages, never this one, and send each agent the one address that is theirs."
    case .agent: "Agent"
    case .team: "Team"
    case .page: "Page"
    }
  }

  /// `Monday`.
  public func longName(of weekday: Weekday) -> String {
    weekday.rawValue.prefix(1).uppercased() + weekday.rawValue.dropFirst()
  }

  /// `Times are those of Asia/Jakarta.`
  public func zone(_ identifier: String) -> String { "Times are those of \(identifier)." }

  /// `Times of the contract far are those of Asia/Jayapura.`
  public func zone(_ identifier: String, ofContracts contracts: [String]) -> String {
    "Times of the contract\(contracts.count == 1 ? "" : "s") \(contracts.joined(separator: ", ")) are those of "
      + "\(identifier)."
  }

  /// `work: phone, chat`.
  public func working(onQueues queues: [String]) -> String { "work: \(queues.joined(separator: ", "))" }

  /// `meal, unpaid`.
  public func pause(_ kind: BreakRule.Kind, isPaid: Bool) -> String {
    let word =
      switch kind {
      case .meal: "meal"
      case .rest: "break"
      case .gap: "gap"
      }
    return "\(word), \(isPaid ? "paid" : "unpaid")"
  }

  /// `absent (leave)`.
  public func absent(_ kind: String) -> String { "absent (\(kind))" }

  /// `8 h paid`.
  public func paid(minutes: Int) -> String { calendarPaid(minutes: minutes) }

  /// `5 duties, 40 h paid`.
  public func total(duties: Int, paidMinutes: Int) -> String {
    "\(count(duties, one: "duty", many: "duties")), \(length(paidMinutes)) paid"
  }

  /// `shift early on 2026-11-23, wanted`.
  public func wish(_ wish: Wish, of agent: Int, in plan: Plan) -> String {
    "\(text(wish.target, PlanNames(plan: plan, words: self, agent: agent))), \(wish.isWanted ? "wanted" : "to be avoided")"
  }

  /// `not granted`.
  public func refusal(ofWish amount: Amount) -> String { refusal(amount) }
}
