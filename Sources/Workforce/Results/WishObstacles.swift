/// What keeps every legal line of an agent from granting a wish.
public struct WishObstacles: Hashable, Sendable {
  /// Demands each of which is enough by itself: where any one of them gives way there is a legal line that grants the wish.
  public let single: [LineConflict.Demand]
  /// Where none is enough by itself: a smallest set of demands that have to give way together, of the least firm. Neither of the two where no
  /// duty of the plan would grant the wish.
  public let joint: [LineConflict.Demand]

  /// Makes them.
  public init(single: [LineConflict.Demand], joint: [LineConflict.Demand] = []) {
    self.single = single
    self.joint = joint
  }
}
