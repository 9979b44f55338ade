import Foundation
import Workforce

/// Moves on rosters that all rest on one thing: an agent's best line while everybody else stands still.
final class LineSearch {
  let problem: RosterProblem
  let state: RosterState
  let pricer: LinePricer
  var random: RandomSource
  /// The best roster since the search began, or began anew, and its cost.
  private(set) var incumbent: [Line?] = []
  private(set) var incumbentCost = Int.max
  private(set) var iterations = 0

  /// Begins with nobody; `evensSurplus` says whether uneven surplus has its small price.
  init(model: LineModel, seed: UInt64, evensSurplus: Bool = false) {
    problem = model.problem
    state = RosterState(problem: model.problem, evensSurplus: evensSurplus)
    pricer = LinePricer(model: model)
    random = RandomSource(seed: seed)
    wholeHorizon = FreeDays(0..<model.problem.horizon.dayCount)
  }

  let wholeHorizon: FreeDays

  /// The best duties for an agent on some days against the present staff, with prices disturbed by up to `noise`
  /// thousandths a unit; `outside` is what the agent does on the other days.
  private func bestLine(for agent: Int, free: FreeDays, outside: Line?, noise: Int32) -> Line? {
    bestLine(ofClass: problem.classOfAgent[agent], free: free, outside: outside, noise: noise)
  }

  /// The best line of a class against the present staff, on all days.
  func bestLine(ofClass index: Int) -> Line? { bestLine(ofClass: index, free: wholeHorizon, outside: nil, noise: 0) }

  private func bestLine(ofClass index: Int, free: FreeDays, outside: Line?, noise: Int32) -> Line? {
    let agentClass = problem.classes[index]
    let intervals = problem.intervalCount
    for row in agentClass.rows {
      let cost = state.marginalCosts(
        ofRow: row, tiers: agentClass.tiers, intervals: pricer.model.intervals(ofDays: free.hull))
      if noise == 0 {
        pricer.setPrices(row: row, tiers: agentClass.tiers, days: free.hull, cost)
      } else {
        let disturbance = (0..<intervals).map { _ in Int32(random.below(Int(noise) * 2 + 1)) - noise }
        pricer.setPrices(row: row, tiers: agentClass.tiers, days: free.hull) { interval, units in
          cost(interval, units) &+ disturbance[interval] &* Int32(units)
        }
      }
    }
    for session in agentClass.limitedSessions {
      guard let row = problem.sessions[session].firstRow else { continue }
      pricer.setPrices(session: session, days: free.hull) { interval, unit in
        state.marginalCost(cell: problem.cell(row: row + unit, interval: interval), units: problem.units.parts)
      }
    }
    pricer.refresh(class: index, days: free.hull)
    let request = outside.map { LineRequest(free: free, fixed: $0.typesByDay(in: problem)) }
    return pricer.cheapestLine(ofClass: index, scale: 1, within: request)?.line
  }

  /// Takes an agent's duties on some days off; what remains stays in the roster.
  ///
  /// - Returns: The line as it was.
  func free(_ agent: Int, days: FreeDays) -> Line? {
    guard let line = state.take(from: agent) else { return nil }
    if days != wholeHorizon { state.put(line.split(at: days, in: problem).outside, on: agent) }
    return line
  }

  /// Gives an agent who is free on some days the best duties there; returns whether there were any legal ones.
  func insert(_ agent: Int, days: FreeDays, noise: Int32 = 0) -> Bool {
    let outside = state.lines[agent]
    guard let inside = bestLine(for: agent, free: days, outside: outside, noise: noise) else { return false }
    complete(agent, with: inside)
    return true
  }

  /// Puts an agent's line together from what is in the roster and the duties on the free days.
  func complete(_ agent: Int, with inside: Line) {
    if let outside = state.take(from: agent) {
      state.put(outside.joined(with: inside, in: problem), on: agent)
    } else {
      state.put(inside, on: agent)
    }
  }

  /// Puts lines back as they were.
  func restore(_ agents: [Int], _ lines: [Line?]) {
    for agent in agents { state.take(from: agent) }
    for (agent, line) in zip(agents, lines) {
      if let line { state.put(line, on: agent) }
    }
  }

  /// Gives every agent a line, one after the other, each the best given those before; once it should stop, the rest get
  /// their class's spare line, if there is one.
  func construct(spare: [Line?] = [], shouldStop: () -> Bool = { false }) {
    for agent in random.permutation(state.lines.count) where state.lines[agent] == nil {
      if !shouldStop() {
        _ = insert(agent, days: wholeHorizon)
      } else if !spare.isEmpty, let line = spare[problem.classOfAgent[agent]] {
        state.put(line, on: agent)
      }
    }
    record()
  }

  /// Improves one agent at a time until nobody can be improved.
  func descend(shouldStop: () -> Bool) {
    while !shouldStop() {
      let before = state.guidedCost
      for agent in random.permutation(state.lines.count) {
        if shouldStop() { break }
        reinsert(agent, days: wholeHorizon)
      }
      record()
      if state.guidedCost >= before { break }
    }
  }

  /// Replaces an agent's duties on some days by the best ones, unless they were as good already.
  func reinsert(_ agent: Int, days: FreeDays) {
    let before = state.guidedCost
    guard let old = free(agent, days: days) else { return }
    if !insert(agent, days: days) || state.guidedCost > before { restore([agent], [old]) }
  }

  /// One step of ruin and recreate: frees a few agents, gives each the best line again, keeps or undoes by annealing.
  func step(temperature: Double, noiseUnit: Int) {
    iterations += 1
    let before = state.guidedCost
    let days = annealingWindow()
    let freed =
      random.below(2) == 0 ? anyAgents(1 + random.below(3)) : agentsAroundCostlyCells(2 + random.below(3), days)
    let old = freed.map { free($0, days: days) }
    let noise = random.below(2) == 0 ? 0 : Int32(noiseUnit / 20 + random.below(max(1, noiseUnit / 6)))
    let isWhole = freed.allSatisfy { insert($0, days: days, noise: noise) }
    if isWhole, freed.count > 1 || noise > 0 { reinsert(freed[random.below(freed.count)], days: days) }
    let change = Double(state.guidedCost - before)
    if isWhole, change <= 0 || random.unit() < exp(-change / max(temperature, 1e-9)) {
      record()
    } else {
      restore(freed, old)
    }
  }

  /// Goes back to the best roster found.
  func restoreIncumbent() {
    state.replaceAll(incumbent)
  }

  /// Goes on from another roster.
  func adopt(_ lines: [Line?]) {
    state.replaceAll(lines)
    record()
  }

  /// Begins anew from another roster, whatever was found before.
  func begin(with lines: [Line?]) {
    incumbentCost = Int.max
    adopt(lines)
  }

  /// Keeps the present roster if it is the best one so far.
  func record() {
    guard state.cost < incumbentCost, state.lines.allSatisfy({ $0 != nil }) else { return }
    incumbentCost = state.cost
    incumbent = state.lines
  }
}
