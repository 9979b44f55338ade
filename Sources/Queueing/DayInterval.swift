/// One interval of a day that is staffed as a whole.
public struct DayInterval: Hashable, Sendable {
  /// Work offered.
  public var load: OfferedLoad
  /// Agents that the interval must have anyway.
  public var floor: Int

  /// Makes an interval.
  public init(load: OfferedLoad, floor: Int = 0) {
    self.load = load
    self.floor = floor
  }
}
