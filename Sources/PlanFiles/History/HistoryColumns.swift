import PlanModel

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
    /// Mean seconds of a contact.
    case mean(Int)
    /// Seconds of all contacts together.
    case total(Int)
    /// Not at all.
    case unknown
  }

  var start: Int
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

  /// The column that holds handling times.
  var handlingTimes: Int? {
    switch handling {
    case .mean(let column), .total(let column): column
    case .unknown: nil
    }
  }

  /// The columns that hold numbers.
  var numbers: [Int] { counts + (handlingTimes.map { [$0] } ?? []) }

  /// Columns that tell apart rows of the same queue and interval, to be added up.
  var parts: [Int]

  /// Finds the columns in a header.
  ///
  /// - Returns: `nil` when one is missing; what is missing has then been reported.
  init?(_ source: HistorySource, header: [String], headerLine: Int, log: ProblemLog) {
    let names = source.columns
    let usual = FormatNames(source.format)
    var isComplete = true
    let known = header.prefix(20).map { $0.isEmpty ? "[]" : $0 }.joined(separator: ", ")
    func report(_ key: String, _ name: String) {
      isComplete = false
      log.report(
        "missing-column", in: source.file, line: headerLine, "there is no column [\(name)]",
        fix: "name the column under `columns: \(key)`; the file has \(known)")
    }
    /// The column of a given name, or else of one of the format's own names.
    func find(_ given: String?, _ own: [String], _ key: String) -> Int? {
      if let given {
        if let column = header.firstIndex(of: given) { return column }
        report(key, given)
        return nil
      }
      return own.lazy.compactMap { header.firstIndex(of: $0) }.first
    }
    let start = find(names.start, usual.start, "start")
    if start == nil, names.start == nil { report("start", usual.start[0]) }
    var queue: Int?
    if source.queue == nil {
      queue = find(names.queue, usual.queue, "queue")
      if queue == nil, names.queue == nil { report("queue", usual.queue[0]) }
    }
    self.queue = queue
    parts = usual.parts.compactMap { header.firstIndex(of: $0) }
    guard !source.format.hasOneRowPerContact else {
      guard let start, isComplete else { return nil }
      self.start = start
      count = .rows
      handling = .unknown
      answered = nil
      return
    }
    let offered = find(names.offered, usual.offered, "offered")
    let answered = find(names.answered, usual.answered, "answered")
    let abandoned = find(names.abandoned, usual.abandoned, "abandoned")
    if let offered {
      count = .offered(offered)
    } else if let answered, let abandoned {
      count = .answeredAndAbandoned(answered, abandoned)
    } else {
      if isComplete { report("offered", usual.offered[0]) }
      return nil
    }
    self.answered = answered
    let total = find(names.handlingTotalSeconds, usual.handlingTotal, "handling_total_seconds")
    let mean = find(names.handlingSeconds, usual.handling, "handling_seconds")
    // A name that the plan gives goes before the format's own.
    let isMeanNamed = names.handlingSeconds != nil && names.handlingTotalSeconds == nil
    let (first, second) = (total.map { Handling.total($0) }, mean.map { Handling.mean($0) })
    handling = (isMeanNamed ? second ?? first : first ?? second) ?? .unknown
    guard let start, isComplete else { return nil }
    self.start = start
  }
}

/// The names that a format gives its columns; the first that a header holds is meant.
private struct FormatNames {
  var start: [String]
  var queue: [String]
  var offered: [String] = []
  var answered: [String] = []
  var abandoned: [String] = []
  var handling: [String] = []
  var handlingTotal: [String] = []
  var parts: [String] = []

  init(_ format: HistoryFormat) {
    switch format {
    case .interval:
      start = ["start"]
      queue = ["queue"]
      offered = ["offered", "contacts"]
      answered = ["answered"]
      abandoned = ["abandoned"]
      handling = ["handling_seconds"]
      handlingTotal = ["handling_total_seconds"]
    case .genesys:
      start = ["Interval Start UTC Date"]
      queue = ["Queue"]
      offered = ["Offered"]
      answered = ["Interactions Handled"]
      handlingTotal = ["Total Handle Time (Seconds)"]
      parts = ["Media Type", "Skill Set", "Language"]
    case .zendesk:
      start = ["created_at", "Created at"]
      queue = ["group", "Group", "Ticket group"]
    case .salesforce:
      start = ["CreatedDate", "Created Date", "Date/Time Opened"]
      queue = ["Origin", "Case Origin"]
    case .hubspot:
      start = ["createdate", "Create date"]
      queue = ["source_type", "Source"]
    }
  }
}

extension HistoryFormat {
  /// Whether a row is one contact rather than one interval.
  var hasOneRowPerContact: Bool {
    switch self {
    case .interval, .genesys: false
    case .zendesk, .salesforce, .hubspot: true
    }
  }

  /// Whether it is an export of a whole system, in which other queues than the plan's are to be expected.
  var holdsOtherQueues: Bool { self != .interval }

  /// Whether times without an offset are meant in UTC, whatever the plan's zone.
  var isAlwaysUTC: Bool { self == .genesys }
}
