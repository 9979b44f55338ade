/// When a duty counts as a night duty: it overlaps one of these stretches by enough minutes.
public struct NightDefinition: Hashable, Sendable {
  /// Night stretches in elapsed minutes, ascending, from before the horizon (previous roster) to past its end.
  public var stretches: [Range<Int>]
  /// Overlap in minutes that makes a night duty.
  public var minimumMinutes: Int

  /// Makes a definition.
  public init(stretches: [Range<Int>], minimumMinutes: Int) {
    self.stretches = stretches
    self.minimumMinutes = minimumMinutes
  }

  /// Whether a duty over these elapsed minutes is a night duty.
  public func isNight(_ minutes: Range<Int>) -> Bool {
    stretches.contains { $0.clamped(to: minutes).count >= minimumMinutes }
  }
}
