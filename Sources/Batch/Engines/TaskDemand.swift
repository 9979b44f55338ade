/// What a task of a cluster asks for, by the size of the largest plan. `docs/batch.md` has the measurements.
public struct TaskDemand: Hashable, Sendable {
  /// Agents times intervals of the largest plan.
  public var size: Int
  /// What each cell may spend.
  public var effort: BatchEffort
  /// Seconds that the largest plan allows a search that is limited by neither.
  public var standardSeconds: Double

  /// Makes a demand.
  public init(size: Int, effort: BatchEffort, standardSeconds: Double) {
    self.size = size
    self.effort = effort
    self.standardSeconds = standardSeconds
  }

  /// Memory in megabytes: twice what was measured. Cells of a pack come one after the other and need no more than one.
  public var megabytes: Int { 2 * (64 + size / 250) }

  /// Whole minutes of a pack: twice what was measured of a search limited by steps, else its seconds and some for what is beside them.
  public func minutes(pack: Int) -> Int {
    let search: Double =
      if let limit = effort.timeLimit {
        limit
      } else if let steps = effort.iterations {
        2 * (Double(size) / 1500 + Double(steps) * Double(size) / 400_000)
      } else {
        standardSeconds
      }
    return Int((Double(pack) * (search * 1.1 + 10) / 60 + 2).rounded(.up))
  }
}
