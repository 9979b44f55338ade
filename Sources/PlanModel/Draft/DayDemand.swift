/// What a day of a weekly pattern asks for: `free`, `off`, `work`, or the id of a shift, or several.
public enum DayDemand: CodableText {
  /// Work or not, as the optimiser likes.
  case free
  /// A day off.
  case off
  /// A duty of any shift.
  case work
  /// A duty of one of these shifts.
  case shifts([String])

  /// Reads the word, or ids with commas between them.
  public init(_ text: String) {
    switch text {
    case "free": self = .free
    case "off": self = .off
    case "work": self = .work
    default: self = .shifts(text.split(separator: ", ").map(String.init))
    }
  }

  /// The word, or the ids with commas between them.
  public var description: String {
    switch self {
    case .free: "free"
    case .off: "off"
    case .work: "work"
    case .shifts(let ids): ids.joined(separator: ", ")
    }
  }
}
