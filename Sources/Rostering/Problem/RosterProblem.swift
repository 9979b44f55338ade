import Workforce

/// A rostering problem as the engine sees it: cells with convex costs, duty types, classes of alike agents.
///
/// Knows nothing of files, zones, plans or how it will be solved: a centre's weeks and instances of the literature are
/// translated into it. All costs are integers: thousandths of the plan's unit, or larger steps where those would leave the kernel's
/// range (``CostScale``).
struct RosterProblem: Sendable {
  /// By the clock of the centre.
  let horizon: RosterHorizon
  /// By the other clocks of the plan, and the clock of each contract; empty where there is one clock only.
  var otherHorizons: [RosterHorizon] = []
  var contractClocks: [Int] = []
  let units: UnitGrid
  /// What agents can supply, and which queues it reaches. A duty type either supplies a row of the agent's choice or one that is
  /// part of it.
  let network: SupplyNetwork
  /// What a part of a unit costs that serves a queue by a secondary skill, in steps.
  var secondaryCost = 0
  /// Cost of the staff of each cell, an interval of a row: row after row. Cells of blended rows cost nothing themselves.
  var cellCosts: [StaffingCost]
  /// Parts of units that each cell is supplied with by duties of the previous roster.
  let pastPresence: [Int32]
  /// Shapes of all families.
  let shapes: [PricedShape]
  /// Break windows that shapes refer to.
  let windows: [BreakWindow]
  /// Sessions of the plan; none where duties have none.
  var sessions: [SessionWork] = []
  /// What duties that change their rows consist of. A *choice* of a duty is a row, or behind the rows one of these, or ``toldChoice``.
  var mixes: [Mix] = []
  /// Ids of what must be on call, whose rows come behind those of the plan's queues.
  var onCallIDs: [String] = []
  /// Tiers, whose rows come behind those; and rows of sessions that only so many may have at a time, the last of one queue.
  var tierCount = 0
  var sessionRowCount = 0
  /// What classes' presence counts for in tiers, none first.
  var tierSets: [TierSet] = [.none]
  /// Duty types, ascending by day, start, family and shape.
  let dutyTypes: [DutyType]
  /// Classes of alike agents.
  let classes: [AgentClass]
  /// Class of each agent.
  let classOfAgent: [Int]
  /// Rules on single lines, by contract.
  let lineRules: [LineRules]
  /// What one agent missing for an interval costs, in steps: the measure of heat in the search.
  let typicalShortfall: Double
  /// More than soft rules can charge a line, in steps.
  var dearestRules = 0
  /// The steps in which costs are counted.
  var scale = CostScale.plain
  /// Costs of the cells in thousandths; empty where steps are thousandths.
  var exactCellCosts: [StaffingCost] = []

  var rows: [SupplyRow] { network.rows }
  var cellCount: Int { cellCosts.count }
  var rowCount: Int { network.rows.count }
  /// Choices that agents may have.
  var choiceCount: Int { network.rows.count + mixes.count }
  /// The choice of locked duties that change their rows: their own stretches.
  var toldChoice: Int { choiceCount }
  var intervalCount: Int { units.intervalCount }
  var agentCount: Int { classOfAgent.count }
  var contractCount: Int { lineRules.count }

  /// The horizon by a clock: 0 is the centre's.
  func horizon(ofClock clock: Int) -> RosterHorizon { clock == 0 ? horizon : otherHorizons[clock - 1] }

  /// The horizon by the clock of a contract.
  func horizon(ofContract contract: Int) -> RosterHorizon {
    horizon(ofClock: contractClocks.isEmpty ? 0 : contractClocks[contract])
  }

  /// Rows of duties on call, and of tiers.
  var onCallRows: Range<Int> { tierRows.lowerBound - onCallIDs.count..<tierRows.lowerBound }
  var tierRows: Range<Int> { sessionRows.lowerBound - tierCount..<sessionRows.lowerBound }
  var sessionRows: Range<Int> { network.queueCount - sessionRowCount..<network.queueCount }
  /// Rows that agents of a set of tiers supply under prices of their own: of the set of none all rows.
  var pricedRows: [(tiers: Int, row: Int)] {
    rows.indices.map { (0, $0) }
      + tierSets.indices.dropFirst().flatMap { set in
        Set(classes.filter { $0.tiers == set }.flatMap(\.rows)).sorted().map { (set, $0) }
      }
  }
  /// What a unit of presence counts for beside a row that it supplies.
  func tierShares(ofRow row: Int, tiers: Int) -> [TierSet.Share] {
    tiers == 0 || onCallRows.contains(row) ? [] : tierSets[tiers].shares
  }

