/// A change of the contacts that a centre meets, made to a finished forecast: what a what-if says of the world outside.
///
/// Queues are named by their ids. Shares and factors are of one.
public enum DemandChange: Codable, Hashable, Sendable {
  /// Contacts times a factor.
  case volume(queues: [String], factor: Double, DemandPeriod)
  /// Mean handling times, or one part of them, times a factor.
  case handlingTime(queues: [String], part: HandlingPart?, factor: Double, DemandPeriod)
  /// A share of a queue's contacts goes away, to a machine or another company.
  case deflection(Deflection)
  /// The share of contacts that are repeats of earlier ones changes.
  case repeats(queues: [String], from: Double, to: Double, DemandPeriod)
  /// As many contacts come on each day as are not exceeded with this probability, of every queue at once.
  case quantile(Double)
  /// Nobody gets through for a while; some try again when it is over.
  case outage(Outage)

  /// Contacts that go away, and what of them comes back.
  public struct Deflection: Codable, Hashable, Sendable {
    /// The queue that they leave.
    public var queue: String
    /// The share that leaves.
    public var share: Double
    /// The queue on which some of them come back; `nil` when none does.
    public var returnsOn: String?
    /// The share of those that left which comes back.
    public var returningShare: Double
    /// Mean handling time of those, in seconds; `nil` takes that of the queue on which they come.
    public var returningHandlingSeconds: Double?
    /// Handling times of the contacts that stay, times this: what is left is often harder.
    public var remainingHandlingFactor: Double
    /// When.
    public var period: DemandPeriod

    /// Makes a deflection.
    public init(
      queue: String, share: Double, returnsOn: String? = nil, returningShare: Double = 0,
      returningHandlingSeconds: Double? = nil, remainingHandlingFactor: Double = 1, period: DemandPeriod = .always
    ) {
      self.queue = queue
      self.share = share
      self.returnsOn = returnsOn
      self.returningShare = returningShare
      self.returningHandlingSeconds = returningHandlingSeconds
      self.remainingHandlingFactor = remainingHandlingFactor
      self.period = period
    }
  }

  /// A time in which contacts do not get through.
  public struct Outage: Codable, Hashable, Sendable {
    /// The queues concerned.
    public var queues: [String]
    /// The share of contacts that do not get through.
    public var share: Double
    /// The share of those which tries again later.
    public var returningShare: Double
    /// Minutes after the outage over which they come back, evenly.
    public var returningMinutes: Int
    /// When; it has an end.
    public var period: DemandPeriod

    /// Makes an outage.
    public init(
      queues: [String], share: Double = 1, returningShare: Double = 0, returningMinutes: Int = 120,
      period: DemandPeriod
    ) {
      self.queues = queues
      self.share = share
      self.returningShare = returningShare
      self.returningMinutes = returningMinutes
      self.period = period
    }
  }

  /// Ids of the queues named.
  public var queues: [String] {
    switch self {
    case .volume(let queues, _, _), .handlingTime(let queues, _, _, _), .repeats(let queues, _, _, _): queues
    case .deflection(let deflection): [deflection.queue] + (deflection.returnsOn.map { [$0] } ?? [])
    case .outage(let outage): outage.queues
    case .quantile: []
    }
  }
}
