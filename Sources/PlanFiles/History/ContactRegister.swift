/// Remembers which contacts were read, so that one that stands in two rows or files counts once.
final class ContactRegister {
  /// What a row says of a contact.
  struct Row {
    var source: Int32
    var line: Int
    var instant: Int
    var queue: Int
    var handledSeconds: Double
  }

  /// What a row is beside those read before.
  enum Answer {
    /// The first row of a contact, or its first in a later file, which then counts instead of the earlier.
    case counts(Int32)
    /// The contact stands already.
    case repeats
    /// The contact stands already, and differently, at a row.
    case contradicts(Row, String)
  }

  /// Contacts by what tells them apart: the format and the id.
  private var numbers: [String: [String: Int32]] = [:]
  /// The row of each contact that counts.
  private var rows: [Row] = []
  /// How many rows of each source stand for contacts that stand already.
  private(set) var repeats: [Int32: (count: Int, firstLine: Int)] = [:]

  /// Takes a row in.
  func note(_ id: String, among kind: String, _ row: Row) -> Answer {
    guard let number = numbers[kind]?[id] else {
      let number = Int32(clamping: rows.count)
      numbers[kind, default: [:]][id] = number
      rows.append(row)
      return .counts(number)
    }
    let earlier = rows[Int(number)]
    if earlier.instant != row.instant { return .contradicts(earlier, "at another time") }
    if earlier.source == row.source {
      if earlier.queue != row.queue { return .contradicts(earlier, "in another queue") }
      if earlier.handledSeconds != row.handledSeconds { return .contradicts(earlier, "with another handling time") }
    }
    let known = repeats[row.source] ?? (0, row.line)
    repeats[row.source] = (known.count + 1, known.firstLine)
    if earlier.source == row.source { return .repeats }
    rows[Int(number)] = row
    return .counts(number)
  }

  /// Whether a record of a contact counts: not when a later file has it too.
  func counts(_ record: HistoryRecord) -> Bool {
    record.contact < 0 || rows[Int(record.contact)].source == record.source
  }
}
