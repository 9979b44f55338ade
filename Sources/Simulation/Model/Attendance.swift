/// How agents keep to their duties. All shares lie in `0..<1`.
public struct Attendance: Hashable, Sendable {
  /// Share of duties to which nobody comes.
  public var absentShare: Double
  /// Share of duties that begin late.
  public var lateShare: Double
  /// Mean of the exponential delay of those, in seconds.
  public var meanDelaySeconds: Double
  /// Share of the time present that is spent away from contacts without being on the roster.
  public var awayShare: Double
  /// Length of each stretch away, in seconds.
  public var awaySeconds: Double

  /// Everybody comes, on time, and stays.
  public init(
    absentShare: Double = 0, lateShare: Double = 0, meanDelaySeconds: Double = 600, awayShare: Double = 0,
    awaySeconds: Double = 900
  ) {
    self.absentShare = absentShare
    self.lateShare = lateShare
    self.meanDelaySeconds = meanDelaySeconds
    self.awayShare = awayShare
    self.awaySeconds = awaySeconds
  }
}
