/// Whether a simulated service level keeps a goal.
public enum GoalVerdict: String, Hashable, Sendable, Codable {
  /// The whole confidence interval lies at the goal or above it.
  case met
  /// The whole confidence interval lies below the goal.
  case missed
  /// The goal lies within the confidence interval, or there is none yet.
  case undecided
  /// Nothing was promised.
  case noGoal = "no goal"
  /// Nobody called.
  case noContacts = "no contacts"

  /// Judges a service level by a goal, a share.
  public init(_ level: Estimate?, goal: Double?) {
    guard let level else {
      self = .noContacts
      return
    }
    guard let goal else {
      self = .noGoal
      return
    }
    let half = level.halfWidth ?? .infinity
    self = level.value - half >= goal ? .met : level.value + half < goal ? .missed : .undecided
  }
}
