import Workforce

/// A rule on lines of work as the search keeps it: what it remembers from day to day, and what a day costs under it.
///
/// A memory holds no more than what the rule can still ask for: two lines with the same memories have the same legal
/// continuations at the same extra cost, and the fewer memories differ, the smaller the graph of a contract becomes. Costs are
/// in thousandths, and `nil` means that a hard limit forbids the step. `docs/rules.md` defines each rule; the verifier has a file of the
/// same name that shares no code with this one.
protocol LineResource: Sendable {
  /// What is remembered of a line at the beginning of a day.
  associatedtype Memory: Hashable, Sendable

  /// What is remembered at the horizon's start.
  func memory(after past: PastLine) -> Memory
  /// What a day off does.
  func dayOff(_ memory: inout Memory, day: Int) -> Int?
  /// What a duty does.
  func duty(_ memory: inout Memory, _ type: DutyType) -> Int?
  /// What the end of a period does, after its last day.
  func closePeriod(_ memory: inout Memory, lastDay: Int) -> Int?
  /// Forgets what cannot be asked for any more from the beginning of a day on.
  func forget(_ memory: inout Memory, atStartOf day: Int)
}

extension LineResource {
  func dayOff(_ memory: inout Memory, day: Int) -> Int? { 0 }
  func closePeriod(_ memory: inout Memory, lastDay: Int) -> Int? { 0 }
  func forget(_ memory: inout Memory, atStartOf day: Int) {}
}

/// The end of the last duty, as long as a rule can ask for it.
struct LastEnd: Hashable, Sendable {
  private var minute: Int32

  /// Nothing is remembered.
  static let forgotten = LastEnd(minute: Int32.min)

  private init(minute: Int32) { self.minute = minute }

  /// - Parameter minute: Elapsed minute; `nil` without a duty.
  init(_ minute: Int?) { self.minute = minute.map { Int32($0) } ?? Int32.min }

  /// The elapsed minute; `nil` when it is forgotten.
  var known: Int? { self == .forgotten ? nil : Int(minute) }

  /// Minutes from there to a start; `nil` when it is forgotten.
  func rest(before start: Int) -> Int? { known.map { start - $0 } }

  /// Whether it lies behind a minute; never once it is forgotten.
  func isAfter(_ other: Int) -> Bool { self != .forgotten && Int(minute) > other }

  /// Forgets it once so many minutes after it have passed.
  mutating func forget(after minutes: Int, now: Int) {
    if !isAfter(now - minutes) { self = .forgotten }
  }
}

extension [LineRules.Limit] {
  /// The largest value of any limit; 0 without one.
  var largest: Int { reduce(0) { Swift.max($0, $1.value) } }

  /// What all limits cost at counts, or at minutes, that each of them gives; `nil` when one forbids it.
  func cost(count: (LineRules.Limit) -> Int) -> Int? {
    var sum = 0
    for limit in self {
      guard let breach = limit.cost(count: count(limit)) else { return nil }
      sum += breach
    }
    return sum
  }

  /// What falls short of each limit, in minutes.
  func cost(ofMinutes minutes: Int) -> Int? {
    var sum = 0
    for limit in self {
      guard let breach = limit.cost(minutes: limit.value - minutes) else { return nil }
      sum += breach
    }
    return sum
  }

  /// What the step from `count` to `count + 1` adds to breaches that are charged once.
  func costOfOneMore(after count: Int) -> Int? {
    var added = 0
    for limit in self {
      guard let before = limit.cost(count: count - limit.value),
        let after = limit.cost(count: count + 1 - limit.value)
      else { return nil }
      added += after - before
    }
    return added
  }

  /// What a run of some length costs that grew by one: each step beyond a limit is one breach.
  func costOfStep(to length: Int) -> Int? { cost { length > $0.value ? 1 : 0 } }
}
