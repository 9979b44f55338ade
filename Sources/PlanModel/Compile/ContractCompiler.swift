import Workforce

/// Turns the contracts and rules of a draft into the engine's.
struct ContractCompiler {
  let draft: PlanDraft
  let ids: DraftIDs

  /// The contracts with the clock by which they are.
  func contracts(on clocks: ContractClocks) -> [Contract] {
    var contracts = contracts
    for index in contracts.indices { contracts[index].clock = clocks.numbers[index] }
    return contracts
  }

  /// The contracts with the shifts each may work and its weekly pattern.
  var contracts: [Contract] {
    let claims = draft.shifts.map { $0.contracts.map { ids.contracts.positions(of: $0) } }
    return ids.keptContracts.enumerated().map { own, position in
      let contract = draft.contracts[position]
      let named = contract.shifts.map { ids.shifts.positions(of: $0) }
      let allowed = ids.keptShifts.indices.filter { family in
        let shift = ids.keptShifts[family]
        guard claims[shift]?.contains(own) ?? true, named?.contains(family) ?? true else { return false }
        return contract.shiftLengths.map { !Set(draft.shifts[shift].lengths).isDisjoint(with: $0) } ?? true
      }
      return Contract(
        id: contract.id,
        weeklyMinutes: contract.weeklyHours.lowerBound.count...contract.weeklyHours.upperBound.count,
        weeklyDays: contract.days, shifts: allowed, costPerHour: contract.cost ?? 1,
        pattern: contract.pattern.map(pattern),
        activities: contract.activities.map { ids.activities.positions(of: $0) })
    }
  }

  private func pattern(_ entries: [ContractDraft.PatternDays]) -> [DayPattern] {
    ContractCompiler.week(entries, shifts: ids.shifts)
  }

  /// What the days of a week demand, Monday first; what names no shift of the plan demands nothing.
  static func week(_ entries: [ContractDraft.PatternDays], shifts: IDIndex) -> [DayPattern] {
    var week = [DayPattern](repeating: .free, count: 7)
    for entry in entries {
      let demand: DayPattern
      switch entry.demand {
      case .free: demand = .free
      case .off: demand = .off
      case .work: demand = .work
      case .shifts(let ids):
        let families = shifts.positions(of: ids)
        if families.isEmpty { continue }
        demand = .shifts(families)
      }
      for day in entry.days.days { week[day.index] = demand }
    }
    return week
  }

  /// The rules in force: those of the presets that no entry takes the place of, then the entries.
  ///
  /// An entry takes the place of the presets' rules of the same id, for the contracts it concerns; entries do not touch
  /// each other.
  func rules(contracts: [Contract]) -> [Rule] {
    var inherited = draft.presets.flatMap { preset in
      preset.rules.compactMap { ContractCompiler.inherited($0, contracts: contracts) }
    }
    var own: [Rule] = []
    for case .rule(let entry) in draft.rules ?? [] {
      let scope = entry.contracts.map { ids.contracts.positions(of: $0) }
      if let scope {
        inherited = inherited.compactMap { rule in
          guard rule.kind.id.rawValue == entry.demand.rule else { return rule }
          var narrowed = rule
          let left = (rule.contracts ?? Array(contracts.indices)).filter { !scope.contains($0) }
          narrowed.contracts = left
          return left.isEmpty ? nil : narrowed
        }
      } else {
        inherited.removeAll { $0.kind.id.rawValue == entry.demand.rule }
      }
      for kind in kinds(entry.demand) {
        own.append(
          Rule(
            kind: kind, hardness: entry.weight.map { .soft(weight: $0) } ?? .hard, contracts: scope,
            source: entry.source ?? ""))
      }
    }
    return inherited + own
  }

