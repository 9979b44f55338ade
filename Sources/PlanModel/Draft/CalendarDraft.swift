public import Workforce

/// An entry of `calendar`: days of one name that do not follow their weekday.
public struct CalendarDraft: Codable, Hashable, Sendable {
  /// What a day does.
  public enum Effect: Codable, Hashable, Sendable {
    /// Nobody is served.
    case closed
    /// It follows another weekday.
    case like(Weekday)
    /// Its weekday's volume times so much.
    case factor(Double)
  }

  /// What the days are called; days of one name share what is learned of them.
  public var name: String
  /// The days.
  public var dates: [CivilDate]
  /// What they do; `nil` is learned from earlier days of the same name.
  public var effect: Effect?
  /// When the days are open, in place of their weekday's hours; `nil` keeps those.
  public var hours: [DayHours]?
  /// Ids of the queues concerned; `nil` means all.
  public var queues: [String]?
  /// Whether work on the days is paid as work on a holiday; `nil` means it is not.
  public var isHoliday: Bool?

  /// Makes it.
  public init(
    name: String, dates: [CivilDate], effect: Effect? = nil, hours: [DayHours]? = nil, queues: [String]? = nil,
    isHoliday: Bool? = nil
  ) {
    self.name = name
    self.dates = dates
    self.effect = effect
    self.hours = hours
    self.queues = queues
    self.isHoliday = isHoliday
  }

  /// What a factor may be.
  package static let factorField = NumberField(0...100)
}
