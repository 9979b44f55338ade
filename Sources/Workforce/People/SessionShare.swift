/// How often an agent has a session in each week of the horizon.
public struct SessionShare: Hashable, Sendable {
  /// The session, as an index into the plan's.
  public var session: Int
  /// Fewest and most, by week: of duties that start in it. The fewest are less where absences leave fewer days.
  public var weeks: [ClosedRange<Int>]
  /// Whether none of it may be missing, whatever the price of one that is.
  public var isFirm: Bool
  /// Of the session's starts those that are the agent's own, ascending; `nil` is all of them.
  public var starts: [Int]?

  /// Makes a share.
  public init(session: Int, weeks: [ClosedRange<Int>], isFirm: Bool = false, starts: [Int]? = nil) {
    self.session = session
    self.weeks = weeks
    self.isFirm = isFirm
    self.starts = starts
  }
}

extension SessionShare {
  /// The most combinations of numbers of sessions that agents of a contract may have in one week: each is a state of its own to the search.
  package static let mostCombinations = 64

  /// Up to which number a session is counted in a week for agents who have it so often each: up to the most that anybody may have. Where
  /// that is no limit to some, counting ends at what nobody else may have, or at the fewest that anybody must, and goes no further
  /// (`saturates`).
  package static func counted(_ times: [ClosedRange<Int>]) -> (most: Int, saturates: Bool) {
    let limit = times.map(\.upperBound).filter { $0 < 7 }.max()
    guard times.contains(where: { $0.upperBound >= 7 }) else { return (limit ?? 0, false) }
    let least = times.map(\.lowerBound).max() ?? 0
    return (max(least, limit.map { $0 + 1 } ?? 0), true)
  }
}
