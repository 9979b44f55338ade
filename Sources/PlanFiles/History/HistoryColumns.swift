import PlanModel
import Workforce

/// Where in a file the columns of a source stand.
struct HistoryColumns: Equatable {
  /// How contacts are counted.
  enum Count: Equatable {
    /// A column holds the contacts offered.
    case offered(Int)
    /// Two columns add up to them.
    case answeredAndAbandoned(Int, Int)
    /// Every row is one contact.
    case rows
  }

  /// How handling time is given.
  enum Handling: Equatable {
    /// Mean seconds of a contact, in columns that add up.
    case mean([Int])
    /// Seconds of all contacts together, in columns that add up.
    case total([Int])
    /// Not at all.
    case unknown
  }

  /// A column that holds a part of handling times.
  struct Part: Equatable {
    var part: HandlingPart
    var column: Int
  }

  var start: Int
  /// The time of day, where the plan says that it stands in a column of its own.
  var time: Int?
  /// `nil` when every row belongs to the source's one queue.
  var queue: Int?
  var count: Count
  var handling: Handling
  /// Contacts that the handling time was spent on; `nil` takes those offered.
  var answered: Int?
  /// The columns that hold contacts.
  var counts: [Int] {
    switch count {
    case .offered(let column): [column] + (answered.map { [$0] } ?? [])
    case .answeredAndAbandoned(let answered, let abandoned): [answered, abandoned]
    case .rows: []
    }
  }

  /// Columns that tell the parts of handling times apart: some of those that add up to it, or others beside it.
  var handlingParts: [Part] = []

  /// The columns that hold handling times.
  var handlingTimes: [Int] {
    switch handling {
    case .mean(let columns), .total(let columns): columns
    case .unknown: []
    }
  }

  /// The parts that they tell apart, each once.
  var partsTold: [HandlingPart] {
    HandlingPart.allCases.filter { part in handlingParts.contains { $0.part == part } }
  }

  /// Columns of parts that stand beside the handling time, not among the columns that add up to it.
  var partsBeside: [Int] {
    let whole = handlingTimes
    return handlingParts.map(\.column).filter { !whole.contains($0) }
  }

  /// Columns of numbers that are read beside the contacts.
  var further: [Int] = []

  /// The columns that hold numbers.
  var numbers: [Int] { counts + handlingTimes + partsBeside + further }

  /// Columns that tell apart rows of the same queue and interval, to be added up.
  var parts: [Int]
  /// The column that tells one contact from another.
  var id: Int?
  /// The column that says by which medium contacts came, unless queues are told by it.
  var media: Int?
  /// The column that says what became of a contact.
  var status: Int?

  /// All columns of which anything is read.
  var read: [Int] { [start] + numbers + parts + [time, queue, answered, id, media, status].compactMap { $0 } }

  /// The names by which the header of a source's file is known.
  static func headerNames(_ source: HistorySource) -> HeaderNames {
    let names = source.columns
    let usual = FormatNames(source.format)
    func of(_ given: String?, _ own: [String]) -> [String] { given.map { [$0] } ?? own }
    let handling = names.handlingSeconds?.map { [$0.name] } ?? [usual.handling]
    let total = names.handlingTotalSeconds?.map { [$0.name] } ?? [usual.handlingTotal]
    let others = [
      of(names.start, usual.start), of(names.time, []), source.queue == nil ? of(names.queue, usual.queue) : [],
      of(names.offered, usual.offered), of(names.answered, usual.answered), of(names.abandoned, usual.abandoned),
      of(names.id, usual.id),
    ]
    return HeaderNames(columns: (others + handling + total).filter { !$0.isEmpty })
  }

