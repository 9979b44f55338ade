import Workforce

/// The roster on a page or two: a row an agent, a column a day, by week and team.
struct RosterPart: ReportPart {
  let facts: ReportFacts
  let id = "roster"
  let heading = ReportLabel.rosterHeading

  var isEmpty: Bool { facts.outcome.roster == nil }

  private var words: any Words { facts.words }

  func write(to page: inout Markup) {
    guard let roster = facts.outcome.roster else { return }
    page.element("p", .class("find"), Attribute("hidden", nil)) { line in
      line.element("label") { label in
        label.text(words.text(.find) + " ")
        label.empty("input", Attribute("type", "search"), .id("find"))
      }
    }
    for note in facts.plan.notesOnClocks(words) { page.element("p", text: note) }
    let lines = roster.lines(of: facts.plan).map(\.duties)
    for (number, week) in facts.weeks.enumerated() {
      let title = words.week(
        from: facts.grid.date(of: week.lowerBound), to: facts.grid.date(of: week.upperBound - 1))
      page.element("div", .class("lazy")) { block in
        block.element("h3", .id("week-\(number + 1)"), text: title)
        block.scrollable(title) { region in
          region.element("table", .class("week")) { table in
            table.columns(
              [(words.text(.agent), false)] + week.map { (words.shortDay(facts.grid.date(of: $0)), false) })
            for team in facts.teams {
              table.element("tbody") { body in
                body.teamRow(team.name, columns: 8, words: words)
                for agent in team.agents { row(agent, lines[agent], week, &body) }
              }
            }
          }
        }
      }
    }
  }

  private func row(_ agent: Int, _ duties: [Duty], _ week: Range<Int>, _ body: inout Markup) {
    body.element("tr") { row in
      row.element("th", Attribute("scope", "row")) { $0.agent(facts.plan.agents[agent]) }
      for day in week { cell(agent, duties.filter { $0.day == day }, day, &row) }
    }
  }

  private func cell(_ agent: Int, _ duties: [Duty], _ day: Int, _ row: inout Markup) {
    guard !duties.isEmpty else {
      guard let away = facts.absence(of: agent, on: day) else { return row.element("td") { _ in } }
      return row.element("td", .class("off"), text: words.text(away: away))
    }
    let night = facts.plan.night(of: facts.plan.agents[agent])
    let isNight = duties.contains { $0.isWork && night.isNight($0.span) }
    row.element("td", isNight ? .class("night") : .class("on")) { cell in
      for duty in duties {
        cell.text(facts.times(duty.span, of: agent) + " ")
        cell.element("small", text: facts.plan.shiftID(duty.family))
      }
    }
  }
}
