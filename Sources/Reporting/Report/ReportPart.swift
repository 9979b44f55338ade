import Planning
import Workforce

/// A part of the report: a heading in the page and in its contents.
protocol ReportPart {
  /// What links lead to.
  var id: String { get }
  /// Its heading.
  var heading: ReportLabel { get }
  /// Whether there is anything to tell.
  var isEmpty: Bool { get }
  /// Writes what stands below the heading.
  func write(to page: inout Markup)
}

extension ReportPart {
  var isEmpty: Bool { false }
}

/// What all parts are made from: facts, each worked out once, and the language.
struct ReportFacts {
  let material: ReportMaterial
  let words: any Words
  let figures: RosterFigures?
  let agents: [AgentFigures]
  let queueDays: [[QueueDayFigures]]
  let shortages: [Shortage]
  /// What the search said, if it speaks of this roster.
  let search: SavedResult?

  /// Stretches of a queue that are explained.
  static let told = 12

  init(_ material: ReportMaterial, words: any Words) {
    self.material = material
    self.words = words
    let outcome = material.outcome
    figures = outcome.figures
    agents = outcome.agentFigures ?? []
    queueDays = outcome.queueDays ?? []
    shortages = outcome.shortages(told: ReportFacts.told)
    search = material.search.flatMap { $0.speaks(of: outcome) ? $0 : nil }
  }

  var outcome: PlanOutcome { material.outcome }
  var changes: [RosterChange]? { material.changes }
  var plan: Plan { material.outcome.plan }
  var grid: TimeGrid { plan.grid }
  var lastDay: CivilDate { grid.date(of: grid.dayCount - 1) }

  /// The days of each week.
  var weeks: [Range<Int>] { (0..<grid.weekCount).map { 7 * $0..<7 * $0 + 7 } }

  /// Teams in the order in which the plan names them, each with its agents.
  var teams: [(name: String, agents: [Int])] {
    var teams: [(name: String, agents: [Int])] = []
    var places: [String: Int] = [:]
    for (index, agent) in plan.agents.enumerated() {
      if let place = places[agent.team] {
        teams[place].agents.append(index)
      } else {
        places[agent.team] = teams.count
        teams.append((agent.team, [index]))
      }
    }
    return teams
  }
}
