/// What a plan was made from.
public struct PlanProvenance: Hashable, Sendable {
  /// Fingerprint of everything that the plan was read from.
  public var inputHash: String
  /// Probability with which the contacts staffed for are not exceeded, where another than the plan's was asked for.
  public var quantile: Double?

  /// Makes a provenance.
  public init(inputHash: String = "", quantile: Double? = nil) {
    self.inputHash = inputHash
    self.quantile = quantile
  }
}
