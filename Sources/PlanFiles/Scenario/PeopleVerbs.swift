import PlanModel
import Workforce

/// `hire`: agents come.
enum HireVerb: ScenarioVerb {
  static let key = "hire"
  private static let countField = WholeNumberField(0...1000)

  static func changes(_ reader: NodeReader) -> [ReadChange] {
    var numbers: [String: Int] = [:]
    return reader.eachMapping { keys in
      let count = keys.value("count").map { $0.read(countField) } ?? 1
      let contract = keys.required("contract", "part-time")
      let contractID = contract?.text(expecting: "the id of a contract")
      let skills = keys.required("skills", "[phone]")?.entries { $0.text(expecting: "a skill") }
      let prefix = keys.value("prefix").map { $0.text(expecting: "the beginning of their ids") } ?? "new-"
      let team = keys.value("team")?.text(expecting: "a team")
      let hours = keys.value("availability")?.read(WeeklyHoursField())
      guard let count, let contract, let contractID, let skills, let prefix else { return [] }
      return (0..<count).map { _ in
        numbers[prefix, default: 0] += 1
        let agent = AgentDraft(
          id: "\(prefix)\(numbers[prefix, default: 0])", contract: contractID, skills: skills, team: team,
          availability: hours)
        return ReadChange(.addAgent(agent), at: contract)
      }
    }
  }
}

/// `leave`: agents go for good.
enum LeaveVerb: ScenarioVerb {
  static let key = "leave"

  static func changes(_ reader: NodeReader) -> [ReadChange] {
    reader.itemsOrSelf().flatMap { item -> [ReadChange] in
      guard item.isMapping else {
        return item.places(of: "agent").map { ReadChange(.removeAgent($0.id), at: $0.place) }
      }
      return item.eachMapping { keys in
        (keys.required("agent", "A17")?.places(of: "agent") ?? []).map { ReadChange(.removeAgent($0.id), at: $0.place) }
      }
    }
  }
}

/// `transfers`: agents go over to another contract.
enum TransferVerb: ScenarioVerb {
  static let key = "transfers"

  static func changes(_ reader: NodeReader) -> [ReadChange] {
    reader.eachMapping { keys in
      let agents = keys.required("agent", "A17")?.places(of: "agent") ?? []
      guard let contract = keys.required("contract", "part-time")?.text(expecting: "the id of a contract") else {
        return []
      }
      return agents.map { ReadChange(.setContract(agent: $0.id, contract: contract), at: $0.place) }
    }
  }
}

/// `skills`: agents learn to serve other queues, or serve them no longer.
enum SkillsVerb: ScenarioVerb {
  static let key = "skills"

  static func changes(_ reader: NodeReader) -> [ReadChange] {
    reader.eachMapping { keys in
      let agents = keys.required("agent", "A17")?.places(of: "agent") ?? []
      let (add, remove) = (keys.value("add"), keys.value("remove"))
      if add == nil, remove == nil {
        keys.reader.fail("missing-key", "changes no skill", fix: "add such as `add: chat`")
      }
      let (added, removed) = (add?.places(of: "skill") ?? [], remove?.places(of: "skill") ?? [])
      return agents.flatMap { agent in
        added.map { ReadChange(.addSkill(agent: agent.id, skill: $0.id), at: agent.place) }
          + removed.map { ReadChange(.removeSkill(agent: agent.id, skill: $0.id), at: agent.place) }
      }
    }
  }
}

/// `absent`: agents are away, named or drawn.
enum AbsentVerb: ScenarioVerb {
  static let key = "absent"
  private static let seedField = WholeNumberField(0...Int.max)

  static func changes(_ reader: NodeReader) -> [ReadChange] {
    reader.eachMapping { keys in
      let kind = keys.value("kind").map { $0.text(expecting: "such as sick") } ?? "sick"
      let isPaid = keys.value("paid").map { $0.read(FlagField()) } ?? true
      guard let isPaid else { return [] }
      if let random = keys.value("random") {
        let count = random.read(RandomAbsence.countField)
        let days = keys.required("day", "tue")?.read(DaySelectionField())
        let seed = keys.value("seed").map { $0.read(seedField) } ?? 1
        let skill = keys.value("skill")?.text(expecting: "a skill")
        guard let count, let days, let seed else { return [] }
        let absence = RandomAbsence(
          count: count, days: days, seed: UInt64(seed), kind: kind, isPaid: isPaid, skill: skill)
        return [ReadChange(absence, at: random)]
      }
      let agents = keys.required("agent", "A17")?.places(of: "agent") ?? []
      let from = keys.required("from", "2026-11-24")?.read(MomentField())
      // Read whatever `from` says, so that it is known as a key.
      let end = keys.value("to").map { $0.read(MomentField()) }
      guard let from, let to = end ?? from else { return [] }
      return agents.map {
        ReadChange(
          .addAbsence(AbsenceDraft(agent: $0.id, from: from, to: to, kind: kind, isPaid: isPaid)), at: $0.place)
      }
    }
  }
}
