import WallClock
import Workforce
import Yams

/// Reads one YAML value as what the plan needs it to be; anything else becomes a problem at its line and column.
///
/// Every reading returns `nil` after it has reported why, so that the caller goes on with what is left.
struct NodeReader {
  /// The value.
  let node: Node
  /// Where it hangs, such as `queues[0].hours`: the first word of its messages.
  let path: String
  /// The file.
  let file: String
  /// Where problems go.
  let log: ProblemLog

  /// Line in the file.
  var line: Int { node.mark?.line ?? 1 }

  /// Reports a problem with this value; the message goes on after the path.
  func fail(_ code: String, _ message: String, fix: String? = nil) {
    let subject = path.isEmpty ? "the plan" : path
    log.report(code, in: file, line: node.mark?.line, column: node.mark?.column, "\(subject) \(message)", fix: fix)
  }

  /// Warns about this value.
  func warn(_ message: String) {
    log.warn(in: file, line: node.mark?.line, "\(path) \(message)")
  }

  /// The text of a scalar that is not empty.
  func text(expecting expected: String = "a text") -> String? {
    switch node {
    case .scalar(let scalar):
      let isPlain = scalar.style == .plain || scalar.style == .any
      if isPlain, ["", "~", "null", "Null", "NULL"].contains(scalar.string) {
        fail("missing-value", "has no value", fix: "write \(expected), or remove the key")
        return nil
      }
      guard !scalar.string.isEmpty else {
        fail("missing-value", "is an empty text", fix: "write \(expected), or remove the key")
        return nil
      }
      return scalar.string
    case .mapping:
      fail("wrong-type", "is a mapping, not \(expected)", fix: "write a single value")
    case .sequence:
      fail("wrong-type", "is a list, not \(expected)", fix: "write a single value without brackets or dashes")
    case .alias:
      fail("wrong-type", "is an alias, not \(expected)")
    }
    return nil
  }

  /// The text of a scalar, without reporting anything; `nil` when it is none.
  var quietText: String? {
    if case .scalar(let scalar) = node { scalar.string } else { nil }
  }

  /// Whether it is a list.
  var isList: Bool {
    if case .sequence = node { true } else { false }
  }

  /// Whether it is a mapping.
  var isMapping: Bool {
    if case .mapping = node { true } else { false }
  }

  /// A whole number.
  func integer(_ range: ClosedRange<Int>) -> Int? {
    guard let text = text(expecting: "a whole number") else { return nil }
    guard let value = DecimalText.integer(text) else {
      fail("wrong-type", "[\(text)] is not a whole number")
      return nil
    }
    return inRange(value, range, shown: text, unit: "")
  }

  /// A number.
  func number(_ range: ClosedRange<Double>) -> Double? {
    guard let text = text(expecting: "a number") else { return nil }
    guard let value = DecimalText.number(text) else {
      let fix = text.contains(",") ? "write a decimal point: [\(text.replacing(",", with: "."))]" : nil
      fail("wrong-type", "[\(text)] is not a number", fix: fix)
      return nil
    }
    guard range.contains(value) else {
      fail("out-of-range", "[\(text)] is not in \(plain(range.lowerBound)) … \(plain(range.upperBound))")
      return nil
    }
    return value
  }

  /// A share such as `0.85` or `85%`.
  func share(_ range: ClosedRange<Double> = 0...1) -> Double? {
    guard let text = text(expecting: "a share") else { return nil }
    guard let value = DecimalText.share(text) else {
      fail("wrong-type", "[\(text)] is not a share", fix: "write such as [0.85] or [85%]")
      return nil
    }
    guard range.contains(value) else {
      let lower = plain(range.lowerBound * 100)
      let upper = plain(range.upperBound * 100)
      let isPercent = text.last != "%" && range.contains(value / 100)
      fail(
        "out-of-range", "[\(text)] is not a share in \(lower)% … \(upper)%",
        fix: isPercent ? "write [\(text)%]" : nil)
      return nil
    }
    return value
  }

  /// `true` or `false`.
  func flag() -> Bool? {
    guard let text = text(expecting: "true or false") else { return nil }
    switch text.lowercased() {
    case "true", "yes": return true
    case "false", "no": return false
    default:
      fail("wrong-type", "[\(text)] is not true or false")
      return nil
    }
  }

