import PlanModel

/// `breaks`: which breaks belong to which lengths of shift.
enum BreaksSection {
  /// Reads the section of a plan; `nil` when it is not there.
  static func read(_ plan: MappingReader) -> [BreaksDraft]? {
    plan.value("breaks").map(groups)
  }

  /// The groups of a list.
  static func groups(_ reader: NodeReader) -> [BreaksDraft] {
    reader.kept(reader.items() ?? []) { item in
      guard let keys = item.mapping() else { return nil }
      let group = BreaksDraft(
        shiftLength: keys.value("shift-length").flatMap(lengths),
        shifts: keys.value("shifts")?.ids(of: "shift"),
        longestStretch: keys.value("longest-stretch")?.read(BreaksDraft.Fields.longestStretch),
        breakStep: keys.value("break-step")?.read(BreaksDraft.Fields.breakStep),
        take: keys.value("take").map { $0.kept($0.items() ?? [], pause) } ?? [],
        shortestStretch: keys.value("shortest-stretch")?.read(BreaksDraft.Fields.shortestStretch))
      keys.finish()
      return group
    }
  }

  /// A single length, or `{from, to}`.
  private static func lengths(_ reader: NodeReader) -> ClosedRange<Minutes>? {
    guard reader.isMapping else { return reader.read(BreaksDraft.Fields.length).map { $0...$0 } }
    guard let keys = reader.mapping() else { return nil }
    let from = keys.value("from")?.read(BreaksDraft.Fields.fromLength) ?? Minutes(5)
    let to = keys.value("to")?.read(BreaksDraft.Fields.length) ?? Minutes(1440)
    keys.finish()
    guard from <= to else {
      reader.fail("empty-range", "begins at [\(from)], after its end", fix: "swap `from` and `to`")
      return nil
    }
    return from...to
  }

  private static func pause(_ reader: NodeReader) -> BreakDraft? {
    guard let keys = reader.mapping() else { return nil }
    let kind = keys.required("kind", "meal")?.read(BreakDraft.Fields.kind)
    let minutes = keys.required("minutes", "30")?.read(BreakDraft.Fields.minutes)
    let isPaid = keys.value("paid")?.read(FlagField())
    let earliest = keys.value("earliest-start")?.read(BreakDraft.Fields.earliestStart)
    let latest = keys.value("latest-end")?.read(BreakDraft.Fields.latestEnd)
    keys.finish()
    guard let kind, let minutes else { return nil }
    return BreakDraft(kind: kind, minutes: minutes, isPaid: isPaid, earliestStart: earliest, latestEnd: latest)
  }
}
