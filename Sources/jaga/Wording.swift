import Foundation

/// How summaries write numbers.
enum Wording {
  /// `1 agent`, `2 agents`.
  static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  /// `12.3`: to one decimal.
  static func tenths(_ value: Double) -> String {
    String(format: "%.1f", value)
  }

  /// `14`, `0.8884`, `1234.568`: to seven significant digits.
  static func plain(_ value: Double) -> String {
    String(format: "%.7g", value)
  }
}
