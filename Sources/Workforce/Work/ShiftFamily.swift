/// A family of shifts: every start in a window times every length, in one line of the plan.
public struct ShiftFamily: Hashable, Sendable {
  /// Stable id, unique in the plan.
  public var id: String
  /// For each day of the horizon, the allowed starts in elapsed minutes, ascending. A start that the clock skips on a
  /// day of change is absent; one that the clock shows twice stands once, at its first occurrence.
  public var starts: [[Int]]
  /// The lengths it may have, but for what ``changedShapes`` says.
  public var shapes: [ShiftShape]
  /// The lengths of a family that ends by the wall clock, by each start from which a clock change makes them others.
  public var changedShapes: [Int: [ShiftShape]]
  /// What its duties are on call for, an index into the plan's; `nil` for work.
  public var onCall: Int?
  /// The same family by the plan's other clocks, in their order: its starts and lengths there.
  public var elsewhere: [ShiftFamily] = []

  /// Makes a family.
  public init(
    id: String, starts: [[Int]], shapes: [ShiftShape], changedShapes: [Int: [ShiftShape]] = [:], onCall: Int? = nil
  ) {
    self.id = id
    self.starts = starts
    self.shapes = shapes
    self.changedShapes = changedShapes
    self.onCall = onCall
  }

  /// The family by a clock of the plan: 0 is the centre's.
  public func on(clock: Int) -> ShiftFamily { clock == 0 ? self : elsewhere[clock - 1] }

  /// The family by each clock of the plan.
  public var onAllClocks: [ShiftFamily] { elsewhere.isEmpty ? [self] : [self] + elsewhere }

  /// Every length of the family by any clock, those first that it has on most days.
  public var shapesOnAllClocks: [ShiftShape] {
    elsewhere.reduce(into: allShapes) { all, family in
      for shape in family.allShapes where !all.contains(shape) { all.append(shape) }
    }
  }

  /// The lengths that a duty from a start may have.
  public func shapes(from start: Int) -> [ShiftShape] { changedShapes[start] ?? shapes }

  /// Whether a duty from a start may have a length, one of ``allShapes``.
  public func has(_ shape: ShiftShape, from start: Int) -> Bool {
    changedShapes.isEmpty || shapes(from: start).contains(shape)
  }

  /// Every length of the family, those first that it has on most days.
  public var allShapes: [ShiftShape] {
    changedShapes.isEmpty
      ? shapes
      : changedShapes.sorted { $0.key < $1.key }.reduce(into: shapes) { all, changed in
        for shape in changed.value where !all.contains(shape) { all.append(shape) }
      }
  }
}
