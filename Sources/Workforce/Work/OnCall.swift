/// Stand-by away from work: duties of some shifts serve no queue and take no breaks, and so many agents must have one at a time.
public struct OnCall: Hashable, Sendable {
  /// Stable id, unique in the plan; rosters show it.
  public var id: String
  /// What its duties are worth.
  public var terms: OnCallTerms
  /// Queues of which an agent must have the skill, as ascending indices into the plan's.
  public var queues: [Int]
  /// Agents who must be on call, by interval.
  public var needed: [Int]
  /// Cost of an agent-hour missing; `nil` when none may be.
  public var price: Double?

  /// Makes one.
  public init(id: String, terms: OnCallTerms, queues: [Int], needed: [Int], price: Double?) {
    self.id = id
    self.terms = terms
    self.queues = queues
    self.needed = needed
    self.price = price
  }
}

/// How much of a duty on call is paid, how much counts as hours worked, and whether it is rest.
public struct OnCallTerms: Hashable, Sendable {
  /// Share of the time that is paid, in hundredths of a per cent.
  public var paid: Int
  /// Share of the time that limits on hours count, in hundredths of a per cent.
  public var counted: Int
  /// Whether rules on days and rest see nothing of it.
  public var isRest: Bool

  /// Makes terms.
  public init(paid: Int, counted: Int, isRest: Bool) {
    self.paid = paid
    self.counted = counted
    self.isRest = isRest
  }

  /// Paid minutes of so many, to the nearest five.
  public func paidMinutes(of minutes: Int) -> Int { OnCallTerms.share(paid, of: minutes) }

  /// Minutes of so many that count as worked, to the nearest five.
  public func countedMinutes(of minutes: Int) -> Int { OnCallTerms.share(counted, of: minutes) }

  private static func share(_ share: Int, of minutes: Int) -> Int {
    Int(clamping: (Int128(minutes) * Int128(share) + 25_000) / 50_000 * 5)
  }
}
