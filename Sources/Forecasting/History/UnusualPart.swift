public import Workforce

/// Part of a day in the history that does not look like the rest.
public struct UnusualPart: Hashable, Sendable {
  /// What it looks like.
  public enum Kind: String, Hashable, Sendable {
    /// No contacts where many were to be expected: the telephone system, not the customers.
    case outage
    /// Far more or fewer contacts than the days around it lead one to expect.
    case oddDay = "odd-day"
  }

  /// The day.
  public let date: CivilDate
  /// The slots concerned.
  public let slots: Range<Int>
  /// What it looks like.
  public let kind: Kind
  /// Contacts counted in these slots.
  public let actual: Double
  /// Contacts that were to be expected.
  public let expected: Double
  /// Whether it was left out of what the models learn from.
  public let setAside: Bool

  /// Makes a part.
  public init(
    date: CivilDate, slots: Range<Int>, kind: Kind, actual: Double, expected: Double, setAside: Bool
  ) {
    self.date = date
    self.slots = slots
    self.kind = kind
    self.actual = actual
    self.expected = expected
    self.setAside = setAside
  }
}
