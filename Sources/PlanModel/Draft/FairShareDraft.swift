public import Workforce

/// An entry of `fair-share`: a burden, and what having more of it than is due costs.
public struct FairShareDraft: Codable, Hashable, Sendable {
  /// What is shared.
  public enum Count: Codable, Hashable, Sendable {
    /// A count of the ledger.
    case ledger(LedgerCount)
    /// Points for duties of shifts, in the order of the file.
    case points([ShiftPoints])
  }

  /// Points for a duty of a shift.
  public struct ShiftPoints: Codable, Hashable, Sendable {
    /// Id of the shift.
    public var shift: String
    /// Points.
    public var points: Int

    /// Makes it.
    public init(shift: String, points: Int) {
      self.shift = shift
      self.points = points
    }
  }

  /// What is shared.
  public var count: Count
  /// Cost of the first count beyond what is due.
  public var weight: Double
  /// Months of the ledger that count, that of the horizon's first day included; `nil` is all.
  public var months: Int?
  /// How many the horizon is expected to bring to all together; `nil` is as many an hour as the ledger has.
  public var expected: Double?
  /// Ids of the contracts whose agents share it; `nil` is all.
  public var contracts: [String]?
  /// Teams whose agents share it; `nil` is all.
  public var teams: [String]?

  /// Makes it.
  public init(
    count: Count, weight: Double, months: Int? = nil, expected: Double? = nil, contracts: [String]? = nil,
    teams: [String]? = nil
  ) {
    self.count = count
    self.weight = weight
    self.months = months
    self.expected = expected
    self.contracts = contracts
    self.teams = teams
  }

  /// Entries of a plan at most.
  package static let most = 20
  /// Different counts among them at most: each multiplies what a search remembers of a line, and all are one number of a state.
  package static let mostCounts = 5

  /// What its values may be.
  package enum Fields {
    /// The weight.
    package static let weight = NumberField(0...1_000_000_000)
    /// Months.
    package static let months = WholeNumberField(1...120)
    /// How many are expected.
    package static let expected = NumberField(0...1_000_000)
    /// Points of a shift.
    package static let points = WholeNumberField(0...9)
  }
}
