/// What a language says of what a history lacks.
public protocol HistoryWords: Sendable {
  /// How many open intervals of a queue have no row.
  func intervalsWithoutRow(ofQueue queue: String, _ intervals: Int, ofOpen open: Int) -> String
  /// A stretch without rows: days as the language writes them, how many of them are open, and the times of each; `nil` for all day.
  func gap(from: String, to: String, openDays: Int, times: String?) -> String
  /// How many more stretches there are, and where they are listed.
  func furtherGaps(_ count: Int) -> String
  /// How to say that no row means no contact.
  var missingMayMeanZero: String { get }
  /// The heading over days with far fewer contacts than usual.
  func thinDays(ofQueue queue: String) -> String
  /// Such a day.
  func thinDay(_ date: String, contacts: Double, usual: Double) -> String
  /// How many more of them there are, and where they are listed.
  func furtherDays(_ count: Int) -> String
}
