public import Planning
public import Workforce

/// What a language says of a roster's breaches, of what stays short, and of what was odd about a search.
public protocol FindingWords: Sendable {
  /// What happened: one breach of a rule, or one wish not granted, in a roster of `plan`.
  func sentence(for finding: Finding, in plan: Plan) -> String
  /// What a planner should know of a search.
  func sentence(for warning: SearchWarning) -> String
  /// Why a queue of `plan` stays short: its contracts, then its worst stretches, then how many more there are.
  func sentences(for shortage: Shortage, in plan: Plan) -> [String]
  /// Who is on duty on a day of `plan` while all their queues are closed.
  func sentence(for day: StaffedClosedDay, in plan: Plan) -> String
  /// The first hard breaches in a roster of `plan` to start from, and how many more there are.
  func sentences(forEarlierRoster breaches: [Finding], in plan: Plan) -> [String]
  /// Who is on duty when absent.
  func sentence(for absent: AbsentAgent, in plan: Plan) -> String
  /// How many others are, too.
  func sentence(forFurtherAbsent agents: Int) -> String
  /// Every breach in a roster that was refused.
  func text(for refusal: RosterRefusal, in plan: Plan) -> String
}

extension FindingWords {
  /// Who of a roster cannot come: an agent a sentence for the first few, then how many more.
  public func sentences(forAbsent absent: [AbsentOnDuty], in plan: Plan) -> [String] {
    let agents = absent.byAgent
    let told = agents.prefix(5).map { sentence(for: $0, in: plan) }
    let more = agents.count - told.count
    return told + (more > 0 ? [sentence(forFurtherAbsent: more)] : [])
  }
}
