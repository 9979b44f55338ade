/// What is known of an agent's hours and nights before the horizon, for rules on averages.
public struct HoursRecord: Hashable, Sendable {
  /// A week before the horizon of which something is known.
  public struct Week: Hashable, Sendable {
    /// Weeks back from the horizon's first: 1 is the one just before it.
    public var back: Int
    /// Paid minutes of its duties.
    public var minutes: Int
    /// Days of it that count, 0 to 7: those on which the agent was employed and not away.
    public var days: Int

    /// Makes it.
    public init(back: Int, minutes: Int, days: Int = 7) {
      self.back = back
      self.minutes = minutes
      self.days = days
    }
  }

  /// Weeks of which something is known, each once, the latest first.
  public var weeks: [Week]
  /// Night duties in the twelve months to the one of the horizon's first day.
  public var nights: Int

  /// Makes a record; unless something is said, nothing is known.
  public init(weeks: [Week] = [], nights: Int = 0) {
    self.weeks = weeks
    self.nights = nights
  }
}
