/// What is expected of one queue: contacts and handling time per nominal slot of each day.
public struct QueueForecast: Hashable, Sendable {
  /// Id of the queue.
  public var queue: String
  /// The first day forecast.
  public var firstDay: CivilDate
  /// Slots in a day.
  public var slotsPerDay: Int
  /// Expected contacts per slot, `dayCount × slotsPerDay`; 0 when closed.
  public var contacts: [Double]
  /// Expected mean handling time in seconds per slot.
  public var handlingSeconds: [Double]
  /// How it divides into talk, hold and wrap-up; `nil` when nothing tells these apart.
  public var handlingShares: HandlingShares?
  /// How far the contacts may lie from what is expected; `nil` when nobody can say.
  public var quantiles: ForecastQuantiles?

  /// Makes a forecast.
  public init(
    queue: String, firstDay: CivilDate, slotsPerDay: Int, contacts: [Double], handlingSeconds: [Double],
    handlingShares: HandlingShares? = nil, quantiles: ForecastQuantiles? = nil
  ) {
    precondition(contacts.count == handlingSeconds.count && contacts.count % slotsPerDay == 0, "whole days")
    self.queue = queue
    self.firstDay = firstDay
    self.slotsPerDay = slotsPerDay
    self.contacts = contacts
    self.handlingSeconds = handlingSeconds
    precondition(handlingShares?.shares.allSatisfy { $0.count == contacts.count } ?? true, "shares of every slot")
    self.handlingShares = handlingShares
    self.quantiles = quantiles
  }

  /// Mean seconds that the expected contacts take, by part; `nil` when nothing tells parts apart, or none is expected.
  public var meanPartSeconds: [(part: HandlingPart, seconds: Double)]? {
    let all = contacts.reduce(0, +)
    guard let handlingShares, all > 0 else { return nil }
    return zip(handlingShares.parts, handlingShares.shares).map { part, shares in
      (part, contacts.indices.reduce(0) { $0 + contacts[$1] * handlingSeconds[$1] * shares[$1] } / all)
    }
  }

  /// Days forecast.
  public var dayCount: Int { contacts.count / slotsPerDay }
}
