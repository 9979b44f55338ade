import Workforce

extension DraftChecks {
  /// Shares of burdens: fields, counts that a roster decides of, who is meant.
  mutating func checkFairShare() {
    let teams = Set(draft.agents.compactMap(\.team))
    let shares = draft.fairShare ?? []
    let counts = Set(shares.map(\.count)).count
    if shares.count > FairShareDraft.most {
      findings.fail(
        DraftPath("fair-share"), "list-too-long", "has [\(shares.count)] entries, \(FairShareDraft.most) at most",
        fix: "shorten it")
    } else if counts > FairShareDraft.mostCounts {
      findings.fail(
        DraftPath("fair-share"), "too-many-counts",
        "counts [\(counts)] different burdens, \(FairShareDraft.mostCounts) at most",
        fix: "share those that tire most, or add them up as points by shift such as {late: 1, night: 2}")
    }
    for (position, share) in shares.enumerated() {
      let path = DraftPath("fair-share").entry(position)
      findings.check(share.weight, FairShareDraft.Fields.weight, at: path.key("weight"))
      findings.check(share.months, FairShareDraft.Fields.months, at: path.key("months"))
      findings.check(share.expected, FairShareDraft.Fields.expected, at: path.key("expected"))
      check(share.count, at: path.key("count"))
      for (key, named) in [("contracts", share.contracts), ("teams", share.teams)]
      where named?.isEmpty ?? false && !gaps.isUnread(path.key(key)) {
        findings.fail(path.key(key), "empty-list", "is empty", fix: "name one, or remove the key to mean all")
      }
      check(references: share.contracts, ids.contracts, at: path.key("contracts"))
      for (place, team) in (share.teams ?? []).enumerated() where !teams.contains(team) && !ids.agents.isPartial {
        findings.warn(path.key("teams").entry(place), "[\(team)] is the team of no agent")
      }
    }
  }

  private mutating func check(_ count: FairShareDraft.Count, at path: DraftPath) {
    switch count {
    case .ledger(.shift(let id)): check(reference: id, ids.shifts, at: path)
    case .ledger(let count): findings.check(count, SharedCountField(), at: path)
    case .points(let entries):
      if entries.isEmpty {
        findings.fail(path, "empty-list", "is empty", fix: "write points by shift such as {late: 1, night: 2}")
      }
      for entry in entries {
        check(reference: entry.shift, ids.shifts, at: path.key(entry.shift))
        findings.check(entry.points, FairShareDraft.Fields.points, at: path.key(entry.shift))
      }
    }
  }
}
