import Workforce

/// Turns agents, absences and wishes of a draft into the engine's agents.
struct PeopleCompiler {
  let draft: PlanDraft
  let ids: DraftIDs
  /// Of the centre.
  let times: HorizonTimes
  let clocks: ContractClocks
  let contracts: [Contract]
  let shifts: [ShiftFamily]
  let weekend: [Weekday]
  let openHours: OpenHours
  /// Line of each wish in its file, for messages; none when made in code.
  let wishLines: [Int]

  /// The agents, in the order of the draft.
  var agents: [Agent] {
    let builders = clocks.times.enumerated().map { clock, own in
      AgentBuilder(
        times: own, contracts: contracts, shifts: shifts.map { $0.on(clock: clock) }, weekend: weekend,
        openHours: openHours)
    }
    let rotations = RotationCompiler(draft: draft, ids: ids, grid: times.grid)
    let tiers = TierCompiler(draft: draft, ids: ids, times: times, openHours: openHours)
    let absences = absences
    let wishes = wishes
    return ids.keptAgents.compactMap { position in
      let agent = draft.agents[position]
      guard let own = ids.agents.position(of: agent.id), let contract = ids.contracts.position(of: agent.contract)
      else { return nil }
      let horizon = 0..<times.grid.dayCount
      let days = ids.keptQueues.map {
        agent.days(of: draft.queues[$0].neededSkill, since: times.grid.firstDay).clamped(to: horizon)
      }
      let served = days.indices.filter { !days[$0].isEmpty }
      let limited = served.filter { days[$0] != horizon }
      var found = builders[contracts[contract].clock].agent(
        agent, contract: contract, rotation: rotations.days(of: agent),
        skills: AgentBuilder.Skills(
          queues: served, days: Dictionary(uniqueKeysWithValues: limited.map { ($0, days[$0]) })),
        absences: absences[own], wishes: wishes[own])
      found.secondary = served.filter {
        agent.secondary?.contains(draft.queues[ids.keptQueues[$0]].neededSkill) ?? false
      }
      found.tiers = tiers.shares(of: agent)
      found.activities = agent.activities.map { ids.activities.positions(of: $0) }
      return found
    }
  }

  private var absences: [[AgentBuilder.Absence]] {
    let ownTimes = AgentTimes(draft: draft, ids: ids, clocks: clocks)
    var found = [[AgentBuilder.Absence]](repeating: [], count: ids.agents.ids.count)
    for absence in draft.absences ?? [] {
      guard let agent = ids.agents.position(of: absence.agent),
        let minutes = AbsenceEdges(absence, times: ownTimes.of(absence.agent)).stretch(
          within: ownTimes.of(absence.agent))
      else { continue }
      found[agent].append(
        AgentBuilder.Absence(
          minutes: minutes, kind: absence.kind ?? "absence", effect: absence.effect,
          isInterruptible: absence.isInterruptible))
    }
    return found
  }

  private var wishes: [[Wish]] {
    let ownTimes = AgentTimes(draft: draft, ids: ids, clocks: clocks)
    var found = [[Wish]](repeating: [], count: ids.agents.ids.count)
    for (position, wish) in (draft.wishes ?? []).enumerated() {
      guard let agent = ids.agents.position(of: wish.agent),
        let target = try? wish.target(shifts: ids.shifts)
      else { continue }
      if case .day = target, wish.day == nil { continue }
      for day in wish.day?.days(of: times.grid) ?? Array(0..<times.grid.dayCount) {
        found[agent].append(
          Wish(
            isWanted: wish.isWanted, target: self.target(target, day: day, ownTimes.of(wish.agent)),
            weight: wish.weight ?? 1,
            line: wishLines.indices.contains(position) ? wishLines[position] : 0))
      }
    }
    guard let budget = WishBudget(draft) else { return found }
    return zip(ids.agents.ids, found).map { budget.weighted($1, of: $0) }
  }

  private func target(_ target: WishTarget, day: Int, _ times: HorizonTimes) -> Wish.Target {
    switch target {
    case .day: .day(day)
    case .shift(let family): .shift(family: family, day: day)
    case .hours(let minutes): .hours(times.stretch(day: day, minutes: minutes))
    }
  }
}
