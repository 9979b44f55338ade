import Workforce

extension DraftChecks {
  /// Contracts: fields, shifts they may work, weekly patterns.
  mutating func checkContracts() {
    check(ids: draft.contracts.map(\.id), of: "contracts", noun: "contract")
    let claims = draft.shifts.map { $0.contracts.map { ids.contracts.positions(of: $0) } }
    for (position, contract) in draft.contracts.enumerated() {
      let path = DraftPath("contracts").entry(position, id: contract.id)
      checkFields(of: contract, at: path)
      check(references: contract.shifts, ids.shifts, at: path.key("shifts"))
      check(activities: contract.activities, at: path.key("activities"))
      if let own = ids.contracts.position(of: contract.id) { checkLengths(of: contract, own, claims, at: path) }
      if let pattern = contract.pattern { check(pattern, at: path.key("pattern")) }
    }
  }

  private mutating func checkFields(of contract: ContractDraft, at path: DraftPath) {
    let hours = path.key("weekly-hours")
    findings.check(contract.weeklyHours.lowerBound, ContractDraft.Fields.weeklyHours, at: hours)
    findings.check(contract.weeklyHours.upperBound, ContractDraft.Fields.weeklyHours, at: hours)
    if contract.weeklyHours.upperBound.count == 0 {
      findings.fail(hours, "out-of-range", "allows no hour of work", fix: "allow some, or remove the contract")
    }
    let days = path.key("days")
    findings.check(contract.days.lowerBound, ContractDraft.Fields.days, at: days)
    findings.check(contract.days.upperBound, ContractDraft.Fields.days, at: days)
    if contract.days.upperBound == 0 {
      findings.fail(days, "out-of-range", "allows no day of work", fix: "allow a day, or remove the contract")
    }
    for length in contract.shiftLengths ?? [] {
      findings.check(length, ContractDraft.Fields.shiftLength, at: path.key("shift-lengths"))
    }
    findings.check(contract.cost, ContractDraft.Fields.cost, at: path.key("cost"))
    if let zone = contract.timeZone { check(zone: zone, at: path.key("time-zone")) }
  }

  /// A contract allows all of the lengths of a shift, or none.
  private mutating func checkLengths(
    of contract: ContractDraft, _ own: Int, _ claims: [[Int]?], at path: DraftPath
  ) {
    guard let lengths = contract.shiftLengths else { return }
    let named = contract.shifts.map { ids.shifts.positions(of: $0) }
    for (family, position) in ids.keptShifts.enumerated() {
      let shift = draft.shifts[position]
      guard claims[position]?.contains(own) ?? true, named?.contains(family) ?? true else { continue }
      let all = Set(shift.lengths)
      let fitting = all.intersection(lengths)
      guard !fitting.isEmpty, fitting.count < all.count else { continue }
      findings.fail(
        path, "mixed-lengths", "allows only some of the lengths of shift [\(shift.id)]",
        fix: "give contract [\(contract.id)] a shift of its own with the lengths it may work")
    }
  }

  /// Days of a weekly pattern, each named once, and their shifts.
  mutating func check(_ pattern: [ContractDraft.PatternDays], at path: DraftPath) {
    var named: Set<Weekday> = []
    for entry in pattern {
      let place = path.key(entry.days.description)
      if case .shifts(let names) = entry.demand {
        for (position, id) in names.enumerated() {
          check(reference: id, ids.shifts, at: names.count == 1 ? place : place.entry(position))
        }
        if names.isEmpty, !gaps.isUnread(place) {
          findings.fail(place, "empty-list", "is empty", fix: "name a shift, or write `free`")
        }
        if ids.shifts.positions(of: names).isEmpty { continue }
      }
      for day in entry.days.days where !named.insert(day).inserted {
        findings.fail(place, "contradiction", "names \(day.rawValue) a second time", fix: "name each weekday once")
      }
    }
  }

  /// Shifts: fields, and contracts that may work them.
  mutating func checkShifts() {
    check(ids: draft.shifts.map(\.id), of: "shifts", noun: "shift", reserved: IDIndex.reserved)
    for (position, shift) in draft.shifts.enumerated() {
      let path = DraftPath("shifts").entry(position, id: shift.id)
      for (index, starts) in shift.starts.enumerated() {
        let place = path.key("starts").entry(index)
        switch starts {
        case .at(let time):
          if time.minute % 5 != 0 {
            findings.fail(place, "out-of-range", "[\(time)] is not on a multiple of 5 minutes")
          }
        case .window(let from, _, let step):
          if from.minute % 5 != 0 {
            findings.fail(place, "out-of-range", "does not begin on a multiple of 5 minutes")
          }
          findings.check(step, ShiftDraft.Fields.step, at: place.key("step"))
        }
      }
      for (index, length) in shift.lengths.enumerated() {
        findings.check(length, ShiftDraft.Fields.length, at: path.key("lengths").entry(index))
      }
      check(references: shift.contracts, ids.contracts, at: path.key("contracts"))
    }
  }

  /// Breaks: fields, and no length of a shift that two entries concern.
  mutating func checkBreaks() {
    let groups = draft.breaks ?? []
    for (position, group) in groups.enumerated() {
      let path = DraftPath("breaks").entry(position)
      check(references: group.shifts, ids.shifts, at: path.key("shifts"))
      findings.check(group.shiftLength?.lowerBound, BreaksDraft.Fields.fromLength, at: path.key("shift-length"))
      findings.check(group.shiftLength?.upperBound, BreaksDraft.Fields.length, at: path.key("shift-length"))
      findings.check(
        group.shortestStretch, BreaksDraft.Fields.shortestStretch, at: path.key("shortest-stretch"))
      findings.check(group.longestStretch, BreaksDraft.Fields.longestStretch, at: path.key("longest-stretch"))
      findings.check(group.breakStep, BreaksDraft.Fields.breakStep, at: path.key("break-step"))
      for (index, pause) in group.take.enumerated() {
        let place = path.key("take").entry(index)
        findings.check(pause.minutes, BreakDraft.Fields.minutes, at: place.key("minutes"))
        findings.check(pause.earliestStart, BreakDraft.Fields.earliestStart, at: place.key("earliest-start"))
        findings.check(pause.latestEnd, BreakDraft.Fields.latestEnd, at: place.key("latest-end"))
      }
    }
    let concerned = groups.map { BreaksScope($0, shifts: ids.shifts) }
    for (family, position) in ids.keptShifts.enumerated() {
      let shift = draft.shifts[position]
      for length in Set(shift.lengths).sorted() {
        let fitting = groups.indices.filter { concerned[$0].concerns(shift: family, minutes: length.count) }
        guard fitting.count > 1 else { continue }
        findings.fail(
          DraftPath("breaks").entry(fitting[1]), "contradiction", "covers shift [\(shift.id)] of \(length)",
          fix: "narrow `shift-length` or `shifts` so that one entry is left",
          rival: DraftPath("breaks").entry(fitting[0]))
      }
    }
  }
}
