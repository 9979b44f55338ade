import Workforce

/// `minimum-consecutive-days-off`: days off in a row, once a run has begun; what a run lacks is paid when it ends.
struct MinimumConsecutiveDaysOff: LineResource {
  let limits: [LineRules.Limit]
  private let counted: Int

  init(_ limits: [LineRules.Limit]) {
    self.limits = limits
    counted = limits.largest
  }

  /// Days off in a row that end yesterday, as far as counted; 0 after a day with a duty.
  func memory(after past: PastLine) -> Int32 { Int32(min(past.runOfDaysOff ?? counted, counted)) }

  func dayOff(_ memory: inout Int32, day: Int) -> Int? {
    memory = Int32(min(Int(memory) + 1, counted))
    return 0
  }

  func duty(_ memory: inout Int32, _ type: DutyType) -> Int? {
    let run = Int(memory)
    memory = 0
    return run == 0 ? 0 : limits.cost { $0.value - run }
  }
}
