/// `night`: what counts as a night duty.
public struct NightDraft: Codable, Hashable, Sendable {
  /// When the night begins; `nil` means 23:00.
  public var from: ClockTime?
  /// When it ends; `nil` means 06:00.
  public var to: ClockTime?
  /// Overlap that makes a night duty; `nil` means three hours.
  public var minutes: Minutes?

  /// Makes it.
  public init(from: ClockTime? = nil, to: ClockTime? = nil, minutes: Minutes? = nil) {
    self.from = from
    self.to = to
    self.minutes = minutes
  }

  /// What the overlap may be.
  package static let minutesField = MinutesField(1...1440)

  /// Wall-clock minutes of the night; from 1440 on they lie on the next day. `nil` when it has no length.
  package var wallClock: Range<Int>? {
    let from = from?.minute ?? 23 * 60
    let to = to?.minute ?? 6 * 60
    guard from != to, from < 1440 else { return nil }
    return from..<(to > from ? to : to + 1440)
  }

  /// Overlap in minutes, said or not.
  package var overlap: Int { minutes?.count ?? 180 }
}
