/// A burden that agents share by what is due to each: who had more so far gets less.
public struct FairShare: Hashable, Sendable {
  /// What is counted of an agent's duties that start in the horizon.
  public enum Burden: Hashable, Sendable {
    /// Night duties.
    case nights
    /// Duties that start early, as ``Plan/isEarly(_:)`` says.
    case early
    /// Duties that end late, as ``Plan/isLate(_:)`` says.
    case late
    /// Weekends with a duty that starts on one of their days.
    case weekends
    /// Duties that start on a public holiday.
    case holidays
    /// Hours that count beyond the least that the weeks of the horizon ask for.
    case hoursAboveContract
    /// The points of duties, by family.
    case points([Int])
  }

  /// What is counted.
  public var burden: Burden
  /// Cost of the first count beyond what is due; of two four times as much, and so on with the square.
  public var weight: Double

  /// Makes it.
  public init(burden: Burden, weight: Double) {
    self.burden = burden
    self.weight = weight
  }
}

/// Where an agent stands in a burden when the horizon begins.
public struct FairShareStanding: Hashable, Sendable {
  /// Index into the plan's fair shares.
  public var share: Int
  /// What the agent has had.
  public var before: Double
  /// What is due to the agent by the end of the horizon, what the agent has had included.
  public var due: Double

  /// Makes it.
  public init(share: Int, before: Double, due: Double) {
    self.share = share
    self.before = before
    self.due = due
  }

  /// Counts beyond what is due after so many more in the horizon.
  public func excess(after count: Double) -> Double { max(0, before + count - due) }

  /// What so many in the horizon cost at a weight of one: the square of the excess after them, less that of the excess before, which no roster
  /// can help.
  public func amount(of count: Double) -> Double {
    let (before, after) = (excess(after: 0), excess(after: count))
    return after * after - before * before
  }
}
