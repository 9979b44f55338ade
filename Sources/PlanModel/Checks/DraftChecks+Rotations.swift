import Workforce

extension DraftChecks {
  /// Rotations: where they start, their weeks, and who is in them, in one only.
  mutating func checkRotations() {
    let rotations = draft.rotations ?? []
    check(ids: rotations.map(\.id), of: "rotations", noun: "rotation")
    let teams = Set(draft.agents.compactMap(\.team))
    for (position, rotation) in rotations.enumerated() {
      let path = DraftPath("rotations").entry(position, id: rotation.id)
      let weekday = draft.centre.firstWeekday ?? .monday
      if let fault = DraftClock.fault(of: rotation.starts, weekday: weekday), !gaps.clock {
        findings.fail(path.key("starts"), fault.code, fault.message, fix: fault.fix)
      }
      checkWeeks(of: rotation, at: path.key("weeks"))
      check(rotation.offsets ?? [], of: rotation, at: path.key("offsets"))
      check(rotation.agents ?? [], of: rotation, at: path.key("agents"))
      for place in rotation.offsets ?? [] where !teams.contains(place.name) && !ids.agents.isPartial {
        findings.warn(path.key("offsets").key(place.name), "[\(place.name)] is the team of no agent")
      }
      for place in rotation.agents ?? [] {
        check(reference: place.name, ids.agents, at: path.key("agents").key(place.name))
      }
      check(references: rotation.except, ids.agents, at: path.key("except"))
      if (rotation.offsets ?? []).isEmpty, (rotation.agents ?? []).isEmpty, !gaps.isUnread(path.key("offsets")),
        !gaps.isUnread(path.key("agents"))
      {
        findings.warn(path, "(rotation [\(rotation.id)]) has neither `offsets` nor `agents`: nobody is in it")
      }
    }
    checkMembers(of: rotations)
  }

  private mutating func checkWeeks(of rotation: RotationDraft, at path: DraftPath) {
    if rotation.weeks.isEmpty, !gaps.isUnread(path) {
      findings.fail(path, "empty-list", "is empty", fix: "list the weeks of the cycle, such as [early, late, off]")
    }
    if rotation.weeks.count > RotationDraft.Fields.mostWeeks {
      findings.fail(
        path, "list-too-long",
        "has [\(rotation.weeks.count)] entries, \(RotationDraft.Fields.mostWeeks) at most", fix: "shorten it")
    }
    for (position, week) in rotation.weeks.enumerated() {
      let place = path.entry(position)
      switch week {
      case .off, .free: break
      case .shifts(let names):
        for (number, id) in names.enumerated() {
          check(reference: id, ids.shifts, at: names.count == 1 ? place : place.entry(number))
        }
        if names.isEmpty, !gaps.isUnread(place) {
          findings.fail(place, "empty-list", "is empty", fix: "name a shift, or write `free`")
        }
      case .days(let days): check(days, at: place)
      }
    }
  }

  private mutating func check(_ places: [RotationDraft.Place], of rotation: RotationDraft, at path: DraftPath) {
    for place in places where !rotation.weeks.isEmpty && !gaps.isUnread(path.key(place.name)) {
      guard !rotation.weeks.indices.contains(place.offset) else { continue }
      findings.fail(
        path.key(place.name), "out-of-range",
        "[\(place.offset)] is not in \(rotation.weeks.startIndex) … \(rotation.weeks.count - 1)",
        fix: "count the weeks from the first of the cycle, which is 0")
    }
  }

  /// Nobody stands in two rotations.
  private mutating func checkMembers(of rotations: [RotationDraft]) {
    guard rotations.count > 1 else { return }
    for agent in draft.agents {
      let own = rotations.indices.filter { rotations[$0].offset(of: agent) != nil }
      guard own.count > 1 else { continue }
      findings.fail(
        DraftPath("rotations").entry(own[1], id: rotations[own[1]].id), "contradiction",
        "has agent [\(agent.id)], whom rotation [\(rotations[own[0]].id)] has as well",
        fix: "name the agent under `except` of one of the two")
    }
  }
}
