/// Absences that were, beside the hours that would have been worked.
public struct AbsenceHistory: Hashable, Sendable {
  /// Hours of absence of one kind on one date.
  public struct Record: Hashable, Sendable {
    /// The date.
    public let date: CivilDate
    /// Such as `sick`.
    public let kind: String
    /// Paid hours that were not worked.
    public let hours: Double
    /// The day on which it was known; `nil` when nobody wrote it down.
    public let known: CivilDate?

    /// Makes a record.
    public init(date: CivilDate, kind: String, hours: Double, known: CivilDate?) {
      self.date = date
      self.kind = kind
      self.hours = hours
      self.known = known
    }
  }

  /// A date with the paid hours that everybody would have worked, those absent among them.
  public struct Day: Hashable, Sendable {
    /// The date.
    public let date: CivilDate
    /// Hours, above zero.
    public let hours: Double

    /// Makes a day.
    public init(date: CivilDate, hours: Double) {
      self.date = date
      self.hours = hours
    }
  }

  /// In the order of the table; of dates that ``days`` has.
  public let records: [Record]
  /// Ascending.
  public let days: [Day]
  /// Whether the table says when absences were known.
  public let saysWhenKnown: Bool

  /// Makes a history.
  public init(records: [Record], days: [Day], saysWhenKnown: Bool) {
    self.records = records
    self.days = days
    self.saysWhenKnown = saysWhenKnown
  }
}
