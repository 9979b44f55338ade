/// Everything that the rules remember of an agent's line of work at the beginning of a day.
///
/// Two lines with the same state at a day's beginning have the same legal continuations at the same extra cost. Parts
/// that no rule asks for are kept at a neutral value, so that states which differ only there are one.
struct LineState: Hashable, Sendable {
  /// End of the last duty in elapsed minutes; `distantPast` once no rule can ask for it any more.
  var lastEnd = LineState.distantPast
  /// Days with a duty in the present period, if they are counted.
  var daysThisWeek = 0
  /// Days with a duty in a row that end yesterday, as far as counted.
  var runOfDays = 0
  /// Whether the present run of days may have begun before the horizon, so that no minimum is asked of it.
  var runIsOpen = false
  /// Days off in a row that end yesterday, as far as counted; 0 after a day with a duty.
  var runOfDaysOff = 0
  /// Length of the last run of nights, as far as counted; 0 once forgotten.
  var runOfNights = 0
  /// Whether the last night duty was yesterday, so that a night today goes on with the run.
  var nightsAreOpen = false
  /// Longest stretch without duty in the present week so far, as far as counted.
  var longestRest = 0
  /// Weekends with a duty, the present one included.
  var weekends = 0
  /// Whether the present weekend has a duty.
  var weekendIsWorked = false
  /// Days with a duty in the horizon, as far as counted.
  var totalDays = 0
  /// Family of yesterday's duty, if a succession depends on it; -1 otherwise.
  var yesterdaysFamily = -1

  static let distantPast = Int.min / 4
}
