import Workforce

/// `no-overlap`: a duty never begins before the one of the day before has ended.
struct NoOverlap: LineResource {
  let dayStarts: [Int]

  func memory(after past: PastLine) -> LastEnd { LastEnd(past.lastOccupied) }

  func duty(_ memory: inout LastEnd, _ type: DutyType) -> Int? {
    if memory.isAfter(type.start) { return nil }
    memory = LastEnd(type.end)
    return 0
  }

  func forget(_ memory: inout LastEnd, atStartOf day: Int) { memory.forget(after: 0, now: dayStarts[day]) }
}