  private static func inherited(_ rule: LabourPreset.PresetRule, contracts: [Contract]) -> Rule? {
    guard let days = rule.contractDays else { return Rule(kind: rule.kind, source: rule.source) }
    let concerned = contracts.indices.filter { days.contains(contracts[$0].weeklyDays.upperBound) }
    return concerned.isEmpty ? nil : Rule(kind: rule.kind, contracts: concerned, source: rule.source)
  }

  /// What a rule demands; two kinds for a window of staffing that passes midnight, none for one that does not hold.
  private func kinds(_ demand: RuleDraft.Demand) -> [RuleKind] {
    switch demand {
    case .off: return []
    case .length(let rule, let minutes): return RuleKind(rule, minutes: minutes.count).map { [$0] } ?? []
    case .count(let rule, let count): return RuleKind(rule, count: count).map { [$0] } ?? []
    case .weeklyRest(let rest, let counted): return [.weeklyRest(minutes: rest.count, counted: counted)]
    case .forbiddenSuccession(let first, let second):
      let after = ids.shifts.positions(of: second)
      return ids.shifts.positions(of: first).flatMap { one in
        after.map { .forbiddenSuccession(first: one, second: $0) }
      }
    case .forwardRotation(let order): return [.forwardRotation(order: order.map { ids.shifts.positions(of: $0) })]
    case .startVariation(let within, let from): return [.startVariation(minutes: within.count, from: from.minute)]
    case .averageWeeklyHours(let hours, let weeks, let nights):
      return [.maximumAverageWeeklyHours(minutes: hours.count, weeks: weeks, nights: nights)]
    case .consecutiveShifts(let rule, let shifts, let days):
      let families = ids.shifts.positions(of: shifts)
      return rule == RuleID.maximumConsecutiveShifts.rawValue
        ? [.maximumConsecutiveShifts(families: families, days: days)]
        : [.minimumConsecutiveShifts(families: families, days: days)]
    case .restAfterNights(let nights, let rest): return [.restAfterNights(nights: nights, minutes: rest.count)]
    case .minimumStaffing(let queue, let agents, let from, let to):
      guard let queue = ids.queues.position(of: queue) else { return [] }
      let (start, end) = (from?.minute ?? 0, to?.minute ?? 1440)
      let windows = start < end ? [start..<end] : [start..<1440, 0..<end].filter { !$0.isEmpty }
      return windows.map { .minimumStaffing(queue: queue, agents: agents, wallClock: $0) }
    }
  }
}

extension RuleKind {
  /// A rule that is a length of time; `nil` when the id is of none.
  init?(_ id: String, minutes: Int) {
    switch id {
    case "minimum-rest": self = .minimumRest(minutes: minutes)
    case "weekly-rest": self = .weeklyRest(minutes: minutes)
    case "maximum-weekly-hours": self = .maximumWeeklyHours(minutes: minutes)
    case "minimum-weekly-hours": self = .minimumWeeklyHours(minutes: minutes)
    case "start-variation": self = .startVariation(minutes: minutes)
    case "maximum-daily-hours": self = .maximumDailyHours(minutes: minutes)
    default: return nil
    }
  }

  /// A rule that is a number; `nil` when the id is of none.
  init?(_ id: String, count: Int) {
    switch id {
    case "maximum-consecutive-days": self = .maximumConsecutiveDays(days: count)
    case "minimum-consecutive-days": self = .minimumConsecutiveDays(days: count)
    case "minimum-consecutive-days-off": self = .minimumConsecutiveDaysOff(days: count)
    case "maximum-consecutive-days-off": self = .maximumConsecutiveDaysOff(days: count)
    case "minimum-days": self = .minimumDays(days: count)
    case "maximum-consecutive-weekends": self = .maximumConsecutiveWeekends(weekends: count)
    case "maximum-days": self = .maximumDays(days: count)
    case "maximum-weekends": self = .maximumWeekends(weekends: count)
    case "maximum-split-weekends": self = .maximumSplitWeekends(weekends: count)
    case "maximum-consecutive-nights": self = .maximumConsecutiveNights(nights: count)
    default: return nil
    }
  }
}
