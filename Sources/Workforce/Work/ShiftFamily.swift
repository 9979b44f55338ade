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
