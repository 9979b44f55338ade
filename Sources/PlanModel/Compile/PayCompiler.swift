import Workforce

/// Turns the pay of a draft into lines in elapsed minutes.
struct PayCompiler {
  let draft: PlanDraft
  let ids: DraftIDs
  let clocks: ContractClocks
  let specialDays: [SpecialDay]

  /// A line on its way.
  private struct Entry {
    let id: String
    let terms: PayDraft.Terms
    var contracts: [Int]?
    let source: String

    func concerns(_ contract: Int) -> Bool { contracts?.contains(contract) ?? true }
  }

  /// The lines in force: those of the presets that no entry takes the place of, then the entries.
  ///
  /// An entry takes the place of the presets' lines of the same id, for the contracts it concerns; entries do not touch each other.
  func lines(contracts: [Contract]) -> [PayLine] {
    guard draft.pay != nil else { return [] }
    let entries = entries(contracts)
    return entries.flatMap { entry -> [PayLine] in
      func line(_ terms: PayLine.Terms, _ contracts: [Int]?) -> PayLine {
        PayLine(id: entry.id, terms: terms, contracts: contracts, source: entry.source)
      }
      switch entry.terms {
      case .off: return []
      case .premium(let bands, let when, let stacking):
        return byClock(stretches: when, of: entry, contracts).map { stretches, concerned in
          let premium = PayPremium(
            bands: bands.map(\.band), stretches: stretches,
            shifts: when.shifts.map { ids.shifts.positions(of: $0) },
            isHighestOnly: stacking == .highest)
          return line(.premium(premium), concerned)
        }
      case .allowance(let amount, let when):
        let allowance = PayAllowance(
          thousandths: Int(saturating: (1000 * amount).rounded()),
          shifts: when.shifts.map { ids.shifts.positions(of: $0) },
          days: days(when).map { chosen in (0..<grid.dayCount).map { chosen.contains($0) } })
        return [line(.allowance(allowance), entry.contracts)]
      case .leastPaid(let minutes, .day): return [line(.leastPerDuty(minutes: minutes.count), entry.contracts)]
      case .leastPaid(let minutes, .week): return [line(.leastPerWeek(minutes: minutes.count), entry.contracts)]
      case .weeklyOvertime(let bands, nil):
        return [line(.weeklyOvertime(bands: bands.map(\.band), perDuty: nil), entry.contracts)]
      case .weeklyOvertime(let bands, let other?):
        return weekly(bands.map(\.band), of: entry, without: entries.filter { $0.id == other }, contracts).map(line)
      }
    }
  }

  /// The hours that a line asks for by the clock of each contract that it concerns, and which contracts those are.
  private func byClock(
    stretches when: PayDraft.When, of entry: Entry, _ contracts: [Contract]
  ) -> [(stretches: [Range<Int>]?, contracts: [Int]?)] {
    let concerned = contracts.indices.filter(entry.concerns)
    let used = Set(concerned.map { contracts[$0].clock }).sorted()
    guard used.count > 1 || used.first ?? 0 > 0 else { return [(stretches(when, clocks.times[0]), entry.contracts)] }
    let own = used.map { clock in
      (stretches: stretches(when, clocks.times[clock]), contracts: concerned.filter { contracts[$0].clock == clock })
    }
    return own[0].stretches == nil ? [(nil, entry.contracts)] : own
  }

  private var grid: TimeGrid { clocks.times[0].grid }

  private func entries(_ contracts: [Contract]) -> [Entry] {
    var inherited = draft.payPresets.flatMap { preset in
      preset.lines.compactMap { line -> Entry? in
        guard let days = line.contractDays else {
          return Entry(id: line.id, terms: line.terms, contracts: nil, source: line.source)
        }
        let concerned = contracts.indices.filter { days.contains(contracts[$0].weeklyDays.upperBound) }
        return concerned.isEmpty
          ? nil : Entry(id: line.id, terms: line.terms, contracts: concerned, source: line.source)
      }
    }
    var own: [Entry] = []
    for case .line(let line) in draft.pay ?? [] {
      let scope = line.contracts.map { ids.contracts.positions(of: $0) }
      inherited = inherited.compactMap { entry in
        guard entry.id == line.id else { return entry }
        guard let scope else { return nil }
        var narrowed = entry
        let left = (entry.contracts ?? Array(contracts.indices)).filter { !scope.contains($0) }
        narrowed.contracts = left
        return left.isEmpty ? nil : narrowed
      }
      own.append(Entry(id: line.id, terms: line.terms, contracts: scope, source: line.source ?? ""))
    }
    return inherited + own
  }

  /// Overtime of the week by contracts whose overtime of the day begins after the same time.
  private func weekly(
    _ bands: [PayBand], of entry: Entry, without others: [Entry], _ contracts: [Contract]
  ) -> [(PayLine.Terms, [Int]?)] {
    let concerned = contracts.indices.filter(entry.concerns)
    let limits = concerned.map { contract -> Int? in
      for other in others where other.concerns(contract) {
        if case .premium(let bands, _, _) = other.terms { return bands.first?.above?.count }
      }
      return nil
    }
    var distinct: [Int?] = []
    for limit in limits where !distinct.contains(limit) { distinct.append(limit) }
    return distinct.map { limit in
      let own = zip(concerned, limits).filter { $0.1 == limit }.map(\.0)
      return (
        .weeklyOvertime(bands: bands, perDuty: limit), distinct.count == 1 && entry.contracts == nil ? nil : own
      )
    }
  }

  /// Days of the grid that a line asks for by weekday or by the calendar; `nil` where it asks for none.
  private func days(_ when: PayDraft.When) -> Set<Int>? {
    guard when.days != nil || when.on != nil else { return nil }
    let weekdays = when.days.map { Set($0.flatMap(\.days)) }
    let holidays = when.on.map { _ in Set(specialDays.filter(\.isHoliday).map(\.date)) }
    return Set(
      (grid.knownDays.lowerBound..<grid.knownDays.upperBound).filter { day in
        weekdays?.contains(grid.weekday(of: day)) ?? true
          && holidays?.contains(grid.date(of: day)) ?? true
      })
  }

  /// Elapsed minutes in which the clock shows what a line asks for, from the horizon's start to the grid's end; `nil` is always.
  private func stretches(_ when: PayDraft.When, _ times: HorizonTimes) -> [Range<Int>]? {
    let range = -1..<times.grid.knownDays.upperBound
    let days = days(when)?.filter(range.contains).sorted().map(times.wholeDay)
    let windows = when.hours.map { hours in
      range.flatMap { day in hours.map { times.stretch(day: day, minutes: $0.minutes) } }
    }
    let found: [Range<Int>]
    switch (windows, days) {
    case (nil, nil): return nil
    case (let windows?, nil): found = windows
    case (nil, let days?): found = days
    case (let windows?, let days?):
      found = windows.flatMap { window in days.map { $0.clamped(to: window) } }
    }
    return PayCompiler.joined(found.filter { !$0.isEmpty })
  }

  /// Stretches ascending and apart.
  private static func joined(_ stretches: [Range<Int>]) -> [Range<Int>] {
    var joined: [Range<Int>] = []
    for stretch in stretches.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
      if let last = joined.last, stretch.lowerBound <= last.upperBound {
        joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, stretch.upperBound)
      } else {
        joined.append(stretch)
      }
    }
    return joined
  }
}

extension PayDraft.Band {
  fileprivate var band: PayBand { PayBand(above: above?.count ?? 0, premium: premium.hundredths) }
}
