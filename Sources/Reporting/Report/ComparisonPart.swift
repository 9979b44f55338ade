import Planning
import Workforce

/// Scenarios beside the plan as it is: values of the first, differences of the others, and what of them is proven.
struct ComparisonPart: ReportPart {
  let facts: ReportFacts
  let id = "scenarios"
  let heading = ReportLabel.scenariosHeading

  var isEmpty: Bool { facts.material.comparison == nil }

  private var words: any Words { facts.words }
  private var queues: [String] { facts.plan.queues.map(\.id) }

  func write(to page: inout Markup) {
    guard let comparison = facts.material.comparison else { return }
    let measures = CaseMeasure.all(queueCount: queues.count).filter { measure in
      comparison.scenarios.indices.contains { comparison.measure(measure, queues: queues, case: $0) != nil }
    }
    page.note(words.text(.scenariosNote))
    page.scrollable(words.text(.scenariosHeading)) { region in
      region.element("table") { table in
        table.element("thead") { head in
          head.element("tr") { row in
            row.element("th", Attribute("scope", "col"), text: words.text(.measure))
            for scenario in comparison.scenarios {
              row.element("th", Attribute("scope", "col"), .class("n")) { $0.element("bdi", text: scenario.name) }
            }
          }
        }
        table.element("tbody") { body in
          for measure in measures {
            body.element("tr") { row in
              row.element("th", Attribute("scope", "row"), text: words.name(of: measure, queues: queues))
              for position in comparison.scenarios.indices { cell(measure, position, comparison, &row) }
            }
          }
        }
      }
    }
    for scenario in comparison.scenarios where !scenario.changes.isEmpty || scenario.failure != nil {
      page.element("h3") { $0.element("bdi", text: scenario.name) }
      page.element("ul") { list in
        for change in scenario.changes { list.element("li", text: change) }
        if let failure = scenario.failure { list.element("li", .class("warning"), text: failure) }
      }
    }
    for note in comparison.notes { page.note(note) }
  }

  private func cell(_ measure: CaseMeasure, _ position: Int, _ comparison: SavedComparison, _ row: inout Markup) {
    guard let found = comparison.measure(measure, queues: queues, case: position) else {
      return row.element("td", .class("n"), text: "–")
    }
    let isShare = measure.isShare
    func text(_ value: Double, isSigned: Bool) -> String {
      let sign = isSigned && value > 0 ? "+" : ""
      return sign + (isShare ? words.percent(value, places: 1) : words.figure(value, places: 1))
    }
    guard let difference = found.difference else {
      return row.element("td", .class("n"), text: text(found.value, isSigned: false))
    }
    if found.certainty == .proven {
      row.element("td", .class("n")) { $0.element("strong", text: text(difference, isSigned: true) + "*") }
    } else {
      row.element(
        "td", .class("n"), text: found.certainty == .exact && difference == 0 ? "·" : text(difference, isSigned: true))
    }
  }

}

extension CaseMeasure {
  /// Whether it is a share, which is shown as a percentage.
  var isShare: Bool {
    switch self {
    case .serviceLevel, .abandonment, .occupancy: true
    default: false
    }
  }
}
