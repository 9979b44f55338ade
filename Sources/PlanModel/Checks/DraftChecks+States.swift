extension DraftChecks {
  /// States of the log: each once, and activities that there are.
  mutating func checkStates() {
    let states = draft.states ?? []
    if states.count > StateDraft.most {
      findings.fail(
        DraftPath("states"), "list-too-long", "has [\(states.count)] entries, \(StateDraft.most) at most",
        fix: "shorten it")
    }
    let known = StateDraft.words + ids.sessions.ids
    var seen: Set<String> = []
    for state in states {
      let path = DraftPath("states").key(state.name)
      if !seen.insert(state.name.lowercased()).inserted {
        findings.fail(
          path, "duplicate-id", "stands twice, upper and lower case being the same", fix: "keep one of them")
      }
      guard !known.contains(state.activity), !ids.sessions.isPartial else { continue }
      findings.fail(
        path, "unknown-word", "[\(state.activity)] is neither an activity nor the id of a session",
        fix: Suggestion.fix(for: state.activity, among: known, otherwise: "write one of \(Suggestion.list(known))"))
    }
  }
}
