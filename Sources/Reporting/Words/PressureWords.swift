public import Planning
public import Workforce

/// A heading of what is said of the pressure on people.
public enum PressureLabel: Hashable, Sendable, CaseIterable {
  case agent, team, agents
  case daysInARow, nightsInARow, shortestRest, weekends, days, weeklyHours, dutyHours
  case changes, meanRisk, highestRisk, meanOccupancy, busiestHour
}

/// What a language says of the pressure that a roster puts on people.
public protocol PressureWords: Sendable {
  /// A heading.
  func pressureLabel(_ label: PressureLabel) -> String
  /// A measure at a limit or beyond it: how much of how much, where, by which rule.
  func sentence(for measure: PressureMeasure, of agent: String, in plan: Plan) -> String
  /// That nobody stands at a limit.
  var nobodyAtALimit: String { get }
  /// What the risk is, and what it is not.
  var riskNote: String { get }
  /// What a mark beside a number means.
  var limitNote: String { get }
  /// How many agents stand at a limit or beyond it, by measure; one at least.
  func agents(atLimits limits: [(kind: PressureMeasure.Kind, agents: Int)]) -> String
  /// How many changes there are, and how many of them at short notice.
  func changes(_ days: Int, atShortNotice short: Int?) -> String
}

extension PressureLabel {
  init(_ kind: PressureMeasure.Kind) {
    self =
      switch kind {
      case .daysInARow: .daysInARow
      case .nightsInARow: .nightsInARow
      case .shortestRest: .shortestRest
      case .weekends: .weekends
      case .days: .days
      case .weeklyMinutes: .weeklyHours
      case .dutyMinutes: .dutyHours
      }
  }
}
