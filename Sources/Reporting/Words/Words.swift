public import DeferredWork
public import Planning
public import Queueing
public import Staffing
public import Workforce

/// A language: the sentences in which people are told what results hold as facts.
///
/// Another language is another type that conforms; nothing below this target builds sentences. Sentences name agents,
/// shifts and queues by their ids and never people by their names.
public protocol Words: Sendable {
  /// The language's tag.
  ///
  /// ## Source
  /// BCP 47, such as `en`.
  var language: String { get }

  /// What happened: one breach of a rule, or one wish not granted, in a roster of `plan`.
  func sentence(for finding: Finding, in plan: Plan) -> String
  /// What a planner should know of a search.
  func sentence(for warning: SearchWarning) -> String
  /// Why a queue of `plan` stays short: its contracts, then its worst stretches, then how many more there are.
  func sentences(for shortage: Shortage, in plan: Plan) -> [String]
  /// Who is on duty on a day of `plan` while all their queues are closed.
  func sentence(for day: StaffedClosedDay, in plan: Plan) -> String
  /// What is odd about the contacts expected of `plan`.
  func sentence(for warning: ContactWarning, in plan: Plan) -> String
  /// What of `plan` cannot be staffed as it should be.
  func sentence(for warning: StaffingWarning, in plan: Plan) -> String
  /// The first hard breaches in a roster of `plan` to start from, and how many more there are.
  func sentences(forEarlierRoster breaches: [Finding], in plan: Plan) -> [String]
  /// Why a queue has no long run.
  func sentence(for overload: ErlangAnswer.Overload) -> String
  /// That even the most agents are too few for work that may wait.
  func sentence(for shortage: BacklogAnswer.Shortage) -> String
  /// That a folder holds a sound plan, and what of.
  func sentence(forSoundPlan plan: Plan, in folder: String) -> String
  /// The first agents whom a roster of `plan` has on duty when they are absent, and how many more there are.
  func sentences(forAbsent absent: [AbsentOnDuty], in plan: Plan) -> [String]
  /// Every breach in a roster that was refused.
  func text(for refusal: RosterRefusal, in plan: Plan) -> String
}

extension Words {
  /// Everything a planner should know beside the findings: of the search, of closed days, then of what stays short.
  public func warnings(of outcome: PlanOutcome) -> [String] {
    (outcome.result?.warnings ?? []).map(sentence) + warningsOfClosedDays(in: outcome)
      + (outcome.result?.shortages ?? []).flatMap { sentences(for: $0, in: outcome.plan) }
  }

  /// Who is on duty while all their queues are closed.
  public func warningsOfClosedDays(in outcome: PlanOutcome) -> [String] {
    outcome.staffedClosedDays.map { sentence(for: $0, in: outcome.plan) }
  }
}
