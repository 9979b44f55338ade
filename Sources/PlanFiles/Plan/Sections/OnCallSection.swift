import PlanModel

/// `on-call`: stand-by away from work.
struct OnCallSection {
  /// `nil` when the section is not there.
  private(set) var entries: [OnCallDraft]?

  /// Reads the section of a plan.
  init(_ plan: MappingReader) {
    guard plan.value("on-call") != nil else { return }
    var isPartial = false
    entries = plan.things(
      "on-call", noun: "stand-by", example: "[{id: standby, shifts: night-call, need: 1}]",
      first: "- {id: standby, shifts: night-call, need: 1}", isPartial: &isPartial
    ) { id, keys in
      let entry = OnCallDraft(
        id: id ?? "", shifts: keys.required("shifts", "night-call")?.ids(of: "shift") ?? [],
        skills: keys.value("skills")?.entries { $0.text(expecting: "a skill") },
        need: keys.required("need", "1")?.entries(OnCallSection.need) ?? [],
        price: keys.value("price")?.read(OnCallDraft.Fields.price),
        paid: keys.value("paid")?.read(OnCallDraft.Fields.share),
        counts: keys.value("counts")?.read(OnCallDraft.Fields.share), isRest: keys.value("rest")?.read(FlagField()))
      return id == nil ? nil : entry
    }
  }

  /// A number, or `{agents, hours}`.
  static func need(_ reader: NodeReader) -> OnCallDraft.Need? {
    guard reader.isMapping else {
      return reader.read(OnCallDraft.Fields.agents).map { OnCallDraft.Need(agents: $0) }
    }
    guard let keys = reader.mapping() else { return nil }
    let agents = keys.required("agents", "1")?.read(OnCallDraft.Fields.agents)
    let hours = keys.value("hours").flatMap(QueuesSection.hours)
    keys.finish()
    return agents.map { OnCallDraft.Need(agents: $0, hours: hours) }
  }
}
