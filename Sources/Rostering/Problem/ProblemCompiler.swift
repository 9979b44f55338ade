import Workforce

/// Turns a plan and its requirement into the engine's problem.
struct ProblemCompiler: Sendable {
  let plan: Plan
  let requirement: Requirement
  private let alternatives: [ClassAlternative]
  private let units: UnitGrid
  private let network: SupplyNetwork
  private let mixes: MixCatalogue
  private let tiers: TierCatalogue

  /// Takes classes of which nobody is beside those of the agents, after them.
  init(plan: Plan, requirement: Requirement, alternatives: [ClassAlternative] = []) {
    self.plan = plan
    self.requirement = requirement
    self.alternatives = alternatives
    units = UnitGrid(plan: plan)
    network = SupplyNetwork(rows: [SupplyRow](plan: plan, unitsPerAgent: units.unitsPerAgent))
    mixes = MixCatalogue(plan: plan, rows: network.rows, units: units)
    tiers = TierCatalogue(plan: plan)
  }

  func compile() -> RosterProblem {
    var catalogue = ShapeCatalogue(unitMinutes: units.minutes)
    let sessions = SessionWork.all(of: plan, units: units)
    let types = dutyTypes(catalogue: &catalogue, sessions: sessions)
    let (cells, past) = (cellCosts(), pastPresence())
    let pay = plan.pay(ofTypes: types)
    let plainRules = plan.contracts.indices.map { LineRules(plan: plan, contract: $0) }
    let measure = CostMeasure(
      plan: plan, network: network, units: units, types: types, shapes: catalogue.shapes, cells: cells,
      pastPresence: past, rules: plainRules, tierSets: tiers.sets, pay: pay)
    let scale = measure.scale
    let isPlain = scale == .plain
    let lineRules =
      isPlain ? plainRules : plan.contracts.indices.map { LineRules(plan: plan, contract: $0, scale: scale) }
    let (classes, classOfAgent) =
      ClassBuilder(
        plan: plan, types: types, rules: lineRules, rows: network.rows, mixes: mixes, tiers: tiers, sessions: sessions,
        unitsPerAgent: units.unitsPerAgent, scale: scale,
        alternatives: alternatives, pay: pay
      ).build()
    let secondaryCost = scale.down(measure.secondaryCost)
    let intervalHours = Double(plan.grid.intervalMinutes) / 60
    return RosterProblem(
      horizon: RosterHorizon(plan: plan, clock: plan.centreClock),
      otherHorizons: plan.otherClocks.map { RosterHorizon(plan: plan, clock: $0) },
      contractClocks: plan.otherClocks.isEmpty ? [] : plan.contracts.map(\.clock), units: units, network: network,
      secondaryCost: secondaryCost,
      cellCosts: cells.map(scale.steps),
      pastPresence: past, shapes: catalogue.shapes, windows: catalogue.windows, sessions: sessions,
      mixes: mixes.mixes, onCallIDs: plan.onCall.map(\.id), tierCount: plan.tiers.count,
      sessionRowCount: sessions.count { $0.firstRow != nil } * units.unitsPerAgent,
      tierSets: tiers.sets,
      dutyTypes: types,
      classes: classes, classOfAgent: classOfAgent, lineRules: lineRules,
      typicalShortfall: 1000 * max(plan.objective.shortfallPerHour, 0.001) * intervalHours / Double(scale.unit),
      dearestRules: Int(saturating: measure.dearestRules / Double(scale.unit)), scale: scale,
      exactCellCosts: isPlain ? [] : cells)
  }

  private func dutyTypes(catalogue: inout ShapeCatalogue, sessions: [SessionWork]) -> [DutyType] {
    var types: [DutyType] = []
    for (familyIndex, family) in plan.shifts.enumerated() {
      for clock in 0...plan.otherClocks.count where clock == 0 || plan.isWorked(familyIndex, by: clock) {
        types += dutyTypes(familyIndex, family.on(clock: clock), clock: clock, catalogue: &catalogue)
      }
    }
    types += SessionTypes(plan: plan, work: sessions).types(of: types)
    types += LockedTypes(
      plan: plan, rows: network.rows, units: units, toldChoice: network.rows.count + mixes.mixes.count
    )
    .types(catalogue: &catalogue)
    types += HeldTypes(plan: plan, rows: network.rows, sessions: sessions).types(catalogue: &catalogue)
    types += DetourTypes(plan: plan).types(catalogue: &catalogue)
    return types.sorted {
      ($0.day, $0.start, $0.end, $0.family, $0.shape, $0.session?.session ?? -1)
        < ($1.day, $1.start, $1.end, $1.family, $1.shape, $1.session?.session ?? -1)
    }
  }

