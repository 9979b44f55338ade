import Workforce

/// Turns a shift-scheduling problem into the engine's: a row of cells per shift type, a cell per day, one period.
struct ShiftSchedulingCompiler: Sendable {
  let source: ShiftScheduling

  /// What two people must share to share a graph.
  private struct Contract: Hashable {
    let allowed: [Bool]
    let consecutiveShifts: Int
    let fewestConsecutiveShifts: Int
    let fewestConsecutiveDaysOff: Int
  }

  func compile() -> RosterProblem {
    let days = source.dayCount
    let types = (0..<days).flatMap { day in
      source.types.indices.map { type in
        DutyType(
          day: day, family: type, shape: type, start: day * 1440, end: day * 1440 + source.types[type].minutes,
          paidMinutes: source.types[type].minutes, isNight: false, choice: type)
      }
    }
    var contracts: [Contract] = []
    var classes: [AgentClass] = []
    for (index, person) in source.people.enumerated() {
      let limits = person.limits
      let contract = Contract(
        allowed: limits.mostOfType.map { $0 > 0 }, consecutiveShifts: limits.consecutiveShifts,
        fewestConsecutiveShifts: limits.fewestConsecutiveShifts,
        fewestConsecutiveDaysOff: limits.fewestConsecutiveDaysOff)
      if !contracts.contains(contract) { contracts.append(contract) }
      classes.append(agentClass(person, index: index, contract: contracts.firstIndex(of: contract) ?? 0))
    }
    let steepest = source.cover.map(\.shortfallCost).max() ?? 1
    return RosterProblem(
      horizon: RosterHorizon(
        dayStarts: (0...days).map { $0 * 1440 }, intervalMinutes: 1440, isWeekend: (0..<days).map { $0 % 7 >= 5 },
        night: NightDefinition(stretches: [], minimumMinutes: 1), periodLength: days),
      units: UnitGrid(minutes: 1440, unitsPerAgent: 1, intervalCount: days),
      network: SupplyNetwork(rows: source.types.indices.map { SupplyRow(queues: [$0]) }),
      cellCosts: cellCosts(), pastPresence: [Int32](repeating: 0, count: days * source.types.count),
      shapes: source.types.map {
        PricedShape(shape: ShiftShape(minutes: $0.minutes), units: 1, windows: [], isSeparable: true)
      }, windows: [], dutyTypes: types, classes: classes, classOfAgent: Array(classes.indices),
      lineRules: contracts.map { rules($0) }, typicalShortfall: Double(1000 * max(1, steepest)))
  }

  private func rules(_ contract: Contract) -> LineRules {
    var rules = LineRules()
    func limit(_ value: Int) -> LineRules.Limit { LineRules.Limit(value: value, price: nil) }
    rules.maximumConsecutiveDays = [limit(contract.consecutiveShifts)]
    if contract.fewestConsecutiveShifts > 1 {
      rules.minimumConsecutiveDays = [limit(contract.fewestConsecutiveShifts)]
    }
    if contract.fewestConsecutiveDaysOff > 1 {
      rules.minimumConsecutiveDaysOff = [limit(contract.fewestConsecutiveDaysOff)]
    }
    for (first, type) in source.types.enumerated() where contract.allowed[first] {
      for second in type.forbiddenNext where contract.allowed[second] {
        rules.successions.append(LineRules.Succession(first: first, second: second, limit: limit(0)))
      }
    }
    rules.countsWeekends = true
    return rules
  }

  private func agentClass(_ person: ShiftScheduling.Person, index: Int, contract: Int) -> AgentClass {
    let typeCount = source.types.count
    let limits = person.limits
    var costs: [Int32?] = (0..<source.dayCount * typeCount).map { limits.mostOfType[$0 % typeCount] > 0 ? 0 : nil }
    for day in person.daysOff {
      for type in 0..<typeCount { costs[day * typeCount + type] = nil }
    }
    var constant = 0
    for request in person.requests {
      let place = request.day * typeCount + request.type
      if request.isWanted { constant += 1000 * request.weight }
      if let cost = costs[place] { costs[place] = cost + Int32(1000 * request.weight * (request.isWanted ? -1 : 1)) }
    }
    var counts: [CountLimit] = []
    for type in 0..<typeCount where limits.mostOfType[type] > 0 && limits.mostOfType[type] < source.dayCount {
      counts.append(CountLimit(subject: .family(type), most: limits.mostOfType[type]))
    }
    if limits.weekends < (source.dayCount + 6) / 7 {
      counts.append(CountLimit(subject: .weekends, most: limits.weekends))
    }
    let rows = Array(0..<typeCount).filter { limits.mostOfType[$0] > 0 }
    return AgentClass(
      contract: contract, agents: [index], choices: rows, priced: rows, rows: rows, supplies: rows, past: nil,
      periods: [WeekLimits(minutes: limits.minutes, days: 0...source.dayCount)], limits: counts,
      dutyCosts: costs, mustWork: [Bool](repeating: false, count: source.dayCount), constantCost: constant)
  }

  private func cellCosts() -> [StaffingCost] {
    var costs = [StaffingCost](
      repeating: .free(unitsPerAgent: 1), count: source.types.count * source.dayCount)
    for cover in source.cover {
      let surplus = StaffingCost.Slope(perUnit: 1000 * cover.surplusCost, units: Int.max)
      let shortfall = StaffingCost.Slope(perUnit: -1000 * cover.shortfallCost, units: cover.required)
      costs[cover.type * source.dayCount + cover.day] = StaffingCost(
        unitsPerAgent: 1, slopes: cover.required > 0 ? [shortfall, surplus] : [surplus],
        costOfNobody: 1000 * cover.shortfallCost * cover.required)
    }
    return costs
  }
}
