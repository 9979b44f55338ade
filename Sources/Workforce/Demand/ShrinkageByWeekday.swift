public import Queueing

/// Planned absence that the roster does not already contain, by the weekday on which an interval or a duty begins.
public struct ShrinkageByWeekday: Hashable, Sendable {
  /// Seven, Monday first.
  public var days: [Shrinkage]

  /// Makes shares that differ from weekday to weekday.
  ///
  /// - Parameter days: Seven, Monday first.
  public init(days: [Shrinkage]) {
    precondition(days.count == Weekday.allCases.count, "a shrinkage for each weekday")
    self.days = days
  }

  /// Makes shares that are the same every day.
  public init(_ everyDay: Shrinkage = .none) {
    self.init(days: Weekday.allCases.map { _ in everyDay })
  }

  /// The shrinkage of a weekday.
  public subscript(weekday: Weekday) -> Shrinkage {
    get { days[weekday.index] }
    set { days[weekday.index] = newValue }
  }

  /// Checks every day.
  ///
  /// - Throws: `QueueingError` with code `invalid-shrinkage`.
  public func check() throws(QueueingError) {
    for day in days { try day.check() }
  }
}
