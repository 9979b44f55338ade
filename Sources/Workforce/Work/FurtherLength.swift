/// A length that a shift of a plan could have beside its own.
public struct FurtherLength: Hashable, Sendable {
  /// The shift, an index into the plan's.
  public let shift: Int
  /// The length, with the breaks that the plan would have it take.
  public let shape: ShiftShape
  /// The lengths of the shift from starts before a clock change, that one among them.
  public let changedShapes: [Int: [ShiftShape]]

  /// Makes one.
  public init(shift: Int, shape: ShiftShape, changedShapes: [Int: [ShiftShape]] = [:]) {
    self.shift = shift
    self.shape = shape
    self.changedShapes = changedShapes
  }
}
