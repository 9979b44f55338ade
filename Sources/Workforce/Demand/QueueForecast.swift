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
  /// How far the contacts may lie from what is expected; `nil` when nobody can say.
  public var quantiles: ForecastQuantiles?

  /// Makes a forecast.
  public init(
    queue: String, firstDay: CivilDate, slotsPerDay: Int, contacts: [Double], handlingSeconds: [Double],
    quantiles: ForecastQuantiles? = nil
  ) {
    precondition(contacts.count == handlingSeconds.count && contacts.count % slotsPerDay == 0, "whole days")
    self.queue = queue
    self.firstDay = firstDay
    self.slotsPerDay = slotsPerDay
    self.contacts = contacts
    self.handlingSeconds = handlingSeconds
    self.quantiles = quantiles
  }

  /// Days forecast.
  public var dayCount: Int { contacts.count / slotsPerDay }
}
