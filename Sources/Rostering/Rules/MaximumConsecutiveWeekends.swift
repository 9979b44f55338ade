import Workforce

/// `maximum-consecutive-weekends`: weekends in a row with a duty; each one beyond is a breach.
struct MaximumConsecutiveWeekends: LineResource {
  /// Weekends in a row with a duty, the present one included once it has had one; as far as counted.
  struct Memory: Hashable, Sendable {
    var run: Int32 = 0
    var isWorked = false
  }

  let limits: [LineRules.Limit]
  let horizon: RosterHorizon
  private let counted: Int

  init(_ limits: [LineRules.Limit], horizon: RosterHorizon) {
    self.limits = limits
    self.horizon = horizon
    counted = limits.isEmpty ? 0 : limits.largest + 1
  }

  func memory(after past: PastLine) -> Memory {
    var memory = Memory()
    guard !limits.isEmpty else { return memory }
    for weekend in horizon.earlierWeekends {
      let isWorked = past.days.contains { weekend.contains($0) }
      if isWorked { memory.run = Int32(min(Int(memory.run) + 1, counted)) }
      if weekend.upperBound > 0 {
        memory.isWorked = isWorked
      } else if !isWorked {
        memory.run = 0
      }
    }
    return memory
  }

  func dayOff(_ memory: inout Memory, day: Int) -> Int? {
    end(&memory, day)
    return 0
  }

  func duty(_ memory: inout Memory, _ type: DutyType) -> Int? {
    guard !limits.isEmpty else { return 0 }
    var cost = 0
    if horizon.isWeekend[type.day], !memory.isWorked {
      let run = Int(memory.run) + 1
      guard let added = limits.costOfStep(to: run) else { return nil }
      cost = added
      memory = Memory(run: Int32(min(run, counted)), isWorked: true)
    }
    end(&memory, type.day)
    return cost
  }

  /// What the end of a day does: a weekend that ends without a duty ends the run.
  private func end(_ memory: inout Memory, _ day: Int) {
    guard !limits.isEmpty, horizon.isWeekend[day], !horizon.weekendGoesOn(after: day) else { return }
    if !memory.isWorked { memory.run = 0 }
    memory.isWorked = false
  }
}
