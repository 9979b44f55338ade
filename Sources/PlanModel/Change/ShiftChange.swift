/// What of a family of shifts changes; what is `nil` stays.
public struct ShiftChange: Codable, Hashable, Sendable {
  /// Id of the shift.
  public var id: String
  /// When its duties may start.
  public var starts: [ShiftDraft.Starts]?
  /// How long they may be.
  public var lengths: [Minutes]?
  /// How lengths are measured.
  public var lengthsBy: ShiftDraft.LengthsBy?
  /// On which days its starts lie.
  public var days: [Weekdays]?
  /// Ids of the contracts that may work it.
  public var contracts: [String]?

  /// Makes a change.
  public init(
    id: String, starts: [ShiftDraft.Starts]? = nil, lengths: [Minutes]? = nil,
    lengthsBy: ShiftDraft.LengthsBy? = nil, days: [Weekdays]? = nil, contracts: [String]? = nil
  ) {
    self.id = id
    self.starts = starts
    self.lengths = lengths
    self.lengthsBy = lengthsBy
    self.days = days
    self.contracts = contracts
  }

  func apply(to shift: inout ShiftDraft) {
    if let starts { shift.starts = starts }
    if let lengths { shift.lengths = lengths }
    if let lengthsBy { shift.lengthsBy = lengthsBy }
    if let days { shift.days = days }
    if let contracts { shift.contracts = contracts }
  }
}
