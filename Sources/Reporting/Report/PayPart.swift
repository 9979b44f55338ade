import Planning
import Workforce

/// What the roster's work is paid, by line.
struct PayPart: ReportPart {
  let facts: ReportFacts
  let id = "pay"
  let heading = ReportLabel.payHeading

  private let pay: PayFigures?
  private var words: any Words { facts.words }

  init(facts: ReportFacts) {
    self.facts = facts
    pay = facts.outcome.payFigures
  }

  var isEmpty: Bool { pay == nil }

  func write(to page: inout Markup) {
    guard let pay else { return }
    page.scrollable(words.text(.payHeading)) { region in
      region.element("table") { table in
        table.columns([
          (words.text(.payLine), false), (words.text(.hoursColumn), true), (words.text(.cost), true),
          (words.text(.source), false),
        ])
        table.element("tbody") { body in
          row(words.text(.paidHours), minutes: Double(pay.paidMinutes), pay.hours, "", &body)
          for line in pay.lines { row(line.id, minutes: line.minutes, line.thousandths, line.source, &body) }
          row(words.text(.sum), minutes: nil, pay.total, "", &body)
        }
      }
    }
    page.note(words.text(.payNote))
  }

  private func row(_ name: String, minutes: Double?, _ thousandths: Int, _ source: String, _ body: inout Markup) {
    body.element("tr") { row in
      row.element("th", Attribute("scope", "row")) { $0.element("bdi", text: name) }
      row.number(minutes.map { $0 / 60 }, places: 2, words: words)
      row.number(Double(thousandths) / 1000, places: 3, words: words)
      row.element("td") { $0.element("bdi", text: source) }
    }
  }
}
