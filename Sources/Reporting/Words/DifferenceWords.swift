public import Planning
public import Workforce

/// What a language says of two rosters, to planners and to the agents whose days differ.
public protocol DifferenceWords: Sendable {
  /// That nothing differs, and nobody has to be told.
  var noDifference: String { get }
  /// How many days of how many of all agents differ, from when on.
  func difference(days: Int, agents: Int, of all: Int, from moment: String) -> String
  /// Who has to be told, and before when.
  func told(_ agent: String, before moment: String, isOfPlan: Bool) -> String
  /// What differs on a day.
  func text(for aspects: [RosterChange.Aspect]) -> String
  /// What stands between what was told and what holds.
  var becomes: String { get }

  // To an agent.

  /// That an agent's roster of some days has changed, from when on.
  func letterOpening(to name: String, from first: CivilDate, to last: CivilDate, firstChange moment: String) -> String
  /// What an agent does on a day, and was told before; each is `nil` for a day off.
  func letter(on day: String, now: String?, before: String?) -> String
  /// What an agent does on a day at the times that were told, and what of it is new.
  func letter(on day: String, atTimesAsTold duty: String) -> String
  /// The breaks of a day, in words; none where there are none.
  func letter(breaks: [String]) -> String
  /// The sessions of a day, each with its times; none where there are none.
  func letter(sessions: [String]) -> String
  /// On which queues an agent is, where they differ.
  func letter(queues: String) -> String
  /// What holds of all other days.
  var letterEnd: String { get }
}
