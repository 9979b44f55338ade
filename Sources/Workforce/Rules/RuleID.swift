/// What a finding is about: a rule of the plan, a demand on every duty, a wish, or what stands in a roster's way.
///
/// The spelling is frozen: programs that read results, plans and decisions name rules by it.
public enum RuleID: String, Hashable, Sendable, Codable, CaseIterable {
  // Rules that a plan chooses, in the order of the documentation.
  case minimumRest = "minimum-rest"
  case weeklyRest = "weekly-rest"
  case maximumConsecutiveDays = "maximum-consecutive-days"
  case minimumConsecutiveDays = "minimum-consecutive-days"
  case minimumConsecutiveDaysOff = "minimum-consecutive-days-off"
  case maximumConsecutiveDaysOff = "maximum-consecutive-days-off"
  case maximumWeeklyHours = "maximum-weekly-hours"
  case minimumWeeklyHours = "minimum-weekly-hours"
  case maximumAverageWeeklyHours = "maximum-average-weekly-hours"
  case maximumDays = "maximum-days"
  case minimumDays = "minimum-days"
  case maximumWeekends = "maximum-weekends"
  case maximumSplitWeekends = "maximum-split-weekends"
  case maximumConsecutiveWeekends = "maximum-consecutive-weekends"
  case forbiddenSuccession = "forbidden-succession"
  case forwardRotation = "forward-rotation"
  case startVariation = "start-variation"
  case maximumConsecutiveShifts = "maximum-consecutive-shifts"
  case minimumConsecutiveShifts = "minimum-consecutive-shifts"
  case maximumConsecutiveNights = "maximum-consecutive-nights"
  case restAfterNights = "rest-after-nights"
  case maximumDailyHours = "maximum-daily-hours"
  case minimumStaffing = "minimum-staffing"
  // Demands on every duty.
  case oneDutyADay = "one-duty-a-day"
  case overlap
  case shiftShape = "shift-shape"
  case breaks
  case contractShift = "contract-shift"
  case skill
  case activity
  case activityStretch = "activity-stretch"
  case activityDay = "activity-day"
  case session
  case unavailable
  case contractHours = "contract-hours"
  case contractDays = "contract-days"
  case weeklyPattern = "weekly-pattern"
  case lock
  // What is neither.
  /// A wish that is not granted.
  case wish
  /// A burden of which an agent has more than is due.
  case fairShare = "fair-share"
  /// Agents who must be on call and are not.
  case onCall = "on-call"
  /// Agents who have a session at once, more than may.
  case sessionPlaces = "session-places"
  /// Sessions of a group that do not begin at the same time.
  case sessionTogether = "session-together"
  /// People of a kind who must be at work and are not.
  case tier
  /// A day that differs from the roster to start from.
  case change
  /// A roster for other agents than the plan's.
  case agents
  /// The previous roster, where nothing is compatible with it.
  case previousRoster = "previous-roster"
  /// Limits of a shift-scheduling problem that cannot hold together.
  case limits
}

extension RuleID: Comparable {
  /// By spelling.
  public static func < (left: RuleID, right: RuleID) -> Bool { left.rawValue < right.rawValue }
}
