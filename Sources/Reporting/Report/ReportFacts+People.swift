import WallClock
import Workforce

// When people work and when they are away, as the parts about people show it.

extension ReportFacts {
  /// What clocks show at an elapsed minute.
  func time(_ minute: Int) -> String {
    let clock = material.clock
    return words.clock(clock.zone.reading(atInstant: clock.origin + minute).minute)
  }

  /// `08:00–16:30`: what clocks show.
  func times(_ minutes: Range<Int>) -> String {
    "\(time(minutes.lowerBound))–\(time(minutes.upperBound))"
  }

  /// The same by an agent's clock.
  func times(_ minutes: Range<Int>, of agent: Int) -> String {
    let clock = material.clock.of(plan.agents[agent], in: plan)
    func time(_ minute: Int) -> String { words.clock(clock.zone.reading(atInstant: clock.origin + minute).minute) }
    return "\(time(minutes.lowerBound))–\(time(minutes.upperBound))"
  }

  /// Why an agent is away on a day: an absence, or the time outside employment. Hours of the agent's own are no absence.
  func absence(of agent: Int, on day: Int) -> Unavailability.Reason? {
    plan.absence(of: plan.agents[agent], on: day)
  }

  /// The minutes of these within a stretch.
  func absences(of agent: Int, in minutes: Range<Int>) -> [Range<Int>] {
    plan.agents[agent].unavailable.filter { $0.reason != .availability && $0.minutes.overlaps(minutes) }.map(\.minutes)
  }
}

extension Markup {
  /// A row over a table that names the team of those below; none where agents have no team.
  mutating func teamRow(_ team: String, columns: Int, words: any Words) {
    guard !team.isEmpty else { return }
    element("tr", .class("team")) { row in
      row.element("th", Attribute("scope", "rowgroup"), Attribute("colspan", columns)) { cell in
        cell.text(words.text(.team) + " ")
        cell.element("bdi", text: team)
      }
    }
  }
}
