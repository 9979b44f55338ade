/// Time of a shift that belongs to something else than contacts: training, coaching, a meeting.
///
/// Within a duty it stands beside the breaks, overlaps none of them, and takes the agent from every queue. A duty holds one session at most.
public struct Session: Hashable, Sendable {
  /// Whose sessions begin at the same time in each week.
  public enum Together: String, Codable, Hashable, Sendable, CaseIterable {
    /// Those of all who have it.
    case everybody
    /// Those of each team by itself.
    case team
  }

  /// Stable id, unique in the plan; rosters name the activity by it.
  public var id: String
  /// Length in minutes.
  public var minutes: Int
  /// Whether the time is paid.
  public var isPaid: Bool
  /// Whether a stretch of work ends where it begins; otherwise it is work like any other.
  public var endsStretch: Bool
  /// Elapsed minutes at which it may begin, ascending: those of its days and hours, on its step.
  public var starts: [Int]
  /// Minutes of a shift that come before it at least.
  public var sinceStart: Int
  /// Minutes of a shift that come after it at least.
  public var beforeEnd: Int
  /// Cost of each one missing; `nil` when none may be.
  public var price: Double?
  /// How many agents may have it at a time; `nil` is any number.
  public var atMost: Int?
  /// Who has it at the same time; `nil` where each has it alone.
  public var together: Together?

  /// Makes a session.
  public init(
    id: String, minutes: Int, isPaid: Bool = true, endsStretch: Bool = false, starts: [Int], sinceStart: Int = 0,
    beforeEnd: Int = 0, price: Double? = nil, atMost: Int? = nil, together: Together? = nil
  ) {
    self.id = id
    self.minutes = minutes
    self.isPaid = isPaid
    self.endsStretch = endsStretch
    self.starts = starts
    self.sinceStart = sinceStart
    self.beforeEnd = beforeEnd
    self.price = price
    self.atMost = atMost
    self.together = together
  }
}
