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

  /// Share of paid time away: leave, sickness.
  public let outOfOffice: Double
  /// Share of time present but not available: meetings, coaching, system trouble.
  public let inOffice: Double
  /// How the two combine.
  public let mode: Mode

  /// Nothing shrinks.
  public static let none = Shrinkage()

  /// Makes a shrinkage.
  ///
  /// - Parameters:
  ///   - outOfOffice: Share away, in `0..<1`.
  ///   - inOffice: Share present but not available, in `0..<1`.
  ///   - mode: How the two combine.
  /// - Throws: ``QueueingError`` with code `invalid-shrinkage`.
  public init(outOfOffice: Double = 0, inOffice: Double = 0, mode: Mode = .sequential) throws(QueueingError) {
    for (name, share) in [("out-of-office shrinkage", outOfOffice), ("in-office shrinkage", inOffice)] {
      guard share >= 0, share < 1 else {
        throw QueueingError(.invalidShrinkage, "\(name) (\(share)) must be a share of at least 0 and below 1")
      }
    }
    guard mode == .sequential || outOfOffice + inOffice < 1 else {
      throw QueueingError(.invalidShrinkage, "shrinkage (\(outOfOffice) + \(inOffice)) leaves no time for contacts")
    }
    self.outOfOffice = outOfOffice
    self.inOffice = inOffice
    self.mode = mode
  }

  private init() {
    outOfOffice = 0
    inOffice = 0
    mode = .sequential
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
