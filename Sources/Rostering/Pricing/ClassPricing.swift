import Workforce

/// What a class adds to its contract's graph: which duties it may work at what own cost, and how its periods close.
struct ClassPricing: Sendable {
  /// One allowed duty type: its signature on its day, its index, its own cost in thousandths.
  struct Entry: Sendable {
    let slot: Int32
    let type: Int32
    let cost: Int32
    /// The class's limit on duties of this family; -1 without one.
    let limit: Int32
  }

  let classIndex: Int
  let contract: Int
  let initialNode: Int32
  /// Allowed duty types by slot; slots number the signatures of all days in order.
  let entries: [Entry]
  /// First entry of each day, and their number at the end.
  let firstEntry: [Int]
  /// First slot of each day, and the number of slots at the end.
  let firstSlot: [Int]
  /// What each slot adds to the excess.
  let slotExcess: [Int32]
  /// Whether a day off is legal, by day.
  let mayBeOff: [Bool]
  /// Cost of closing a period, at ``closingTable(period:code:days:)`` × width + excess; `nil` when it is not legal.
  let closings: [Int32?]
  /// After the last day, what the counts of each closing cost; `nil` when it is not legal. None where nothing is counted.
  let countCosts: [Int32?]
  /// Whether the class can break an average of weekly hours.
  let hasAverages: Bool
  /// What averages carry from week to week; `nil` where there are none, or more sums than can be told apart.
  let carried: CarriedHours?
  let mostDays: Int
  /// Codes of closings (``ClosingCodes``).
  let codeCount: Int
  /// Period of each day.
  let periodOfDay: [Int]
  /// Hard limits on counts, and which of them is about weekends.
  let limits: [CountLimit]
  let weekendLimit: Int?

  /// With `isBounded`, averages of weekly hours that would have to tell too many sums apart are given up.
  init(problem: RosterProblem, classIndex: Int, graph: LineGraph, isBounded: Bool = false) {
    let agentClass = problem.classes[classIndex]
    self.classIndex = classIndex
    contract = agentClass.contract
    initialNode = graph.initialNode[classIndex]
    mayBeOff = agentClass.mustWork.map { !$0 }
    limits = agentClass.limits
    weekendLimit = agentClass.limits.firstIndex { $0.subject == .weekends }
    var period = -1
    periodOfDay = (0..<problem.horizon.dayCount).map { day in
      if problem.horizon.periodStarts[day] == day { period += 1 }
      return period
    }
    var entries: [Entry] = []
    var firstEntry = [0]
    var firstSlot = [0]
    for day in graph.days {
      for (signature, types) in day.signatures.enumerated() {
        for type in types {
          guard let cost = agentClass.dutyCosts[Int(type)] else { continue }
          let family = CountLimit.Subject.family(problem.dutyTypes[Int(type)].family)
          let limit = agentClass.limits.firstIndex { $0.subject == family } ?? -1
          entries.append(
            Entry(
              slot: Int32(firstSlot[firstSlot.count - 1] + signature), type: type, cost: cost, limit: Int32(limit)))
        }
      }
      firstEntry.append(entries.count)
      firstSlot.append(firstSlot[firstSlot.count - 1] + day.signatures.count)
    }
    self.entries = entries
    self.firstEntry = firstEntry
    self.firstSlot = firstSlot
    slotExcess = graph.days.flatMap(\.excess)
    let most = graph.days.flatMap { $0.closings.map { Int($0.days) } }.max() ?? 0
    mostDays = most
    let rules = problem.lineRules[agentClass.contract]
    let closing = PeriodClosing(rules: rules)
    hasAverages = !agentClass.windows.isEmpty
    carried = ClassPricing.carriedHours(of: agentClass, problem: problem, graph: graph, isBounded: isBounded)
    countCosts =
      rules.counted.isEmpty
      ? [] : graph.days.last?.closings.map { agentClass.costOfCounts($0.counts, rules: rules) } ?? []
    let codes = graph.codes
    codeCount = codes.count
    closings = agentClass.periods.enumerated().flatMap { period, week in
      (0..<codes.count).flatMap { code -> [Int32?] in
        let sessions = codes.sessions(of: code)
        let isCode = sessions < rules.sessions.codeCount(inPeriod: period)
        let missing = isCode ? agentClass.costOfSessions(sessions, period: period, rules: rules) : nil
        let overtime = codes.overtime(of: code)
        return (0...most).flatMap { days in
          (0..<graph.width).map { excess -> Int32? in
            let minutes = days * graph.shortest + excess * graph.step
            guard let missing,
              let cost = closing.cost(minutes: minutes, overtime: overtime, days: days, limits: week)
            else { return nil }
            return Int32(cost + missing)
          }
        }
      }
    }
  }