  /// Every start and length of a family by a clock.
  private func dutyTypes(
    _ index: Int, _ family: ShiftFamily, clock: Int, catalogue: inout ShapeCatalogue
  ) -> [DutyType] {
    let night = plan.clock(clock).night
    let terms = plan.onCall(ofFamily: index)?.terms
    var types: [DutyType] = []
    for shape in family.allShapes {
      let shapeIndex = catalogue.index(of: shape)
      for (day, starts) in family.starts.enumerated() where day < plan.grid.dayCount {
        for start in starts where family.has(shape, from: start) {
          let span = start..<start + shape.minutes
          types.append(
            DutyType(
              day: day, family: index, shape: shapeIndex, start: start, end: span.upperBound,
              paidMinutes: terms?.paidMinutes(of: shape.minutes) ?? shape.paidMinutes,
              isNight: night.isNight(span), choice: family.onCall.map { plan.queues.count + $0 }, onCall: terms,
              clock: clock))
        }
      }
    }
    return types
  }

  private func cellCosts() -> [StaffingCost] {
    let grid = plan.grid
    let minimum = MinimumStaffing(plan: plan)
    let wanted = plan.queues.indices.flatMap { queue in
      (0..<grid.intervalCount).map { interval in
        let plain = requirement.staffingCost(
          plan: plan, queue: queue, interval: interval, unitsPerAgent: units.partsPerAgent)
        return minimum.adding(to: plain, queue: queue, interval: interval)
      }
    }
    let standby = plan.onCall.indices.flatMap { need in
      (0..<grid.intervalCount).map { interval in
        plan.onCallCost(
          need: need, interval: interval, unitsPerAgent: units.partsPerAgent, hardPerHour: minimum.hardPerHour)
      }
    }
    let tiers = plan.tiers.indices.flatMap {
      plan.tierCosts($0, unitsPerAgent: units.partsPerAgent, hardPerHour: minimum.hardPerHour)
    }
    let places = plan.sessions.compactMap(\.atMost).flatMap { atMost in
      let cost = StaffingCost(
        atMost: atMost * units.parts, unitsPerAgent: units.partsPerAgent,
        dearness: minimum.hardPerHour * Double(units.minutes) / 60 / Double(units.parts))
      return [StaffingCost](repeating: cost, count: units.unitsPerAgent * grid.intervalCount)
    }
    let blended = (network.rows.count - network.queueCount) * grid.intervalCount
    return wanted + standby + tiers + places
      + [StaffingCost](repeating: .free(unitsPerAgent: units.partsPerAgent), count: blended)
  }

  private func pastPresence() -> [Int32] {
    var presence = [Int32](repeating: 0, count: network.rows.count * units.intervalCount)
    let firstTier = plan.queues.count + plan.onCall.count
    for tier in plan.tiers.indices {
      let offset = Int32(plan.tierOffset(tier) * units.partsPerAgent)
      for interval in 0..<units.intervalCount { presence[(firstTier + tier) * units.intervalCount + interval] = offset }
    }
    for duty in plan.agents.flatMap(\.past) { addSessions(of: duty, to: &presence) }
    for agent in plan.agents {
      for duty in agent.past {
        for unit in 0..<units.intervalCount * units.unitsPerAgent where unit * units.minutes < duty.end {
          let minutes = unit * units.minutes..<(unit + 1) * units.minutes
          guard duty.start <= minutes.lowerBound, minutes.upperBound <= duty.end else { continue }
          // A unit is present in the row of the queues that are served through the whole of it.
          let served = Set(duty.activities.filter { $0.minutes.overlaps(minutes) }.map { $0.queues.sorted() })
          let row =
            duty.onCall == nil
            ? (served.count == 1 ? served.first.flatMap { network.rows.row(serving: agent.openSet($0)) } : nil)
            : network.rows.row(of: duty, by: agent, in: plan)
          guard let row else { continue }
          let interval = unit / units.unitsPerAgent
          presence[row * units.intervalCount + interval] += Int32(units.parts)
          for share in duty.onCall == nil ? agent.tiers : [] {
            presence[(firstTier + share.tier) * units.intervalCount + interval] += Int32(share.weight * units.parts)
          }
        }
      }
    }
    return presence
  }
}

