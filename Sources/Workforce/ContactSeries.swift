/// One queue's history on the nominal wall-clock grid: day by day, slot by slot.
///
/// A missing interval (no record), a closed one (the queue does not open) and a zero (open, nobody called) are three
/// different things. A day with a clock change is already folded onto its nominal slots: a skipped hour is missing, a
/// repeated one is the mean of both.
public struct ContactSeries: Hashable, Sendable {
  /// What is known of one slot.
  public enum Observation: Hashable, Sendable {
    /// No record.
    case missing
    /// The queue does not open then.
    case closed
    /// Contacts offered.
    case offered(Double)

    /// Contacts offered; `nil` when missing or closed.
    public var contacts: Double? {
      if case .offered(let value) = self { value } else { nil }
    }
  }

  /// Id of the queue.
  public var queue: String
  /// The first day of the history.
  public var firstDay: CivilDate
  /// Slots in a day: 1440 divided by the interval's minutes.
  public var slotsPerDay: Int
  /// Observations, `dayCount × slotsPerDay`, day by day.
  public var observations: [Observation]
  /// Mean handling time in seconds of each slot, `nil` where unknown; as many as `observations`.
  public var handlingSeconds: [Double?]

  /// Makes a series.
  public init(
    queue: String, firstDay: CivilDate, slotsPerDay: Int, observations: [Observation], handlingSeconds: [Double?]
  ) {
    precondition(observations.count % slotsPerDay == 0, "whole days (\(observations.count) slots)")
    precondition(handlingSeconds.count == observations.count, "one handling time per slot")
    self.queue = queue
    self.firstDay = firstDay
    self.slotsPerDay = slotsPerDay
    self.observations = observations
    self.handlingSeconds = handlingSeconds
  }

  /// Days in the history.
  public var dayCount: Int { observations.count / slotsPerDay }

  /// The slots of one day.
  public func slots(ofDay day: Int) -> ArraySlice<Observation> {
    observations[day * slotsPerDay..<(day + 1) * slotsPerDay]
  }
}

/// A day that does not follow its weekday.
public struct SpecialDay: Hashable, Sendable {
  /// What is special about it.
  public enum Effect: Hashable, Sendable {
    /// Nobody is served.
    case closed
    /// Follows another weekday's pattern.
    case like(Weekday)
    /// The weekday's volume times a factor.
    case factor(Double)
    /// The effect is learned from earlier days of the same name; without any, the day is left as it is.
    case learned
  }

  /// Name, such as `Idul Fitri`: days of the same name share what is learned.
  public var name: String
  /// The date.
  public var date: CivilDate
  /// What is special about it.
  public var effect: Effect
  /// Queues concerned; `nil` means all.
  public var queues: [String]?

  /// Makes a special day.
  public init(name: String, date: CivilDate, effect: Effect, queues: [String]? = nil) {
    self.name = name
    self.date = date
    self.effect = effect
    self.queues = queues
  }
}

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
