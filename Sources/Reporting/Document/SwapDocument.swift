public import Planning
public import WallClock
import Workforce

/// What `jaga swap --json` prints of a swap that was named.
public struct SwapDocument: Encodable, Sendable {
  /// What passes.
  struct Handover: Encodable {
    var giver: String
    var taker: String
    /// As the giver has it, and as the taker works it.
    var given: DutyDocument
    var taken: DutyDocument
  }

  /// A queue whose staff changes, in agent-hours.
  struct Queue: Encodable {
    var queue: String
    var shortHoursBefore: Double
    var shortHoursAfter: Double
    var surplusHoursBefore: Double
    var surplusHoursAfter: Double
    /// Stretches in which more agents are missing than before.
    var shorter: [Stretch]
  }

  struct Stretch: Encodable {
    var start: String
    var end: String
  }

  /// An agent's week, by its first date.
  struct Week: Encodable {
    var agent: String
    var week: String
    var paidMinutesBefore: Int
    var paidMinutesAfter: Int
    var nightsBefore: Int
    var nightsAfter: Int
    var weekendsBefore: Int
    var weekendsAfter: Int
  }

  var isLegal: Bool
  /// Whether the roster with it keeps every hard rule.
  var isSound: Bool
  /// Hard breaches of the roster without it.
  var brokenBefore: Int
  var swap: [Handover]
  /// Hard breaches that it adds.
  var broken: [FindingDocument]
  var costBefore: CostDocument?
  var costAfter: CostDocument?
  var queues: [Queue]
  var weeks: [Week]
  var wishesGranted: [FindingDocument]
  var wishesLost: [FindingDocument]
  /// What is legal instead; none of a swap that is.
  var alternatives: [SwapOptionDocument]

  /// Makes it of a swap in a roster of the plan whose clock it is.
  public init(_ check: SwapCheck, clock: HorizonClock) {
    let plan = check.before.plan
    func duty(_ duty: Duty) -> DutyDocument { DutyDocument(duty, plan: plan, clock: clock) }
    isLegal = check.isLegal
    isSound = check.isSound
    brokenBefore = check.brokenBefore
    swap = check.swap.handovers.map {
      Handover(
        giver: plan.agents[$0.giver].id, taker: plan.agents[$0.taker].id, given: duty($0.given), taken: duty($0.taken))
    }
    broken = check.broken.map { FindingDocument($0, plan: plan) }
    costBefore = check.before.cost.map(CostDocument.init)
    costAfter = check.after.cost.map(CostDocument.init)
    queues = check.queues.map { effect in
      Queue(
        queue: plan.queues[effect.queue].id, shortHoursBefore: DocumentText.rounded(effect.shortHours.before),
        shortHoursAfter: DocumentText.rounded(effect.shortHours.after),
        surplusHoursBefore: DocumentText.rounded(effect.surplusHours.before),
        surplusHoursAfter: DocumentText.rounded(effect.surplusHours.after),
        shorter: effect.shorter.map {
          Stretch(start: clock.localText($0.lowerBound), end: clock.localText($0.upperBound))
        })
    }
    weeks = check.weeks.map { week in
      Week(
        agent: plan.agents[week.agent].id, week: plan.grid.date(of: 7 * week.week).description,
        paidMinutesBefore: week.paidMinutes.before, paidMinutesAfter: week.paidMinutes.after,
        nightsBefore: week.nights.before, nightsAfter: week.nights.after, weekendsBefore: week.weekends.before,
        weekendsAfter: week.weekends.after)
    }
    wishesGranted = check.wishesGranted.map { FindingDocument($0, plan: plan) }
    wishesLost = check.wishesLost.map { FindingDocument($0, plan: plan) }
    alternatives = check.alternatives.map { SwapOptionDocument($0, plan: plan, clock: clock) }
  }
}
