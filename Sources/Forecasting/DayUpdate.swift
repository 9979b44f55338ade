public import Workforce

/// What an update within the day did: what came until then, and how far the rest of the day moved.
public struct DayUpdate: Hashable, Sendable {
  /// The day.
  public let date: CivilDate
  /// Slots of it that were over.
  public let seenSlots: Int
  /// Contacts that came in those slots of which the history tells.
  public let came: Double
  /// Contacts that had been expected in these.
  public let cameExpected: Double
  /// Contacts that had been expected in the rest of the day.
  public let restBefore: Double
  /// Contacts expected there now, before the planner's adjustments.
  public let restAfter: Double
}
