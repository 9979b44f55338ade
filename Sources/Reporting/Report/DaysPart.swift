import WallClock
import Workforce

/// The roster day by day and team by team: a bar an agent with shifts, breaks, activities and absences, to the minute.
struct DaysPart: ReportPart {
  let facts: ReportFacts
  let id = "days"
  let heading = ReportLabel.daysHeading

  var isEmpty: Bool { facts.outcome.roster == nil }

  private var words: any Words { facts.words }

  func write(to page: inout Markup) {
    guard let roster = facts.outcome.roster else { return }
    legend(&page)
    let lines = roster.lines(of: facts.plan).map(\.duties)
    let teams = facts.teams
    for day in 0..<facts.grid.dayCount {
      let minutes = facts.grid.minutes(ofDay: day)
      let shown = lines.map { duties in duties.filter { $0.span.overlaps(minutes) } }
      page.element("div", .class("lazy")) { block in
        block.element("h3", .id("day-\(day + 1)")) { title in
          title.text(words.day(facts.grid.date(of: day)))
          title.element("small", text: " " + words.onDutyCount(shown.count { !$0.isEmpty }))
        }
        block.element("table", .class("bars")) { table in
          head(day, &table)
          for team in teams {
            let present = team.agents.filter { !shown[$0].isEmpty || facts.absence(of: $0, on: day) != nil }
            guard !present.isEmpty else { continue }
            table.element("tbody") { body in
              body.teamRow(team.name, columns: 3, words: words)
              for agent in present { row(agent, shown[agent], day, minutes, &body) }
            }
          }
        }
      }
    }
  }

  private func legend(_ page: inout Markup) {
    page.element("ul", .class("legend")) { list in
      for (queue, style) in zip(facts.plan.queues, DayShapes.queueStyles) {
        list.element("li") { item in
          item.swatch(style)
          item.element("bdi", text: queue.id)
        }
      }
      for (style, label) in [("l", .mealKey), ("r", .restKey), ("k", .taskKey), ("a", .absenceKey)]
        as [(StaticString, ReportLabel)]
      {
        list.element("li") { item in
          item.swatch(style, width: label == .taskKey || label == .absenceKey ? 56 : 16)
          item.text(words.text(label))
        }
      }
    }
  }

  private func head(_ day: Int, _ table: inout Markup) {
    let (clock, length) = (facts.material.clock, facts.grid.dayStart(day + 1) - facts.grid.dayStart(day))
    table.element("thead") { head in
      head.element("tr") { row in
        row.element("th", Attribute("scope", "col"), text: words.text(.agent))
        row.element("th", Attribute("scope", "col"), text: words.text(.duty))
        row.element("th", Attribute("scope", "col"), .class("x"), .label(words.text(.timeOfDay))) { cell in
          cell.element("span", .class("ruler"), Attribute("aria-hidden", "true")) { ruler in
            for minute in stride(from: 0, to: length, by: 180) {
              let hours = (min(length, minute + 180) - minute) / 60
              ruler.element(
                "i", .class("f", hours), text: String(clock.timeOfDay(facts.grid.dayStart(day) + minute).prefix(2)))
            }
          }
        }
      }
    }
  }

  private func row(_ agent: Int, _ duties: [Duty], _ day: Int, _ minutes: Range<Int>, _ body: inout Markup) {
    let length = minutes.count
    body.element("tr") { row in
      row.element("th", Attribute("scope", "row")) { $0.agent(facts.plan.agents[agent]) }
      row.element("td") { cell in
        for (number, duty) in duties.enumerated() {
          cell.text((number > 0 ? ", " : "") + facts.times(duty.span) + " ")
          cell.element("small", text: names(of: duty))
          let pauses = pauses(of: duty)
          if !pauses.isEmpty { cell.element("small", text: pauses) }
        }
        if duties.isEmpty, let away = facts.absence(of: agent, on: day) {
          cell.element("em", text: words.text(away: away))
        }
      }
      row.element("td", .class("x")) { cell in
        cell.element(
          "svg", Attribute("viewBox", "0 0 \(length) 10"), Attribute("preserveAspectRatio", "none"),
          Attribute("aria-hidden", "true")
        ) { svg in
          DayShapes(
            duties, absences: facts.absences(of: agent, in: minutes), in: minutes, top: 0, height: 10,
            x: { Double($0 - minutes.lowerBound) }
          ).draw(to: &svg)
        }
      }
    }
  }

  /// Shift and queues, these where the plan has several: `early · phone`.
  private func names(of duty: Duty) -> String {
    let isTold = facts.plan.queues.count > 1 || duty.onCall != nil
    let queues = isTold ? facts.plan.purpose(of: duty, onCall: facts.words.onCallLabel) : ""
    return [facts.plan.shiftID(duty.family), queues].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// When breaks and other activities are: `10:00, 12:00–12:30`.
  private func pauses(of duty: Duty) -> String {
    (duty.onCall == nil ? duty.activities : []).compactMap { activity -> String? in
      switch activity.kind {
      case .contacts: nil
      case .task(let id): "\(id) \(facts.times(activity.minutes))"
      case .pause(.rest): facts.time(activity.minutes.lowerBound)
      case .pause(.meal), .pause(.gap): facts.times(activity.minutes)
      }
    }.joined(separator: ", ")
  }
}
