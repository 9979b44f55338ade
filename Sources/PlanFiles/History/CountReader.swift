import PlanModel

/// Reads the numbers of a file's rows: contacts, and how long they took.
struct CountReader {
  /// The numbers of a row.
  struct Numbers {
    /// Contacts offered; `nil` when the row does not say.
    var offered: Double?
    /// Contacts answered; `nil` when the row does not say.
    var answered: Double?
    /// Contacts whose handling time is known.
    var handled = 0.0
    /// Seconds spent on them.
    var handledSeconds = 0.0
    /// Those of the further columns; `nil` where a field is empty.
    var further: [Double?] = []
  }

  let source: HistorySource
  let columns: HistoryColumns
  let header: [String]
  /// How numbers are written, by column.
  private(set) var writings: [Int: NumberWriting] = [:]
  /// Rows in which some parts of the handling time are empty and others are not.
  private(set) var partialRows = RowTally()

  init(_ source: HistorySource, columns: HistoryColumns, header: [String]) {
    self.source = source
    self.columns = columns
    self.header = header
    for column in columns.numbers { writings[column] = NumberWriting(decimalComma: source.decimalComma) }
  }

  /// The numbers of a row; `nil` when one of them cannot be read, which has then been reported.
  mutating func read(_ cursor: CSVCursor, log: ProblemLog) -> Numbers? {
    let line = cursor.line
    var isSound = true
    func report(_ flaw: NumberText.Flaw, _ column: Int, isTime: Bool) {
      isSound = false
      var problem = flaw.explain(cursor.text(column), column: header[column])
      let field = cursor.content(column)
      let signs: [ThousandsSign] = [.space, .apostrophe]
      let sign: ThousandsSign? = signs.first { sign in
        (try? NumberText.read(field, decimalComma: source.decimalComma, thousands: sign)) != nil
      }
      if flaw == .notANumber, let sign, source.thousandsSign == nil {
        problem.fix = "set `thousands-sign: \(sign.rawValue)`, or write digits alone"
      } else if isTime, flaw == .notANumber {
        problem.fix = "write seconds, `4:12` or `4m 12s`, or leave the field empty if it is unknown"
      }
      log.report(
        problem.code, in: source.file, line: line, field: header[column], problem.message, fix: problem.fix)
    }
    func number(_ column: Int, unit: Double = 1, isTime: Bool = false) -> Double? {
      let field = cursor.content(column)
      do throws(NumberText.Flaw) {
        let value = try NumberText.read(
          field, decimalComma: source.decimalComma, thousands: source.thousandsSign,
          maximum: NumberText.maximum / min(1, unit))
        if let value { writings[column]?.add(field, value: value, line: line) }
        return value.map { $0 * unit }
      } catch {
        if isTime, error != .negative, error != .tooLarge,
          let seconds = HandlingTimeText.seconds(field, decimalComma: source.decimalComma)
        {
          if seconds <= NumberText.maximum { return seconds }
          report(.tooLarge, column, isTime: true)
          return nil
        }
        report(error, column, isTime: isTime)
        return nil
      }
    }
    func sum(of parts: [Int]) -> Double? {
      let times = parts.map { number($0, unit: source.handlingUnit.seconds, isTime: true) }
      let known = times.compactMap(\.self)
      if isSound, !known.isEmpty, known.count < times.count { partialRows.add(line) }
      return known.count < times.count ? nil : known.reduce(0, +)
    }
    var offered: Double?
    let answered = columns.answered.flatMap { number($0) }
    switch columns.count {
    case .rows: offered = 1
    case .offered(let column): offered = number(column)
    case .answeredAndAbandoned(_, let column):
      if let abandoned = number(column), let answered { offered = answered + abandoned }
    }
    let handled = columns.answered == nil ? offered : answered
    var seconds: Double?
    switch columns.handling {
    case .unknown: break
    case .mean(let parts):
      if let mean = sum(of: parts), let handled { seconds = mean * handled }
    case .total(let parts): seconds = sum(of: parts)
    }
    let further = columns.further.map { number($0) }
    guard isSound else { return nil }
    // No contact takes no time at all: a zero means that nothing was measured.
    guard let handled, let seconds, handled > 0, seconds > 0 else {
      return Numbers(offered: offered, answered: answered, further: further)
    }
    return Numbers(
      offered: offered, answered: answered, handled: handled, handledSeconds: seconds, further: further)
  }
}
