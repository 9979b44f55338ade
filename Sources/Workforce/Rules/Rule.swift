/// A rule that a roster keeps, or pays for breaking.
public struct Rule: Hashable, Sendable {
  /// Whether a breach is forbidden or has a price.
  public enum Hardness: Hashable, Sendable {
    /// No roster that breaks it leaves the program.
    case hard
    /// A breach costs `weight` per unit of its amount: per hour for amounts in minutes, else per count.
    case soft(weight: Double)
  }

  /// What it demands.
  public var kind: RuleKind
  /// Forbidden or priced.
  public var hardness: Hardness
  /// Contracts it concerns, as indices; `nil` means all.
  public var contracts: [Int]?
  /// Where it comes from: a law with its date, or empty.
  public var source: String

  /// Makes a rule.
  public init(kind: RuleKind, hardness: Hardness = .hard, contracts: [Int]? = nil, source: String = "") {
    self.kind = kind
    self.hardness = hardness
    self.contracts = contracts
    self.source = source
  }

  /// Whether it binds an agent with this contract.
  public func concerns(contract: Int) -> Bool {
    contracts?.contains(contract) ?? true
  }
}
