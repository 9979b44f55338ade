/// An entry of `states`: what a state of the telephone system's log is.
public struct StateDraft: Codable, Hashable, Sendable {
  /// The state, as the log has it; upper and lower case are the same.
  public var name: String
  /// `work`, `meal`, `break`, `pause`, `session`, `off`, or the id of a session.
  public var activity: String

  /// Makes it.
  public init(name: String, activity: String) {
    self.name = name
    self.activity = activity
  }

  /// Words that are activities of any plan.
  public static let words = ["work", "meal", "break", "pause", "session", "off"]

  /// What usual names of states are where a plan says nothing.
  public static let usual: [StateDraft] = [
    ("available", "work"), ("ready", "work"), ("talking", "work"), ("on-call", "work"), ("busy", "work"),
    ("hold", "work"), ("wrap-up", "work"), ("acw", "work"), ("work", "work"), ("break", "pause"), ("meal", "meal"),
    ("lunch", "meal"), ("meeting", "session"), ("training", "session"), ("coaching", "session"), ("offline", "off"),
    ("logged-out", "off"), ("off", "off"),
  ].map { StateDraft(name: $0.0, activity: $0.1) }

  /// The most entries of the section.
  package static let most = 500
}
