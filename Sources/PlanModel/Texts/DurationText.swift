/// Durations as people write them.
///
/// With units: `8h`, `8h30`, `8h 30min`, `90 min`, `20 s`, `1.5 h`. As a clock: `8:30` (hours and minutes). A plain number
/// counts the unit of the place where it stands: minutes for shifts, breaks and rules, seconds for contacts.
package struct DurationText: Equatable {
  /// The length in seconds.
  package var seconds: Double
  /// Whether it is a number without a unit.
  package var isPlain: Bool

  /// Reads a text; `nil` when it is not a duration.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - plainUnit: Seconds that one unit of a plain number stands for.
  package init?(_ text: String, plainUnit: Double) {
    let signed = text.lowercased().filter { $0 != " " }
    let sign: Double = signed.first == "-" ? -1 : 1
    let compact = signed.first == "-" ? String(signed.dropFirst()) : signed
    guard !compact.isEmpty, compact.first != "-", compact.utf8.count <= 16 else { return nil }
    if let plain = DecimalText.number(compact) {
      seconds = sign * plain * plainUnit
      isPlain = true
      return
    }
    isPlain = false
    if compact.contains(":") {
      let parts = compact.split(separator: ":", omittingEmptySubsequences: false)
      guard parts.count == 2, parts[1].utf8.count == 2, let hours = DecimalText.digits(parts[0]),
        let minutes = DecimalText.digits(parts[1]), minutes < 60
      else { return nil }
      seconds = sign * Double(hours * 3600 + minutes * 60)
      return
    }
    guard let total = DurationText.sumOfParts(compact) else { return nil }
    seconds = sign * total
  }

  /// The length in whole minutes; `nil` when it is not whole.
  package var wholeMinutes: Int? {
    let minutes = seconds / 60
    guard minutes == minutes.rounded(), abs(minutes) < 1e15 else { return nil }
    return Int(minutes)
  }

  /// `8h30min` as a sum; units must descend, and only after `h` may the last unit be left out (`8h30`).
  private static func sumOfParts(_ text: String) -> Double? {
    var rest = Substring(text)
    var total = 0.0
    var lastUnit = Double.infinity
    while !rest.isEmpty {
      let number = rest.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
      guard let value = DecimalText.number(String(number)) else { return nil }
      rest = rest.dropFirst(number.count)
      let name = rest.prefix { $0.isLetter }
      rest = rest.dropFirst(name.count)
      let unit: Double
      switch name {
      case "h", "hour", "hours": unit = 3600
      case "m", "min", "minute", "minutes": unit = 60
      case "s", "sec", "second", "seconds": unit = 1
      case "" where lastUnit == 3600 && number.count == 2 && value < 60: unit = 60
      default: return nil
      }
      guard unit < lastUnit else { return nil }
      lastUnit = unit
      total += value * unit
    }
    return total
  }

  /// `8h30`, `8h`, `45 min`: whole minutes for messages.
  package static func describe(minutes: Int) -> String {
    let sign = minutes < 0 ? "-" : ""
    let hours = abs(minutes) / 60
    let rest = abs(minutes) % 60
    if hours == 0 { return "\(sign)\(rest) min" }
    return rest == 0 ? "\(sign)\(hours)h" : "\(sign)\(hours)h\(rest < 10 ? "0" : "")\(rest)"
  }
}

/// Numbers in plain decimal digits: no exponents, no `nan`, no hexadecimal.
package enum DecimalText {
  /// A number such as `-12`, `0.85`; `nil` for anything else.
  package static func number(_ text: some StringProtocol) -> Double? {
    let body = text.first == "-" ? text.dropFirst() : text[...]
    let parts = body.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), body.utf8.count <= 40 else { return nil }
    for part in parts where part.isEmpty || !part.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 }) { return nil }
    return Double(String(text))
  }

  /// A whole number such as `-12`; `nil` for anything else and beyond 18 digits.
  package static func integer(_ text: some StringProtocol) -> Int? {
    let body = text.first == "-" ? text.dropFirst() : text[...]
    guard let value = digits(body) else { return nil }
    return text.first == "-" ? -value : value
  }

  /// One to eighteen digits.
  package static func digits(_ text: some StringProtocol) -> Int? {
    guard (1...18).contains(text.utf8.count), text.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 }) else { return nil }
    return Int(String(text))
  }

  /// A share of one: `0.85` or `85%`; `nil` when it is not a number. May lie outside `0...1`.
  package static func share(_ text: String) -> Double? {
    guard text.last == "%" else { return number(text) }
    let digits = text.dropLast().filter { $0 != " " }
    return number(digits).map { $0 / 100 }
  }

  /// A number in plain decimal digits that reads back as the same number, as far as 17 digits after the point allow.
  package static func plain(_ value: Double) -> String {
    if value == value.rounded(), abs(value) < 1e15 { return String(Int(value)) }
    let short = String(value)
    guard short.contains("e") else { return short }
    let parts = short.split(separator: "e")
    guard parts.count == 2, let exponent = Int(parts[1]), (-17..<0).contains(exponent) else { return "0" }
    let sign = value < 0 ? "-" : ""
    let digits = parts[0].filter(\.isNumber)
    return sign + "0." + String(repeating: "0", count: -exponent - 1) + digits
  }
}
