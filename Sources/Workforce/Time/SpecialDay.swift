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
  /// Opening hours of the date, in wall-clock minutes from its midnight (`0..<1440`), in place of its weekday's; `nil`
  /// keeps those.
  public var hours: [Range<Int>]?
  /// Queues concerned; `nil` means all.
  public var queues: [String]?
  /// Whether work on the date is paid as work on a holiday; it changes nothing else.
  public var isHoliday: Bool

  /// Makes a special day.
  public init(
    name: String, date: CivilDate, effect: Effect, hours: [Range<Int>]? = nil, queues: [String]? = nil,
    isHoliday: Bool = false
  ) {
    self.name = name
    self.date = date
    self.effect = effect
    self.hours = hours
    self.queues = queues
    self.isHoliday = isHoliday
  }
}
