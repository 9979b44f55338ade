/// Paid time in which agents are not available for contacts.
///
/// Rostered agents are the agents needed *divided* by what shrinkage leaves, never multiplied by one plus it. What the
/// roster itself contains (breaks and trainings already placed) must not be counted here again.
public struct Shrinkage: Hashable, Sendable {
  /// What the in-office share is a share of.
  public enum Mode: String, Hashable, Sendable, CaseIterable, Codable {
    /// In-office shrinkage is a share of *present* time: `(1 − out) · (1 − in)` is left.
    case sequential
    /// Both are shares of *paid* time: `1 − out − in` is left.
    case additive
  }

  /// Share of paid time away (leave, sickness), in `0..<1`.
  public var outOfOffice: Double
  /// Share of time present but not available (meetings, coaching, system trouble), in `0..<1`.
  public var inOffice: Double
  /// How the two combine.
  public var mode: Mode

  /// Nothing shrinks.
  public static let none = Shrinkage()

  /// Makes a shrinkage; ``check()`` says whether anything is left after it.
  public init(outOfOffice: Double = 0, inOffice: Double = 0, mode: Mode = .sequential) {
    self.outOfOffice = outOfOffice
    self.inOffice = inOffice
    self.mode = mode
  }

  /// Checks that both shares are in range and leave some time.
  ///
  /// - Throws: ``QueueingError`` with code `invalid-shrinkage`.
  public func check() throws(QueueingError) {
    for (name, share) in [("out-of-office shrinkage", outOfOffice), ("in-office shrinkage", inOffice)] {
      guard share >= 0, share < 1 else {
        throw QueueingError(.invalidShrinkage, "\(name) (\(share)) must be a share of at least 0 and below 1")
      }
    }
    guard mode == .sequential || outOfOffice + inOffice < 1 else {
      throw QueueingError(.invalidShrinkage, "shrinkage (\(outOfOffice) + \(inOffice)) leaves no time for contacts")
    }
  }

  /// Share of paid time that is left for contacts.
  public var available: Double {
    switch mode {
    case .sequential: (1 - outOfOffice) * (1 - inOffice)
    case .additive: 1 - outOfOffice - inOffice
    }
  }

  /// Share of paid time that is not.
  public var total: Double { 1 - available }

  /// Agents to roster so that `needed` are available on average; keep it fractional until the last sum.
  public func rostered(forNeeded needed: Double) -> Double { needed / available }

  /// Agents available on average of those rostered.
  public func available(ofRostered rostered: Double) -> Double { rostered * available }
}
