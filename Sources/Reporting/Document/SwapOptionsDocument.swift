public import Planning
public import WallClock
public import Workforce

/// What `jaga swap --for --json` prints: every legal way to pass a duty on, best first.
public struct SwapOptionsDocument: Encodable, Sendable {
  var agent: String
  var duty: DutyDocument
  var options: [SwapOptionDocument]

  /// Makes it of what is legal with a duty of an agent of a plan.
  public init(_ options: [SwapOption], for duty: Duty, of agent: Int, plan: Plan, clock: HorizonClock) {
    self.agent = plan.agents[agent].id
    self.duty = DutyDocument(duty, plan: plan, clock: clock)
    self.options = options.map { SwapOptionDocument($0, plan: plan, clock: clock) }
  }
}

/// A legal way to pass a duty on.
struct SwapOptionDocument: Encodable, Sendable {
  var taker: String
  /// The duty as the taker works it.
  var taken: DutyDocument
  /// The taker's duty in return, and as the giver works it; absent where there is none.
  var inReturn: DutyDocument?
  var inReturnTaken: DutyDocument?
  /// What the roster costs more, by part.
  var cost: CostDocument
  /// Agent-hours missing and too many that are added, over all queues.
  var shortHours: Double
  var surplusHours: Double
  /// Days of agents that change.
  var days: Int

  init(_ option: SwapOption, plan: Plan, clock: HorizonClock) {
    func document(_ duty: Duty) -> DutyDocument { DutyDocument(duty, plan: plan, clock: clock) }
    taker = plan.agents[option.partner].id
    taken = document(option.swap.handovers[0].taken)
    let second = option.swap.handovers.dropFirst().first
    inReturn = (second?.given).map(document)
    inReturnTaken = (second?.taken).map(document)
    cost = CostDocument(option.cost)
    shortHours = DocumentText.rounded(option.shortHours)
    surplusHours = DocumentText.rounded(option.surplusHours)
    days = option.swap.touchedDays
  }
}
