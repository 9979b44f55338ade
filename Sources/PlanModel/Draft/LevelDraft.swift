public import Queueing

/// A service level: a share of contacts answered within a threshold.
public struct LevelDraft: Codable, Hashable, Sendable {
  /// The share.
  public var share: Double
  /// The threshold.
  public var within: Seconds
  /// How it counts those who hang up; `nil` means of all offered.
  public var definition: ServiceLevelDefinition?
  /// Up to which wait hanging up is short; `nil` means that none is.
  public var shortAbandon: Seconds?

  /// Makes a level.
  public init(
    share: Double, within: Seconds, definition: ServiceLevelDefinition? = nil, shortAbandon: Seconds? = nil
  ) {
    self.share = share
    self.within = within
    self.definition = definition
    self.shortAbandon = shortAbandon
  }

  /// What its fields may hold.
  package enum Fields {
    package static let share = ShareField(0.01...0.9999)
    package static let within = SecondsField(0...864_000)
    package static let definition = WordField(of: ServiceLevelDefinition.self)
  }

  /// The level as the engine takes it.
  var level: ServiceGoals.ServiceLevel {
    ServiceGoals.ServiceLevel(
      share: share, seconds: within.count, definition: definition ?? .ofOffered,
      shortAbandonSeconds: shortAbandon?.count ?? 0)
  }

  /// Reads `80/20`: 80 % within 20 s.
  ///
  /// - Throws: ``FieldFault`` when the text is anything else.
  package init(_ text: String) throws(FieldFault) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let share = DecimalText.number(parts[0]), let seconds = DecimalText.number(parts[1]) else {
      throw FieldFault(
        code: "wrong-type", message: "[\(text)] is not a service level",
        fix: "write [80/20] for 80 % within 20 s, or {share: 80%, within: 20 s}")
    }
    guard (1...99.99).contains(share), (0...864_000).contains(seconds) else {
      throw FieldFault(
        code: "out-of-range", message: "[\(text)] is not a share in 1 … 99.99 within 0 … 864000 s")
    }
    self.init(share: share / 100, within: Seconds(seconds))
  }
}
