import Planning
import Workforce

/// What the roster asks of each agent, in the plan's order. It ranks nobody; who has script may sort it.
struct AgentsPart: ReportPart {
  let facts: ReportFacts
  let id = "agents"
  let heading = ReportLabel.agentsHeading

  var isEmpty: Bool { facts.agents.isEmpty }

  private var words: any Words { facts.words }

  func write(to page: inout Markup) {
    page.element("div", .class("lazy")) { block in
      block.scrollable(words.text(.agentsHeading)) { region in
        region.element("table", .class("sortable")) { table in
          table.columns([
            (words.text(.agent), false), (words.text(.team), false), (words.text(.contract), false),
            (words.text(.duties), true), (words.text(.paidHours), true), (words.text(.nights), true),
            (words.text(.weekends), true), (words.text(.shortestRest), true), (words.text(.wishes), true),
          ])
          table.element("tbody") { body in
            for figures in facts.agents { row(figures, &body) }
          }
        }
      }
    }
  }

  private func row(_ figures: AgentFigures, _ body: inout Markup) {
    let agent = facts.plan.agents[figures.agent]
    body.element("tr") { row in
      row.element("th", Attribute("scope", "row")) { $0.agent(agent) }
      row.element("td") { $0.element("bdi", text: agent.team) }
      row.element("td", text: facts.plan.contracts[agent.contract].id)
      row.number(Double(figures.duties), places: 0, words: words)
      value(Double(figures.paidMinutes), words.hours(ofMinutes: figures.paidMinutes), &row)
      row.number(Double(figures.nights), places: 0, words: words)
      row.number(Double(figures.weekends), places: 0, words: words)
      value(figures.shortestRest.map(Double.init), figures.shortestRest.map(words.hours) ?? "–", &row)
      value(
        figures.wishes == 0 ? nil : Double(figures.wishesGranted),
        figures.wishes == 0 ? "–" : words.granted(figures.wishesGranted, of: figures.wishes), &row)
    }
  }

  /// A cell that is sorted by another number than it shows.
  private func value(_ value: Double?, _ text: String, _ row: inout Markup) {
    row.element("td", .class("n")) { cell in
      guard let value else { return cell.text(text) }
      cell.element("data", Attribute("value", DecimalText.exact(value)), text: text)
    }
  }
}
