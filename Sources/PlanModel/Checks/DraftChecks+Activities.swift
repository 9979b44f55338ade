extension DraftChecks {
  /// Activities: ids, and queues that exist.
  mutating func checkActivities() {
    let activities = draft.activities ?? []
    check(ids: activities.map(\.id), of: "activities", noun: "activity", reserved: ActivityDraft.reserved)
    for (position, activity) in activities.enumerated() {
      let entry = DraftPath("activities").entry(position, id: activity.id)
      let path = entry.key("queues")
      if let place = activity.queues?.firstIndex(of: "all"), ids.queues.position(of: "all") == nil {
        findings.fail(path.entry(place), "unknown-queue", "`all` stands in a list", fix: "write `queues: all`")
      } else {
        check(references: activity.queues, ids.queues, at: path)
      }
      if activity.queues?.isEmpty ?? false, !gaps.isUnread(path) {
        findings.fail(path, "empty-list", "is empty", fix: "name a queue, or write `all`")
      }
      if let least = activity.shortestStretch, let most = activity.longestStretch, least > most {
        findings.fail(
          entry.key("longest-stretch"), "empty-range", "[\(most)] is less than `shortest-stretch` [\(least)]",
          fix: "raise it to \(least), or lower `shortest-stretch`")
      }
      if let least = activity.shortestStretch, let most = activity.mostPerDay, least > most {
        findings.fail(
          entry.key("most-per-day"), "empty-range", "[\(most)] is less than `shortest-stretch` [\(least)]",
          fix: "raise it to \(least), or lower `shortest-stretch`")
      }
      if let named = activity.queues, named.count > 1,
        let place = named.firstIndex(where: { id in draft.queues.contains { $0.id == id && $0.kind == .position } })
      {
        findings.fail(
          path.entry(place), "mixed-position", "[\(named[place])] is a position: whoever holds it does nothing else",
          fix: "give it an activity of its own")
      }
      for (place, id) in (activity.queues ?? []).enumerated() where activity.queues?.firstIndex(of: id) != place {
        findings.fail(path.entry(place), "contradiction", "names \(id) a second time", fix: "name each queue once")
      }
    }
  }

  /// Activities that a contract or an agent names.
  mutating func check(activities: [String]?, at path: DraftPath) {
    guard let activities else { return }
    for (position, id) in activities.enumerated() where ids.activities.position(of: id) == nil {
      guard !ids.activities.isPartial else { return }
      findings.fail(
        path.entry(position), "unknown-activity", "[\(id)] is not an activity of the plan",
        fix: ids.activities.ids.isEmpty
          ? "add it under `activities`" : ids.activities.fix(for: id))
    }
    if activities.isEmpty, !gaps.isUnread(path) {
      findings.fail(path, "empty-list", "is empty", fix: "name an activity, or remove the key to allow all")
    }
  }
}

extension ActivityDraft {
  /// Words of rosters that an activity cannot be called.
  static let reserved = ["work", "meal", "break", "rest", "gap", "all", "absence"]
}
