import Workforce

/// `weekly-rest` counted `begins-in-week`: one free stretch of so many minutes that begins in each period and may run past its
/// end; the next period's begins no earlier than it ends.
///
/// A period that closes in the midst of its first stretch that may be long enough is *due*: the next duty says whether it was.
struct WeeklyRestFromWeek: LineResource {
  /// What one limit remembers.
  struct Rest: Hashable, Sendable {
    /// The longest stretch of the present period that has ended, as far as counted.
    var longest: Int32 = 0
    /// Where the present stretch begins for this period; before the period's start from there.
    var free = Int32.min
    /// Where the stretch began that the period before waits for; `Int32.min` when it waits for none.
    var due = Int32.min
    /// The longest other stretch of the period that waits.
    var longestOfDue: Int32 = 0
  }

  let limits: [LineRules.Limit]
  private let horizon: RosterHorizon

  init(_ limits: [LineRules.Limit], horizon: RosterHorizon) {
    self.limits = limits.filter { $0.value > 0 }
    self.horizon = horizon
  }

  func memory(after past: PastLine) -> [Rest] {
    limits.map { limit in
      var rest = Rest()
      guard !past.spans.isEmpty else { return rest }
      var free = horizon.weekBefore
      for span in past.spans where span.upperBound > horizon.weekBefore {
        if free < 0 { rest.longest = longer(rest.longest, span.lowerBound - free, limit) }
        free = max(free, span.upperBound)
      }
      rest.free = Int32(clamping: free)
      _ = close(&rest, limit, from: horizon.weekBefore, to: 0)
      return rest
    }
  }

  func duty(_ memory: inout [Rest], _ type: DutyType) -> Int? {
    let start = start(ofPeriodOf: type.day)
    var sum = 0
    for (index, limit) in limits.enumerated() {
      if memory[index].due != Int32.min {
        let length = type.start - Int(memory[index].due)
        if length >= limit.value {
          memory[index].free = memory[index].due + Int32(limit.value)
        } else {
          guard let breach = limit.cost(minutes: limit.value - max(length, Int(memory[index].longestOfDue))) else {
            return nil
          }
          sum += breach
        }
        memory[index].due = Int32.min
        memory[index].longestOfDue = 0
      }
      memory[index].longest = longer(
        memory[index].longest, type.start - max(Int(memory[index].free), start), limit)
      memory[index].free = Int32(type.end)
    }
    return sum
  }

  func closePeriod(_ memory: inout [Rest], lastDay: Int) -> Int? {
    let (start, end) = (start(ofPeriodOf: lastDay), horizon.dayStarts[lastDay + 1])
    var sum = 0
    for (index, limit) in limits.enumerated() {
      if memory[index].due != Int32.min {
        memory[index].free = memory[index].due + Int32(limit.value)
        memory[index].due = Int32.min
      }
      guard let breach = close(&memory[index], limit, from: start, to: end) else { return nil }
      sum += breach
    }
    return sum
  }

  /// Ends a period: its rest is met, or due, or missed.
  private func close(_ rest: inout Rest, _ limit: LineRules.Limit, from start: Int, to end: Int) -> Int? {
    let free = max(Int(rest.free), start)
    let longest = Int(rest.longest)
    rest = Rest()
    if free > end { rest.free = Int32(clamping: free) }
    if longest >= limit.value || end - free >= limit.value { return 0 }
    if free >= end { return limit.cost(minutes: limit.value - longest) }
    rest.due = Int32(clamping: free)
    rest.longestOfDue = Int32(longest)
    return 0
  }

  func forget(_ memory: inout [Rest], atStartOf day: Int) {
    // At a period's edge the period may not have been closed yet.
    guard horizon.periodStarts[day] != day else { return }
    let (start, now) = (start(ofPeriodOf: day), horizon.dayStarts[day])
    for (index, limit) in limits.enumerated() {
      var rest = memory[index]
      if rest.due != Int32.min {
        guard now - Int(rest.due) >= limit.value else { continue }
        rest = Rest(free: rest.due + Int32(limit.value))
      }
      rest.longest = longer(rest.longest, now - max(Int(rest.free), start), limit, goesOn: true)
      if Int(rest.free) <= (Int(rest.longest) >= limit.value ? now : start) { rest.free = Int32.min }
      memory[index] = rest
    }
  }

  private func start(ofPeriodOf day: Int) -> Int { horizon.dayStarts[horizon.periodStarts[day]] }

  /// The longer of two rests, as precisely as the limit can tell: under a hard one, whether it is reached. Of a stretch that goes
  /// on, only that it is reached is certain.
  private func longer(
    _ longest: Int32, _ stretch: Int, _ limit: LineRules.Limit, goesOn: Bool = false
  ) -> Int32 {
    if stretch >= limit.value { return Int32(limit.value) }
    return limit.price == nil || goesOn ? longest : max(longest, Int32(clamping: stretch))
  }
}
