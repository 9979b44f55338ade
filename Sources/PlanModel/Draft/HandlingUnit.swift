/// The unit in which a file writes handling times.
public enum HandlingUnit: String, Codable, Hashable, Sendable, CaseIterable {
  case milliseconds, seconds, minutes, hours
  /// Fractions of a day, as spreadsheets keep durations.
  case days

  /// How many seconds one is.
  public var seconds: Double {
    switch self {
    case .milliseconds: 0.001
    case .seconds: 1
    case .minutes: 60
    case .hours: 3600
    case .days: 86_400
    }
  }
}
