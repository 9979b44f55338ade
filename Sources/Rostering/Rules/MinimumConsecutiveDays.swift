import Workforce

/// `minimum-consecutive-days`: days with a duty in a row, once a run has begun; what a run lacks is paid when it ends.
struct MinimumConsecutiveDays: LineResource {
  /// The run that ends yesterday, as far as counted.
  struct Memory: Hashable, Sendable {
    var run: Int32
    /// Whether it may have begun before the horizon, so that nothing is asked of it.
    var isOpen: Bool
  }

  let limits: [LineRules.Limit]
  private let counted: Int

  init(_ limits: [LineRules.Limit]) {
    self.limits = limits
    counted = limits.largest
  }

  func memory(after past: PastLine) -> Memory {
    Memory(run: Int32(min(past.runOfDays, counted)), isOpen: past.isUnknown && !limits.isEmpty)
  }

  func dayOff(_ memory: inout Memory, day: Int) -> Int? {
    let run = memory.isOpen ? 0 : Int(memory.run)
    memory = Memory(run: 0, isOpen: false)
    return run == 0 ? 0 : limits.cost { $0.value - run }
  }

  func duty(_ memory: inout Memory, _ type: DutyType) -> Int? {
    memory.run = Int32(min(Int(memory.run) + 1, counted))
    return 0
  }
}
