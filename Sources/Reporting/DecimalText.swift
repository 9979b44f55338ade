import Foundation

/// Numbers as text, the same on every machine: a point, no grouping, rounded half away from zero unless told otherwise.
enum DecimalText {
  /// With exactly so many decimals: `12.50`.
  static func fixed(_ value: Double, places: Int) -> String {
    let scale = (0..<places).reduce(1.0) { scale, _ in scale * 10 }
    let scaled = (abs(value) * scale).rounded()
    guard scaled < 9e15 else { return "\(value)" }
    let digits = String(Int(scaled))
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    let sign = value < 0 && scaled > 0 ? "-" : ""
    return places == 0 ? sign + padded : "\(sign)\(padded.dropLast(places)).\(padded.suffix(places))"
  }

  /// Thousandths with three decimals, exactly: `12.500`.
  static func thousandths(_ value: Int) -> String {
    let digits = String(value.magnitude)
    let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return "\(value < 0 ? "-" : "")\(padded.dropLast(3)).\(padded.suffix(3))"
  }

  /// With at most so many decimals: `12.5`, `12`.
  static func trimmed(_ value: Double, places: Int) -> String {
    var text = fixed(value, places: places)
    guard text.contains(".") else { return text }
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text
  }

  /// With all digits that it takes to read the same number again, and no exponent: `12.5`, `0.1`, `12`.
  static func exact(_ value: Double) -> String {
    let text = "\(value)"
    guard let mark = text.firstIndex(of: "e"), let exponent = Int(text[text.index(after: mark)...]) else {
      return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
    let (sign, digits) = (value < 0 ? "-" : "", text[..<mark].filter { $0.isNumber })
    let places = digits.count - 1 - exponent
    let padded =
      String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
      + String(repeating: "0", count: max(0, -places))
    if places <= 0 { return sign + padded }
    var plain = "\(sign)\(padded.dropLast(places)).\(padded.suffix(places))"
    while plain.hasSuffix("0") { plain.removeLast() }
    return plain.hasSuffix(".") ? String(plain.dropLast()) : plain
  }

  /// Minutes as hours and minutes: `7 h 30 min`, `8 h`, `45 min`.
  static func length(_ minutes: Int) -> String {
    let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
    if hours == 0 { return "\(rest) min" }
    return rest == 0 ? "\(hours) h" : "\(hours) h \(rest) min"
  }

  /// With one decimal, by the number's exact binary value: `12.3`.
  static func tenths(_ value: Double) -> String {
    String(format: "%.1f", value)
  }

  /// To seven significant digits, by the number's exact binary value: `14`, `0.8884`, `1234.568`.
  static func significant(_ value: Double) -> String {
    String(format: "%.7g", value)
  }
}
