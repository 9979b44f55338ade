/// A row of the waiting list: an absence that was asked for and could not be granted yet.
public struct WaitingDraft: Codable, Hashable, Sendable {
  /// What was asked for.
  public var absence: AbsenceDraft
  /// When; those who asked earlier come first, those of whom it is not known last.
  public var askedAt: Moment?

  /// The most days that can be asked for at once.
  public static let mostDays = 366

  /// Makes it.
  public init(_ absence: AbsenceDraft, askedAt: Moment? = nil) {
    self.absence = absence
    self.askedAt = askedAt
  }
}
