/// A wish: its cost falls due when it is not granted.
public struct Wish: Hashable, Sendable {
  /// What is wished for.
  public enum Target: Hashable, Sendable {
    /// Work that starts on this day.
    case day(Int)
    /// A duty of this family on this day.
    case shift(family: Int, day: Int)
    /// On duty during these elapsed minutes.
    case hours(Range<Int>)
  }

  /// Wanted (`true`) or to be avoided.
  public var isWanted: Bool
  /// What.
  public var target: Target
  /// Cost when not granted: for a day or a shift once, for hours per hour of overlap (avoided) or of absence (wanted).
  public var weight: Double
  /// Line of the wishes file, for messages; 0 when made in code.
  public var line: Int

  /// Makes a wish.
  public init(isWanted: Bool, target: Target, weight: Double, line: Int = 0) {
    self.isWanted = isWanted
    self.target = target
    self.weight = weight
    self.line = line
  }
}
