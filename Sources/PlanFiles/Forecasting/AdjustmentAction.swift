import Workforce

/// What the value of a row of `adjustments.csv` does, as it is written.
enum AdjustmentAction: String, CaseIterable {
  case percent, set, minimum, maximum, total

  /// The change with a value.
  func change(_ value: Double) -> ForecastAdjustment.Change {
    switch self {
    case .percent: .percent(value)
    case .set: .set(value)
    case .minimum: .minimum(value)
    case .maximum: .maximum(value)
    case .total: .total(value)
    }
  }
}
