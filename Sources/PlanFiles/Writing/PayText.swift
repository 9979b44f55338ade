import PlanModel

/// Writes an entry of `pay`.
enum PayText {
  /// The entry.
  static func value(_ entry: PayEntry) -> YAMLValue {
    switch entry {
    case .presets(let ids): .mapping([("preset", .texts(ids))], isFlow: false)
    case .line(let line):
      .mapping(
        [("id", .text(line.id))] + terms(line.terms)
          + [("contracts", line.contracts.map { .texts($0) }), ("source", line.source.map { .text($0) })],
        isFlow: false)
    }
  }

  private static func terms(_ terms: PayDraft.Terms) -> [(key: String, value: YAMLValue?)] {
    switch terms {
    case .off: [("off", .text("yes"))]
    case .premium(let bands, let when, let stacking):
      self.bands(bands) + places(when) + [("stacking", stacking.map { .text($0.rawValue) })]
    case .weeklyOvertime(let bands, let without):
      self.bands(bands) + [("per", .text("week")), ("without", without.map { .text($0) })]
    case .allowance(let amount, let when): [("allowance", .number(amount))] + places(when)
    case .leastPaid(let minutes, let period):
      [("least-paid", .text(minutes)), ("per", .text(period.rawValue))]
    }
  }

  private static func bands(_ bands: [PayDraft.Band]) -> [(key: String, value: YAMLValue?)] {
    if bands.count == 1 {
      return [("above", bands[0].above.map { .text($0) }), ("premium", .text(bands[0].premium))]
    }
    let list = bands.map { band in
      YAMLValue.mapping([("above", .text(band.above ?? Minutes(0))), ("premium", .text(band.premium))])
    }
    return [("bands", .list(list, isFlow: false))]
  }

  private static func places(_ when: PayDraft.When) -> [(key: String, value: YAMLValue?)] {
    [
      ("hours", when.hours.map { .texts($0) }), ("days", when.days.map { .texts($0) }),
      ("on", when.on.map { .text($0.rawValue) }), ("shifts", when.shifts.map { .texts($0) }),
    ]
  }
}
