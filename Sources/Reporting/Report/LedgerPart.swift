import PlanModel
import Planning
import Workforce

/// Who stands where in the ledger, before the roster and with it, in the plan's order. It ranks nobody; who has script may sort it.
struct LedgerPart: ReportPart {
  let facts: ReportFacts
  let id = "ledger"
  let heading = ReportLabel.ledgerHeading

  var isEmpty: Bool { facts.material.ledger?.months == nil }

  private var words: any Words { facts.words }

  func write(to page: inout Markup) {
    guard let standing = facts.material.ledger, let months = standing.months else { return }
    let cells = LedgerCells(standing, words: words)
    page.note(
      words.ledgerPeriod(
        from: months.lowerBound.description, to: months.upperBound.description, withRoster: standing.hasRoster))
    let counts = cells.columns.compactMap { if case .count(let count) = $0 { count } else { nil } }
    let drawing = LedgerDrawing(standing: standing, counts: counts, words: words)
    page.element("figure") { figure in
      figure.scrollable(drawing.title) { drawing.place(in: &$0) }
      legend(drawing.teams, &figure)
    }
    page.note(words.ledgerDrawn)
    page.element("div", .class("lazy")) { block in
      block.scrollable(words.text(.ledgerHeading)) { region in
        region.element("table", .class("sortable")) { table in
          table.columns(
            [(words.text(.agent), false), (words.text(.team), false)] + cells.columns.map { (heading($0, cells), true) }
          )
          table.element("tbody") { body in
            for person in standing.people where person.isInPlan { row(person, cells, &body) }
          }
        }
      }
    }
  }

  /// A column's heading with a capital, as the page's others have.
  private func heading(_ column: LedgerCells.Column, _ cells: LedgerCells) -> String {
    let text = cells.heading(column)
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  private func legend(_ teams: [String], _ figure: inout Markup) {
    guard teams.count > 1 else { return }
    figure.element("ul", .class("legend")) { list in
      for (team, style) in zip(teams, LedgerDrawing.teamStyles) {
        list.element("li") { item in
          item.swatch(style)
          item.element("bdi", text: team.isEmpty ? "–" : team)
        }
      }
    }
  }

  private func row(_ person: LedgerStanding.Person, _ cells: LedgerCells, _ body: inout Markup) {
    let agent = facts.plan.agents.first { $0.id == person.agent }
    body.element("tr") { row in
      row.element("th", Attribute("scope", "row")) { cell in
        if let agent { cell.agent(agent) } else { cell.element("bdi", text: person.agent) }
      }
      row.element("td") { $0.element("bdi", text: person.team) }
      for column in cells.columns {
        let text = cells.text(column, of: person)
        row.element("td", .class("n")) { cell in
          guard let value = cells.value(column, of: person, after: true) else { return cell.text(text) }
          cell.element("data", Attribute("value", DecimalText.exact(value)), text: text)
        }
      }
    }
  }
}
