import WallClock
public import Workforce

// Numbers, dates and times as they are written in Indonesia.

extension Indonesian {
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des",
  ]

  /// `-1.234,5`: points between thousands, a comma before decimals.
  ///
  /// ## Source
  /// Badan Pengembangan dan Pembinaan Bahasa, "Ejaan Bahasa Indonesia yang Disempurnakan" (EYD), edition V, 2022, on the point and
  /// the comma.
  public func numeral(_ plain: String) -> String {
    let sign = plain.prefix { "+-−".contains($0) }
    let parts = plain.dropFirst(sign.count).split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let digits = parts.first, !digits.isEmpty, digits.allSatisfy({ $0.isASCII && $0.isNumber }) else {
      return plain.replacing(".", with: ",")
    }
    var grouped = ""
    for (position, digit) in digits.enumerated() {
      if position > 0, (digits.count - position).isMultiple(of: 3) { grouped += "." }
      grouped.append(digit)
    }
    return sign + grouped + (parts.count > 1 ? ",\(parts[1])" : "")
  }

  /// `81,2%`.
  public func percent(_ numeral: String) -> String { "\(numeral)%" }

  /// `23 Nov 2026`.
  public func date(_ date: CivilDate) -> String {
    let (year, month, day) = date.parts
    return "\(day) \(Indonesian.months[month - 1]) \(year)"
  }

  /// `06.30`.
  ///
  /// ## Source
  /// EYD, edition V: a point parts hours and minutes.
  public func clock(_ minutes: Int) -> String { ClockText.hoursAndMinutes(minutes).replacing(":", with: ".") }

  /// `06.00–14.30`.
  public func span(_ from: String, _ to: String) -> String { "\(from)–\(to)" }

  /// `tidak dikenal dalam rencana`.
  public var unknownToPlan: String { "tidak dikenal dalam rencana" }
}
