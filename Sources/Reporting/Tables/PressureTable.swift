public import Planning
public import WallClock
import Workforce

/// What a roster asks of its people, as a comma-separated table for programs.
public enum PressureTable {
  /// A row a measure of an agent; then a row a duty with its risk, a changed day, and an hour with its expected occupancy.
  ///
  /// `start` is the day, or for an occupancy the hour; minutes are minutes, an occupancy a share, a risk an index. `state` is `free`, `within`,
  /// `limit` or `beyond`.
  public static func text(_ review: PressureReview, clock: HorizonClock) -> String {
    let plan = review.plan
    var table = CSVText(header: ["agent", "team", "measure", "start", "value", "limit", "rule", "state"])
    func date(_ day: Int?) -> String { day.map { plan.grid.date(of: $0).description } ?? "" }
    for person in review.people {
      let agent = plan.agents[person.agent]
      func add(_ fields: [String]) { table.append([agent.id, agent.team] + fields) }
      for measure in person.measures {
        add([
          measure.kind.rawValue, date(measure.day), "\(measure.value)", measure.limit.map { "\($0.value)" } ?? "",
          measure.limit?.rule.rawValue ?? "", measure.state.rawValue,
        ])
      }
      for risk in person.risks {
        add(["risk", date(risk.duty.day), DecimalText.trimmed(risk.index, places: 4), "", "", ""])
      }
      for change in person.changes {
        add(["change", date(change.day), change.notice.map { "\($0)" } ?? "", "", "", change.isShort ? "short" : ""])
      }
      for hour in person.hours {
        add(["occupancy", clock.localText(hour.start), DecimalText.trimmed(hour.occupancy, places: 4), "", "", ""])
      }
    }
    return table.text
  }
}
