/// How calendars are written.
public struct CalendarForm: Hashable, Sendable {
  /// Where an agent finds breaks, and what to do when it changes within a duty.
  public enum Breaks: String, Hashable, Sendable, CaseIterable {
    /// In the description of the duty.
    case description
    /// In events of their own within the duty.
    case events
  }

  /// How times are written.
  public enum Times: String, Hashable, Sendable, CaseIterable {
    /// By the clocks of the centre, with its zone explained.
    case local
    /// As universal time.
    case utc
  }

  /// Where breaks stand.
  public var breaks: Breaks
  /// How times are written.
  public var times: Times
  /// Minutes before a duty at which the agent is reminded of it; `nil` for no reminder.
  public var alarmMinutes: Int?

  /// Makes a form.
  public init(breaks: Breaks = .description, times: Times = .local, alarmMinutes: Int? = nil) {
    self.breaks = breaks
    self.times = times
    self.alarmMinutes = alarmMinutes
  }
}
