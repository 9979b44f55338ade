import PlanModel

/// `absence-kinds` and `absence-limits`: what absences count as, and how many may be away.
struct AbsencesSection {
  /// `nil` when the section is not there.
  private(set) var kinds: [AbsenceKindDraft]?
  /// See ``kinds``.
  private(set) var limits: [AbsenceLimitDraft]?

  /// Reads both sections of a plan.
  init(_ plan: MappingReader) {
    if let reader = plan.value("absence-kinds"), let items = reader.items() {
      kinds = reader.kept(items, AbsencesSection.kind)
    }
    if let reader = plan.value("absence-limits"), let items = reader.items() {
      limits = reader.kept(items, AbsencesSection.limit)
    }
  }

  private static func kind(_ item: NodeReader) -> AbsenceKindDraft? {
    guard let keys = item.mapping() else { return nil }
    let id = keys.required("id", "leave")?.text(expecting: "a kind of absence")
    let counts = keys.required("counts", "working-days")?.read(WordField(of: AbsenceKindDraft.Counting.self))
    keys.finish()
    guard let id, let counts else { return nil }
    return AbsenceKindDraft(id: id, counts: counts)
  }

  private static func limit(_ item: NodeReader) -> AbsenceLimitDraft? {
    guard let keys = item.mapping() else { return nil }
    let most = keys.required("most", "2").flatMap(most)
    let limit = most.map { most in
      AbsenceLimitDraft(
        most: most, teams: keys.value("team")?.entries { $0.text(expecting: "a team") },
        contracts: keys.value("contract")?.ids(of: "contract"),
        skills: keys.value("skill")?.entries { $0.text(expecting: "a skill") },
        kinds: keys.value("kind")?.entries { $0.text(expecting: "a kind of absence") },
        from: keys.value("from")?.read(DateField()), to: keys.value("to")?.read(DateField()),
        days: keys.value("days").flatMap(ShiftsSection.weekdays))
    }
    if limit == nil { for key in ["team", "contract", "skill", "kind", "from", "to", "days"] { _ = keys.value(key) } }
    keys.finish()
    return limit
  }

  /// A number of agents, or a share of them.
  private static func most(_ reader: NodeReader) -> AbsenceLimitDraft.Most? {
    guard let text = reader.quietText, text.contains("%") || text.contains(".") else {
      return reader.read(AbsenceLimitDraft.Fields.agents).map { .agents($0) }
    }
    return reader.read(AbsenceLimitDraft.Fields.share).map { .share($0) }
  }
}
