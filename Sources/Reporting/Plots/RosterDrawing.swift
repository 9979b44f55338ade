import WallClock
import Workforce

/// One day of a roster: a bar an agent on duty, by team.
struct RosterDrawing: Drawing {
  private static let (nameWidth, timeWidth, barWidth, rowHeight, head) = (170.0, 90.0, 690.0, 18.0, 20.0)

  /// A row: a team's name over its agents, or an agent.
  private enum Row {
    case team(String)
    case agent(Agent, [Duty])
  }

  let grid: TimeGrid
  let clock: HorizonClock
  let day: Int
  let title: String
  private let rows: [Row]
  private let words: any Words

  /// Draws a day of a roster of a plan.
  init(_ roster: Roster, plan: Plan, clock: HorizonClock, day: Int, title: String, words: any Words) {
    self.grid = plan.grid
    self.clock = clock
    self.day = day
    self.title = title
    self.words = words
    let minutes = plan.grid.dayStart(day)..<plan.grid.dayStart(day + 1)
    var teams: [(name: String, rows: [Row])] = []
    for (agent, duties) in roster.lines(of: plan) {
      let shown = duties.filter { $0.span.overlaps(minutes) }
      guard !shown.isEmpty else { continue }
      if let place = teams.firstIndex(where: { $0.name == agent.team }) {
        teams[place].rows.append(.agent(agent, shown))
      } else {
        teams.append((agent.team, [.agent(agent, shown)]))
      }
    }
    rows = teams.flatMap { team in
      (team.name.isEmpty ? [] : [.team("\(words.text(ReportLabel.team)) \(team.name)")]) + team.rows
    }
  }

  var size: (width: Double, height: Double) {
    (
      RosterDrawing.nameWidth + RosterDrawing.timeWidth + RosterDrawing.barWidth + 10,
      RosterDrawing.head + Double(rows.count) * RosterDrawing.rowHeight + 4
    )
  }

  private var minutes: Range<Int> { grid.dayStart(day)..<grid.dayStart(day + 1) }

  private func x(_ minute: Int) -> Double {
    RosterDrawing.nameWidth + RosterDrawing.timeWidth
      + Double(minute - minutes.lowerBound) / Double(minutes.count) * RosterDrawing.barWidth
  }

  func draw(to svg: inout Markup) {
    var lines = PathData()
    for minute in stride(from: minutes.lowerBound, to: minutes.upperBound, by: 180) {
      svg.caption(String(clock.timeOfDay(minute).prefix(2)), x: x(minute), y: 13, "u m")
      lines.move(to: x(minute), RosterDrawing.head)
      lines.step(to: x(minute), size.height)
    }
    svg.path("grid", lines)
    for (place, row) in rows.enumerated() {
      let top = RosterDrawing.head + Double(place) * RosterDrawing.rowHeight
      switch row {
      case .team(let name): svg.caption(name, x: 0, y: top + 13, "t b")
      case .agent(let agent, let duties):
        let name = agent.name.isEmpty || agent.name == agent.id ? agent.id : "\(agent.name) \(agent.id)"
        svg.caption(name.count > 26 ? name.prefix(25) + "…" : name, x: 0, y: top + 13, "t")
        svg.caption(
          duties.map { clock.timesOfDay($0.span, words) }.joined(separator: ", "), x: RosterDrawing.nameWidth,
          y: top + 13,
          "u")
        DayShapes(
          duties, absences: [], in: minutes, top: top + 3, height: RosterDrawing.rowHeight - 6, x: x
        ).draw(to: &svg)
      }
    }
  }
}
