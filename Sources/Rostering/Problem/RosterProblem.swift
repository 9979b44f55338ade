import Workforce

/// A plan and its requirement as the search sees them: cells with convex costs, duty types, classes of alike agents.
///
/// Knows nothing of files, zones or how it will be solved. All costs are integers in thousandths of the plan's unit.
struct RosterProblem: Sendable {
  let plan: Plan
  let units: UnitGrid
  /// Cost of the staff of each cell; cell = queue × intervalCount + interval.
  let cellCosts: [StaffingCost]
  /// Units present in each cell from duties of the previous roster.
  let pastPresence: [Int32]
  /// Shapes of all families.
  let shapes: [PricedShape]
  /// Break windows that shapes refer to.
  let windows: [BreakWindow]
  /// Duty types, ascending by day, start, family and shape.
  let dutyTypes: [DutyType]
  /// Classes of alike agents.
  let classes: [AgentClass]
  /// Class of each agent.
  let classOfAgent: [Int]
  /// Rules on single lines that concern each contract.
  let lineRules: [LineRules]

  var cellCount: Int { cellCosts.count }
  var intervalCount: Int { units.intervalCount }

  /// Lowest and highest slope of a cell: the box in which its price lies.
  func slopeRange(ofCell cell: Int) -> ClosedRange<Int> {
    let slopes = cellCosts[cell].slopes
    return slopes[0].perUnit...slopes[slopes.count - 1].perUnit
  }
}
