import PlanModel
/// Finds the plan's queue that a row of a file belongs to.
struct QueueNames {
  private let source: HistorySource
  private let ids: [String: String]
  private let queueIDs: [String]
  private var known: [String: Int?] = [:]
  private var last: (name: String, queue: Int?)?
  private var foreignPositions: [String: Int] = [:]

  /// Names that are no queue of the plan, in the order of their first rows; only of formats that may hold such.
  private(set) var foreign: [(name: String, count: Int, firstLine: Int)] = []

  init(_ source: HistorySource, queueIDs: [String]) {
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
      queue = found
    } else {
      let id = ids[name] ?? name
      queue = queueIDs.firstIndex(of: id)
      known[name] = .some(queue)
    }
    last = (name, queue)
    if queue == nil { note(name, line: line, log: log) }
    return queue
  }

  private mutating func note(_ name: String, line: Int, log: ProblemLog) {
    guard source.format.holdsOtherQueues else {
      let ids = queueIDs.joined(separator: ", ")
      log.report(
        "unknown-queue", in: source.file, line: line, "queue [\(name)] is not in the plan",
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

/// Numbers the distinct contents of the columns that tell apart rows of one queue and interval.
struct PartNames {
  private var numbers: [String: Int32] = [:]

  /// The number of a record's part, the same for the same contents.
  mutating func part(of cursor: CSVCursor, columns: [Int]) -> Int32 {
    var name = ""
    for column in columns {
      name += cursor.text(column)
      name += "\u{1F}"
    }
    if let number = numbers[name] { return number }
    let number = Int32(clamping: numbers.count)
    numbers[name] = number
    return number
  }
}
