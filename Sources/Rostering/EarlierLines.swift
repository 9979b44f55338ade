import Workforce

/// The lines of an earlier roster that are still legal, to start from.
///
/// An agent's earlier days are walked through the rules' machine with the costs of the agent's class, so that a line
/// found here costs what the kernel would have made of it. Days that the earlier roster did not know count as days off.
struct EarlierLines {
  let model: LineModel

  private struct Place: Hashable {
    let day: Int
    let family: Int
    let start: Int
    let end: Int
  }

  /// A line for each agent whose earlier days are still legal.
  func lines() -> [Line?] {
    let problem = model.problem
    guard problem.plan.agents.contains(where: { !$0.earlier.isEmpty }) else {
      return [Line?](repeating: nil, count: problem.plan.agents.count)
    }
    var types: [Place: [Int]] = [:]
    for (index, type) in problem.dutyTypes.enumerated() {
      types[Place(day: type.day, family: type.family, start: type.start, end: type.end), default: []].append(index)
    }
    let automata = problem.lineRules.map { LineAutomaton(rules: $0, plan: problem.plan) }
    return problem.plan.agents.indices.map { agent in
      problem.plan.agents[agent].earlier.isEmpty ? nil : line(of: agent, types: types, automata: automata)
    }
  }

  private func line(of agent: Int, types: [Place: [Int]], automata: [LineAutomaton]) -> Line? {
    let problem = model.problem
    let index = problem.classOfAgent[agent]
    let agentClass = problem.classes[index]
    let automaton = automata[agentClass.contract]
    var duties = [Duty?](repeating: nil, count: problem.plan.grid.dayCount)
    for earlier in problem.plan.agents[agent].earlier { duties[earlier.day] = earlier.duty }
    var state = automaton.initialState(past: agentClass.past)
    var line = Line()
    var minutes = 0
    for (day, duty) in duties.enumerated() {
      let step: (state: LineState, cost: Int)?
      if let duty {
        let place = Place(day: day, family: duty.family, start: duty.start, end: duty.end)
        guard let type = types[place]?.first(where: { fits($0, duty, agentClass) }),
          let own = agentClass.dutyCosts[type]
        else { return nil }
        append(duty, type: type, own: Int(own), to: &line)
        minutes += problem.dutyTypes[type].paidMinutes
        step = automaton.duty(state, problem.dutyTypes[type])
      } else {
        step = agentClass.mustWork[day] ? nil : automaton.dayOff(state, day: day)
      }
      guard let step else { return nil }
      line.ownCost += step.cost
      state = step.state
      if (day + 1) % 7 == 0 {
        guard let close = automaton.closeWeek(state, week: day / 7),
          let limits = model.classes[index].closingCost(
            week: day / 7, days: state.daysThisWeek, minutes: minutes, graph: model.graphs[agentClass.contract])
        else { return nil }
        line.ownCost += close.cost + limits
        state = close.state
        minutes = 0
      }
    }
    return line
  }

  /// Whether a type is the duty's, breaks included, and the class may work it on the duty's queue.
  private func fits(_ index: Int, _ duty: Duty, _ agentClass: AgentClass) -> Bool {
    let type = model.problem.dutyTypes[index]
    guard agentClass.dutyCosts[index] != nil, agentClass.queues.contains(duty.queue) else { return false }
    return type.locked.map { $0 == duty } ?? model.problem.shapes[type.shape].shape.admits(duty.breaks)
  }

  private func append(_ duty: Duty, type: Int, own: Int, to line: inout Line) {
    let problem = model.problem
    let starts = duty.breaks.map { Int32($0.start / problem.units.minutes) }
    line.types.append(Int32(type))
    line.queues.append(Int32(duty.queue))
    line.breaks.append(contentsOf: starts)
    line.ownCost += own
    problem.appendPresence(ofType: type, queue: duty.queue, breaks: starts[...], to: &line)
  }
}
