import WallClock
import Workforce

/// One day of a roster: a bar an agent who is on duty or absent, by team.
struct RosterDrawing: Drawing {
  private static let (nameWidth, timeWidth, barWidth, rowHeight, head) = (170.0, 90.0, 690.0, 18.0, 20.0)

  /// A row: a team's name over its agents, or an agent with what the day holds.
  enum Row {
    case team(String)
    /// Duties, absences, and the text that stands beside them.
    case agent(Agent, [Duty], absences: [Range<Int>], text: String)
  }

  let grid: TimeGrid
  let clock: HorizonClock
  let day: Int
  let title: String
  let rows: [Row]

  var size: (width: Double, height: Double) {
    (
      RosterDrawing.nameWidth + RosterDrawing.timeWidth + RosterDrawing.barWidth + 10,
      RosterDrawing.head + Double(rows.count) * RosterDrawing.rowHeight + 4
    )
  }

  private var minutes: Range<Int> { grid.minutes(ofDay: day) }

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
      case .agent(let agent, let duties, let absences, let text):
        let name = agent.name.isEmpty || agent.name == agent.id ? agent.id : "\(agent.name) \(agent.id)"
        svg.caption(name.count > 26 ? name.prefix(25) + "…" : name, x: 0, y: top + 13, "t")
        svg.caption(text, x: RosterDrawing.nameWidth, y: top + 13, "u")
        let shapes = { (top: Double) in
          DayShapes(duties, absences: absences, in: minutes, top: top, height: RosterDrawing.rowHeight - 6, x: x)
        }
        if absences.isEmpty {
          shapes(top + 3).draw(to: &svg)
        } else {
          // Dashes are counted from a row's own top, so that they lie alike in all.
          svg.element("g", Attribute("transform", "translate(0 \(DecimalText.trimmed(top + 3, places: 2)))")) {
            shapes(0).draw(to: &$0)
          }
        }
      }
    }
  }
}
