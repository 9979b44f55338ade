import Planning
import Workforce

/// What the roster asks of its people at its hardest, in the plan's order. It ranks nobody.
struct PressurePart: ReportPart {
  let facts: ReportFacts
  let id = "pressure"
  let heading = ReportLabel.pressureHeading

  var isEmpty: Bool { facts.agents.isEmpty }

  private var words: any Words { facts.words }

  func write(to page: inout Markup) {
    let review = PressureReview(
      of: facts.outcome.roster ?? Roster(duties: []), in: facts.plan, occupancy: facts.material.service?.occupancy)
    let cells = PressureCells(review: review, clock: facts.material.clock, words: words)
    page.note(review.limits.isEmpty ? words.nobodyAtALimit : words.agents(atLimits: review.limits))
    page.element("div", .class("lazy")) { block in
      block.scrollable(words.text(.pressureHeading)) { region in
        region.element("table") { table in
          table.columns(
            [(words.pressureLabel(.agent), false)]
              + cells.kinds.map { (words.pressureLabel(PressureLabel($0)), true) }
              + [(words.pressureLabel(.meanRisk), true), (words.pressureLabel(.highestRisk), true)]
              + (cells.hasHours
                ? [(words.pressureLabel(.meanOccupancy), true), (words.pressureLabel(.busiestHour), true)] : []))
          table.element("tbody") { body in
            for person in review.people { row(person, cells, &body) }
          }
        }
      }
    }
    page.note(words.limitNote)
    page.note(words.riskNote)
  }

  private func row(_ person: PressureReview.Person, _ cells: PressureCells, _ body: inout Markup) {
    body.element("tr") { row in
      row.element("th", Attribute("scope", "row")) { $0.agent(facts.plan.agents[person.agent]) }
      let texts =
        cells.kinds.map { cells.text(person.measure($0)) }
        + [cells.risk(person.risks.mean), cells.risk(person.risks.highest?.index)]
        + (cells.hasHours ? [cells.share(person.hours.mean), cells.hour(person.hours.busiest, of: person.agent)] : [])
      for text in texts { row.element("td", .class("n"), text: text) }
    }
  }
}
