import Workforce

/// `maximum-split-weekends`: weekends, wholly in the horizon, with a duty on some of their days and none on others.
struct MaximumSplitWeekends: LineResource {
  /// Split weekends so far, and what the present one is.
  struct Memory: Hashable, Sendable {
    var count: Int32 = 0
    var present = Weekend.none
  }

  /// What is known of the weekend that goes on.
  enum Weekend: Hashable, Sendable {
    /// There is none, or it is not judged any more.
    case none
    case off, worked
  }

  let limits: [LineRules.Limit]
  let horizon: RosterHorizon

  func memory(after past: PastLine) -> Memory { Memory() }

  func dayOff(_ memory: inout Memory, day: Int) -> Int? { step(&memory, day, .off) }

  func duty(_ memory: inout Memory, _ type: DutyType) -> Int? { step(&memory, type.day, .worked) }

  private func step(_ memory: inout Memory, _ day: Int, _ now: Weekend) -> Int? {
    guard !limits.isEmpty, let weekend = horizon.wholeWeekends[day] else { return 0 }
    let isSplit = day > weekend.lowerBound && memory.present != .none && memory.present != now
    if day == weekend.lowerBound { memory.present = now }
    defer { if isSplit || day + 1 == weekend.upperBound { memory.present = .none } }
    guard isSplit else { return 0 }
    let cost = limits.costOfOneMore(after: Int(memory.count))
    memory.count += 1
    return cost
  }
}
