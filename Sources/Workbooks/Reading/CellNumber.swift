import Foundation
import Workforce

/// Numbers of cells as tables in text write them: dates and times in ISO 8601, numbers with a point and the fifteen digits that
/// spreadsheets calculate with.
enum CellNumber {
  /// The text of a number under a format.
  static func text(_ value: Double, _ format: NumberFormat, is1904: Bool) -> String {
    switch format {
    case .number: return plain(value)
    case .percent: return plain(value * 100) + "%"
    case .padded(let width):
      let digits = plain(value)
      let isWhole = digits.allSatisfy { $0.isASCII && $0.isNumber }
      return isWhole ? String(repeating: "0", count: max(0, width - digits.count)) + digits : digits
    case .elapsed(let hasSeconds): return elapsed(value, hasSeconds) ?? plain(value)
    case .moment(let hasDay, let hasTime, let hasSeconds):
      return moment(value, hasDay, hasTime, hasSeconds, is1904: is1904) ?? plain(value)
    }
  }

  /// Whole seconds of a number of days, unless there are too many.
  private static func seconds(_ value: Double) -> Int? {
    let seconds = (value * 86_400).rounded()
    return seconds >= 0 && seconds < 3e11 ? Int(seconds) : nil
  }

  private static func elapsed(_ value: Double, _ hasSeconds: Bool) -> String? {
    seconds(value).map { clock($0, hasSeconds) }
  }

  /// A day, a time of day, or both: whatever the number holds, also where its format does not show it.
  private static func moment(
    _ value: Double, _ hasDay: Bool, _ hasTime: Bool, _ hasSeconds: Bool, is1904: Bool
  ) -> String? {
    guard let seconds = seconds(value) else { return nil }
    let (serial, rest) = seconds.quotientAndRemainder(dividingBy: 86_400)
    if serial == 0, hasTime, !(hasDay && is1904) { return clock(rest, hasSeconds) }
    guard let date = SerialTime.date(serial, is1904: is1904) else {
      return serial == 60 && !is1904 ? "1900-02-29" : nil
    }
    return hasTime || rest > 0 ? "\(date) \(clock(rest, hasSeconds))" : "\(date)"
  }

  /// `06:30`, or `06:30:00` where seconds are shown or there are any.
  private static func clock(_ seconds: Int, _ hasSeconds: Bool) -> String {
    func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    let text = "\(padded(seconds / 3600)):\(padded(seconds / 60 % 60))"
    return hasSeconds || seconds % 60 > 0 ? "\(text):\(padded(seconds % 60))" : text
  }

  /// A number with at most fifteen digits that count.
  static func plain(_ value: Double) -> String {
    if value == value.rounded(), abs(value) < 1e15 { return "\(Int(value))" }
    let text = String(format: "%.15g", value)
    guard text.contains("e"), abs(value) < 1 else { return text }
    let places = min(60, 14 - Int(log10(abs(value)).rounded(.down)))
    let long = String(format: "%.\(places)f", value)
    let trimmed = long.reversed().drop { $0 == "0" }.drop { $0 == "." }
    return String(trimmed.reversed())
  }
}
