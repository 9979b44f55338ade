import Workforce

/// Builds the graph of a contract: explore the states forwards, merge those with the same future backwards, gather.
struct LineGraphBuilder {
  private let problem: RosterProblem
  private let contract: Int
  private let automaton: LineAutomaton
  private let countsDays: Bool
  private let moveLimit: Int
  private var moveCount = 0
  private var shortest = 0
  private var step = 1
  private var largestExcess = 0
  private var mostDays = 0
  private var width = 1
  private var hasStandby = false
  private var codes = ClosingCodes(sessions: 1)

  /// What rules on lines can see of a duty.
  private struct Signature: Hashable {
    let start: Int
    let end: Int
    let countedMinutes: Int
    let isNight: Bool
    let isWork: Bool
    let group: LineAutomaton.FamilyGroup
    let session: Int?
  }

  /// `moveLimit` is the most moves that are explored.
  init(problem: RosterProblem, contract: Int, moveLimit: Int = .max) {
    self.problem = problem
    self.contract = contract
    self.moveLimit = moveLimit
    let periodDays = problem.horizon.periodStarts.firstIndex { $0 > 0 } ?? 0
    countsDays = problem.classes.contains { agentClass in
      agentClass.contract == contract
        && agentClass.periods.contains { $0.days.lowerBound > 0 || $0.days.upperBound < periodDays }
    }
    automaton = LineAutomaton(
      rules: problem.lineRules[contract], horizon: problem.horizon(ofContract: contract), countsDays: countsDays)
  }

  /// The graph; one of no lines, which says so, where there are more moves than may be explored.
  mutating func build() -> LineGraph {
    let classes = problem.classes.indices.filter { problem.classes[$0].contract == contract }
    let typesByDay = usableTypes(classes)
    measureMinutes(typesByDay, classes)
    var layer = StateIndex()
    var initialNode = [Int32](repeating: -1, count: problem.classes.count)
    for index in classes {
      initialNode[index] = layer.index(
        of: automaton.initialState(
          past: problem.classes[index].past, waivedDays: problem.classes[index].waivedDays))
    }
    var raw: [ExploredDay] = []
    for (day, types) in typesByDay.enumerated() {
      let (explored, next) = explore(day: day, types: types, from: layer.states)
      guard moveCount <= moveLimit else { return .beyondLimit(classCount: problem.classes.count) }
      raw.append(explored)
      layer = next
    }
    let blocks = ExploredDay.merge(&raw)
    let days = raw.indices.map { compile(raw[$0], next: $0 + 1 < raw.count ? raw[$0 + 1].moves.count : 1) }
    let first = initialNode.map { $0 < 0 ? -1 : blocks[Int($0)] }
    return LineGraph(
      days: days, initialNode: first, countsDays: countsDays, shortest: shortest, step: step, width: width,
      codes: codes)
  }

  /// Types that at least one class of the contract may work, by day.
  private func usableTypes(_ classes: [Int]) -> [[Int]] {
    var byDay = [[Int]](repeating: [], count: problem.horizon.dayCount)
    for (index, type) in problem.dutyTypes.enumerated()
    where classes.contains(where: { problem.classes[$0].dutyCosts[index] != nil }) {
      byDay[type.day].append(index)
    }
    return byDay
  }

  private mutating func measureMinutes(_ typesByDay: [[Int]], _ classes: [Int]) {
    let problem = problem
    func counted(_ isWork: Bool) -> [Int] {
      let types = typesByDay.joined().lazy.map { problem.dutyTypes[$0] }
      return Set(types.filter { $0.isWork == isWork }.map(\.countedMinutes)).sorted()
    }
    // Rest on call is no day of the period: all of its minutes are beyond the shortest duty of each.
    let (paid, standby) = (counted(true), counted(false))
    hasStandby = !standby.isEmpty
    shortest = countsDays ? paid.first ?? 0 : 0
    step = max(1, (paid.map { $0 - shortest } + standby).reduce(0) { greatestCommonDivisor($0, $1) })
    largestExcess = max((paid.last ?? 0) - shortest, standby.last ?? 0) / step
    let periodDays = problem.horizon.periodStarts.firstIndex { $0 > 0 } ?? 0
    mostDays = min(periodDays, classes.flatMap { problem.classes[$0].periods.map(\.days.upperBound) }.max() ?? 0)
    width = (standby.isEmpty ? mostDays : periodDays) * largestExcess + 1
    if !countsDays {
      let mostMinutes = classes.flatMap { problem.classes[$0].periods.map(\.minutes.upperBound) }.max() ?? 0
      width = min(width, mostMinutes / step + 1)
    }
    let rules = problem.lineRules[contract]
    codes = ClosingCodes(
      sessions: rules.sessions.codeCount, overtime: Set((paid + standby).map { rules.pay.overtime(ofPaidMinutes: $0) }),
      duties: countsDays && standby.isEmpty ? mostDays : periodDays)
  }

