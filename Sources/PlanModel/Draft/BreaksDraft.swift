/// An entry of `breaks`: the breaks of shifts of some length.
public struct BreaksDraft: Codable, Hashable, Sendable {
  /// Lengths concerned; `nil` means any.
  public var shiftLength: ClosedRange<Minutes>?
  /// Ids of the shifts concerned; `nil` means all.
  public var shifts: [String]?
  /// Longest stretch of work without a break.
  public var longestStretch: Minutes?
  /// Least work from the end of a break to the start of the next one; `nil` means none.
  public var shortestStretch: Minutes?
  /// Breaks start on multiples of it after the shift's start; `nil` means 15 minutes.
  public var breakStep: Minutes?
  /// The breaks, in the order in which they are taken.
  public var take: [BreakDraft]

  /// Makes it.
  public init(
    shiftLength: ClosedRange<Minutes>? = nil, shifts: [String]? = nil, longestStretch: Minutes? = nil,
    breakStep: Minutes? = nil, take: [BreakDraft] = [], shortestStretch: Minutes? = nil
  ) {
    self.shiftLength = shiftLength
    self.shifts = shifts
    self.longestStretch = longestStretch
    self.shortestStretch = shortestStretch
    self.breakStep = breakStep
    self.take = take
  }

  /// What its fields may hold.
  package enum Fields {
    package static let length = MinutesField(5...1440, isHours: true)
    package static let fromLength = MinutesField(0...1440, isHours: true)
    package static let longestStretch = MinutesField(15...1440)
    package static let shortestStretch = MinutesField(0...720)
    package static let breakStep = MinutesField(5...60, step: 5)
  }
}
