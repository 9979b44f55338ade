/// What a ledger counts of an agent's duties and of what stands around them; `docs/ledger.md` says each exactly.
///
/// The spelling is frozen: ledgers are kept for years. Everything can be added up, weeks to months and months to a year;
/// occupancy is therefore kept as two counts, of which it is the ratio.
public enum LedgerCount: Hashable, Sendable {
  /// Paid hours of duties.
  case hours
  /// Paid hours beyond the upper limit of the contract's weekly hours.
  case overtime
  /// Paid hours beyond the lower limit of the contract's weekly hours.
  case aboveContract
  /// Duties that are night work.
  case nights
  /// Duties that start early.
  case early
  /// Duties that end late.
  case late
  /// Weekends with a duty.
  case weekends
  /// Duties that start on a public holiday.
  case holidays
  /// Days that were changed at short notice.
  case shortNotice
  /// Wishes for a day.
  case wishesAsked
  /// Of those, the ones that the roster grants.
  case wishesGranted
  /// Hours open to queues, of which the occupancy is expected.
  case queueHours
  /// Of those, the hours that are expected to be spent on contacts.
  case occupiedHours
  /// Days on which the agent was employed and not away.
  case availableDays
  /// Duties on call.
  case onCall
  /// Duties of a shift, by its id.
  case shift(String)

  /// All but those of shifts, in the order of the documentation.
  public static let named: [LedgerCount] = [
    .hours, .overtime, .aboveContract, .nights, .early, .late, .weekends, .holidays, .shortNotice, .wishesAsked,
    .wishesGranted,
    .queueHours, .occupiedHours, .availableDays, .onCall,
  ]

  /// What the word of a shift begins with.
  public static let shiftPrefix = "shift:"

  /// The most that a month can have of it; `nil` where nothing limits it.
  public var mostInMonth: Double? {
    switch self {
    case .hours, .overtime, .aboveContract, .queueHours, .occupiedHours: 744
    case .nights, .early, .late, .holidays, .shortNotice, .availableDays, .onCall, .shift: 31
    case .weekends: 5
    case .wishesAsked, .wishesGranted: nil
    }
  }
}

extension LedgerCount: LosslessStringConvertible {
  /// Reads a word of the ledger, such as `nights` or `shift:early`; `nil` when it is none.
  public init?(_ text: String) {
    if text.hasPrefix(LedgerCount.shiftPrefix) {
      let id = text.dropFirst(LedgerCount.shiftPrefix.count)
      guard !id.isEmpty else { return nil }
      self = .shift(String(id))
      return
    }
    guard let found = LedgerCount.named.first(where: { $0.description == text }) else { return nil }
    self = found
  }

  /// The word of the ledger.
  public var description: String {
    switch self {
    case .hours: "hours"
    case .overtime: "overtime"
    case .aboveContract: "above-contract"
    case .nights: "nights"
    case .early: "early"
    case .late: "late"
    case .weekends: "weekends"
    case .holidays: "holidays"
    case .shortNotice: "short-notice"
    case .wishesAsked: "wishes-asked"
    case .wishesGranted: "wishes-granted"
    case .queueHours: "queue-hours"
    case .occupiedHours: "occupied-hours"
    case .availableDays: "available-days"
    case .onCall: "on-call"
    case .shift(let id): LedgerCount.shiftPrefix + id
    }
  }
}

extension LedgerCount: Comparable {
  private var rank: Int { LedgerCount.named.firstIndex(of: self) ?? LedgerCount.named.count }

  /// In the order of the documentation, those of shifts last, by their ids.
  public static func < (left: LedgerCount, right: LedgerCount) -> Bool {
    (left.rank, left.description) < (right.rank, right.description)
  }
}

extension LedgerCount: Codable {
  /// Reads the word.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let count = LedgerCount(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "[\(text)] is not a count of a ledger")
    }
    self = count
  }

  /// Writes the word.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
