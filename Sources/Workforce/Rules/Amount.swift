/// How much a rule is broken.
public struct Amount: Hashable, Sendable, Codable {
  /// How much, in ``unit``.
  public var value: Double
  /// What is counted.
  public var unit: AmountUnit

  /// Makes an amount.
  public init(_ value: Double, _ unit: AmountUnit) {
    self.value = value
    self.unit = unit
  }

  /// Makes an amount of a whole number.
  public init(_ value: Int, _ unit: AmountUnit) {
    self.init(Double(value), unit)
  }

  /// What it costs at a weight: `weight × amount`, minutes counted in hours, rounded once to a thousandth.
  public func cost(weight: Double) -> Cost {
    let count = unit == .minutes ? value / 60 : value
    return Cost(thousandths: Int(saturating: (1000 * weight * count).rounded()))
  }
}

/// Units in which a breach is measured. The spelling is frozen.
public enum AmountUnit: String, Hashable, Sendable, Codable, CaseIterable {
  case minutes, days, weekends, nights, times, breaks, duties, agents
  case agentIntervals = "agent intervals"
  /// Demands that cannot hold together.
  case conflicts = "conflict"
}
