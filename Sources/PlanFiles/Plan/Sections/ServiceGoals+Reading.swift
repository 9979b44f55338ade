import PlanModel
import Queueing
import Workforce

extension ServiceGoals {
  /// Reads the goals of a queue.
  init(reading reader: NodeReader) {
    self.init()
    guard let keys = reader.mapping() else { return }
    if let reader = keys.value("service-level") { serviceLevel = ServiceGoals.level(reader) }
    if let reader = keys.value("daily-service-level") { dailyServiceLevel = ServiceGoals.level(reader) }
    meanWait = keys.value("mean-wait")?.seconds(0...864_000)
    if let reader = keys.value("maximum-occupancy") { maximumOccupancy = reader.share(0.01...1) }
    if let reader = keys.value("maximum-abandonment") { maximumAbandonment = reader.share(0.0001...0.9999) }
    if let reader = keys.value("response-time") { responseTime = ServiceGoals.responseTime(reader) }
    keys.finish()
  }

  /// `80/20`, or a mapping of `share`, `within`, `definition` and `short-abandon`.
  private static func level(_ reader: NodeReader) -> ServiceLevel? {
    if reader.isMapping {
      guard let keys = reader.mapping() else { return nil }
      let share = keys.required("share", "80%")?.share(0.01...0.9999)
      let within = keys.required("within", "20 s")?.seconds(0...864_000)
      let definition = keys.value("definition")?.choice(of: ServiceLevelDefinition.self)
      let short = keys.value("short-abandon")?.seconds(0...864_000)
      keys.finish()
      guard let share, let within else { return nil }
      return ServiceLevel(
        share: share, seconds: within, definition: definition ?? .ofOffered, shortAbandonSeconds: short ?? 0)
    }
    guard let text = reader.text(expecting: "a service level such as 80/20") else { return nil }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let share = DecimalText.number(parts[0]), let seconds = DecimalText.number(parts[1]) else {
      reader.fail(
        "wrong-type", "[\(text)] is not a service level",
        fix: "write [80/20] for 80 % within 20 s, or {share: 80%, within: 20 s}")
      return nil
    }
    guard (1...99.99).contains(share), (0...864_000).contains(seconds) else {
      reader.fail("out-of-range", "[\(text)] is not a share in 1 … 99.99 within 0 … 864000 s")
      return nil
    }
    return ServiceLevel(share: share / 100, seconds: seconds)
  }

  /// `8h`, or a mapping of `within` and `clock`.
  private static func responseTime(_ reader: NodeReader) -> ResponseTime? {
    let range = 1...60 * 24 * 28
    guard reader.isMapping else {
      return reader.minutes(range, isHours: true).map { ResponseTime(minutes: $0) }
    }
    guard let keys = reader.mapping() else { return nil }
    let within = keys.required("within", "8h")?.minutes(range, isHours: true)
    let clock = keys.value("clock")?.choice(of: ResponseTime.Clock.self)
    keys.finish()
    return within.map { ResponseTime(minutes: $0, clock: clock ?? .open) }
  }
}
