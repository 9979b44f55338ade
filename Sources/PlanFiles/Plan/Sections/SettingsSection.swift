import PlanModel
import Queueing
import Workforce

/// `night`, `day-edges`, `objective`, `wish-budget`, `shrinkage` and `solve`: what counts as night, what things cost, how to search.
struct SettingsSection {
  var night: NightDraft?
  var dayEdges: DayEdgesDraft?
  var objective: ObjectiveDraft?
  var wishBudget: WishBudgetDraft?
  var shrinkage: ShrinkageDraft?
  var solve: SolveDraft?

  /// Reads the keys of a plan.
  init(_ plan: MappingReader) {
    if let keys = plan.value("night")?.mapping() {
      night = NightDraft(
        from: keys.value("from")?.read(ClockField()), to: keys.value("to")?.read(ClockField()),
        minutes: keys.value("minutes")?.read(NightDraft.minutesField))
      keys.finish()
    }
    if let keys = plan.value("day-edges")?.mapping() {
      dayEdges = DayEdgesDraft(
        early: keys.value("early")?.read(ClockField()), late: keys.value("late")?.read(ClockField()))
      keys.finish()
    }
    if let keys = plan.value("objective")?.mapping() {
      objective = ObjectiveDraft(
        shortfall: keys.value("shortfall")?.read(ObjectiveDraft.costField),
        surplus: keys.value("surplus")?.read(ObjectiveDraft.costField),
        prices: keys.value("prices").flatMap(PricesDraft.init(reading:)),
        change: keys.value("change")?.read(ObjectiveDraft.costField),
        changeNear: keys.value("change-near").flatMap(ObjectiveDraft.nearChanges),
        secondary: keys.value("secondary")?.read(ObjectiveDraft.costField))
      keys.finish()
    }
    if let keys = plan.value("wish-budget")?.mapping() {
      wishBudget = WishBudgetDraft(
        points: keys.value("points")?.read(WishBudgetDraft.amountField),
        cost: keys.value("cost")?.read(WishBudgetDraft.amountField),
        carryOver: keys.value("carry-over")?.read(WishBudgetDraft.carryOverField))
      keys.finish()
    }
    shrinkage = plan.value("shrinkage").flatMap(ShrinkageDraft.init(reading:))
    if let keys = plan.value("solve")?.mapping() {
      solve = SolveDraft(
        timeLimit: keys.value("time-limit")?.read(SolveDraft.Fields.timeLimit),
        gap: keys.value("gap")?.read(SolveDraft.Fields.gap), seed: keys.value("seed")?.read(SolveDraft.Fields.seed))
      keys.finish()
    }
  }
}

extension ObjectiveDraft {
  /// Reads how the price of a change rises.
  fileprivate static func nearChanges(_ reader: NodeReader) -> [NearChange]? {
    guard let items = reader.items() else { return nil }
    return reader.kept(items) { item in
      guard let keys = item.mapping() else { return nil }
      defer { keys.finish() }
      let days = keys.required("days", "4")?.read(daysField)
      let times = keys.required("times", "2")?.read(timesField)
      guard let days, let times else { return nil }
      return NearChange(days: days, times: times)
    }
  }
}

extension ShrinkageDraft {
  /// Reads `shrinkage`: one share, or a mapping of two shares, how they combine, and which parts of them the roster
  /// contains.
  init?(reading reader: NodeReader) {
    self.init()
    guard reader.isMapping else {
      guard let share = reader.read(ShrinkageDraft.shareField) else { return nil }
      outOfOffice = [DayShare(share: share)]
      return
    }
    guard let keys = reader.mapping() else { return nil }
    outOfOffice = keys.value("out-of-office").flatMap(ShrinkageDraft.week)
    inOffice = keys.value("in-office").flatMap(ShrinkageDraft.week)
    mode = keys.value("mode")?.read(WordField(of: Shrinkage.Mode.self))
    includes = keys.value("includes")?.list(WordField(of: ShrinkagePart.self))
    keys.finish()
  }

  /// One share, or a mapping of days to shares.
  private static func week(_ reader: NodeReader) -> [DayShare]? {
    guard reader.isMapping else { return reader.read(shareField).map { [DayShare(share: $0)] } }
    guard let keys = reader.mapping() else { return nil }
    let week = keys.keys.compactMap { name -> DayShare? in
      guard let days = Weekdays(name), let share = keys.value(name)?.read(shareField) else { return nil }
      return DayShare(days: days, share: share)
    }
    keys.finish(known: Weekday.allCases.map(\.rawValue))
    return week
  }
}
