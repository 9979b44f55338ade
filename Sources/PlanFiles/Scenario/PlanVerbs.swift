import PlanModel

/// `contracts`: something else is agreed on, by contract.
enum ContractsVerb: ScenarioVerb {
  static let key = "contracts"

  static func changes(_ reader: NodeReader) -> [ReadChange] {
    reader.eachEntry { id, value in
      guard let keys = value.mapping() else { return [] }
      typealias Fields = ContractDraft.Fields
      let change = ContractChange(
        id: id, weeklyHours: keys.value("weekly-hours").flatMap { ContractsSection.range($0, Fields.weeklyHours) },
        days: keys.value("days").flatMap { ContractsSection.range($0, Fields.days) },
        shifts: keys.value("shifts")?.ids(of: "shift"),
        shiftLengths: keys.value("shift-lengths")?.list(Fields.shiftLength),
        cost: keys.value("cost")?.read(Fields.cost))
      keys.finish()
      return [ReadChange(.changeContract(change), at: value)]
    }
  }
}

/// `shifts`: a shift is no longer worked, or at other times.
enum ShiftsVerb: ScenarioVerb {
  static let key = "shifts"

  static func changes(_ reader: NodeReader) -> [ReadChange] {
    reader.eachEntry { id, value in
      if value.quietText == "off" { return [ReadChange(.removeShift(id), at: value)] }
      guard let keys = value.mapping() else { return [] }
      let change = ShiftChange(
        id: id, starts: keys.value("starts")?.entries(ShiftsSection.starts),
        lengths: keys.value("lengths")?.list(ShiftDraft.Fields.length),
        lengthsBy: keys.value("lengths-by")?.read(WordField(of: ShiftDraft.LengthsBy.self)),
        days: keys.value("days").flatMap(ShiftsSection.weekdays),
        contracts: keys.value("contracts")?.ids(of: "contract"))
      keys.finish()
      return [ReadChange(.changeShift(change), at: value)]
    }
  }
}

/// `rules`: rules in place of the plan's own, or `off`.
enum RulesVerb: ScenarioVerb {
  static let key = "rules"

  static func changes(_ reader: NodeReader) -> [ReadChange] {
    reader.eachMapping { keys in
      guard let entry = RulesSection.entry(keys) else { return [] }
      guard case .rule(let rule) = entry else {
        keys.reader.fail(
          "wrong-type", "names a preset", fix: "write the rules that change, each as an entry of its own")
        return []
      }
      if case .off(let id) = rule.demand { return [ReadChange(.removeRule(id), at: keys.reader)] }
      return [ReadChange(.replaceRule(rule), at: keys.reader)]
    }
  }
}

/// `hours`: queues are open at other hours.
enum HoursVerb: ScenarioVerb {
  static let key = "hours"

  static func changes(_ reader: NodeReader) -> [ReadChange] {
    reader.eachEntry { id, value in
      QueuesSection.hours(value).map { [ReadChange(.setOpeningHours(queue: id, hours: $0), at: value)] } ?? []
    }
  }
}

/// `goals`: queues promise something else; a goal that is `off` is promised no longer.
enum GoalsVerb: ScenarioVerb {
  static let key = "goals"

  static func changes(_ reader: NodeReader) -> [ReadChange] {
    reader.eachEntry { id, value in
      guard let keys = value.mapping() else { return [] }
      let dropped = GoalsChange.Goal.allCases.filter { keys.value($0.rawValue)?.quietText == "off" }
      let goals = GoalsDraft(reading: value, except: dropped.map(\.rawValue))
      return [ReadChange(.changeGoals(GoalsChange(queue: id, goals: goals, dropped: dropped)), at: value)]
    }
  }
}

/// `objective`: things cost something else.
enum ObjectiveVerb: ScenarioVerb {
  static let key = "objective"

  static func changes(_ reader: NodeReader) -> [ReadChange] {
    guard let keys = reader.mapping() else { return [] }
    let costs = ObjectiveDraft(
      shortfall: keys.value("shortfall")?.read(ObjectiveDraft.costField),
      surplus: keys.value("surplus")?.read(ObjectiveDraft.costField),
      change: keys.value("change")?.read(ObjectiveDraft.costField),
      secondary: keys.value("secondary")?.read(ObjectiveDraft.costField))
    keys.finish()
    return [ReadChange(.setCosts(costs), at: reader)]
  }
}
