/// What an earlier roster of the same horizon said of one day of one agent.
///
/// A day is *changed* when its duty begins or ends at another minute, has gone or is new. Breaks, queue and family may differ:
/// the agent comes and goes as was told.
public struct EarlierDay: Hashable, Sendable {
  /// Day of the horizon.
  public var day: Int
  /// The duty that started on it; `nil` for a day off.
  public var duty: Duty?
  /// Whether the day stays exactly as it was, breaks and queue included.
  public var isLocked: Bool
  /// What of the duty stays, where not all of it does; of a day that is locked, or that was off, nothing is asked.
  public var hold: DutyHold?
  /// How many changes a change of it is paid as; more where the agent is told late.
  public var changeWeight: Int

  /// Makes a day.
  public init(day: Int, duty: Duty?, isLocked: Bool = false, hold: DutyHold? = nil, changeWeight: Int = 1) {
    self.day = day
    self.duty = duty
    self.isLocked = isLocked
    self.hold = hold
    self.changeWeight = changeWeight
  }

  /// The duty that stays in part, if one does.
  public var heldDuty: Duty? { isLocked || hold == nil ? nil : duty }

  /// The duty that stays whole or in part; `nil` where none does, or the day stays off.
  public var keptDuty: Duty? { isLocked ? duty : heldDuty }

  /// Whether a duty (`nil`: a day off) is a change.
  public func isChanged(by now: Range<Int>?) -> Bool { duty?.span != now }
}
