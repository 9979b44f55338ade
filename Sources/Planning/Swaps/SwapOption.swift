public import Workforce

/// A swap that is legal, and what it changes.
public struct SwapOption: Hashable, Sendable {
  /// What passes: the duty that was asked about first, and what the giver takes for it.
  public let swap: DutySwap
  /// What the roster costs more with it, by part; less where negative.
  public let cost: RosterCost
  /// Agent-hours that are missing more, over all queues.
  public let shortHours: Double
  /// Agent-hours that are too many more, over all queues.
  public let surplusHours: Double

  /// Who takes the duty.
  public var partner: Int { swap.handovers[0].taker }

  /// The duty that the giver takes for it; `nil` when there is none.
  public var inReturn: Duty? { swap.handovers.count > 1 ? swap.handovers[1].given : nil }

  /// Best first: by cost, then by how many days change, then by the plan's order of agents and days.
  static func isBetter(_ one: SwapOption, _ other: SwapOption) -> Bool {
    func key(_ option: SwapOption) -> (Int, Int, Int, Int, Int) {
      (
        option.cost.total, option.swap.touchedDays, option.partner, option.inReturn?.day ?? -1,
        option.inReturn?.start ?? 0
      )
    }
    return key(one) < key(other)
  }
}
