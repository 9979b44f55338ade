import Workforce

/// Who is on duty on a day, or absent, as a picture shows them: by team.
struct RosterDay {
  private static let longestReason = 13

  private let facts: ReportFacts
  private let day: Int
  private let minutes: Range<Int>
  /// Duties that touch the day, by agent.
  private let duties: [[Duty]]

  init(_ facts: ReportFacts, day: Int) {
    self.facts = facts
    self.day = day
    let minutes = facts.grid.minutes(ofDay: day)
    self.minutes = minutes
    duties =
      facts.outcome.roster?.lines(of: facts.plan).map { line in line.duties.filter { $0.span.overlaps(minutes) } } ?? []
  }

  /// The agents shown of some.
  private func shown(_ agents: [Int]) -> [Int] {
    agents.filter { !duties[$0].isEmpty || facts.absence(of: $0, on: day) != nil }
  }

  /// Whether somebody shown is absent.
  var hasAbsences: Bool {
    shown(Array(duties.indices)).contains { !facts.absences(of: $0, in: minutes).isEmpty }
  }

  /// Whether somebody works on something else than contacts.
  var hasTasks: Bool {
    duties.joined().flatMap(\.activities).contains { activity in
      if case .task = activity.kind { activity.minutes.overlaps(minutes) } else { false }
    }
  }

  /// A row for each agent shown, below one for each team that has a name.
  var rows: [RosterDrawing.Row] {
    facts.teams.flatMap { team -> [RosterDrawing.Row] in
      let agents = shown(team.agents)
      let heading: [RosterDrawing.Row] =
        agents.isEmpty || team.name.isEmpty ? [] : [.team("\(facts.words.text(ReportLabel.team)) \(team.name)")]
      return heading
        + agents.map { agent in
          .agent(
            facts.plan.agents[agent], duties[agent], absences: facts.absences(of: agent, in: minutes),
            text: text(of: agent))
        }
    }
  }

  /// When the day's duty is, or else the one that runs into the day: there is room for one; or why the agent is away.
  private func text(of agent: Int) -> String {
    if let duty = duties[agent].first(where: { $0.day == day }) ?? duties[agent].first {
      return facts.material.clock.timesOfDay(duty.span, facts.words)
    }
    let reason = facts.absence(of: agent, on: day).map { facts.words.text(away: $0) } ?? ""
    return reason.count > RosterDay.longestReason ? reason.prefix(RosterDay.longestReason - 1) + "…" : reason
  }
}
