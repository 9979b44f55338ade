import PlanModel

/// `tiers`: people of a kind of whom so many must be at work.
struct TiersSection {
  /// `nil` when the section is not there.
  private(set) var entries: [TierDraft]?

  /// Reads the section of a plan.
  init(_ plan: MappingReader) {
    guard plan.value("tiers") != nil else { return }
    var isPartial = false
    entries = plan.things(
      "tiers", noun: "tier", example: "[{id: supervisor, teams: Leads, need: 1}]",
      first: "- {id: supervisor, teams: Leads, need: 1}", isPartial: &isPartial
    ) { id, keys in
      let people = TiersSection.people(keys)
      let demand = TiersSection.demand(keys)
      let price = keys.value("price")?.read(TierDraft.Fields.price)
      guard let id, let demand else { return nil }
      return TierDraft(id: id, people: people, demand: demand, price: price)
    }
  }

  private static func people(_ keys: MappingReader) -> TierDraft.People {
    TierDraft.People(
      skills: keys.value("skills")?.entries { $0.text(expecting: "a skill") },
      contracts: keys.value("contracts")?.ids(of: "contract"),
      teams: keys.value("teams")?.entries { $0.text(expecting: "a team") },
      agents: keys.value("agents")?.ids(of: "agent"))
  }

  /// `need`, or `beside`.
  private static func demand(_ keys: MappingReader) -> TierDraft.Demand? {
    guard let beside = keys.value("beside") else {
      return keys.required("need", "1").map { .need($0.entries(OnCallSection.need)) }
    }
    keys.value("need")?.fail(
      "contradiction", "stands beside `beside`, which says how many", fix: "remove one of the two, or make two tiers")
    guard let others = beside.mapping() else { return nil }
    let every = others.required("every", "4")?.read(TierDraft.Fields.every)
    let people = people(others)
    others.finish()
    return every.map { .beside(TierDraft.Beside(every: $0, people: people)) }
  }
}