  private mutating func explore(day: Int, types: [Int], from states: [LineState]) -> (ExploredDay, StateIndex) {
    var explored = ExploredDay()
    var index: [Signature: Int] = [:]
    var representatives: [DutyType] = []
    for typeIndex in types {
      let type = problem.dutyTypes[typeIndex]
      let signature = Signature(
        start: type.start, end: type.end, countedMinutes: type.countedMinutes, isNight: type.isNight,
        isWork: type.isWork,
        group: automaton.group(ofFamily: type.family),
        session: type.session?.session)
      if let known = index[signature] {
        explored.signatures[known].append(Int32(typeIndex))
      } else {
        index[signature] = representatives.count
        representatives.append(type)
        explored.signatures.append([Int32(typeIndex)])
        explored.excess.append(Int32((type.countedMinutes - (type.isWork ? shortest : 0)) / step))
      }
    }
    var targets = StateIndex()
    for state in states {
      var moves: [ExploredDay.Move] = []
      moves.reserveCapacity(representatives.count + 1)
      if let next = automaton.dayOff(state, day: day) {
        moves.append(
          ExploredDay.Move(
            signature: -1, target: targets.index(of: next.state), cost: Int32(next.cost),
            beginsWeekend: false))
      }
      let isFull = countsDays && automaton.daysThisPeriod(state) >= mostDays
      if !isFull || hasStandby {
        for (signature, type) in representatives.enumerated() {
          guard !isFull || !type.isWork, let next = automaton.duty(state, type) else { continue }
          moves.append(
            ExploredDay.Move(
              signature: Int32(signature), target: targets.index(of: next.state), cost: Int32(next.cost),
              beginsWeekend: next.beginsWeekend))
        }
      }
      moveCount += moves.count
      if moveCount > moveLimit { break }
      explored.moves.append(moves)
    }
    explored.targetCount = targets.states.count
    guard problem.horizon.endsPeriod(day) else {
      explored.nextCount = explored.targetCount
      return (explored, targets)
    }
    var closed = StateIndex()
    for state in targets.states {
      explored.closings.append(
        automaton.closePeriod(state, lastDay: day).map {
          ExploredDay.Closing(
            days: Int32(automaton.daysThisPeriod(state)),
            code: Int32(
              codes.code(
                sessions: automaton.sessionsThisPeriod(state), overtime: automaton.overtimeThisPeriod(state))),
            counts: day + 1 == problem.horizon.dayCount ? automaton.counts(state) : 0,
            target: closed.index(of: $0.state),
            cost: Int32($0.cost))
        })
    }
    explored.nextCount = closed.states.count
    return (explored, closed)
  }

  /// Numbers states in the order in which they are met.
  private struct StateIndex {
    private(set) var states: [LineState] = []
    private var numbers: [LineState: Int32] = [:]

    mutating func index(of state: LineState) -> Int32 {
      if let known = numbers[state] { return known }
      let number = Int32(states.count)
      numbers[state] = number
      states.append(state)
      return number
    }
  }

  /// Gathers the moves of a merged day into sets and arcs.
  private func compile(_ raw: ExploredDay, next: Int) -> LineGraph.Day {
    var all = raw.moves.enumerated().flatMap { source, moves in moves.map { (move: $0, source: Int32(source)) } }
    all.sort { $0.move == $1.move ? $0.source < $1.source : $0.move.precedes($1.move) }
    var order: [ExploredDay.Move] = []
    var sources: [[Int32]] = []  // of each move, in ascending order
    for (move, source) in all {
      if order.last == move {
        sources[sources.count - 1].append(source)
      } else {
        order.append(move)
        sources.append([source])
      }
    }
    let (sets, numbers) = NestedSets.build(sources, universe: raw.moves.count)
    var arcs: [LineGraph.Arc] = []
    var firstArc = [Int32](repeating: 0, count: raw.targetCount + 1)
    for (position, move) in order.enumerated() {
      let excess = move.signature < 0 ? 0 : raw.excess[Int(move.signature)]
      arcs.append(
        LineGraph.Arc(
          set: numbers[position], signature: move.signature, cost: move.cost, excess: excess,
          beginsWeekend: move.beginsWeekend))
      firstArc[Int(move.target) + 1] += 1
    }
    for target in 0..<raw.targetCount { firstArc[target + 1] += firstArc[target] }
    return LineGraph.Day(
      sourceCount: raw.moves.count, targetCount: raw.targetCount, signatures: raw.signatures,
      excess: raw.excess, sets: sets, arcs: arcs,
      firstArc: firstArc,
      closings: raw.closings.compactMap { $0 }.map {
        LineGraph.Closing(days: $0.days, code: $0.code, counts: $0.counts, target: $0.target, cost: $0.cost)
      },
      nextCount: next)
  }
}
