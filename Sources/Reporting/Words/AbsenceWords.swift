public import PlanModel

/// What a language says of absences that are asked for.
public protocol AbsenceWords: Sendable {
  /// From one date to another.
  func period(from: String, to: String) -> String
  /// Whether an agent may be away, when, and as what.
  func verdict(ofAbsence agent: String, dates: String, kind: String, isGranted: Bool) -> String
  /// What an absence takes of a balance: days or hours, and on which dates.
  func counted(_ amount: String, as counting: AbsenceKindDraft.Counting, dates: String) -> String
  /// Whom a limit lets away: teams, contracts, skills and kinds, each as one text or missing.
  func limit(most: String, teams: String?, contracts: String?, skills: String?, kinds: String?) -> String
  /// That so many others are away on dates on which a limit lets no more.
  func excess(of limit: String, away: Int, dates: String) -> String
  /// A balance: what was due and carried, what others take, what this takes, what is left.
  func balance(
    of kind: String, period: String, counting: AbsenceKindDraft.Counting,
    amounts: (due: String, carried: String?, taken: String, asked: String, left: String), isOverdrawn: Bool
  ) -> String
  /// That no balance of a kind holds dates.
  func noBalance(of kind: String, dates: String) -> String
  /// That an agent is away already.
  func alreadyAway(_ dates: String) -> String
  /// That an agent is not employed on any of the dates.
  var notEmployedThen: String { get }
  /// A duty that an absence takes.
  func takesDuty(_ duty: String) -> String
  /// A part of a duty that an absence takes; the rest is worked.
  func takesPart(_ times: String, of duty: String) -> String
  /// That a queue falls short by so many agent-hours on a date, and when; without an absence it lacks some already.
  func lack(of queue: String, date: String, more: String, before: String?, at stretches: [String]) -> String
  /// What is lacking in all is more than is allowed.
  func tooShort(_ hours: String, allowed: String) -> String
  /// That no queue falls short: of a roster, or of the hours of people.
  func noLack(isRostered: Bool) -> String
  /// How the queues were judged: by a roster, or by the hours of people.
  func judgedBy(roster: Bool) -> String
  /// That nothing is known of the queues on dates.
  func unknownCover(_ dates: String) -> String
  /// What a roster costs more with nobody in the place of who is away.
  func costAlone(_ cost: String) -> String
  /// What a small replan comes to: agent-hours short more, cost, days of agents changed.
  func remedy(more: String, cost: String, days: Int) -> String
  /// That no roster that keeps the rules is left.
  var noLegalRoster: String { get }
  /// That a row was added to a table.
  func added(to file: String) -> String
  /// That an absence stands on the waiting list already.
  func waitsAlready(in file: String) -> String
  /// How many wait, and of how many of them could be granted now.
  func waiting(_ count: Int, grantable: Int) -> String
  /// A place on the waiting list; what it is about; whether it could be granted now.
  func place(_ number: Int, of agent: String, dates: String, kind: String, askedAt: String?, isGrantable: Bool)
    -> String
}
