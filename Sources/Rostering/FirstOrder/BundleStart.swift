/// What a bundle reads off its problem before the first pass.
extension ProximalBundle {
  /// The limit on weekends, where a pass can afford to keep it exactly; limits on families are priced: there are too many.
  static func trackedLimits(_ agentClass: AgentClass, dayCount: Int) -> [LineRequest.Tracked] {
    agentClass.limits.indices.filter {
      agentClass.limits[$0].subject == .weekends && (agentClass.limits[$0].most + 1) * dayCount <= mostTrackedDays
    }.map { LineRequest.Tracked(limit: $0, left: agentClass.limits[$0].most) }
  }

  /// Rows times days up to which limits are kept exactly in every pass.
  private static let mostTrackedDays = 900

  /// How fast prices answer at first: the steepest price for four tenths of the staff that a cell wants on average.
  static func firstStep(_ problem: RosterProblem) -> Double {
    var wanted = 0
    var cells = 0
    for cost in problem.cellCosts {
      let units = cost.slopes.reduce(0) { $0 + ($1.perUnit < 0 && $1.units < Int.max ? $1.units : 0) }
      wanted += units
      cells += units > 0 ? 1 : 0
    }
    return 2.4 * Double(max(1, problem.steepest)) * Double(max(cells, 1)) / Double(max(wanted, 1))
  }
}
