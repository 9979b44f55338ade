public import Workforce

/// A what-if as a value: a name, and what is changed, one after the other.
public struct Scenario: Codable, Hashable, Sendable {
  /// What it is called in every output.
  public var name: String
  /// What is changed, in this order.
  public var changes: [ScenarioChange]

  /// Makes a scenario.
  public init(name: String, changes: [ScenarioChange] = []) {
    self.name = name
    self.changes = changes
  }
}

/// One thing that a scenario changes: of the plan, or of the world that it meets.
public enum ScenarioChange: Codable, Hashable, Sendable {
  /// The plan itself.
  case plan(PlanChange)
  /// The contacts that come.
  case demand(DemandChange)
  /// Some agents are away, nobody in particular.
  case absentAtRandom(RandomAbsence)
}

/// A draft after a scenario, and what the scenario changes of the contacts.
public struct ScenarioApplication: Sendable {
  /// Why a change cannot be made.
  public struct Fault: Sendable {
    /// Its position among the scenario's changes.
    public let change: Int
    /// Why not.
    public let problem: DraftProblem
  }

  /// The draft after the changes that could be made.
  public private(set) var draft: PlanDraft
  /// Changes of the contacts, in their order.
  public private(set) var demand: [DemandChange] = []
  /// Changes that could not be made.
  public private(set) var faults: [Fault] = []

  /// Applies a scenario to a draft.
  public init(_ scenario: Scenario, to draft: PlanDraft) {
    self.draft = draft
    for (position, change) in scenario.changes.enumerated() { apply(change, at: position) }
  }

  private mutating func apply(_ change: ScenarioChange, at position: Int) {
    do throws(DraftError) {
      switch change {
      case .plan(let change): try change.apply(to: &draft)
      case .demand(let change):
        for queue in change.queues { try PlanChange.checkQueue(queue, in: draft) }
        demand.append(change)
      case .absentAtRandom(let absence):
        if let skill = absence.skill { try PlanChange.checkSkill(skill, in: draft) }
        let absences = absence.absences(in: draft)
        let absent = Set(absences.map(\.agent)).count
        guard absent == absence.count else {
          throw PlanChange.error(
            "absences", absence.days.description, "too-few-agents",
            "has \(absent) agents who could work, not the \(absence.count) who should be away",
            fix: "write another day, or fewer agents")
        }
        draft.absences = (draft.absences ?? []) + absences
      }
    } catch {
      faults += error.problems.map { Fault(change: position, problem: $0) }
    }
  }
}
