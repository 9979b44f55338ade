public import DeferredWork
public import Queueing

/// What a language says of the calculator's answers.
public protocol CalculatorWords: Sendable {
  /// What a number of the calculator is called, by its stable name in snake case.
  func measure(_ name: String) -> String
  /// Why a queue has no long run.
  func sentence(for overload: ErlangAnswer.Overload) -> String
  /// The line that says so of one question.
  func overloadLine(_ sentence: String) -> String
  /// How many rows of a grid have no long run.
  func rowsWithoutLongRun(_ count: Int) -> String
  /// How those who hang up count in the service level, by its stable name.
  func serviceLevel(counted definition: ServiceLevelDefinition) -> String
  /// That a mean wait is of the contacts that get in: some lines are busy.
  var meanWaitOfAdmitted: String { get }
  /// The least staff for a service level of a whole day, by interval and in all.
  func text(for day: DailyRequirement, counted definition: ServiceLevelDefinition) -> String
  /// The titles of interval, hours of work, agents, hours left, hours late, and minutes of the oldest work.
  var backlogTitles: [String] { get }
  /// What agents make of work that may wait.
  func text(for answer: BacklogAnswer) -> String
  /// That even the most agents are too few for work that may wait.
  func sentence(for shortage: BacklogAnswer.Shortage) -> String
  /// The line that says so.
  func shortageLine(_ sentence: String) -> String
}
