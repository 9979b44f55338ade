import Workforce

/// `weekly-rest`: one free stretch of so many minutes within each period.
struct WeeklyRest: LineResource {
  /// The longest stretch of the present period so far, as far as counted, and where the present one began.
  struct Memory: Hashable, Sendable {
    var longest: Int32 = 0
    var lastEnd = LastEnd.forgotten
  }

  let limits: [LineRules.Limit]
  private let horizon: RosterHorizon
  private let counted: Int
  private let isHard: Bool

  init(_ limits: [LineRules.Limit], horizon: RosterHorizon) {
    self.limits = limits
    self.horizon = horizon
    counted = limits.largest
    isHard = limits.allSatisfy { $0.price == nil }
  }

  func memory(after past: PastLine) -> Memory { Memory(lastEnd: LastEnd(past.lastEnd)) }

  func duty(_ memory: inout Memory, _ type: DutyType) -> Int? {
    guard counted > 0 else { return 0 }
    memory.longest = longer(memory.longest, stretch(memory, until: type.start, in: type.day))
    memory.lastEnd = LastEnd(type.end)
    return 0
  }

  func closePeriod(_ memory: inout Memory, lastDay: Int) -> Int? {
    guard counted > 0 else { return 0 }
    let end = horizon.dayStarts[lastDay + 1]
    let longest = longer(memory.longest, stretch(memory, until: end, in: lastDay))
    memory.longest = 0
    memory.lastEnd.forget(after: 0, now: end)
    return limits.cost(ofMinutes: Int(longest))
  }

  func forget(_ memory: inout Memory, atStartOf day: Int) {
    guard counted > 0 else {
      memory = Memory()
      return
    }
    let isWithin = horizon.periodStarts[day] != day
    if isHard, isWithin, memory.longest < counted, memory.lastEnd.isAfter(start(ofPeriodOf: day)) {
      // Free until now: that much rest is already certain, whatever comes.
      memory.longest = longer(memory.longest, stretch(memory, until: horizon.dayStarts[day], in: day))
    }
    if memory.longest >= counted || !memory.lastEnd.isAfter(start(ofPeriodOf: max(0, day - 1))) {
      memory.lastEnd = .forgotten
    }
  }

  private func start(ofPeriodOf day: Int) -> Int { horizon.dayStarts[horizon.periodStarts[day]] }

  /// Minutes from the last duty's end, or the period's start if that is later, to a minute.
  private func stretch(_ memory: Memory, until minute: Int, in day: Int) -> Int {
    let start = start(ofPeriodOf: day)
    return minute - max(memory.lastEnd.known ?? start, start)
  }

  /// The longer of two rests, as precisely as the rules can tell: with hard rules only, the highest limit reached.
  private func longer(_ longest: Int32, _ stretch: Int) -> Int32 {
    let rest = max(longest, Int32(min(stretch, counted)))
    guard isHard else { return rest }
    return limits.reduce(0) { $1.value <= Int(rest) ? max($0, Int32($1.value)) : $0 }
  }
}
