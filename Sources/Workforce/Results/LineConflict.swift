/// One of the demands that together leave an agent without a legal line of work: without any one of them there would be one.
public struct LineConflict: Hashable, Sendable {
  /// What is demanded.
  public enum Demand: Hashable, Sendable {
    /// A hard rule of the plan.
    case rule(RuleID)
    /// The contract's hours.
    case hours
    /// The contract's days.
    case days
    /// The contract's weekly pattern.
    case pattern
    /// The sessions that the agent must have.
    case sessions
    /// How long activities may be, and when they begin.
    case activities
    /// A stretch of elapsed minutes in which the agent may not be on duty.
    case unavailable(Range<Int>)
    /// The duties before the horizon.
    case previousRoster
    /// A day that stays as it was.
    case lock(day: Int, isDayOff: Bool)
    /// The shifts that the contract has.
    case shifts
    /// All limits of a shift-scheduling problem.
    case limits
  }

  /// Why a lock cannot be kept whatever else is given up.
  public enum LockFault: Hashable, Sendable {
    /// A day off on a day that asks for a duty.
    case dayAsksForDuty
    /// The agent lacks the skill for a queue of the duty.
    case missingSkill
    /// The contract does not have the duty's shift.
    case foreignShift
    /// The plan has no such shift, start, length, breaks or session.
    case unknownShape
  }

  /// What is demanded.
  public var demand: Demand
  /// For a lock that cannot be kept whatever else is given up, why.
  public var lockFault: LockFault?
  /// For a weekly rest, the minutes of the longest that the other demands leave in every week, to five; and those asked for.
  public var rest: Rest?

  /// A rest that cannot be had.
  public struct Rest: Hashable, Sendable {
    /// Minutes of the longest that can be.
    public var longest: Int
    /// Minutes asked for.
    public var limit: Int

    /// Makes it.
    public init(longest: Int, limit: Int) {
      self.longest = longest
      self.limit = limit
    }
  }

  /// Makes a conflict's demand.
  public init(_ demand: Demand, lockFault: LockFault? = nil, rest: Rest? = nil) {
    self.demand = demand
    self.lockFault = lockFault
    self.rest = rest
  }
}
