/// The week in review, if it was looked back at: contacts, staff, service, and what agents did all together.
struct ReviewPart: ReportPart {
  let facts: ReportFacts
  let id = "review"
  let heading = ReportLabel.reviewHeading

  var isEmpty: Bool { facts.material.review == nil }

  func write(to page: inout Markup) {
    guard let review = facts.material.review else { return }
    let words = facts.words
    let tables = ReviewTables(document: review, words: words)
    page.note(words.reviewLabel(.note))
    for table in tables.contacts + tables.staff + tables.service + tables.adherence {
      if !table.title.isEmpty { page.element("h3", text: table.title) }
      write(table, to: &page)
    }
    for sentence in tables.adherenceSentences { page.note(sentence) }
    page.element("h3", text: words.reviewLabel(.advicePart))
    page.element("ul") { list in
      for sentence in tables.advice { list.element("li", text: sentence) }
    }
  }

  private func write(_ table: ReviewTables.Table, to page: inout Markup) {
    guard let head = table.rows.first else { return }
    page.scrollable(table.title.isEmpty ? facts.words.text(.reviewHeading) : table.title) { region in
      region.element("table") { body in
        body.columns(head.enumerated().map { (label: $1, isNumber: $0 > 0) })
        body.element("tbody") { rows in
          for cells in table.rows.dropFirst() {
            rows.element("tr") { row in
              for (place, cell) in cells.enumerated() {
                if place == 0 {
                  row.element("th", Attribute("scope", "row")) { $0.element("bdi", text: cell) }
                } else {
                  row.element("td", .class("n"), text: cell)
                }
              }
            }
          }
        }
      }
    }
  }
}
