import PlanModel
import Workforce

/// `night`, `objective`, `shrinkage` and `solve`: what counts as night, what things cost, how to search.
struct SettingsSection {
  /// Wall-clock minutes of the night; from 1440 on they lie on the next day.
  var night = 23 * 60..<30 * 60
  /// Overlap in minutes that makes a night duty.
  var nightMinutes = 180
  var objective = Objective()
  /// What poor service costs on queues that say nothing of it.
  var prices: ServicePricesDraft?
  var shrinkage = ShrinkageByWeekday()
  /// Parts of the shrinkage that the roster contains.
  var rosteredParts: Set<ShrinkagePart> = []
  var solve = SolveSettings()

  /// Reads the four keys of a plan.
  init(_ plan: MappingReader) {
    if let keys = plan.value("night")?.mapping() { read(night: keys) }
    if let keys = plan.value("objective")?.mapping() {
      if let value = keys.value("shortfall")?.number(0...1_000_000) { objective.shortfallPerHour = value }
      if let value = keys.value("surplus")?.number(0...1_000_000) { objective.surplusPerHour = value }
      prices = keys.value("prices").flatMap(ServicePricesDraft.init(reading:))
      if let value = keys.value("change")?.number(0...1_000_000) { objective.costPerChange = value }
      keys.finish()
    }
    if let reader = plan.value("shrinkage") { shrinkage = ShrinkageByWeekday(reading: reader, parts: &rosteredParts) }
    if let keys = plan.value("solve")?.mapping() {
      solve.timeLimit = keys.value("time-limit")?.seconds(1...604_800)
      solve.relativeGap = keys.value("gap")?.share()
      solve.seed = keys.value("seed")?.integer(0...Int.max).map(UInt64.init)
      keys.finish()
    }
  }

  private mutating func read(night keys: MappingReader) {
    let from = keys.value("from")?.clockTime() ?? 23 * 60
    let to = keys.value("to")?.clockTime() ?? 6 * 60
    if let minutes = keys.value("minutes")?.minutes(1...1440) { nightMinutes = minutes }
    keys.finish()
    guard from != to, from < 1440 else {
      keys.reader.fail("empty-range", "has no length", fix: "write such as {from: 23:00, to: 06:00}")
      return
    }
    night = from..<(to > from ? to : to + 1440)
    if night.count < nightMinutes {
      keys.reader.fail(
        "out-of-range", "asks for \(nightMinutes) minutes of a night of \(night.count)", fix: "ask for fewer minutes")
    }
  }
}
