import Workforce

/// Turns the shifts and breaks of a draft into families in elapsed minutes.
struct ShiftCompiler {
  let draft: PlanDraft
  let ids: DraftIDs
  let times: HorizonTimes

  /// Minutes at either end of a shift that are kept free of breaks unless the plan says otherwise.
  static let margin = 60

  /// The families by each clock that some contract has.
  func families(on clocks: ContractClocks) -> [ShiftFamily] {
    var families = families
    for times in clocks.times.dropFirst() {
      let own = ShiftCompiler(draft: draft, ids: ids, times: times).families
      for index in families.indices { families[index].elsewhere.append(own[index]) }
    }
    return families
  }

  /// The families, with the breaks of each length.
  var families: [ShiftFamily] {
    let groups = (draft.breaks ?? []).map { (group: $0, scope: BreaksScope($0, shifts: ids.shifts)) }
    let presets = draft.presets
    let onCall = OnCallCompiler.entries(draft, ids: ids)
    return ids.keptShifts.enumerated().map { family, position in
      let shift = draft.shifts[position]
      // Who is on call takes no breaks, whatever presets say of work.
      let presets = onCall[family] == nil ? presets : []
      let lengths = Set(shift.lengths.map(\.count)).sorted().map { minutes in
        (
          minutes: minutes,
          breaks: onCall[family] != nil
            ? nil : groups.first { $0.scope.concerns(shift: family, minutes: minutes) }?.group
        )
      }
      let starts = starts(of: shift)
      var compiled = ShiftFamily(
        id: shift.id, starts: starts,
        shapes: lengths.map { ShiftCompiler.shape($0.minutes, breaks: $0.breaks, presets: presets) },
        onCall: onCall[family])
      guard shift.lengthsBy == .clock else { return compiled }
      for (day, starts) in starts.enumerated() {
        for start in starts {
          let elapsed = lengths.map { self.elapsed($0.minutes, from: start, day: day) }
          guard elapsed != lengths.map(\.minutes) else { continue }
          let shapes = zip(lengths, elapsed).map { ShiftCompiler.shape($1, breaks: $0.breaks, presets: presets) }
          compiled.changedShapes[start] = shapes.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
        }
      }
      return compiled
    }
  }

  /// How long a duty lasts that ends by the clock so many minutes after its start, in whole steps of five minutes.
  private func elapsed(_ minutes: Int, from start: Int, day: Int) -> Int {
    let end = times.end(day: day, minute: times.grid.wallClockMinute(at: start) + minutes)
    return max(5, (end - start) / 5 * 5)
  }

  /// The shape of a length: its breaks with their windows, and the longest stretch; the presets' where the plan is silent.
  private static func shape(_ minutes: Int, breaks group: BreaksDraft?, presets: [LabourPreset]) -> ShiftShape {
    let presetStretch = presets.compactMap(\.longestStretch).min()
    guard let group else { return ShiftShape(minutes: minutes, longestStretch: presetStretch) }
    let rules = group.take.map { pause in
      BreakRule(
        kind: pause.kind, minutes: pause.minutes.count, isPaid: pause.isPaid ?? (pause.kind == .rest),
        earliestStart: pause.earliestStart?.count ?? min(margin, max(0, minutes - pause.minutes.count)),
        latestEnd: pause.latestEnd.map { min($0.count, minutes) }
          ?? max(minutes - margin, min(minutes, pause.minutes.count)))
    }
    var shape = ShiftShape(
      minutes: minutes, breaks: rules, longestStretch: group.longestStretch?.count ?? presetStretch,
      breakStep: group.breakStep?.count ?? 15, shortestStretch: group.shortestStretch?.count ?? 0)
    for demand in presets.flatMap(\.breaks) where demand.isAsked(of: shape) {
      guard let place = demand.place(in: shape), group.take[place].latestEnd == nil,
        let latestEnd = demand.latestEnd(ofBreak: place, in: shape)
      else { continue }
      let rule = shape.breaks[place]
      if latestEnd < rule.latestEnd, latestEnd >= rule.earliestStart + rule.minutes {
        shape.breaks[place].latestEnd = latestEnd
      }
    }
    return shape
  }

  /// The starts of each day of the horizon. A start after midnight belongs to the day on which it falls.
  private func starts(of shift: ShiftDraft) -> [[Int]] {
    let grid = times.grid
    let weekdays = shift.days.map { $0.flatMap(\.days) } ?? Weekday.allCases
    let minutes = shift.startMinutes
    var starts = [[Int]](repeating: [], count: grid.dayCount)
    for day in -1..<grid.dayCount where weekdays.contains(grid.weekday(of: day)) {
      for minute in minutes {
        let target = day + minute / 1440
        guard (0..<grid.dayCount).contains(target),
          let elapsed = times.elapsed(day: target, minute: minute % 1440)
        else { continue }
        starts[target].append(elapsed)
      }
    }
    return starts.map { Array(Set($0)).sorted() }
  }
}
