import Workforce

/// The lines of a roster that are legal in the plan, to start from: of a roster given, else of the plan's earlier one.
///
/// Each is given to the kernel with every day fixed and nothing to pay for presence: what comes back is the line's own cost, or
/// that it is not legal. Days that the earlier roster did not know count as days off.
struct EarlierLines {
  let plan: Plan
  let model: LineModel
  /// A roster of the plan to start from; `nil` takes the earlier days of its agents.
  var roster: Roster?

  private struct Place: Hashable {
    let day: Int
    let family: Int
    let start: Int
    let end: Int
    let clock: Int
  }

  /// A line for each agent whose duties are legal.
  func lines() -> [Line?] {
    let duties = plan.agents.indices.map(duties(of:))
    guard duties.contains(where: { $0 != nil }) else {
      return [Line?](repeating: nil, count: plan.agents.count)
    }
    let problem = model.problem
    var types: [Place: [Int]] = [:]
    for (index, type) in problem.dutyTypes.enumerated() {
      types[
        Place(day: type.day, family: type.family, start: type.start, end: type.end, clock: type.clock),
        default: []
      ].append(index)
    }
    let pricer = LinePricer(model: model)
    pricer.load(
      [Int32](repeating: 0, count: problem.cellCount), contracts: Array(0..<problem.contractCount),
      days: 0..<problem.horizon.dayCount)
    return plan.agents.indices.map { agent in
      duties[agent].flatMap { line(of: agent, duties: $0, types: types, pricer: pricer) }
    }
  }

  /// The duties to start from; `nil` when nothing is known of the agent.
  private func duties(of agent: Int) -> [Duty]? {
    if let roster { return roster.duties[agent].isEmpty ? nil : roster.duties[agent] }
    let earlier = plan.agents[agent].earlier
    return earlier.isEmpty ? nil : earlier.compactMap(\.duty)
  }

  private func line(of agent: Int, duties: [Duty], types: [Place: [Int]], pricer: LinePricer) -> Line? {
    let problem = model.problem
    let index = problem.classOfAgent[agent]
    var fixed = [Int32](repeating: -1, count: problem.horizon.dayCount)
    var line = Line()
    line.tiers = problem.classes[index].tiers
    for duty in duties {
      guard let family = duty.family else { return nil }
      let place = Place(
        day: duty.day, family: family, start: duty.start, end: duty.end,
        clock: plan.clockNumber(of: plan.agents[agent]))
      let stretches =
        duty.rowStretches(of: plan.agents[agent], rows: problem.rows, unitMinutes: problem.units.minutes) ?? []
      guard let offer = plan.offer(of: duty),
        let type = types[place]?.first(where: { fits($0, duty, of: agent, stretches, offer.session) }),
        let choice = choice(of: duty, by: agent, stretches, type: type)
      else { return nil }
      fixed[duty.day] = Int32(type)
      let isMixed = choice >= problem.rowCount
      append(
        duty, choice: choice, isMixed ? stretches.map { ($0.units.lowerBound, $0.row) } : [], type: type, to: &line)
    }
    let request = LineRequest(free: FreeDays(0..<0), fixed: fixed)
    guard let found = pricer.cheapestLine(ofClass: index, scale: 1, request: request),
      problem.keepsLimits(found.types, ofClass: index)
    else { return nil }
    line.ownCost = Int(found.cost)
    line.sortCells()
    return line
  }

  /// Whether a type is the duty's, breaks included, and the class may work it.
  private func fits(
    _ index: Int, _ duty: Duty, of agent: Int, _ stretches: [(units: Range<Int>, row: Int)],
    _ session: OfferedSession?
  ) -> Bool {
    let type = model.problem.dutyTypes[index]
    let agentClass = model.problem.classes[model.problem.classOfAgent[agent]]
    guard agentClass.dutyCosts[index] != nil, type.onCall == duty.onCall,
      choice(of: duty, by: agent, stretches, type: index) != nil
    else { return false }
    if type.hold == nil, let locked = type.locked { return locked == duty }
    guard type.session?.session == session?.session, session.map({ type.holds($0) }) ?? true else { return false }
    return model.problem.shapes[type.shape].shape.admits(duty.breaks, cut: plan.cut(of: duty))
  }

  /// The choice with which a duty is of a type: the type's own, a row of the class, or the class's mix; `nil` where it is none of these.
  private func choice(
    of duty: Duty, by agent: Int, _ stretches: [(units: Range<Int>, row: Int)], type: Int
  ) -> Int? {
    let problem = model.problem
    let agentClass = problem.classes[problem.classOfAgent[agent]]
    let row = problem.rows.row(of: duty, by: plan.agents[agent], in: plan)
    if let own = problem.dutyTypes[type].choice { return own == row ?? problem.toldChoice ? own : nil }
    let choices = agentClass.choices(onDay: duty.day)
    if let row, choices.contains(row) { return row }
    guard let choice = choices.first, choice >= problem.rowCount, !stretches.isEmpty else { return nil }
    let first = problem.units.unit(at: duty.start)
    let units = stretches.map { first + $0.units.lowerBound..<first + $0.units.upperBound }
    return problem.mixes[choice - problem.rowCount].admits(units, rows: stretches.map(\.row)) ? choice : nil
  }

  private func append(
    _ duty: Duty, choice: Int, _ stretches: [(start: Int, row: Int)], type: Int, to line: inout Line
  ) {
    let problem = model.problem
    let held = problem.dutyTypes[type].session == nil ? [] : duty.sessions
    let breaks =
      problem.dutyTypes[type].away.isEmpty
      ? duty.breaks.map { $0.start / problem.units.minutes }
      : problem.shapes[problem.dutyTypes[type].shape].windows.map(\.firstUnit)
    let starts = (breaks + held.map { $0.start / problem.units.minutes }).map { Int32($0) }
    let placed = stretches.map { RowStretch(type: Int32(type), start: Int32($0.start), row: Int32($0.row)) }
    line.types.append(Int32(type))
    line.choices.append(Int32(choice))
    line.breaks.append(contentsOf: starts)
    line.stretches.append(contentsOf: placed)
    problem.appendPresence(ofType: type, choice: choice, breaks: starts[...], stretches: placed, to: &line)
  }
}
