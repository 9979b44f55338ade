/// One thing that is paid beside paid hours: a premium, an allowance, overtime of a week, hours that are paid at least.
///
/// `docs/pay.md` is its exact definition. Costs are whole thousandths, each duty (or week) and line rounded by itself.
public struct PayLine: Hashable, Sendable {
  /// What is paid.
  public enum Terms: Hashable, Sendable {
    /// A premium for paid minutes of a duty.
    case premium(PayPremium)
    /// An amount for a duty.
    case allowance(PayAllowance)
    /// A premium for the paid minutes of a week beyond some of them; of each duty only the first `perDuty` paid minutes count, where that is
    /// said, because those beyond are overtime of their day already.
    case weeklyOvertime(bands: [PayBand], perDuty: Int?)
    /// A duty is paid as if it had so many paid minutes at least.
    case leastPerDuty(minutes: Int)
    /// A week is paid as if it had so many paid minutes at least, and no more than the agent's week allows.
    case leastPerWeek(minutes: Int)
  }

  /// Its id: of the plan or of the preset it comes from. Lines for different contracts may share it.
  public var id: String
  /// What is paid.
  public var terms: Terms
  /// Contracts it concerns, as indices; `nil` means all.
  public var contracts: [Int]?
  /// Where it comes from: a law or an agreement, or empty.
  public var source: String

  /// Makes a line.
  public init(id: String, terms: Terms, contracts: [Int]? = nil, source: String = "") {
    self.id = id
    self.terms = terms
    self.contracts = contracts
    self.source = source
  }

  /// Whether it concerns an agent with this contract.
  public func concerns(contract: Int) -> Bool {
    contracts?.contains(contract) ?? true
  }
}

extension PayLine {
  /// Distinct sums of a week's daily overtime that the search tells apart at most.
  public static let mostOvertimeSums = 60
}