  /// A whole number of minutes; a plain number counts minutes.
  ///
  /// - Parameters:
  ///   - range: What is allowed.
  ///   - step: It must be a multiple of this.
  ///   - isHours: Whether people think of it in hours, so that a small plain number is a mistake.
  func minutes(_ range: ClosedRange<Int>, step: Int = 1, isHours: Bool = false) -> Int? {
    guard let text = text(expecting: "a duration such as 8h30 or 90 min") else { return nil }
    guard let duration = DurationText(text, plainUnit: 60) else {
      fail("wrong-type", "[\(text)] is not a duration", fix: "write such as [8h30], [8:30] or [90 min]")
      return nil
    }
    guard let value = duration.wholeMinutes else {
      fail("out-of-range", "[\(text)] is not a whole number of minutes")
      return nil
    }
    if isHours, duration.isPlain, (1..<100).contains(value) {
      fail(
        "likely-hours", "[\(text)] would be \(value) minutes",
        fix: "write [\(value)h] for hours, or [\(value) min] if minutes are meant")
      return nil
    }
    guard value % step == 0 else {
      fail("out-of-range", "[\(text)] is not a multiple of \(step) minutes")
      return nil
    }
    guard range.contains(value) else {
      let lower = DurationText.describe(minutes: range.lowerBound)
      let upper = DurationText.describe(minutes: range.upperBound)
      fail("out-of-range", "[\(text)] is not in \(lower) … \(upper)")
      return nil
    }
    return value
  }

  /// Seconds; a plain number counts seconds.
  func seconds(_ range: ClosedRange<Double>) -> Double? {
    guard let text = text(expecting: "a duration such as 20 s or 4 min") else { return nil }
    guard let duration = DurationText(text, plainUnit: 1) else {
      fail("wrong-type", "[\(text)] is not a duration", fix: "write such as [20 s], [4 min] or [1h30]")
      return nil
    }
    guard range.contains(duration.seconds) else {
      fail("out-of-range", "[\(text)] is not in \(plain(range.lowerBound)) s … \(plain(range.upperBound)) s")
      return nil
    }
    return duration.seconds
  }

  /// Minutes of the day of `HH:MM`, to 24:00.
  func clockTime() -> Int? {
    guard let text = text(expecting: "a time of day such as 08:30") else { return nil }
    guard let minutes = ClockText.minutes(text) else {
      fail("wrong-type", "[\(text)] is not a time of day", fix: "write HH:MM from 00:00 to 24:00")
      return nil
    }
    return minutes
  }

  /// A date.
  func date() -> CivilDate? {
    guard let text = text(expecting: "a date such as 2026-11-23") else { return nil }
    guard let date = CivilDate(text) else {
      fail("wrong-date", DateText.reason(text), fix: "write YYYY-MM-DD")
      return nil
    }
    return date
  }

  /// A weekday.
  func weekday() -> Weekday? {
    guard let text = text(expecting: "a weekday") else { return nil }
    guard let weekday = WeekdayText.weekday(text) else {
      fail("wrong-type", "[\(text)] is not a weekday", fix: "write monday … sunday")
      return nil
    }
    return weekday
  }

  /// One of several words.
  func choice<Value>(_ values: [(word: String, value: Value)]) -> Value? {
    let words = values.map(\.word)
    guard let text = text(expecting: "one of \(Suggestion.list(words))") else { return nil }
    if let found = values.first(where: { $0.word == text }) { return found.value }
    fail(
      "unknown-word", "[\(text)] is not one of \(words.joined(separator: ", "))",
      fix: Suggestion.closest(to: text, among: words).map { "did you mean [\($0)]?" })
    return nil
  }

  /// One of the cases of an enumeration.
  func choice<Value: RawRepresentable & CaseIterable>(of type: Value.Type) -> Value? where Value.RawValue == String {
    choice(Value.allCases.map { ($0.rawValue, $0) })
  }

  /// The most entries of a list.
  static let listLimit = 1000

  /// The entries of a list.
  func items() -> [NodeReader]? {
    guard case .sequence(let sequence) = node else {
      _ = failNotList()
      return nil
    }
    if sequence.count > NodeReader.listLimit {
      fail("list-too-long", "has [\(sequence.count)] entries, \(NodeReader.listLimit) at most", fix: "shorten it")
    }
    return sequence.prefix(NodeReader.listLimit).enumerated().map { index, item in
      NodeReader(node: item, path: "\(path)[\(index + 1)]", file: file, log: log)
    }
  }

  /// The entries of a list, or the value itself as the only one.
  func itemsOrSelf() -> [NodeReader] {
    isList ? items() ?? [] : [self]
  }

  /// The keys of a mapping.
  func mapping() -> MappingReader? {
    MappingReader(self)
  }

  private func failNotList() -> Bool {
    if case .scalar(let scalar) = node {
      let shown = scalar.string.isEmpty ? "has no value, not a list" : "[\(scalar.string)] is not a list"
      fail("wrong-type", shown, fix: "write its entries below it, each after a dash")
    } else {
      fail("wrong-type", "is a mapping, not a list", fix: "begin each entry with a dash")
    }
    return false
  }

  private func inRange(_ value: Int, _ range: ClosedRange<Int>, shown: String, unit: String) -> Int? {
    guard range.contains(value) else {
      fail("out-of-range", "[\(shown)] is not in \(range.lowerBound) … \(range.upperBound)\(unit)")
      return nil
    }
    return value
  }

  private func plain(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
  }
}
