/// One row of a file of past contacts, as numbers.
struct HistoryRecord {
  /// When it begins, in minutes since 1970-01-01T00:00Z; the first of two when the file's clock shows it twice.
  var instant: Int
  /// Minutes from the first to the second showing of a repeated time; 0 when the instant is certain.
  var minutesToRepeat: Int32 = 0
  /// Which of the rows that add up to one interval it is; 0 when nothing tells it from others.
  var part: Int32 = 0
  /// The contact that it is, by ``ContactRegister``; -1 when nothing tells it from others.
  var contact: Int32 = -1
  /// Source it comes from.
  var source: Int32
  /// Line in the source's file.
  var line: Int32
  /// Contacts offered.
  var offered: Double
  /// Contacts whose handling time is known.
  var handled: Double = 0
  /// Seconds spent on them.
  var handledSeconds: Double = 0
}

/// What was learned of a source as a whole.
struct SourceFacts {
  /// A row's instant and where it stands.
  struct Place {
    var instant: Int
    var line: Int
  }

  /// The source.
  let source: HistorySource
  /// The earliest row, over all of its queues; `nil` when it has no rows.
  var earliest: Place?
  /// The latest row.
  var latest: Place?
  /// Whether something tells its contacts apart.
  var hasIdentities = false
  /// Length of its intervals in minutes; `nil` when every row is one contact.
  var intervalMinutes: Int?
}

extension HistorySource {
  /// Whether an interval without a row means that nobody called.
  var isZeroWithoutRow: Bool { missingMeans == .zero || format.hasOneRowPerContact }
}
