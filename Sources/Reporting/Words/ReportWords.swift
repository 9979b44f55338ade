public import Forecasting
public import Planning
public import Queueing
public import Simulation
public import Workforce

/// What a language says in the report that people look at and print, and in pictures.
public protocol ReportWords: Sendable {
  /// A heading, a label or a standing explanation.
  func text(_ label: ReportLabel) -> String

  // Numbers and dates.

  /// A number with so many decimals, in groups of thousands.
  func figure(_ value: Double, places: Int) -> String
  /// A day with its weekday, as in `Mon 23 Nov 2026`.
  func day(_ date: CivilDate) -> String
  /// A day in few letters, as in `Mon 23 Nov`.
  func shortDay(_ date: CivilDate) -> String
  /// From the first day to the last.
  func period(from first: CivilDate, to last: CivilDate) -> String
  /// Hours of minutes with a decimal.
  func hours(ofMinutes minutes: Int) -> String
  /// A duration in seconds.
  func duration(seconds value: Double) -> String

  // Headline.

  /// Whether the roster keeps the rules.
  func standing(hardBreaches: Int) -> String
  /// How far the roster is from the best possible, for somebody who never heard of a bound; `bound` is `nil` when it is not known.
  func gap(cost: Double, bound: Double?) -> String
  /// Agents and duties behind the paid hours.
  func size(_ figures: RosterFigures) -> String
  /// The parts of a cost.
  func parts(of cost: RosterCost) -> String
  /// What the shortfall is a part of.
  func shortfall(_ figures: RosterFigures) -> String
  /// Of how many wishes.
  func wishes(_ figures: RosterFigures) -> String
  /// How many of an agent's wishes are granted.
  func granted(_ granted: Int, of all: Int) -> String
  /// A share in time that formulas expect.
  func expectedLevel(_ share: Double) -> String
  /// A queue's goal: a share within seconds; `nil` when none was promised.
  func goal(share: Double?, seconds: Double) -> String
  /// A goal's verdict.
  func text(for verdict: GoalVerdict) -> String
  /// How many replications were simulated, and whether that is precise enough.
  func simulation(_ result: SimulationResult) -> String
  /// A deferred queue's promise: done within so many hours.
  func promise(_ time: ServiceGoals.ResponseTime) -> String

  // Parts.

  /// How many days of how many agents differ from the roster told before.
  func changes(days: Int, agents: Int) -> String
  /// The title of a queue's drawing.
  func title(_ picture: ReportPicture, queue: String) -> String
  /// The title of a week.
  func week(from first: CivilDate, to last: CivilDate) -> String
  /// A queue's agent-hours.
  func queueHours(required: Double, present: Double) -> String
  /// A queue's contacts in all.
  func contacts(_ count: Double) -> String
  /// What a shade of the heat map stands for: staff over (positive) or under what is needed, from so many agents on.
  func net(from agents: Double?, isShort: Bool) -> String
  /// What holds back agents from a stretch in which a queue is short, and what others do instead.
  func obstacles(_ stretch: Shortage.Stretch, queue: Int, in plan: Plan) -> String
  /// How many stretches of a queue are not listed.
  func furtherStretches(_ count: Int, queue: String) -> String
  /// Why an agent is away.
  func text(away reason: Unavailability.Reason) -> String
  /// How many agents are on duty on a day.
  func onDutyCount(_ count: Int) -> String
  /// A rule's findings: how many, what they cost.
  func findings(_ count: Int, cost: Double?) -> String
  /// What differs in a history of so many open intervals.
  func gaps(missing: Int, ofOpen open: Int) -> String
  /// A day of a history with far fewer contacts than usual.
  func thin(_ day: HistoryGaps.ThinDay) -> String
  /// That the roster was made from another state of the plan folder.
  var staleResult: String { get }
}

/// A drawing of one queue.
public enum ReportPicture: Hashable, Sendable, CaseIterable {
  /// Contacts of days, past and expected.
  case contactsByDay
  /// Contacts of a week, interval by interval.
  case contactsOfWeek
  /// Staff beside what is needed.
  case coverage
  /// Staff over and under what is needed, by day and time.
  case netStaffing
  /// Mean wait by interval.
  case waits
}

extension ReportWords where Self: NotationWords {
  /// A share as a percentage with so many decimals.
  func percent(_ share: Double, places: Int) -> String { percent(figure(100 * share, places: places)) }

  /// A level with its confidence interval: `81.2 ± 0.4 %`.
  func level(_ estimate: Estimate) -> String {
    let half = estimate.halfWidth.map { " ± \(figure(100 * $0, places: 1))" } ?? ""
    return percent(figure(100 * estimate.value, places: 1) + half)
  }
}