  /// What a part of a unit of a row costs on one of its queues, beside the queue's staff.
  func placingCost(row: Int, queue: Int) -> Int {
    secondaryCost != 0 && rows[row].secondary.contains(queue) ? secondaryCost : 0
  }

  /// The cell of a row in an interval.
  @inline(__always)
  func cell(row: Int, interval: Int) -> Int { row * intervalCount + interval }

  /// The row of a cell.
  func row(ofCell cell: Int) -> Int { cell / intervalCount }

  /// Whether duties spread over many cells, so that one that starts a little later costs nearly the same.
  var isSmooth: Bool {
    let units = dutyTypes.reduce(0) { $0 + shapes[$1.shape].units }
    return units >= 4 * self.units.unitsPerAgent * max(1, dutyTypes.count)
  }

  /// Whether the same duties make several lines, by their breaks or their rows.
  var hasVariants: Bool {
    !sessions.isEmpty || shapes.contains { !$0.windows.isEmpty } || !mixes.isEmpty
      || classes.contains { $0.choices.count > 1 }
  }

  /// Costs that fall due whatever the lines.
  var constantCost: Int { classes.reduce(0) { $0 + $1.constantCost * $1.agents.count } }

  /// The steepest price of a missing unit, in steps; 0 where no cell wants anybody.
  var steepest: Int { cellCosts.reduce(0) { max($0, -$1.slopeRange.lowerBound) } }

  /// Parts of units that can serve in each cell at most beside those that the previous roster supplies it with: from lines, and from the
  /// previous roster's blended duties.
  var mostUnitsMore: [Int] {
    let fromLines = rows.indices.map { row in
      if tierRows.contains(row) { return mostTierUnits(ofRow: row) }
      if sessionRows.contains(row) { return units.parts * classOfAgent.count }
      let suppliers = network.suppliers(of: row)
      return classes.reduce(0) { sum, agentClass in
        sum
          + (suppliers.contains { agentClass.supplies.contains($0) }
            ? units.partsPerAgent * agentClass.agents.count : 0)
      }
    }
    return rows.indices.flatMap { row in
      (0..<intervalCount).map { interval in
        network.suppliers(of: row).dropFirst().reduce(fromLines[row]) {
          $0 + Int(pastPresence[cell(row: $1, interval: interval)])
        }
      }
    }
  }

  /// Parts of units that lines can add to a tier's cells at most.
  private func mostTierUnits(ofRow row: Int) -> Int {
    classes.reduce(0) { sum, agentClass in
      tierSets[agentClass.tiers].shares.reduce(sum) {
        $0 + ($1.row == row ? max(0, $1.weight) * units.partsPerAgent * agentClass.agents.count : 0)
      }
    }
  }

  /// The most that one agent adds to a cell of a row.
  func mostUnits(ofRow row: Int) -> Int {
    let weight =
      tierRows.contains(row) ? tierSets.flatMap(\.shares).reduce(1) { max($0, $1.row == row ? $1.weight : 0) } : 1
    return weight * units.partsPerAgent
  }

  /// Lines by class, of agents who have one.
  func linesByClass(_ lines: [Line?]) -> [[Line]] {
    classes.map { $0.agents.compactMap { lines.indices.contains($0) ? lines[$0] : nil } }
  }

  /// Lines by agent, of as many agents of each class as it has lines.
  func linesByAgent(_ lines: [[Line]]) -> [Line?] {
    var byAgent = [Line?](repeating: nil, count: agentCount)
    for (agentClass, own) in zip(classes, lines) {
      for (agent, line) in zip(agentClass.agents, own) { byAgent[agent] = line }
    }
    return byAgent
  }

  /// The steepest slope of a cell, up or down.
  func steepest(ofCell cell: Int) -> Int {
    let range = slopeRange(ofCell: cell)
    return max(abs(range.lowerBound), abs(range.upperBound))
  }

  /// What a part of a unit of presence can be worth to tiers at most.
  var steepestTiers: Int {
    tierSets.reduce(0) { most, set in
      max(
        most,
        set.shares.reduce(0) { sum, share in
          let cells = cell(row: share.row, interval: 0)..<cell(row: share.row + 1, interval: 0)
          return sum + abs(share.weight) * cells.reduce(0) { max($0, steepest(ofCell: $1)) }
        })
    }
  }

  /// Lowest and highest slope of a cell: the box in which its price lies.
  func slopeRange(ofCell cell: Int) -> ClosedRange<Int> { cellCosts[cell].slopeRange }
}

extension StaffingCost {
  /// Lowest and highest slope.
  var slopeRange: ClosedRange<Int> { slopes[0].perUnit...slopes[slopes.count - 1].perUnit }
}