extension Plan {
  /// Whether agents by one of the clocks may work a family.
  fileprivate func isWorked(_ family: Int, by clock: Int) -> Bool {
    contracts.contains { $0.clock == clock && $0.shifts.contains(family) }
  }
}

extension ProblemCompiler {
  /// Counts who has a session at the end of a duty of the previous roster.
  private func addSessions(of duty: Duty, to presence: inout [Int32]) {
    for work in SessionWork.all(of: plan, units: units) {
      guard let first = work.firstRow else { continue }
      for placed in duty.sessions where placed.id == work.session.id {
        let begin = duty.start + placed.start
        for unit in 0..<units.intervalCount * units.unitsPerAgent
        where begin <= unit * units.minutes && (unit + 1) * units.minutes <= begin + placed.minutes {
          presence[(first + unit % units.unitsPerAgent) * units.intervalCount + unit / units.unitsPerAgent] += Int32(
            units.parts)
        }
      }
    }
  }
}

extension StaffingCost {
  /// Nothing up to some units, and dear beyond: `dearness` a unit, in the plan's unit of cost.
  fileprivate init(atMost: Int, unitsPerAgent: Int, dearness: Double) {
    self.init(
      unitsPerAgent: unitsPerAgent,
      slopes: [
        Slope(perUnit: 0, units: atMost), Slope(perUnit: Int(saturating: (1000 * dearness).rounded()), units: Int.max),
      ],
      costOfNobody: 0)
  }
}

/// Collects the distinct shapes and break windows of a plan.
struct ShapeCatalogue {
  let unitMinutes: Int
  private(set) var shapes: [PricedShape] = []
  private(set) var windows: [BreakWindow] = []

  init(unitMinutes: Int) {
    self.unitMinutes = unitMinutes
  }

  mutating func index(of shape: ShiftShape) -> Int {
    if let known = shapes.firstIndex(where: { $0.shape == shape }) { return known }
    var placed: [(window: Int, firstUnit: Int)] = []
    for pause in shape.breaks {
      let step = shape.breakStep
      let first = (pause.earliestStart + step - 1) / step * step
      let last = (pause.latestEnd - pause.minutes) / step * step
      let window = BreakWindow(
        length: pause.minutes / unitMinutes, step: step / unitMinutes, count: max(0, (last - first) / step + 1))
      if !windows.contains(window) { windows.append(window) }
      placed.append((windows.firstIndex(of: window) ?? 0, first / unitMinutes))
    }
    shapes.append(
      PricedShape(
        shape: shape, units: shape.minutes / unitMinutes, windows: placed,
        isSeparable: ShapeCatalogue.isSeparable(shape)))
    return shapes.count - 1
  }

  /// Whether windows are disjoint and no choice inside them can make a stretch too long or too short.
  static func isSeparable(_ shape: ShiftShape) -> Bool {
    let limit = shape.longestStretch ?? shape.minutes
    var earliestEnd = 0  // of the break before, or the shift's start
    var latestEnd = 0
    for (index, pause) in shape.breaks.enumerated() {
      let latestStart = pause.latestEnd - pause.minutes
      let nearest = index > 0 ? shape.shortestStretch : 0
      if pause.earliestStart < latestEnd + nearest || latestStart - earliestEnd > limit { return false }
      earliestEnd = pause.earliestStart + pause.minutes
      latestEnd = pause.latestEnd
    }
    return shape.minutes - earliestEnd <= limit
  }
}
