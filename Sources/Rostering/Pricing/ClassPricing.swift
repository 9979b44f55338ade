import Workforce

/// What a class adds to its contract's graph: which duties it may work at what own cost, and how its weeks close.
struct ClassPricing: Sendable {
  /// One allowed duty type: its signature on its day, its index, its own cost in thousandths.
  struct Entry: Sendable {
    let slot: Int32
    let type: Int32
    let cost: Int32
  }

  let classIndex: Int
  let contract: Int
  let initialNode: Int32
  /// Allowed duty types by slot; slots number the signatures of all days in order.
  let entries: [Entry]
  /// First slot of each day, and the number of slots at the end.
  let firstSlot: [Int]
  /// Whether a day off is legal, by day.
  let mayBeOff: [Bool]
  /// Cost of closing a week, at `(week × (mostDays + 1) + days) × width + excess`; `nil` when it is not legal.
  let closings: [Int32?]
  let mostDays: Int

  init(problem: RosterProblem, classIndex: Int, graph: LineGraph) {
    let agentClass = problem.classes[classIndex]
    self.classIndex = classIndex
    contract = agentClass.contract
    initialNode = graph.initialNode[classIndex]
    mayBeOff = agentClass.mustWork.map { !$0 }
    var entries: [Entry] = []
    var firstSlot = [0]
    for day in graph.days {
      for (signature, types) in day.signatures.enumerated() {
        for type in types {
          guard let cost = agentClass.dutyCosts[Int(type)] else { continue }
          entries.append(Entry(slot: Int32(firstSlot[firstSlot.count - 1] + signature), type: type, cost: cost))
        }
      }
      firstSlot.append(firstSlot[firstSlot.count - 1] + day.signatures.count)
    }
    self.entries = entries
    self.firstSlot = firstSlot
    let most = graph.days.flatMap { $0.closings.map { Int($0.days) } }.max() ?? 0
    mostDays = most
    let rules = problem.lineRules[agentClass.contract]
    closings = agentClass.weeks.flatMap { week in
      (0...most).flatMap { days in
        (0..<graph.width).map { excess in
          let minutes = days * graph.shortest + excess * graph.step
          return ClassPricing.closingCost(minutes: minutes, days: days, week: week, rules: rules)
        }
      }
    }
  }

  /// What it costs to close a week with so many days and paid minutes; `nil` when that is not legal.
  func closingCost(week: Int, days: Int, minutes: Int, graph: LineGraph) -> Int? {
    let excess = minutes - days * graph.shortest
    guard days <= mostDays, excess >= 0, excess % graph.step == 0, excess / graph.step < graph.width else { return nil }
    return closings[(week * (mostDays + 1) + days) * graph.width + excess / graph.step].map { Int($0) }
  }

  private static func closingCost(minutes: Int, days: Int, week: WeekLimits, rules: LineRules) -> Int32? {
    guard week.days.contains(days), week.minutes.contains(minutes) else { return nil }
    var cost = 0
    for limit in rules.maximumWeeklyMinutes {
      guard let breach = limit.cost(minutes: minutes - limit.value) else { return nil }
      cost += breach
    }
    for limit in rules.minimumWeeklyMinutes {
      guard let breach = limit.cost(minutes: min(limit.value, week.minutes.upperBound) - minutes) else { return nil }
      cost += breach
    }
    return Int32(clamping: cost)
  }
}
