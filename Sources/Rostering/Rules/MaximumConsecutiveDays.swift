import Workforce

/// `maximum-consecutive-days`: days with a duty in a row; each one beyond is a breach.
struct MaximumConsecutiveDays: LineResource {
  let limits: [LineRules.Limit]
  private let counted: Int

  init(_ limits: [LineRules.Limit]) {
    self.limits = limits
    counted = limits.isEmpty ? 0 : limits.largest + 1
  }

  /// Days in a row that end yesterday, as far as counted.
  func memory(after past: PastLine) -> Int32 { Int32(min(past.runOfDays, counted)) }

  func dayOff(_ memory: inout Int32, day: Int) -> Int? {
    memory = 0
    return 0
  }

  func duty(_ memory: inout Int32, _ type: DutyType) -> Int? {
    let run = Int(memory) + 1
    memory = Int32(min(run, counted))
    return limits.costOfStep(to: run)
  }
}
