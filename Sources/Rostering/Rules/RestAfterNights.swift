import Workforce

/// `rest-after-nights`: free minutes between a run of so many nights and the next duty.
struct RestAfterNights: LineResource {
  /// The run of nights that the last duty ended, as far as counted, and when it ended.
  struct Memory: Hashable, Sendable {
    var nights: Int32 = 0
    /// Whether the last night was yesterday, so that a night today goes on with the run.
    var isOpen = false
    var lastEnd = LastEnd.forgotten
  }

  let rules: [LineRules.NightRest]
  private let dayStarts: [Int]
  private let counted: Int

  init(_ rules: [LineRules.NightRest], dayStarts: [Int]) {
    self.rules = rules
    self.dayStarts = dayStarts
    counted = rules.reduce(0) { max($0, $1.nights) }
  }

  func memory(after past: PastLine) -> Memory {
    Memory(
      nights: Int32(min(past.runOfNights, counted)), isOpen: past.nightsAreOpen && counted > 0,
      lastEnd: LastEnd(past.lastEnd))
  }

  func dayOff(_ memory: inout Memory, day: Int) -> Int? {
    memory.isOpen = false
    return 0
  }

  func duty(_ memory: inout Memory, _ type: DutyType) -> Int? {
    guard counted > 0 else { return 0 }
    var cost = 0
    let goesOn = memory.isOpen && type.isNight
    if !goesOn, let rest = memory.lastEnd.rest(before: type.start) {
      for rule in rules where memory.nights >= rule.nights {
        guard let breach = rule.limit.cost(minutes: rule.limit.value - rest) else { return nil }
        cost += breach
      }
    }
    memory.nights = type.isNight ? Int32(min((goesOn ? Int(memory.nights) : 0) + 1, counted)) : 0
    memory.isOpen = type.isNight
    memory.lastEnd = LastEnd(type.end)
    return cost
  }

  func forget(_ memory: inout Memory, atStartOf day: Int) {
    guard counted > 0 else {
      memory = Memory()
      return
    }
    let wanted = rules.reduce(0) { memory.nights >= $1.nights ? max($0, $1.limit.value) : $0 }
    if wanted == 0 { memory.lastEnd = .forgotten }
    memory.lastEnd.forget(after: wanted, now: dayStarts[day])
    if memory.lastEnd == .forgotten, !memory.isOpen { memory.nights = 0 }
  }
}