  /// Number of the row of ``closings`` for a period with so many duties and a code.
  @inline(__always)
  func closingTable(period: Int, code: Int, days: Int) -> Int {
    (period * codeCount + code) * (mostDays + 1) + days
  }
}

extension ClassPricing {
  /// What averages of weekly hours carry from week to week, from what the class may work on each day.
  private static func carriedHours(
    of agentClass: AgentClass, problem: RosterProblem, graph: LineGraph, isBounded: Bool
  ) -> CarriedHours? {
    guard !agentClass.windows.isEmpty, !graph.isBeyondLimit else { return nil }
    let unit = max(1, graph.width == 1 ? graph.shortest : greatestCommonDivisor(graph.shortest, graph.step))
    var paid = [Set<Int>](repeating: [], count: problem.horizon.dayCount)
    for (type, cost) in zip(problem.dutyTypes, agentClass.dutyCosts) where cost != nil {
      paid[type.day].insert(type.countedMinutes)
    }
    let totals = agentClass.periods.enumerated().map { week, limits in
      CarriedHours.totals(of: Array(paid[7 * week..<7 * week + 7]), within: limits, unit: unit)
    }
    let (averages, shares) = (
      problem.lineRules[agentClass.contract].averages, problem.lineRules[agentClass.contract].shares
    )
    return CarriedHours(windows: agentClass.windows, totals: totals, unit: unit, isBounded: isBounded) {
      limit, beyond in
      guard limit >= averages.count else { return averages[limit].limit.cost(minutes: beyond) }
      let share = shares[limit - averages.count]
      let standing = agentClass.standings.first { $0.share == share.index }
      return standing.map { share.cost(of: Double(beyond) / 60, standing: $0) } ?? 0
    }
  }
}

extension AgentClass {
  /// What a period with these sessions costs the class; `nil` when it has too many, or too few of one without a price.
  func costOfSessions(_ code: Int, period: Int, rules: LineRules) -> Int? {
    var sum = 0
    for (session, times) in rules.sessions.times(code, inPeriod: period) {
      let own = sessions.first { $0.session == session }
      let share = own?.weeks[period] ?? 0...0
      guard times <= share.upperBound, times >= share.lowerBound || !(own?.isFirm ?? false),
        let missing = rules.missingSessions[session].cost(count: share.lowerBound - times)
      else { return nil }
      sum += missing
    }
    return sum
  }

  /// What the class pays at the horizon's end for what a line has counted; `nil` when it may not be.
  func costOfCounts(_ code: Int, rules: LineRules) -> Int32? {
    let counts = rules.counts(code)
    var cost = 0
    if let days = rules.counted.firstIndex(where: { $0.subject == .days }) {
      let most = periods.reduce(0) { $0 + $1.days.upperBound }
      guard let missing = rules.minimumDays.cost(count: { min($0.value, most) - counts[days] }) else { return nil }
      cost += missing
    }
    for share in rules.shares {
      guard let counted = share.counted, let standing = standings.first(where: { $0.share == share.index }) else {
        continue
      }
      cost += share.cost(of: Double(counts[counted]), standing: standing)
    }
    return Int32(cost)
  }
}
