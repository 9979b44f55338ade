/// A heading of what a week in review says.
public enum ReviewLabel: Hashable, Sendable, CaseIterable {
  // Contacts.
  case queue, expected, came, error, bias, band, handlingExpected, handlingCame, part, lead, hour, day
  // Staff, in agent-hours.
  case planned, rostered, needed, present, short, over
  // Service.
  case promised, forecastService, explainedService, serviceCame
  // What agents did.
  case activity, scheduled, adherent, adherence, contacts, pauses, sessions
  // Parts.
  case contactsPart, handlingPartsPart, staffPart, servicePart, adherencePart, advicePart, note
}

/// What a language says of a week in review.
public protocol ReviewWords: Sendable {
  /// A heading.
  func reviewLabel(_ label: ReviewLabel) -> String
  /// A row of errors by lead: days from the forecast's first day.
  func reviewLead(_ label: String) -> String
  /// Adherence and conformance as shares, over hours scheduled.
  func adherence(_ adherence: String, conformance: String, hours: String) -> String
  /// The share of scheduled work that was absent, and of time on contacts that those present were away.
  func absentAndAway(_ absence: String, away: String) -> String
  /// Agents with duties of whom the log has no row.
  func unlogged(_ agents: [String]) -> String
  /// Contacts came otherwise; what to write into the table of adjustments.
  func volumeAdvice(queue: String, difference: String, row: String) -> String
  /// They took otherwise; what to try.
  func handlingAdvice(queue: String, difference: String, command: String) -> String
  /// Shrinkage was otherwise; what to write into the plan.
  func shrinkageAdvice(line: String) -> String
  /// That nothing has to change.
  var noReviewAdvice: String { get }
}
