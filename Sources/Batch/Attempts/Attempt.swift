/// One line of a worker's log: a cell was begun, or ended.
struct Attempt: Codable, Hashable, Sendable {
  /// The cell.
  var key: String
  /// Seconds since 1970 at which it was begun or ended.
  var at: Double
  /// How it ended: the exit code that the program has for it; `nil` while it is worked on.
  var code: Int32?
  /// What went wrong.
  var message: String?
}
