public import Workforce

extension English {
  /// Numerical trouble, a solver that gave up, a bound that is withdrawn.
  public func sentence(for warning: SearchWarning) -> String {
    switch warning {
    case .trouble(let trouble, let times):
      "GLPK \(text(trouble))\(times > 1 ? " (\(times) times)" : ""); the bound does not rest on it"
    case .relaxationGivenUp: "the linear relaxation was given up; the bound is that of the rounds before"
    case .solverGaveUp(.relaxation, let reason): "GLPK gave up (\(reason)); the bound is that of the rounds before"
    case .solverGaveUp(.countingShortfall, let reason):
      "GLPK gave up (\(reason)) while missing people were counted; the bound is that of the relaxation"
    case .solverGaveUp(.largeNeighbourhood, let reason):
      "GLPK gave up in a large neighbourhood (\(reason)); the search went on without it"
    case .noLineFound: "no legal line of work was found for somebody, and none was proven not to exist"
    case .rulesBeyondLimit(let contract):
      "the rules and shares of contract [\(contract)] remember more together than a search can hold: plan fewer weeks, or take "
        + "away one of `fair-share`, `minimum-days`, `maximum-average-weekly-hours`, a priced `start-variation` and runs of shifts"
    case .coarseSteps(let step):
      "the search counted costs in steps of \(number(step, places: 3)): smaller ones did not guide it, and the bound is "
        + "rounded down; the roster's cost is exact"
    case .notCalibrated:
      "shares of pooling were not found, and half was counted on: give the search more time, or see what jaga simulate says"
    case .boundAtChosenTimes(let bound):
      "the bound holds for any times of sessions that people have together; with the times chosen here no roster costs less than "
        + number(bound, places: 1)
    case .boundWithdrawn(let bound, let cost):
      "the bound [\(bound)] lies above the roster's verified cost [\(cost)] and is withdrawn; this is a fault of the program"
    }
  }

  private func text(_ trouble: SearchWarning.Trouble) -> String {
    switch trouble {
    case .singularBasis: "met a singular basis"
    case .failedSearch: "gave up a search"
    case .notANumber: "came back with something that is no number"
    case .cycling(let iterations): "came to no end within \(iterations) iterations"
    case .contradiction: "called a programme infeasible or unbounded that is neither"
    case .fault: "lost its environment"
    }
  }
}
