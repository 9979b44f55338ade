import PlanModel
import Workforce

/// `pay`: what is paid beside paid hours: presets, and lines of the plan's own that take their places or add to them.
enum PaySection {
  /// Reads the section of a plan; `nil` when it is not there.
  static func read(_ plan: MappingReader) -> [PayEntry]? {
    guard let reader = plan.value("pay") else { return nil }
    return reader.kept(reader.items() ?? []) { item in
      guard let keys = item.mapping() else { return nil }
      if let presets = keys.value("preset") {
        let ids = presets.entries { $0.text(expecting: "a preset such as id") }
        keys.finish()
        return .presets(ids)
      }
      let line = line(keys)
      keys.finish()
      return line.map { .line($0) }
    }
  }

  /// What says what is paid; a line has one of them.
  private static let terms = ["premium", "bands", "allowance", "least-paid", "off"]

  private static func line(_ keys: MappingReader) -> PayDraft? {
    let id = keys.required("id", "night")?.text(expecting: "an id")
    let contracts = keys.value("contracts")?.ids(of: "contract")
    let source = keys.value("source")?.text()
    for key in places { _ = keys.value(key) }
    let said = terms.filter { keys.value($0) != nil }
    for key in ["hours", "days", "shifts", "contracts"] where keys.value(key)?.isEmptyList == true {
      keys.value(key)?.fail("empty-list", "is empty", fix: "remove the key, or write what it is for")
      return nil
    }
    guard let term = said.first else {
      keys.reader.fail(
        "missing-key", "says nothing that is paid",
        fix: "add `premium`, `bands`, `allowance` or `least-paid`, or `off: yes`")
      return nil
    }
    if said.count > 1 {
      keys.reader.fail(
        "contradiction", "has `\(said[0])` and `\(said[1])`", fix: "write an entry of its own for each")
      return nil
    }
    guard let found = read(term, keys), let id else { return nil }
    return PayDraft(id: id, terms: found, contracts: contracts, source: source)
  }

  /// Keys that only some lines have.
  private static let places = ["above", "per", "hours", "days", "on", "shifts", "stacking", "without"]

  private static func read(_ term: String, _ keys: MappingReader) -> PayDraft.Terms? {
    let period = keys.value("per")?.read(WordField(of: PayDraft.Period.self))
    if keys.value("per") != nil, period == nil { return nil }
    switch term {
    case "off":
      refuse(places, in: keys, "stands in a line that is off")
      return keys.value("off")?.read(FlagField()).flatMap { isOff in
        if isOff { return .off }
        keys.value("off")?.fail("out-of-range", "is no, which says nothing", fix: "remove the key")
        return nil
      }
    case "allowance":
      refuse(
        ["above", "per", "hours", "stacking", "without"], in: keys,
        "does not belong to an allowance, which is paid for a duty")
      guard let amount = keys.value(term)?.read(PayDraft.Fields.allowance), let when = when(keys) else { return nil }
      return .allowance(amount, when: when)
    case "least-paid":
      refuse(
        ["above", "hours", "days", "on", "shifts", "stacking", "without"], in: keys,
        "does not belong to `least-paid`, which is counted by the day or the week")
      guard let period = period ?? missingPeriod(keys) else { return nil }
      let field = period == .day ? PayDraft.Fields.leastPaidInDay : PayDraft.Fields.leastPaidInWeek
      return keys.value(term)?.read(field).map { .leastPaid($0, per: period) }
    default:
      return premium(term, keys, per: period ?? .day)
    }
  }

  private static func missingPeriod(_ keys: MappingReader) -> PayDraft.Period? {
    _ = keys.required("per", "week")
    return nil
  }

  private static func premium(_ term: String, _ keys: MappingReader, per period: PayDraft.Period) -> PayDraft.Terms? {
    let bands = term == "bands" ? self.bands(keys, per: period) : band(keys, per: period).map { [$0] }
    if period == .week {
      refuse(
        ["hours", "days", "on", "shifts", "stacking"], in: keys,
        "does not belong to a line of weeks, which counts paid time alone")
      let without = keys.value("without")?.text(expecting: "the id of a line of pay")
      return bands.map { .weeklyOvertime(bands: $0, without: without) }
    }
    refuse(["without"], in: keys, "does not belong to a line of days")
    let stacking = keys.value("stacking")?.read(WordField(of: PayDraft.Stacking.self))
    guard let when = when(keys), let bands else { return nil }
    return .premium(bands: bands, when: when, stacking: stacking)
  }

  private static func above(per period: PayDraft.Period) -> MinutesField {
    period == .day ? PayDraft.Fields.aboveInDay : PayDraft.Fields.aboveInWeek
  }

  /// `premium` and `above`; `nil` when they could not be read.
  private static func band(_ keys: MappingReader, per period: PayDraft.Period) -> PayDraft.Band? {
    let above = period == .week ? keys.required("above", "40h") : keys.value("above")
    let from = above?.read(self.above(per: period))
    guard let premium = keys.value("premium")?.read(PayDraft.Fields.premium) else { return nil }
    return from == nil && (above != nil || period == .week) ? nil : PayDraft.Band(above: from, premium: premium)
  }

  /// `bands`; `nil` when one of them could not be read.
  private static func bands(_ keys: MappingReader, per period: PayDraft.Period) -> [PayDraft.Band]? {
    refuse(["above"], in: keys, "stands beside `bands`, which have their own")
    guard let items = keys.value("bands")?.items() else { return nil }
    let bands = items.compactMap { item -> PayDraft.Band? in
      guard let keys = item.mapping() else { return nil }
      defer { keys.finish() }
      let above = keys.required("above", "8h")?.read(self.above(per: period))
      let premium = keys.required("premium", "50%")?.read(PayDraft.Fields.premium)
      guard let above, let premium else { return nil }
      return PayDraft.Band(above: above, premium: premium)
    }
    return bands.count == items.count ? bands : nil
  }

  /// When a line is paid; `nil` when some of it could not be read.
  private static func when(_ keys: MappingReader) -> PayDraft.When? {
    let when = PayDraft.When(
      hours: keys.value("hours")?.list(DayWindowField()), days: keys.value("days").flatMap(ShiftsSection.weekdays),
      on: keys.value("on")?.read(WordField(of: PayDraft.MarkedDays.self)),
      shifts: keys.value("shifts")?.ids(of: "shift"))
    let isUnread =
      when.hours?.isEmpty == true || when.shifts?.isEmpty == true || keys.value("days") != nil && when.days == nil
      || keys.value("on") != nil && when.on == nil
    return isUnread ? nil : when
  }

  private static func refuse(_ names: [String], in keys: MappingReader, _ message: String) {
    for name in names {
      keys.value(name)?.fail("contradiction", message, fix: "remove `\(name)`")
    }
  }
}
