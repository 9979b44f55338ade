/// One breach as a rule finds it, before it is known whether it is hard or has a price.
struct Breach {
  /// Index of the agent; `nil` for the whole roster.
  var agent: Int?
  /// Day of the horizon; `nil` when it concerns a longer time.
  var day: Int?
  /// How much, in `unit`.
  var amount: Double
  /// Unit of the amount.
  var unit: String
  /// What happened, in words.
  var message: String

  /// Its price in thousandths: `weight × amount`, minutes counted in hours, rounded once.
  func thousandths(weight: Double) -> Int {
    let count = unit == "minutes" ? amount / 60 : amount
    return Int((1000 * weight * count).rounded())
  }
}

/// A demand on one agent's line of work.
protocol LineRule: Sendable {
  /// The rule's stable id.
  var id: String { get }
  /// Every breach in the line, by time.
  func breaches(of line: Line) -> [Breach]
}
