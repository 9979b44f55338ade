/// The moment until which today's contacts are known: a date and the nominal slot that is running.
public struct AsOf: Hashable, Sendable {
  /// Today.
  public let date: CivilDate
  /// The slot of the day that is running; those before it are over.
  public let slot: Int

  /// Makes a moment.
  public init(date: CivilDate, slot: Int) {
    self.date = date
    self.slot = slot
  }
}