  /// Finds the columns in a header, those of further numbers among them.
  ///
  /// - Returns: `nil` when one is missing, or one that is named serves nothing; what is wrong has then been reported.
  init?(
    _ source: HistorySource, header: [String], headerLine: Int, further: [String] = [], log: ProblemLog
  ) {
    let names = source.columns
    let usual = FormatNames(source.format)
    var search = ColumnSearch(source: source, header: header, line: headerLine, log: log)
    let start = search.required(names.start, usual.start, "start")
    time = search.optional(names.time, [], "time")
    queue = source.queue == nil ? search.required(names.queue, usual.queue, "queue") : nil
    parts = usual.parts.compactMap { header.firstIndex(of: $0) }
    if let part = search.optional(names.part, [], "part") { parts.append(part) }
    let media = usual.media.lazy.compactMap { header.firstIndex(of: $0) }.first
    self.media = media == queue ? nil : media
    let total = search.parts(names.handlingTotalSeconds, usual.handlingTotal, "handling_total_seconds")
    let mean = search.parts(names.handlingSeconds, usual.handling, "handling_seconds")
    // A name that the plan gives goes before the format's own.
    let isMeanNamed = names.handlingSeconds != nil && names.handlingTotalSeconds == nil
    let (first, second) = (
      total.map { Handling.total($0.map(\.column)) }, mean.map { Handling.mean($0.map(\.column)) }
    )
    handling = (isMeanNamed ? second ?? first : first ?? second) ?? .unknown
    let found = (isMeanNamed ? mean ?? total : total ?? mean) ?? []
    handlingParts = found.compactMap { place in place.part.map { Part(part: $0, column: place.column) } }
    if handlingParts.isEmpty, usual.hasParts {
      // A plan that lists columns which add up says nothing of parts, but the format's own names do.
      handlingParts = HandlingPart.allCases.compactMap { part in
        header.firstIndex(of: part.columnName).map { Part(part: part, column: $0) }
      }
      if handling == .unknown, !handlingParts.isEmpty { handling = .mean(handlingParts.map(\.column)) }
    }
    if source.format.hasOneRowPerContact {
      search.refuse([("offered", names.offered), ("answered", names.answered), ("abandoned", names.abandoned)])
      status = usual.status.lazy.compactMap { header.firstIndex(of: $0) }.first
      switch source.draft.contactsBy {
      case .row?: search.refuse([("id", names.id)], because: "with `contacts-by: row`")
      case .id?: id = search.required(names.id, usual.id, "id")
      case nil: id = search.optional(names.id, usual.id, "id")
      }
      count = .rows
    } else {
      search.refuse([("id", names.id)])
      let offered = search.optional(names.offered, usual.offered, "offered")
      answered = search.optional(names.answered, usual.answered, "answered")
      let abandoned = search.optional(names.abandoned, usual.abandoned, "abandoned")
      if let offered {
        count = .offered(offered)
      } else if let answered, let abandoned {
        count = .answeredAndAbandoned(answered, abandoned)
      } else {
        if search.isComplete { search.report("offered", usual.offered[0]) }
        return nil
      }
    }
    self.further = further.compactMap { search.required($0, [], "further") }
    guard let start, search.isComplete else { return nil }
    self.start = start
  }
}

/// Looks columns up in a header and reports those that are missing.
private struct ColumnSearch {
  let source: HistorySource
  let header: [String]
  let line: Int
  let log: ProblemLog
  /// Whether nothing was reported.
  private(set) var isComplete = true

  init(source: HistorySource, header: [String], line: Int, log: ProblemLog) {
    self.source = source
    self.header = header
    self.line = line
    self.log = log
  }

  /// The column of a given name, which has to be there, or else of one of the format's own names.
  mutating func optional(_ given: String?, _ own: [String], _ key: String) -> Int? {
    guard let given else { return own.lazy.compactMap { [header] in header.firstIndex(of: $0) }.first }
    if let column = header.firstIndex(of: given) { return column }
    report(key, given)
    return nil
  }

  /// The columns of given names, which have to be there, or else the one of the format's own names.
  mutating func parts(
    _ given: [HandlingColumn]?, _ own: [String], _ key: String
  ) -> [(column: Int, part: HandlingPart?)]? {
    guard let given else { return optional(nil, own, key).map { [($0, nil)] } }
    var found: [(column: Int, part: HandlingPart?)] = []
    for name in given {
      if let column = optional(name.name, own, key) { found.append((column, name.part)) }
    }
    return found.isEmpty ? nil : found
  }

  /// The same for a column that has to be there by one of the names.
  mutating func required(_ given: String?, _ own: [String], _ key: String) -> Int? {
    let column = optional(given, own, key)
    if column == nil, given == nil { report(key, own[0]) }
    return column
  }

  mutating func report(_ key: String, _ name: String) {
    isComplete = false
    let known = header.prefix(20).map { $0.isEmpty ? "[]" : $0 }.joined(separator: ", ")
    log.report(
      "missing-column", in: source.file, line: line, "there is no column [\(name)]",
      fix: advice ?? "name the column under `columns: \(key)`; the file has \(known)")
  }

  /// What to do about a file whose first line is no header.
  private var advice: String? {
    let first = Array((header.first ?? "").utf8)[...]
    if header.count > 4, TimePattern.readEpoch(first) != nil {
      return "set `format: asterisk` if it is the log of a queue, or write the columns' names above the first row"
    }
    return TimePattern.readISO8601(first) == nil ? nil : "write the columns' names above the first row"
  }

  /// Reports names of columns that would serve nothing.
  mutating func refuse(_ named: [(key: String, name: String?)], because reason: String? = nil) {
    for (key, name) in named {
      guard let name else { continue }
      isComplete = false
      log.report(
        "unused-column", in: source.file, line: line,
        "the column [\(name)] named under `columns: \(key)` means nothing \(reason ?? "in the format `\(source.format.rawValue)`")",
        fix: "remove `\(key)` from `columns`")
    }
  }
}
