import Workforce

/// `maximum-consecutive-days-off`: days off in a row; each one beyond is a breach. A day on which nobody may expect work ends the run.
struct MaximumConsecutiveDaysOff: LineResource {
  /// Days off in a row that end yesterday, as far as counted, and the days from today on that end a run by themselves, a bit a day of the horizon.
  struct Memory: Hashable, Sendable {
    var run: Int32
    var waived: UInt64
  }

  let limits: [LineRules.Limit]
  private let counted: Int

  init(_ limits: [LineRules.Limit]) {
    self.limits = limits
    counted = limits.isEmpty ? 0 : limits.largest + 1
  }

  func memory(after past: PastLine) -> Memory {
    guard !limits.isEmpty else { return Memory(run: 0, waived: 0) }
    let waived: UInt64 = past.waivedDays.reduce(0) { $0 | UInt64(1) << UInt64($1) }
    return Memory(run: Int32(min(past.runOfDaysOff ?? 0, counted)), waived: waived)
  }

  func dayOff(_ memory: inout Memory, day: Int) -> Int? {
    let isWaived = memory.waived >> UInt64(day) & 1 == 1
    let run = isWaived ? 0 : Int(memory.run) + 1
    memory = Memory(run: Int32(min(run, counted)), waived: left(memory.waived, after: day))
    return limits.costOfStep(to: run)
  }

  func duty(_ memory: inout Memory, _ type: DutyType) -> Int? {
    memory = Memory(run: 0, waived: left(memory.waived, after: type.day))
    return 0
  }

  private func left(_ waived: UInt64, after day: Int) -> UInt64 { waived & ~(1 << UInt64(day)) }
}
