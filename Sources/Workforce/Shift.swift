/// A break as the plan prescribes it for shifts of some length.
public struct BreakRule: Hashable, Sendable {
  /// What kind of pause it is; only the name differs.
  public enum Kind: String, Hashable, Sendable, Codable {
    case meal, rest
  }

  /// Meal or short rest.
  public var kind: Kind
  /// Length in minutes.
  public var minutes: Int
  /// Whether it counts as paid time.
  public var isPaid: Bool
  /// Earliest start, in minutes after the shift's start.
  public var earliestStart: Int
  /// Latest end, in minutes after the shift's start.
  public var latestEnd: Int

  /// Makes a break rule.
  public init(kind: Kind, minutes: Int, isPaid: Bool, earliestStart: Int, latestEnd: Int) {
    self.kind = kind
    self.minutes = minutes
    self.isPaid = isPaid
    self.earliestStart = earliestStart
    self.latestEnd = latestEnd
  }
}

/// A length a shift may have, with the breaks that belong to it.
///
/// Breaks are taken once each, in the order listed, without overlap, and start on multiples of ``breakStep`` counted
/// from the shift's start.
public struct ShiftShape: Hashable, Sendable {
  /// Elapsed minutes from start to end, breaks included.
  public var minutes: Int
  /// Breaks in the order they are taken.
  public var breaks: [BreakRule]
  /// Longest stretch of work without a break, in minutes; `nil` when there is no limit.
  public var longestStretch: Int?
  /// Breaks start on multiples of this many minutes after the shift's start.
  public var breakStep: Int

  /// Makes a shape.
  public init(minutes: Int, breaks: [BreakRule] = [], longestStretch: Int? = nil, breakStep: Int = 15) {
    self.minutes = minutes
    self.breaks = breaks
    self.longestStretch = longestStretch
    self.breakStep = breakStep
  }

  /// Minutes that are paid: the length without unpaid breaks.
  public var paidMinutes: Int {
    minutes - breaks.reduce(0) { $0 + ($1.isPaid ? 0 : $1.minutes) }
  }
}

/// A family of shifts: every start in a window times every length, in one line of the plan.
public struct ShiftFamily: Hashable, Sendable {
  /// Stable id, unique in the plan.
  public var id: String
  /// For each day of the horizon, the allowed starts in elapsed minutes, ascending. A start that the clock skips on a
  /// day of change is absent; one that the clock shows twice stands once, at its first occurrence.
  public var starts: [[Int]]
  /// The lengths it may have.
  public var shapes: [ShiftShape]

  /// Makes a family.
  public init(id: String, starts: [[Int]], shapes: [ShiftShape]) {
    self.id = id
    self.starts = starts
    self.shapes = shapes
  }
}
