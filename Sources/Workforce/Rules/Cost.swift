/// A cost, counted in thousandths of the plan's own unit of cost so that sums are exact.
public struct Cost: Hashable, Sendable, Codable {
  /// Nothing.
  public static let zero = Cost(thousandths: 0)

  /// Thousandths of the plan's unit of cost.
  public var thousandths: Int

  /// Makes a cost.
  public init(thousandths: Int) {
    self.thousandths = thousandths
  }

  /// In the plan's unit of cost.
  public var units: Double { Double(thousandths) / 1000 }

  /// The sum of two costs.
  public static func + (left: Cost, right: Cost) -> Cost {
    Cost(thousandths: left.thousandths.addingSaturated(right.thousandths))
  }
}
