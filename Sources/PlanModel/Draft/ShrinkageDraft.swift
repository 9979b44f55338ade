public import Queueing
package import Workforce

/// `shrinkage`: planned absence that the roster does not already contain.
public struct ShrinkageDraft: Codable, Hashable, Sendable {
  /// The share of some days of the week; days that no entry names have none.
  public struct DayShare: Codable, Hashable, Sendable {
    /// The days; `nil` means all.
    public var days: Weekdays?
    /// The share of paid time.
    public var share: Double

    /// Makes a share.
    public init(days: Weekdays? = nil, share: Double) {
      self.days = days
      self.share = share
    }
  }

  /// Leave and sickness.
  public var outOfOffice: [DayShare]?
  /// Meetings and coaching.
  public var inOffice: [DayShare]?
  /// How the two combine.
  public var mode: Shrinkage.Mode?
  /// Parts that these shares include although the roster contains them.
  public var includes: [ShrinkagePart]?

  /// Makes it.
  public init(
    outOfOffice: [DayShare]? = nil, inOffice: [DayShare]? = nil, mode: Shrinkage.Mode? = nil,
    includes: [ShrinkagePart]? = nil
  ) {
    self.outOfOffice = outOfOffice
    self.inOffice = inOffice
    self.mode = mode
    self.includes = includes
  }

  /// Whether any share is said, be it that there is none.
  public var saysShares: Bool { outOfOffice != nil || inOffice != nil }

  /// What a share may be.
  package static let shareField = ShareField(0...0.9)

  /// The shares by weekday.
  package var shares: ShrinkageByWeekday {
    let (out, inside) = (ShrinkageDraft.week(outOfOffice), ShrinkageDraft.week(inOffice))
    return ShrinkageByWeekday(
      days: zip(out, inside).map { Shrinkage(outOfOffice: $0, inOffice: $1, mode: mode ?? .sequential) })
  }

  private static func week(_ entries: [DayShare]?) -> [Double] {
    var week = [Double](repeating: 0, count: 7)
    for entry in entries ?? [] {
      for day in entry.days?.days ?? Weekday.allCases { week[day.index] = entry.share }
    }
    return week
  }
}
