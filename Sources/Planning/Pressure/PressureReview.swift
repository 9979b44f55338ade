public import Workforce

/// What a roster asks of its people: rows, rests, nights, hours and risk of each agent and team, beside what the rules allow.
///
/// Agents stand in the plan's order; nobody is ranked.
public struct PressureReview: Sendable {
  /// One agent.
  public struct Person: Hashable, Sendable {
    /// The agent, an index into the plan's.
    public let agent: Int
    /// What is measured, in the order of its kinds.
    public let measures: [PressureMeasure]
    /// The risk of each duty, ascending.
    public let risks: [DutyRisk]
    /// The hours worked and how busy they are expected to be; none where nothing was simulated.
    public let hours: [ExpectedOccupancy.Hour]
    /// The days on which the agent comes or goes otherwise than was told before, each with the hours between when that is told and when the first of both begins;
    /// none where there is no earlier roster.
    public let changes: [ChangedDay]

    /// A measure; `nil` where there is nothing of it.
    public func measure(_ kind: PressureMeasure.Kind) -> PressureMeasure? { measures.first { $0.kind == kind } }
  }

  /// A day that differs from what was told.
  public struct ChangedDay: Hashable, Sendable {
    /// The day.
    public let day: Int
    /// Minutes from the moment of telling to the first thing that differs; `nil` without such a moment.
    public let notice: Int?

    /// Whether it is told less than four days before.
    public var isShort: Bool { notice.map { $0 < PressureReview.shortNotice } ?? false }
  }

  /// A team, or all who have none.
  public struct Team: Hashable, Sendable {
    /// Its name.
    public let name: String
    /// Its agents, ascending.
    public let agents: [Int]
    /// How busy it is expected to be, by hour.
    public let hours: [ExpectedOccupancy.Hour]
  }

  /// Minutes before which a change has to be told so that it is not at short notice: four days, as a replanned day costs more from then on.
  public static let shortNotice = 4 * 1440

  /// The plan.
  public let plan: Plan
  /// By agent.
  public let people: [Person]
  /// Teams, in the order in which the plan names them.
  public let teams: [Team]

  /// Measures a roster.
  ///
  /// - Parameters:
  ///   - roster: The roster.
  ///   - plan: Its plan.
  ///   - occupancy: What a simulation of it expects, if there was one.
  ///   - previous: The roster that was told before, if there is one.
  ///   - minute: When the new one is told, in elapsed minutes.
  public init(
    of roster: Roster, in plan: Plan, occupancy: ExpectedOccupancy? = nil, previous: Roster? = nil,
    toldAt minute: Int? = nil
  ) {
    self.plan = plan
    let difference = previous.map { RosterDifference(from: $0, to: roster) }
    people = plan.agents.indices.map { index in
      let duties = roster.duties.indices.contains(index) ? roster.duties[index] : []
      let changes = difference?.agents.first { $0.agent == index }?.changes.filter(\.isOfHours) ?? []
      return Person(
        agent: index, measures: PressureMeasure.measures(of: duties, ofAgent: index, in: plan),
        risks: DutyRisk.risks(of: duties, past: plan.agents[index].past, by: plan.clock(of: plan.agents[index])),
        hours: occupancy.map { $0.hours[index] } ?? [],
        changes: changes.map { change in
          ChangedDay(day: change.day, notice: minute.map { change.firstMinute - $0 })
        })
    }
    var names: [String] = []
    var members: [String: [Int]] = [:]
    for (index, agent) in plan.agents.enumerated() {
      if members[agent.team] == nil { names.append(agent.team) }
      members[agent.team, default: []].append(index)
    }
    teams = names.map { name in
      let agents = members[name] ?? []
      return Team(name: name, agents: agents, hours: occupancy.map { $0.hours(of: agents) } ?? [])
    }
  }

  /// How many agents stand at a limit of a rule, or beyond it, by measure; those of which nobody does are missing.
  public var limits: [(kind: PressureMeasure.Kind, agents: Int)] {
    PressureMeasure.Kind.allCases.compactMap { kind in
      let count = people.count { [.limit, .beyond].contains($0.measure(kind)?.state ?? .free) }
      return count > 0 ? (kind, count) : nil
    }
  }
}

extension [DutyRisk] {
  /// The highest index and its duty; of equals the first.
  public var highest: DutyRisk? { self.reduce(nil) { $1.index > $0?.index ?? 0 ? $1 : $0 } }
  /// The mean index of the duties.
  public var mean: Double? { isEmpty ? nil : reduce(0) { $0 + $1.index } / Double(count) }
}
