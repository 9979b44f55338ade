import PlanModel

/// Finds the plan's queue that a row of a file belongs to.
struct QueueNames {
  private let source: HistorySource
  private let ids: [String: String]
  private let queueIDs: [String]
  private let header: [String]
  private let parts: PartNames
  private var known: [String: (queue: Int?, part: Int32)] = [:]
  private var last: (name: String, queue: Int?)?
  /// The part that the file's name for the queue of the record asked for last is, by ``PartNames``.
  private(set) var part: Int32
  private var foreignPositions: [String: Int] = [:]

  /// Names that are no queue of the plan, in the order of their first rows; only of formats that may hold such.
  private(set) var foreign: [(name: String, count: Int, firstLine: Int)] = []

  init(_ source: HistorySource, queueIDs: [String], header: [String], parts: PartNames) {
    self.header = header
    self.parts = parts
    part = source.draft.part.map { parts.number(of: $0) } ?? 0
    self.source = source
    ids = (source.draft.queueNames ?? []).reduce(into: [:]) { $0[$1.name] = $1.queue }
    self.queueIDs = queueIDs
    if let id = source.queue { last = (id, queueIDs.firstIndex(of: id)) }
  }

  /// The queue of a record; `nil` when it is none of the plan's.
  mutating func queue(of cursor: CSVCursor, column: Int?, line: Int, log: ProblemLog) -> Int? {
    guard let column else { return last?.queue }
    let name = cursor.text(column)
    if let last, last.name == name, let queue = last.queue { return queue }
    let queue: Int?
    if let found = known[name] {
      (queue, part) = found
    } else {
      let id = ids[name] ?? name
      queue = queueIDs.firstIndex(of: id)
      part = parts.number(of: [source.draft.part ?? "", name].joined(separator: "\u{1F}"))
      known[name] = (queue, part)
    }
    last = (name, queue)
    if queue == nil { note(name, in: header[column], line: line, log: log) }
    return queue
  }

  private mutating func note(_ name: String, in column: String?, line: Int, log: ProblemLog) {
    guard source.format.holdsOtherQueues else {
      if StrayLines.isTotal(name), let column {
        log.report(
          "unknown-queue", in: source.file, line: line, field: column,
          "queue [\(name)] is not in the plan, but seems to be a total",
          fix: "leave such rows out with `leave-out: {\(column): \(name)}`")
        return
      }
      let ids = queueIDs.joined(separator: ", ")
      log.report(
        "unknown-queue", in: source.file, line: line, field: column, "queue [\(name)] is not in the plan",
        fix: "correct it, or map it under `queue-names`; the plan has \(ids)")
      return
    }
    if let position = foreignPositions[name] {
      foreign[position].count += 1
    } else {
      foreignPositions[name] = foreign.count
      foreign.append((name, 1, line))
    }
  }
}

/// Numbers what files themselves say that rows of one queue and interval are, so that different ones add up.
final class PartNames {
  private var numbers: [String: Int32] = [:]

  /// The number of a part over all files, from 1 on: the same for the same words.
  func number(of words: String) -> Int32 {
    if let number = numbers[words] { return number }
    let number = Int32(clamping: numbers.count + 1)
    numbers[words] = number
    return number
  }

  /// The number of a record's part where columns tell parts of a part apart.
  func number(of part: Int32, _ cursor: CSVCursor, columns: [Int]) -> Int32 {
    if columns.isEmpty { return part }
    var words = "\(part)"
    for column in columns {
      words += "\u{1F}"
      words += cursor.text(column)
    }
    return number(of: words)
  }
}
