public import Planning
public import WallClock
public import Workforce

/// What differs between two rosters, as JSON: who has to be told, from when on, and each day before and now.
public struct DifferenceDocument: Encodable, Sendable {
  /// An agent who has to be told.
  struct Told: Encodable {
    var agent: String
    /// Whether the plan has the agent.
    var isOfPlan: Bool
    /// The first minute that differs, local with its offset and in UTC.
    var from: String
    var fromUtc: String
    var changes: [Change]
  }

  /// A day.
  struct Change: Encodable {
    var date: String
    /// `added`, `gone`, `moved`, `shift`, `queue`, `breaks`.
    var what: [String]
    var from: String
    var fromUtc: String
    var before: [DutyDocument]
    var now: [DutyDocument]
  }

  var isEqual: Bool
  var days: Int
  var agents: [Told]

  /// Makes it.
  ///
  /// - Parameters:
  ///   - difference: What differs.
  ///   - plan: The plan, with every agent of both rosters.
  ///   - clock: Its clock.
  ///   - strangers: Ids of agents whom the plan folder does not have.
  public init(_ difference: RosterDifference, plan: Plan, clock: HorizonClock, strangers: [String]) {
    isEqual = difference.isEmpty
    days = difference.dayCount
    agents = difference.agents.map { told in
      let id = plan.agents[told.agent].id
      return Told(
        agent: id, isOfPlan: !strangers.contains(id), from: clock.localText(told.firstMinute),
        fromUtc: clock.universalText(told.firstMinute),
        changes: told.changes.map { change in
          Change(
            date: plan.grid.date(of: change.day).description, what: change.aspects.map(\.rawValue),
            from: clock.localText(change.firstMinute), fromUtc: clock.universalText(change.firstMinute),
            before: change.before.map { DutyDocument($0, plan: plan, clock: clock) },
            now: change.now.map { DutyDocument($0, plan: plan, clock: clock) })
        })
    }
  }
}
