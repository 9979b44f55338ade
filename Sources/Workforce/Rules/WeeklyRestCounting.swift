/// Which stretch without duty is a week's rest. The spelling is frozen.
///
/// A stretch that runs over a week's edge lies in neither week. Laws that ask for a rest "in each seven-day period" differ on
/// whether it counts all the same; `docs/rules.md` defines each choice exactly.
public enum WeeklyRestCounting: String, Hashable, Sendable, Codable, CaseIterable {
  /// It lies within the week.
  case withinWeek = "within-week"
  /// It begins in the week and may run past its end; no minute of it counts for two weeks.
  case beginsInWeek = "begins-in-week"
  /// Any seven days that begin when one ends hold another one, whatever day weeks begin on.
  case anySevenDays = "any-seven-days"

  /// The longest rest that can be asked for where it may run over an edge, in minutes: five days.
  public static let longestOverEdge = 7200
}
