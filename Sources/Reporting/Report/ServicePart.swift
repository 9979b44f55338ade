import Planning
import Simulation
import Workforce

/// What becomes of the contacts: expected by formulas, simulated, promised.
struct ServicePart: ReportPart {
  let facts: ReportFacts
  let id = "service"
  let heading = ReportLabel.serviceHeading

  var isEmpty: Bool { facts.material.service == nil && deferred.isEmpty }

  private var words: any Words { facts.words }

  func write(to page: inout Markup) {
    if let service = facts.material.service {
      page.note(words.simulation(service.result))
      page.scrollable(words.text(.serviceHeading)) { region in
        region.element("table") { table in
          table.columns(
            [(words.text(.queue), false), (words.text(.promised), false)]
              + [.expectedLevel, .simulatedLevel, .abandonment, .meanWait, .wait95].map { (words.text($0), true) }
              + [(words.text(.verdict), false)])
          table.element("tbody") { body in
            for index in facts.plan.queues.indices where facts.plan.queues[index].channel != .position {
              row(index, service, &body)
            }
          }
        }
      }
      groups(service.result.groups, &page)
    }
    if !deferred.isEmpty {
      page.element("ul") { list in deferred.forEach { list.element("li", text: $0) } }
    }
  }

  /// What becomes of each deferred queue's work.
  private var deferred: [String] {
    zip(facts.plan.queues, facts.material.deferred ?? []).compactMap { queue, outlook in
      outlook.map {
        words.deferred(
          ofQueue: queue.id, shareInTime: $0.shareInTime, mostBacklogHours: $0.mostBacklogHours,
          greatestAgeMinutes: $0.greatestAgeMinutes, gapHours: $0.gapHours.reduce(0, +))
      }
    }
  }

  private func row(_ index: Int, _ service: SimulatedHorizon, _ body: inout Markup) {
    let (queue, figures) = (facts.plan.queues[index], service.result.queues[index])
    let time = queue.goals.responseTime
    let goal = queue.goals.overallServiceLevel?.share
    let level = time == nil ? figures.serviceLevel : figures.response
    let abandonment = figures.abandoned > 0 ? figures.abandonment?.value : nil
    body.element("tr") { row in
      row.element("th", Attribute("scope", "row")) { $0.element("bdi", text: queue.id) }
      row.element(
        "td",
        text: time.map(words.promise)
          ?? words.goal(share: goal, seconds: service.thresholdSeconds[index]))
      row.element(
        "td", .class("n"), text: service.erlang[index].map { words.percent($0.serviceLevel, places: 1) } ?? "–")
      row.element("td", .class("n"), text: level.map(words.level) ?? "–")
      row.element("td", .class("n"), text: abandonment.map { words.percent($0, places: 1) } ?? "–")
      row.element("td", .class("n"), text: figures.meanWait.map { words.duration(seconds: $0.value) } ?? "–")
      row.element(
        "td", .class("n"), text: figures.waitQuantiles.map { words.duration(seconds: $0.ninetyFivePercent) } ?? "–")
      row.element("td", text: time == nil ? words.text(for: GoalVerdict(figures.serviceLevel, goal: goal)) : "–")
    }
  }

  private func groups(_ groups: [GroupFigures], _ page: inout Markup) {
    page.scrollable(words.text(.occupancy)) { region in
      region.element("table") { table in
        table.columns([
          (words.text(.agentsOf), false), (words.text(.presentHours), true), (words.text(.occupancy), true),
        ])
        table.element("tbody") { body in
          for group in groups {
            body.element("tr") { row in
              row.element("th", Attribute("scope", "row")) { $0.element("bdi", text: group.name) }
              row.number(group.presentHours, places: 1, words: words)
              row.element("td", .class("n"), text: group.occupancy.map { words.percent($0.value, places: 1) } ?? "–")
            }
          }
        }
      }
    }
  }
}
