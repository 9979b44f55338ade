import Workforce

/// `maximum-consecutive-nights`: night duties on days in a row; each one beyond is a breach.
struct MaximumConsecutiveNights: LineResource {
  let limits: [LineRules.Limit]
  private let counted: Int

  init(_ limits: [LineRules.Limit]) {
    self.limits = limits
    counted = limits.isEmpty ? 0 : limits.largest + 1
  }

  /// Nights in a row that end yesterday, as far as counted.
  func memory(after past: PastLine) -> Int32 { past.nightsAreOpen ? Int32(min(past.runOfNights, counted)) : 0 }

  func dayOff(_ memory: inout Int32, day: Int) -> Int? {
    memory = 0
    return 0
  }

  func duty(_ memory: inout Int32, _ type: DutyType) -> Int? {
    let run = type.isNight ? Int(memory) + 1 : 0
    memory = Int32(min(run, counted))
    return limits.costOfStep(to: run)
  }
}
