/// What becomes of a queue's deferred work under some staff, interval by interval.
public struct DeferredOutlook: Hashable, Sendable {
  /// Hours of work that the queue's own agents can do in each interval.
  public var capacityHours: [Double]
  /// Hours of it done in the gaps of live queues in each interval; under given staff, hours that the gaps leave for it.
  public var gapHours: [Double]
  /// Hours of work left at the end of each interval.
  public var backlogHours: [Double]
  /// Hours left at the end of each interval whose deadline has passed.
  public var lateHours: [Double]
  /// Age in minutes of the oldest work left at the end of each interval; `nil` when nothing is left.
  public var oldestMinutes: [Int?]
  /// Share of the hours due in the horizon that are done in time; `nil` when nothing falls due.
  public var shareInTime: Double?

  /// The most hours left at the end of an interval.
  public var mostBacklogHours: Double { backlogHours.max() ?? 0 }

  /// The greatest age in minutes at the end of an interval; `nil` when nothing is ever left.
  public var greatestAgeMinutes: Int? { oldestMinutes.compactMap { $0 }.max() }
}
