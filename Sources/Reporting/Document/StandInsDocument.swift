public import Planning
public import WallClock
public import Workforce

/// What `jaga swap --for all --json` prints: every duty of the roster with those who could stand in for its agent, by time.
public struct StandInsDocument: Encodable, Sendable {
  struct Entry: Encodable, Sendable {
    let agent: String
    let duty: DutyDocument
    let standIns: [String]
  }

  let duties: [Entry]

  /// Makes a document.
  public init(_ found: [StandIns], plan: Plan, clock: HorizonClock) {
    duties = found.map { entry in
      Entry(
        agent: plan.agents[entry.agent].id, duty: DutyDocument(entry.duty, plan: plan, clock: clock),
        standIns: entry.others.map { plan.agents[$0].id })
    }
  }
}
