import Workforce

extension DraftChecks {
  /// Presets and lines of pay.
  mutating func checkPay() {
    let entries = draft.pay ?? []
    if entries.count > PayDraft.Fields.mostLines {
      findings.fail(
        DraftPath("pay"), "list-too-long", "has [\(entries.count)] entries, \(PayDraft.Fields.mostLines) at most",
        fix: "shorten it")
    }
    let known = PayPreset.all.map(\.id)
    var presets: Set<String> = []
    var lines: [PayDraft] = []
    for (position, entry) in entries.enumerated() {
      switch entry {
      case .presets(let named):
        let path = DraftPath("pay").entry(position).key("preset")
        for (index, id) in named.enumerated() {
          if !known.contains(id) {
            findings.fail(
              path.entry(index), "unknown-preset", "[\(id)] is not a preset of pay",
              fix: Suggestion.fix(for: id, among: known, otherwise: "the presets are \(Suggestion.list(known))"))
          } else if !presets.insert(id).inserted {
            findings.fail(path.entry(index), "duplicate-id", "[\(id)] stands twice", fix: "name each preset once")
          }
        }
      case .line(let line):
        check(line, at: DraftPath("pay").entry(position, id: line.id), after: lines)
        lines.append(line)
      }
    }
  }

  private mutating func check(_ line: PayDraft, at path: DraftPath, after others: [PayDraft]) {
    if let fault = IDIndex.fault(in: line.id) {
      findings.fail(path.key("id"), "wrong-id", "[\(line.id)] \(fault.message)", fix: fault.fix)
    }
    let isTwice = others.contains { other in
      guard other.id == line.id else { return false }
      guard let own = line.contracts, let theirs = other.contracts else { return true }
      return !Set(own).isDisjoint(with: theirs)
    }
    if isTwice {
      findings.fail(
        path.key("id"), "duplicate-id", "[\(line.id)] stands twice",
        fix: "give every line an id of its own, or name other `contracts`")
    }
    check(references: line.contracts, ids.contracts, at: path.key("contracts"))
    switch line.terms {
    case .off:
      if !draft.payPresets.contains(where: { $0.lines.contains { $0.id == line.id } }) {
        findings.warn(path.key("off"), "takes nothing away: no preset named here brings a line [\(line.id)]")
      }
    case .premium(let bands, let when, _):
      check(bands, PayDraft.Fields.aboveInDay, at: path)
      check(when, at: path)
      if when == PayDraft.When(), bands.first?.above?.count ?? 0 == 0, !bands.isEmpty {
        findings.fail(
          path, "missing-key", "names no time: every paid hour would cost more",
          fix: "add `hours`, `days`, `on`, `shifts` or `above`, or raise the `cost` of contracts")
      }
    case .weeklyOvertime(let bands, let without):
      check(bands, PayDraft.Fields.aboveInWeek, at: path)
      if let without { check(without: without, at: path.key("without")) }
    case .allowance(let amount, let when):
      findings.check(amount, PayDraft.Fields.allowance, at: path.key("allowance"))
      check(when, at: path)
    case .leastPaid(let minutes, let period):
      let field = period == .day ? PayDraft.Fields.leastPaidInDay : PayDraft.Fields.leastPaidInWeek
      findings.check(minutes, field, at: path.key("least-paid"))
    }
  }

  private mutating func check(_ when: PayDraft.When, at path: DraftPath) {
    check(references: when.shifts, ids.shifts, at: path.key("shifts"))
    guard when.on == .holidays, draft.holidays == nil, let grid = clock.times?.grid else { return }
    let own = (draft.calendar ?? []).filter { entry in
      entry.dates.contains { (0..<grid.dayCount).contains($0.days(since: grid.firstDay)) }
    }
    if !own.isEmpty, own.allSatisfy({ $0.isHoliday != true }) {
      findings.warn(
        path.key("on"), "is never met: no day of the calendar in the horizon is marked `holiday: true`")
    }
  }

  private mutating func check(_ bands: [PayDraft.Band], _ field: MinutesField, at path: DraftPath) {
    if bands.isEmpty {
      findings.fail(
        path.key("bands"), "empty-list", "is empty", fix: "write such as `bands: [{above: 8h, premium: 50%}]`")
    } else if bands.count > PayDraft.Fields.mostBands {
      findings.fail(
        path.key("bands"), "list-too-long", "has [\(bands.count)] entries, \(PayDraft.Fields.mostBands) at most",
        fix: "shorten it")
    }
    for (position, band) in bands.enumerated() {
      let place = bands.count == 1 ? path : path.key("bands").entry(position)
      findings.check(band.above, field, at: place.key("above"))
      findings.check(band.premium, PayDraft.Fields.premium, at: place.key("premium"))
      guard position > 0, band.above?.count ?? 0 <= bands[position - 1].above?.count ?? 0 else { continue }
      findings.fail(
        place.key("above"), "out-of-range", "is not more than the `above` of the band before it",
        fix: "list bands by ascending `above`, each once")
    }
  }

  /// The line whose overtime of the day is not counted again.
  private mutating func check(without id: String, at path: DraftPath) {
    let own = (draft.pay ?? []).compactMap { entry -> PayDraft? in
      if case .line(let line) = entry { line } else { nil }
    }
    let replaced = Set(own.filter { $0.contracts == nil }.map(\.id))
    let inherited = draft.payPresets.flatMap(\.lines).filter { !replaced.contains($0.id) }.map { ($0.id, $0.terms) }
    let all = own.map { ($0.id, $0.terms) } + inherited
    let named = all.filter { $0.0 == id }.map(\.1)
    guard !named.isEmpty else {
      let known = all.filter { $0.1.isDailyOvertime }.map(\.0)
      findings.fail(
        path, "unknown-line", "[\(id)] is not a line of pay",
        fix: known.isEmpty
          ? "name a line with `above` and without `per: week`"
          : Suggestion.fix(for: id, among: known, otherwise: "name such as [\(known[0])]"))
      return
    }
    if !named.allSatisfy({ $0 == .off || $0.isDailyOvertime }) {
      findings.fail(
        path, "contradiction", "[\(id)] is not overtime of the day alone",
        fix: "name a line that has `above` and no `hours`, `days`, `on` or `shifts`")
    }
    let others = all.compactMap { line -> String? in
      if case .weeklyOvertime(_, let without?) = line.1 { without } else { nil }
    }
    if let other = others.first(where: { $0 != id }) {
      findings.fail(
        path, "contradiction", "[\(id)] stands here and [\(other)] in another line",
        fix: "let every line of weeks leave out the same line of days")
    }
  }
}

extension PayDraft.Terms {
  /// Whether it is paid beyond some time of every duty, whenever it is.
  fileprivate var isDailyOvertime: Bool {
    guard case .premium(let bands, let when, _) = self else { return false }
    return when == PayDraft.When() && bands.first?.above?.count ?? 0 > 0
  }
}
