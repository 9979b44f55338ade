import Planning
import Workforce

/// What differs from the roster that was told before.
struct ChangesPart: ReportPart {
  let facts: ReportFacts
  let id = "changes"
  let heading = ReportLabel.changesHeading

  var isEmpty: Bool { facts.changes == nil }

  private var words: any Words { facts.words }

  func write(to page: inout Markup) {
    let changes = facts.changes ?? []
    page.element("p", text: words.changes(days: changes.count, agents: Set(changes.map(\.agent)).count))
    guard !changes.isEmpty else { return }
    page.scrollable(words.text(.changesHeading)) { region in
      region.element("table") { table in
        table.columns([.day, .agent, .before, .now].map { (words.text($0), false) })
        table.element("tbody") { body in
          for change in changes {
            body.element("tr") { row in
              row.element("td", text: words.shortDay(facts.grid.date(of: change.day)))
              row.element("th", Attribute("scope", "row")) { $0.agent(facts.plan.agents[change.agent]) }
              row.element("td", text: text(of: change.before, by: change.agent))
              row.element("td", text: text(of: change.now, by: change.agent))
            }
          }
        }
      }
    }
  }

  private func text(of duties: [Duty], by agent: Int) -> String {
    duties.isEmpty
      ? words.text(.dayOff)
      : duties.map { "\(facts.times($0.span, of: agent)) \(facts.plan.shiftID($0.family))" }
        .joined(separator: ", ")
  }
}
