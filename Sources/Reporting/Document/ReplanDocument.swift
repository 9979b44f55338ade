public import Planning
public import WallClock
import Workforce

/// What could be done about a day that goes wrong, for programs.
public struct ReplanDocument: Encodable, Sendable {
  struct Loss: Encodable, Sendable {
    let agent: String
    let duty: DutyDocument
    /// When the agent left it; missing when it falls away whole.
    let leftAt: String?
    /// When the agent comes back to it; missing when it is not worked to its end.
    let backAt: String?
  }

  struct Value: Encodable, Sendable {
    let cost: Double
    let hoursShort: Double
    let hoursOver: Double
    let isLegal: Bool
    /// Agent-hours short, by queue.
    let shortByQueue: [Queue]

    struct Queue: Encodable, Sendable {
      let queue: String
      let hoursShort: Double
    }

    init(_ outcome: PlanOutcome) {
      let rounded = DocumentText.rounded
      cost = rounded(Double(outcome.cost?.total ?? 0) / 1000)
      hoursShort = rounded(outcome.hours { $0.shortfall(queue: $1, interval: $2) })
      hoursOver = rounded(outcome.hours { $0.surplus(queue: $1, interval: $2) })
      isLegal = outcome.isFeasible
      shortByQueue = outcome.plan.queues.enumerated().map { index, queue in
        Queue(
          queue: queue.id,
          hoursShort: rounded(outcome.hours(ofQueue: index) { $0.shortfall(queue: $1, interval: $2) }))
      }
    }
  }

  struct Proposal: Encodable, Sendable {
    let isFull: Bool
    let value: Value
    let difference: DifferenceDocument
  }

  let at: String
  let losses: [Loss]
  let before: Value
  let doNothing: Value
  let proposals: [Proposal]
  let stuck: [String]
  /// Rows that the table of absences needs, for the plan to know of what has fallen away.
  let absences: [String]

  /// Makes a document.
  public init(_ answer: ReplanAnswer, at moment: Int, clock: HorizonClock) {
    let plan = answer.start.plan
    at = clock.localText(moment)
    losses = answer.start.losses.map { loss in
      Loss(
        agent: plan.agents[loss.agent].id, duty: DutyDocument(loss.duty, plan: plan, clock: clock),
        leftAt: loss.away.map { clock.localText($0.lowerBound) },
        backAt: loss.away.flatMap { $0.upperBound < loss.duty.end ? clock.localText($0.upperBound) : nil })
    }
    before = Value(answer.before)
    doNothing = Value(answer.left)
    proposals = answer.proposals.map {
      Proposal(
        isFull: $0.isFull, value: Value($0.outcome),
        difference: DifferenceDocument($0.difference, plan: plan, clock: clock, strangers: []))
    }
    stuck = answer.stuck.map { plan.agents[$0].id }
    absences = answer.absenceRows(clock)
  }
}
