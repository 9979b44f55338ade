import WallClock
import Workforce

/// Single values: each reading returns `nil` after it has reported why.
extension NodeReader {
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
