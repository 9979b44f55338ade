/// One queue's history on the nominal wall-clock grid: day by day, slot by slot.
///
/// A missing interval (no record), a closed one (the queue does not open) and a zero (open, nobody called) are three
/// different things. A day with a clock change is already folded onto its nominal slots: a skipped hour is missing, a
/// repeated one is the mean of both.
public struct ContactSeries: Hashable, Sendable {
  /// What is known of one slot.
  public enum Observation: Hashable, Sendable {
    /// No record.
    case missing
    /// The queue does not open then.
    case closed
    /// Contacts offered.
    case offered(Double)

    /// Contacts offered; `nil` when missing or closed.
    public var contacts: Double? {
      if case .offered(let value) = self { value } else { nil }
    }
  }

  /// Id of the queue.
  public var queue: String
  /// The first day of the history.
  public var firstDay: CivilDate
  /// Slots in a day: 1440 divided by the interval's minutes.
  public var slotsPerDay: Int
  /// Observations, `dayCount × slotsPerDay`, day by day.
  public var observations: [Observation]
  /// Mean handling time in seconds of each slot, `nil` where unknown; as many as `observations`.
  public var handlingSeconds: [Double?]
  /// How they divide into talk, hold and wrap-up; `nil` when the history does not tell these apart.
  public var handlingParts: HandlingPartTimes?

  /// Makes a series.
  public init(
    queue: String, firstDay: CivilDate, slotsPerDay: Int, observations: [Observation], handlingSeconds: [Double?],
    handlingParts: HandlingPartTimes? = nil
  ) {
    precondition(observations.count % slotsPerDay == 0, "whole days (\(observations.count) slots)")
    precondition(handlingSeconds.count == observations.count, "one handling time per slot")
    self.queue = queue
    self.firstDay = firstDay
    self.slotsPerDay = slotsPerDay
    self.observations = observations
    precondition(
      handlingParts?.seconds.allSatisfy { $0.count == observations.count } ?? true, "parts of every slot")
    self.handlingSeconds = handlingSeconds
    self.handlingParts = handlingParts
  }

  /// Days in the history.
  public var dayCount: Int { observations.count / slotsPerDay }

  /// The slots of one day.
  public func slots(ofDay day: Int) -> ArraySlice<Observation> {
    observations[day * slotsPerDay..<(day + 1) * slotsPerDay]
  }
}
