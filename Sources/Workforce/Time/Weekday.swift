/// A day of the week, Monday first (ISO 8601).
public enum Weekday: String, Hashable, Sendable, CaseIterable, Codable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday

  /// 0 for Monday to 6 for Sunday.
  public var index: Int {
    switch self {
    case .monday: 0
    case .tuesday: 1
    case .wednesday: 2
    case .thursday: 3
    case .friday: 4
    case .saturday: 5
    case .sunday: 6
    }
  }

  /// The weekday `days` later (earlier when negative).
  public func adding(days: Int) -> Weekday {
    Weekday.allCases[((index + days) % 7 + 7) % 7]
  }
}
