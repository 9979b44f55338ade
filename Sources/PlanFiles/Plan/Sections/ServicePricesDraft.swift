import Queueing
import Workforce

/// `prices` of a queue or of the plan, as they are written.
struct ServicePricesDraft {
  private var late: Double?
  private var abandoned: Double?
  private var waitingMinute: Double?
  private var within: Double?

  /// Reads prices; reports and returns `nil` when none is above zero.
  init?(reading reader: NodeReader) {
    guard let keys = reader.mapping() else { return nil }
    late = keys.value("late")?.number(0...1_000_000)
    abandoned = keys.value("abandoned")?.number(0...1_000_000)
    waitingMinute = keys.value("waiting-minute")?.number(0...1_000_000)
    within = keys.value("within")?.seconds(0...864_000)
    keys.finish()
    guard [late, abandoned, waitingMinute].contains(where: { $0 ?? 0 > 0 }) else {
      let isSilent = late == nil && abandoned == nil && waitingMinute == nil
      reader.fail(
        "no-price", isSilent ? "name no price" : "are all zero: no agent would be worth anything",
        fix: "write such as {late: 0.5, abandoned: 4}")
      return nil
    }
  }

  /// The prices of a queue with some goals; contacts are late after the threshold given here, else that of the goals.
  func prices(goals: ServiceGoals) -> ServicePrices {
    ServicePrices(
      lateContact: late ?? 0, abandonedContact: abandoned ?? 0, waitingMinute: waitingMinute ?? 0,
      thresholdSeconds: within ?? goals.overallServiceLevel?.seconds ?? 20)
  }
}
