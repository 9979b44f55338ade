/// What a planner should know of how a roster was searched.
public enum SearchWarning: Hashable, Sendable {
  /// What went wrong inside a linear programme and was met.
  public enum Trouble: Hashable, Sendable {
    /// A basis that was singular, ill-conditioned or none.
    case singularBasis
    /// The solver gave a search up.
    case failedSearch
    /// A value that is no number.
    case notANumber
    /// No end within so many iterations.
    case cycling(iterations: Int)
    /// A programme was called infeasible or unbounded that is neither.
    case contradiction
    /// The solver lost its environment.
    case fault
  }

  /// What the search did when the solver could not go on.
  public enum Step: Hashable, Sendable {
    /// Solved the linear relaxation: the bound of the rounds before holds.
    case relaxation
    /// Counted missing people in whole units: the bound of the relaxation holds.
    case countingShortfall
    /// Improved a large neighbourhood: the search went on without it.
    case largeNeighbourhood
  }

  /// Trouble that was met so many times; no bound rests on it.
  case trouble(Trouble, times: Int)
  /// The linear relaxation did not come to its end.
  case relaxationGivenUp
  /// The solver could not go on; its own word for why.
  case solverGaveUp(Step, reason: String)
  /// Somebody got no line of work, and it is not proven that there is none.
  case noLineFound
  /// What the rules of a contract remember of a line multiplies to more than a search can hold: there is no roster.
  case rulesBeyondLimit(contract: String)
  /// The search counted costs in steps of so much of the plan's unit, and smaller costs did not guide it.
  case coarseSteps(of: Double)
  /// A bound above the roster's verified cost, both in the plan's unit of cost, which is a fault of the program: nothing is claimed.
  case boundWithdrawn(bound: Double, cost: Double)
  /// Shares of pooling were not found: the time was too short for several rosters, or the roster could not be simulated.
  case notCalibrated
  /// What no roster costs less than, in the plan's unit, whose groups meet when they do in this one: more than the bound, which is of any times.
  case boundAtChosenTimes(Double)

  /// A stable name for programs.
  public var code: String {
    switch self {
    case .trouble: "trouble"
    case .relaxationGivenUp: "relaxation-given-up"
    case .solverGaveUp: "solver-gave-up"
    case .noLineFound: "no-line-found"
    case .rulesBeyondLimit: "rules-beyond-limit"
    case .coarseSteps: "coarse-steps"
    case .boundWithdrawn: "bound-withdrawn"
    case .notCalibrated: "not-calibrated"
    case .boundAtChosenTimes: "bound-at-chosen-times"
    }
  }
}
