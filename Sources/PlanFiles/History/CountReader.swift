import PlanModel
import Workforce

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
    /// Seconds of them by the parts told apart; empty where one of these is unknown.
    var partSeconds: [Double] = []
    /// Those of the further columns; `nil` where a field is empty.
    var further: [Double?] = []
  }

  let source: HistorySource
  let columns: HistoryColumns
  let header: [String]
  /// The parts of handling times that columns tell apart.
  let partsTold: [HandlingPart]
  /// The columns of parts that do not add up to the handling time.
  private let partsBeside: [Int]
  /// How numbers are written, by column.
  private(set) var writings: [Int: NumberWriting] = [:]
  /// Rows in which some parts of the handling time are empty and others are not.
  private(set) var partialRows = RowTally()

  init(_ source: HistorySource, columns: HistoryColumns, header: [String]) {
    self.source = source
    self.columns = columns
    self.header = header
    (partsTold, partsBeside) = (columns.partsTold, columns.partsBeside)
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
    var parts = [Double?](repeating: nil, count: columns.handlingParts.count)
    func time(_ column: Int) -> Double? {
      let value = number(column, unit: source.handlingUnit.seconds, isTime: true)
      if let part = columns.handlingParts.firstIndex(where: { $0.column == column }) { parts[part] = value }
      return value
    }
    func sum(of columns: [Int]) -> Double? {
      let times = columns.map(time)
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
    for column in partsBeside { _ = time(column) }
    let further = columns.further.map { number($0) }
    guard isSound else { return nil }
    // No contact takes no time at all: a zero means that nothing was measured.
    guard let handled, let seconds, handled > 0, seconds > 0 else {
      return Numbers(offered: offered, answered: answered, further: further)
    }
    return Numbers(
      offered: offered, answered: answered, handled: handled, handledSeconds: seconds,
      partSeconds: divided(seconds, among: parts), further: further)
  }

  /// The seconds of a row by part, in proportion to what the columns of parts say; empty when one of them says nothing.
  private func divided(_ seconds: Double, among columnValues: [Double?]) -> [Double] {
    let known = columnValues.compactMap(\.self)
    let all = known.reduce(0, +)
    guard known.count == columnValues.count, all > 0 else { return [] }
    return partsTold.map { part in
      zip(columns.handlingParts, known).reduce(0) { $0 + ($1.0.part == part ? $1.1 : 0) } * seconds / all
    }
  }
}
