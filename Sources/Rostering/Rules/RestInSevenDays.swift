import Workforce

/// `weekly-rest` counted `any-seven-days`: duties without a free stretch of so many minutes between them end by a deadline,
/// seven days less the rest after they begin.
struct RestInSevenDays: LineResource {
  /// What one limit remembers: when the present duties have to end, and when the last of them did.
  struct Block: Hashable, Sendable {
    var deadline: Int32 = 0
    var lastEnd = LastEnd.forgotten
  }

  let limits: [LineRules.Limit]
  private let dayStarts: [Int]
  /// No duty ends later.
  private let latestEnd: Int

  init(_ limits: [LineRules.Limit], dayStarts: [Int]) {
    self.limits = limits
    self.dayStarts = dayStarts
    latestEnd = (dayStarts.last ?? 0) + 7 * 1440
  }

  func memory(after past: PastLine) -> [Block] {
    limits.map { limit in
      var block = Block()
      for span in past.spans {
        if block.lastEnd.rest(before: span.lowerBound).map({ $0 >= limit.value }) ?? true {
          block.deadline = Int32(clamping: span.lowerBound + 10_080 - limit.value)
        }
        let end = max(span.upperBound, block.lastEnd.known ?? span.upperBound)
        block.lastEnd = LastEnd(end)
        block.deadline = max(block.deadline, Int32(clamping: end))
      }
      return block
    }
  }

  func duty(_ memory: inout [Block], _ type: DutyType) -> Int? {
    var sum = 0
    for (index, limit) in limits.enumerated() {
      var before = 0
      if let rest = memory[index].lastEnd.rest(before: type.start), rest < limit.value {
        before = type.start - rest - Int(memory[index].deadline)
      } else {
        memory[index].deadline = Int32(clamping: min(latestEnd, type.start + 10_080 - limit.value))
      }
      guard let breach = limit.cost(minutes: type.end - Int(memory[index].deadline)) else { return nil }
      sum += breach - (limit.cost(minutes: before) ?? 0)
      memory[index].lastEnd = LastEnd(type.end)
    }
    return sum
  }

  func forget(_ memory: inout [Block], atStartOf day: Int) {
    for (index, limit) in limits.enumerated() {
      memory[index].lastEnd.forget(after: limit.value, now: dayStarts[day])
      if memory[index].lastEnd == .forgotten { memory[index].deadline = 0 }
    }
  }
}
