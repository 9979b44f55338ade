extension DraftChecks {
  /// Sessions: fields, who has them, and times that can be.
  mutating func checkSessions() {
    let sessions = draft.sessions ?? []
    if sessions.count > SessionDraft.most {
      findings.fail(
        DraftPath("sessions"), "list-too-long", "has [\(sessions.count)] entries, \(SessionDraft.most) at most",
        fix: "shorten it")
    }
    check(ids: sessions.map(\.id), of: "sessions", noun: "session", reserved: ActivityDraft.reserved)
    let teams = Set(draft.agents.compactMap(\.team))
    for (position, session) in sessions.enumerated() {
      let path = DraftPath("sessions").entry(position, id: session.id)
      if ids.activities.position(of: session.id) != nil {
        findings.fail(
          path.key("id"), "duplicate-id", "[\(session.id)] is an activity as well",
          fix: "call it such as [\(session.id)-session]")
      }
      checkFields(of: session, at: path)
      for (key, named) in [
        ("contracts", session.contracts), ("teams", session.teams), ("agents", session.agents),
        ("facilitators", session.facilitators),
      ] where named?.isEmpty ?? false && !gaps.isUnread(path.key(key)) {
        findings.fail(
          path.key(key), "empty-list", "is empty", fix: "name somebody, or remove the key to mean everybody")
      }
      check(references: session.contracts, ids.contracts, at: path.key("contracts"))
      check(references: session.agents, ids.agents, at: path.key("agents"))
      check(references: session.facilitators, ids.agents, at: path.key("facilitators"))
      checkTogether(session, at: path)
      for (place, team) in (session.teams ?? []).enumerated() where !teams.contains(team) && !ids.agents.isPartial {
        findings.warn(path.key("teams").entry(place), "[\(team)] is the team of no agent")
      }
    }
  }

  /// What people cannot have together: a session whose time is told, that only so many may have, or several a week; and who cannot lead one.
  private mutating func checkTogether(_ session: SessionDraft, at path: DraftPath) {
    let key = path.key("together")
    guard let together = session.together else {
      if session.facilitators != nil {
        findings.fail(
          path.key("facilitators"), "contradiction", "stands without `together`",
          fix: "add `together: everybody`, or name them under `agents`")
      }
      return
    }
    switch session.time {
    case .at:
      findings.fail(
        key, "contradiction", "stands beside `at`, which is one time for everybody", fix: "remove `together`")
    case .weekly(let times, _, _, _) where times?.upperBound ?? 1 > 1:
      findings.fail(
        key, "contradiction", "stands beside more than one a week", fix: "write `per-week: 1`, and an entry for each")
    default: break
    }
    if session.atMost != nil {
      findings.fail(
        path.key("at-most"), "contradiction", "stands beside `together`", fix: "remove one of them")
    }
    if session.facilitators != nil, together == .team {
      findings.fail(
        path.key("facilitators"), "contradiction",
        "stands beside `together: team`: nobody has the session with every team",
        fix: "write an entry for each team with its facilitators and `together: everybody`")
    }
  }

  private mutating func checkFields(of session: SessionDraft, at path: DraftPath) {
    findings.check(session.minutes, SessionDraft.Fields.minutes, at: path.key("minutes"))
    findings.check(session.afterStart, SessionDraft.Fields.distance, at: path.key("after-start"))
    findings.check(session.beforeEnd, SessionDraft.Fields.distance, at: path.key("before-end"))
    findings.check(session.price, SessionDraft.Fields.price, at: path.key("price"))
    findings.check(session.atMost, SessionDraft.Fields.atMost, at: path.key("at-most"))
    switch session.time {
    case .at(let moment):
      if case .wallClock(let date, let minute) = moment.reading {
        if minute % 5 != 0 {
          findings.fail(path.key("at"), "out-of-range", "[\(moment)] is not on a multiple of 5 minutes")
        }
        if let times = clock.times, !(0..<times.grid.dayCount).contains(date.days(since: times.grid.firstDay)) {
          findings.warn(path.key("at"), "[\(moment)] lies outside the horizon: nobody has it")
        }
      } else {
        findings.fail(
          path.key("at"), "wrong-date", "[\(moment)] is not a date with a time of the centre's clock",
          fix: "write YYYY-MM-DD HH:MM")
      }
    case .weekly(let times, _, let window, let step):
      findings.check(times?.lowerBound, SessionDraft.Fields.timesAWeek, at: path.key("per-week"))
      findings.check(times?.upperBound, SessionDraft.Fields.timesAWeek, at: path.key("per-week"))
      if times?.upperBound == 0 {
        findings.fail(path.key("per-week"), "out-of-range", "asks for none", fix: "remove the session, or ask for one")
      }
      findings.check(step, SessionDraft.Fields.step, at: path.key("step"))
      if let window, window.minutes.count < session.minutes.count {
        findings.fail(
          path.key("window"), "empty-range", "[\(window)] is shorter than \(session.minutes)",
          fix: "widen the window, or shorten the session")
      }
    }
  }
}
