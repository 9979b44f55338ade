import Workforce

/// `maximum-weekends`: weekends with a duty within the horizon.
///
/// Where a hard limit of the agent's own counts them (``CountLimit``), only the first duty of a weekend is told from the others.
struct MaximumWeekends: LineResource {
  /// Weekends with a duty so far, where they are counted, and whether the present one has had one.
  struct Memory: Hashable, Sendable {
    var count: Int32 = 0
    var isWorked = false
  }

  let limits: [LineRules.Limit]
  let horizon: RosterHorizon
  /// Whether weekends are counted by somebody else.
  let isCountedElsewhere: Bool

  func memory(after past: PastLine) -> Memory { Memory() }

  func dayOff(_ memory: inout Memory, day: Int) -> Int? {
    if !horizon.weekendGoesOn(after: day) { memory.isWorked = false }
    return 0
  }

  func duty(_ memory: inout Memory, _ type: DutyType) -> Int? {
    var cost = 0
    if !limits.isEmpty, isFirst(memory, type) {
      guard let added = limits.costOfOneMore(after: Int(memory.count)) else { return nil }
      cost = added
      memory.count += 1
    }
    memory.isWorked = (!limits.isEmpty || isCountedElsewhere) && horizon.weekendGoesOn(after: type.day)
    return cost
  }

  /// Whether a duty is the first of a weekend.
  func isFirst(_ memory: Memory, _ type: DutyType) -> Bool { horizon.isWeekend[type.day] && !memory.isWorked }
}
