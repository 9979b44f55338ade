import Workforce

/// Agents who are alike in everything the search looks at; they share one pricing problem.
struct AgentClass: Sendable {
  /// Set of rules on lines, as an index into the problem's.
  let contract: Int
  /// The agents, ascending.
  let agents: [Int]
  /// Rows of which they choose one for each duty, ascending; or their mix alone.
  let choices: [Int]
  /// Those of each day, where skills begin or end; `nil` where they are the same on all.
  var dayChoices: [[Int]]?
  /// Choices that duties of theirs can have, ascending: those, and the ones that are part of a duty.
  let priced: [Int]
  /// Rows that duties of theirs can supply, ascending.
  let rows: [Int]
  /// What their presence counts for beside those, as a place among the problem's sets of tiers.
  var tiers = 0
  /// Rows that their lines can supply, those of tiers included, ascending.
  let supplies: [Int]
  /// The previous roster; `nil` when nothing is known of it, and no rule may ask.
  let past: [Duty]?
  /// Limits of each period.
  let periods: [WeekLimits]
  /// Sessions, and how often the agents have them in each period.
  var sessions: [SessionShare] = []
  /// Sessions that a duty of theirs may hold and that only so many may have at a time, ascending.
  var limitedSessions: [Int] = []
  /// Where the agents stand in the burdens that are shared.
  var standings: [FairShareStanding] = []
  /// What averages of weekly hours leave of the weeks, by the contract's averages.
  var windows: [HoursWindow] = []
  /// Days on which nobody may expect work of the agents, ascending.
  var waivedDays: [Int] = []
  /// Hard limits on counts within the horizon.
  var limits: [CountLimit] = []
  /// For each duty type of the problem: its own cost in steps of the search (pay, wishes, changes, soft rules on single duties), or
  /// `nil` when this class may not work it.
  let dutyCosts: [Int32?]
  /// Days on which a duty is a must.
  let mustWork: [Bool]
  /// Costs that fall due whatever the line, in steps: wanted things, and days with a duty in the earlier roster as
  /// changed, are charged here and refunded by the duties that grant or keep them.
  let constantCost: Int
}

extension AgentClass {
  /// Choices for a duty that starts on a day.
  func choices(onDay day: Int) -> [Int] { dayChoices?[day] ?? choices }
}
