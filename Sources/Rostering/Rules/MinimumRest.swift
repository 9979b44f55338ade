import Workforce

/// `minimum-rest`: free minutes between the end of a duty and the start of the next.
struct MinimumRest: LineResource {
  let limits: [LineRules.Limit]
  private let dayStarts: [Int]
  private let longest: Int

  init(_ limits: [LineRules.Limit], dayStarts: [Int]) {
    self.limits = limits
    self.dayStarts = dayStarts
    longest = limits.largest
  }

  func memory(after past: PastLine) -> LastEnd { LastEnd(past.lastEnd) }

  func duty(_ memory: inout LastEnd, _ type: DutyType) -> Int? {
    defer { memory = LastEnd(type.end) }
    return memory.rest(before: type.start).map { limits.cost(ofMinutes: $0) } ?? 0
  }

  func forget(_ memory: inout LastEnd, atStartOf day: Int) { memory.forget(after: longest, now: dayStarts[day]) }
}
