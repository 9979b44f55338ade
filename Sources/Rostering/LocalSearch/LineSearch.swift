import Foundation
import Workforce

/// Moves on rosters that all rest on one thing: an agent's best line while everybody else stands still.
final class LineSearch {
  let state: RosterState
  private let pricer: LinePricer
  private let problem: RosterProblem
  private(set) var random: RandomSource
  /// Best roster so far, and its cost.
  private(set) var best: [Line?] = []
  private(set) var bestCost = Int.max
  private(set) var iterations = 0

  init(model: LineModel, seed: UInt64) {
    problem = model.problem
    state = RosterState(problem: model.problem)
    pricer = LinePricer(model: model)
    random = RandomSource(seed: seed)
  }

  /// The agent's best line against the present staff of all others, prices disturbed by up to `noise` thousandths a unit.
  private func bestLine(for agent: Int, noise: Int32) -> Line? {
    let index = problem.classOfAgent[agent]
    let agentClass = problem.classes[index]
    let intervals = problem.intervalCount
    for queue in agentClass.queues {
      let first = queue * intervals
      if noise == 0 {
        pricer.setPrices(queue: queue) { interval, units in state.marginalCost(cell: first + interval, units: units) }
      } else {
        let disturbance = (0..<intervals).map { _ in Int32(random.below(Int(noise) * 2 + 1)) - noise }
        pricer.setPrices(queue: queue) { interval, units in
          state.marginalCost(cell: first + interval, units: units) &+ disturbance[interval] &* Int32(units)
        }
      }
    }
    pricer.refresh(queues: agentClass.queues, contract: agentClass.contract)
    return pricer.cheapestLine(ofClass: index, scale: 1)?.line
  }

  /// Gives an agent without a line the best one.
  func insert(_ agent: Int, noise: Int32 = 0) {
    if let line = bestLine(for: agent, noise: noise) { state.put(line, on: agent) }
  }

  /// Gives every agent a line, one after the other, each the best given those before.
  func construct() {
    for agent in random.permutation(state.lines.count) where state.lines[agent] == nil { insert(agent) }
    record()
  }

  /// Improves one agent at a time until nobody can be improved.
  func descend(shouldStop: () -> Bool) {
    while !shouldStop() {
      let before = state.cost
      for agent in random.permutation(state.lines.count) {
        if shouldStop() { break }
        reinsert(agent)
      }
      record()
      if state.cost >= before { break }
    }
  }

  /// Replaces an agent's line by the best one, unless it was as good already.
  private func reinsert(_ agent: Int) {
    let before = state.cost
    guard let old = state.take(from: agent) else { return }
    insert(agent)
    if state.cost > before {
      state.take(from: agent)
      state.put(old, on: agent)
    }
  }

  /// One step of ruin and recreate: frees a few agents, gives each the best line again, keeps or undoes by annealing.
  func step(temperature: Double, noiseUnit: Int) {
    iterations += 1
    let before = state.cost
    let freed = random.below(2) == 0 ? anyAgents() : agentsAroundTrouble()
    let old = freed.map { state.take(from: $0) }
    let noise = random.below(2) == 0 ? 0 : Int32(noiseUnit / 20 + random.below(max(1, noiseUnit / 6)))
    for agent in freed { insert(agent, noise: noise) }
    if freed.count > 1 || noise > 0 { reinsert(freed[0]) }
    let change = Double(state.cost - before)
    if change <= 0 || random.unit() < exp(-change / max(temperature, 1e-9)) {
      record()
    } else {
      for agent in freed { state.take(from: agent) }
      for (agent, line) in zip(freed, old) {
        if let line { state.put(line, on: agent) }
      }
    }
  }

  /// One to three agents at random.
  private func anyAgents() -> [Int] {
    let count = state.lines.count
    var chosen: [Int] = []
    let wanted = min(1 + random.below(3), count)
    while chosen.count < wanted {
      let agent = random.below(count)
      if !chosen.contains(agent) { chosen.append(agent) }
    }
    return chosen
  }

  /// Two to four agents of whom most staff the hours around a cell that costs more than it has to.
  private func agentsAroundTrouble() -> [Int] {
    guard problem.cellCount > 0 else { return anyAgents() }
    var cell = random.below(problem.cellCount)
    for _ in 0..<5 {
      let rival = random.below(problem.cellCount)
      if state.excessCost(cell: rival) > state.excessCost(cell: cell) { cell = rival }
    }
    let near = 240 / max(1, problem.horizon.intervalMinutes)
    let count = state.lines.count
    let wanted = min(2 + random.below(3), count)
    var chosen: [Int] = []
    for attempt in 0..<40 where chosen.count < wanted {
      let agent = random.below(count)
      guard !chosen.contains(agent) else { continue }
      if attempt > 30 || state.staffs(agent, cells: cell - near...cell + near) { chosen.append(agent) }
    }
    return chosen.isEmpty ? anyAgents() : chosen
  }

  /// Goes back to the best roster found.
  func restoreBest() {
    state.replaceAll(best)
  }

  /// Goes on from another roster.
  func adopt(_ lines: [Line?]) {
    state.replaceAll(lines)
    record()
  }

  private func record() {
    guard state.cost < bestCost, state.lines.allSatisfy({ $0 != nil }) else { return }
    bestCost = state.cost
    best = state.lines
  }
}
