/// A part of the time for which a contact binds an agent.
public enum HandlingPart: String, Codable, Hashable, Sendable, CaseIterable {
  /// Talking, or writing.
  case talk
  /// The contact waits while the agent looks something up or asks somebody.
  case hold
  /// What is left to do for it once the contact has ended: after-call work.
  case wrapUp = "wrap-up"

  /// The column of a table that holds its seconds.
  public var columnName: String {
    switch self {
    case .talk: "talk_seconds"
    case .hold: "hold_seconds"
    case .wrapUp: "wrap_up_seconds"
    }
  }
}

/// How a queue's handling times divided into parts: seconds spent on each, slot by slot of a ``ContactSeries``.
public struct HandlingPartTimes: Hashable, Sendable {
  /// The parts that are told apart, in the order of ``HandlingPart``.
  public var parts: [HandlingPart]
  /// Seconds by part, then by slot; 0 in every part where nothing is known.
  public var seconds: [[Double]]

  /// Makes them.
  public init(parts: [HandlingPart], seconds: [[Double]]) {
    precondition(seconds.count == parts.count, "one row for each of \(parts.count) parts")
    self.parts = parts
    self.seconds = seconds
  }

  /// Parts whose shares say something: none unless there are two at least.
  public var partsApart: [HandlingPart] { parts.count > 1 ? parts : [] }

  /// The shares of a range of slots; `nil` where nothing is known of any.
  public func shares(of slots: Range<Int>) -> [Double]? {
    let sums = seconds.map { $0[slots].reduce(0, +) }
    let all = sums.reduce(0, +)
    return all > 0 ? sums.map { $0 / all } : nil
  }
}

/// How a queue's expected handling times divide into parts, slot by slot of a ``QueueForecast``.
public struct HandlingShares: Hashable, Sendable {
  /// The parts that are told apart, in the order of ``HandlingPart``.
  public private(set) var parts: [HandlingPart]
  /// Shares of the handling time by part, then by slot; those of a slot add up to 1.
  public private(set) var shares: [[Double]]

  /// Makes them.
  public init(parts: [HandlingPart], shares: [[Double]]) {
    precondition(shares.count == parts.count, "one row for each of \(parts.count) parts")
    self.parts = parts
    self.shares = shares
  }

  /// The share of a part in a slot; `nil` when it is not told apart.
  public func share(of part: HandlingPart, in slot: Int) -> Double? {
    parts.firstIndex(of: part).map { shares[$0][slot] }
  }

  /// Multiplies a part of a slot by a factor, 0 or more.
  ///
  /// - Returns: The factor by which the slot's handling time changes: with a share `s` it is `1 + s (factor − 1)`. 1 when the part
  ///   is not told apart.
  public mutating func scale(_ part: HandlingPart, by factor: Double, in slot: Int) -> Double {
    guard let row = parts.firstIndex(of: part) else { return 1 }
    let whole = 1 + shares[row][slot] * (factor - 1)
    // Nothing that could be divided is left.
    guard whole > 0 else { return 0 }
    for other in parts.indices { shares[other][slot] *= (other == row ? factor : 1) / whole }
    return whole
  }

  /// Sets a part of a slot to so much, 0 or more, of what the slot's handling time is; the other parts keep their seconds.
  ///
  /// - Returns: The factor by which the slot's handling time changes; 1 when the part is not told apart.
  public mutating func set(_ part: HandlingPart, to value: Double, in slot: Int) -> Double {
    guard let row = parts.firstIndex(of: part) else { return 1 }
    let whole = 1 - shares[row][slot] + value
    guard whole > 0 else { return 0 }
    for other in parts.indices { shares[other][slot] = (other == row ? value : shares[other][slot]) / whole }
    return whole
  }

  /// Those of some slots.
  public func slots(_ range: Range<Int>) -> HandlingShares {
    HandlingShares(parts: parts, shares: shares.map { Array($0[range]) })
  }

  /// Followed by those of later slots; `nil` when other parts are told apart there.
  public func followed(by later: HandlingShares) -> HandlingShares? {
    guard parts == later.parts else { return nil }
    return HandlingShares(parts: parts, shares: zip(shares, later.shares).map { $0 + $1 })
  }
}
