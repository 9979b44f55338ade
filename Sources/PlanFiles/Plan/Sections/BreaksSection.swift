import PlanModel
import Workforce

/// `breaks`: which breaks belong to which lengths of shift.
struct BreaksSection {
  /// The breaks of the shifts in a range of lengths.
  struct Group {
    var reader: NodeReader
    /// Positions of the shifts concerned; `nil` means all.
    var shifts: [Int]?
    var lengths: ClosedRange<Int>
    var longestStretch: Int?
    var breakStep: Int
    var breaks: [Draft]

    /// Whether it holds the breaks of a length of a shift.
    func concerns(shift: Int, minutes: Int) -> Bool {
      lengths.contains(minutes) && (shifts?.contains(shift) ?? true)
    }
  }

  /// A break whose window may be left to the length of the shift.
  struct Draft {
    var kind: BreakRule.Kind
    var minutes: Int
    var isPaid: Bool
    var earliestStart: Int?
    var latestEnd: Int?
  }

  /// Minutes at either end of a shift that are kept free of breaks unless the plan says otherwise.
  static let margin = 60

  var groups: [Group] = []

  /// Reads the section of a plan.
  init(_ plan: MappingReader, shifts index: IDIndex) {
    guard let items = plan.value("breaks")?.items() else { return }
    for item in items {
      guard let keys = item.mapping() else { continue }
      let shifts = keys.value("shifts").map { index.positions($0) }
      let lengths = keys.value("shift-length").map(BreaksSection.lengths) ?? 5...1440
      let stretch = keys.value("longest-stretch")?.minutes(15...1440, isHours: false)
      let step = keys.value("break-step")?.minutes(5...60, step: 5) ?? 15
      let drafts = (keys.value("take")?.items() ?? []).compactMap(BreaksSection.draft)
      keys.finish()
      groups.append(
        Group(
          reader: item, shifts: shifts, lengths: lengths, longestStretch: stretch, breakStep: step, breaks: drafts))
    }
  }

  /// A single length, or `{from, to}`.
  private static func lengths(_ reader: NodeReader) -> ClosedRange<Int> {
    guard reader.isMapping else {
      guard let minutes = reader.minutes(5...1440, isHours: true) else { return 5...1440 }
      return minutes...minutes
    }
    guard let keys = reader.mapping() else { return 5...1440 }
    let from = keys.value("from")?.minutes(0...1440, isHours: true) ?? 5
    let to = keys.value("to")?.minutes(5...1440, isHours: true) ?? 1440
    keys.finish()
    guard from <= to else {
      reader.fail(
        "empty-range", "begins at [\(DurationText.describe(minutes: from))], after its end", fix: "swap `from` and `to`"
      )
      return 5...1440
    }
    return from...to
  }

  private static func draft(_ reader: NodeReader) -> Draft? {
    guard let keys = reader.mapping() else { return nil }
    let kind = keys.required("kind", "meal")?.choice([("meal", BreakRule.Kind.meal), ("rest", .rest)])
    let minutes = keys.required("minutes", "30")?.minutes(5...480, step: 5)
    let isPaid = keys.value("paid")?.flag()
    let earliest = keys.value("earliest-start")?.minutes(0...1440)
    let latest = keys.value("latest-end")?.minutes(5...1440)
    keys.finish()
    guard let kind, let minutes else { return nil }
    return Draft(
      kind: kind, minutes: minutes, isPaid: isPaid ?? (kind == .rest), earliestStart: earliest, latestEnd: latest)
  }

  /// The group for a length of a family; reports when two claim it.
  private func group(_ family: ShiftsSection.Draft, position: Int, minutes: Int) -> Group? {
    let fitting = groups.filter { $0.concerns(shift: position, minutes: minutes) }
    if fitting.count > 1 {
      let first = fitting[0].reader
      fitting[1].reader.fail(
        "contradiction",
        "covers shift [\(family.id)] of \(DurationText.describe(minutes: minutes)), as does the entry on line "
          + "\(first.line)", fix: "narrow `shift-length` or `shifts` so that one entry is left")
    }
    return fitting.first
  }

  /// The shape of a length: its breaks with their windows, and the longest stretch (`preset` where the plan is silent).
  func shape(_ family: ShiftsSection.Draft, position: Int, minutes: Int, presetStretch: Int?) -> ShiftShape {
    guard let group = group(family, position: position, minutes: minutes) else {
      return ShiftShape(minutes: minutes, longestStretch: presetStretch)
    }
    let rules = group.breaks.map { draft in
      BreakRule(
        kind: draft.kind, minutes: draft.minutes, isPaid: draft.isPaid,
        earliestStart: draft.earliestStart ?? min(BreaksSection.margin, max(0, minutes - draft.minutes)),
        latestEnd: draft.latestEnd.map { min($0, minutes) }
          ?? max(minutes - BreaksSection.margin, min(minutes, draft.minutes)))
    }
    return ShiftShape(
      minutes: minutes, breaks: rules, longestStretch: group.longestStretch ?? presetStretch, breakStep: group.breakStep
    )
  }
}
