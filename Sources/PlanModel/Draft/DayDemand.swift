/// What a day of a weekly pattern asks for: `free`, `off`, `work`, or the id of a shift.
public enum DayDemand: CodableText {
  /// Work or not, as the optimiser likes.
  case free
  /// A day off.
  case off
  /// A duty of any shift.
  case work
  /// A duty of this shift.
  case shift(String)

  /// Reads the word.
  public init(_ text: String) {
    switch text {
    case "free": self = .free
    case "off": self = .off
    case "work": self = .work
    default: self = .shift(text)
    }
  }

  /// The word.
  public var description: String {
    switch self {
    case .free: "free"
    case .off: "off"
    case .work: "work"
    case .shift(let id): id
    }
  }
}
