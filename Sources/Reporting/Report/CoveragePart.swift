import Planning
import Workforce

/// Staff beside what is needed: drawn, as a map of over and under, and why it stays short.
struct CoveragePart: ReportPart {
  let facts: ReportFacts
  let id = "coverage"
  let heading = ReportLabel.coverageHeading

  var isEmpty: Bool { facts.outcome.coverage == nil }

  private var words: any Words { facts.words }

  func write(to page: inout Markup) {
    guard let coverage = facts.outcome.coverage else { return }
    page.element("ul", .class("legend")) { list in
      key("need", .needKey, &list)
      key("have", .haveKey, &list)
      key("lack", .lackKey, &list)
    }
    for (index, queue) in facts.plan.queues.enumerated() {
      page.element("h3") { title in
        title.element("bdi", text: queue.id)
        let all = facts.queueDays[index]
        title.element(
          "small",
          text: " "
            + words.queueHours(required: all.reduce(0) { $0 + $1.required }, present: all.reduce(0) { $0 + $1.present })
        )
      }
      for week in facts.weeks {
        let title = words.title(.coverage, queue: queue.id)
        page.scrollable(title) { region in
          CoverageChart(
            coverage: coverage, grid: facts.grid, queue: index, days: week, size: (960, 170), title: title, words: words
          ).place(in: &region)
        }
      }
      map(index, &page)
    }
    shortages(&page)
  }

  private func map(_ index: Int, _ page: inout Markup) {
    guard let coverage = facts.outcome.coverage else { return }
    let title = words.title(.netStaffing, queue: facts.plan.queues[index].id)
    page.element("figure") { figure in
      figure.element("figcaption", text: title)
      figure.scrollable(title) { region in
        NetStaffingMap(
          coverage: coverage, grid: facts.grid, queue: index, days: 0..<facts.grid.dayCount,
          sums: facts.queueDays[index], title: title, words: words
        ).place(in: &region)
      }
      let unit = NetStaffingMap.unit(coverage, queue: index)
      figure.element("ul", .class("legend")) { list in
        for (number, style) in (["h h0", "h h1", "h h2", "h h3", "h h4", "h h5", "h h6"] as [StaticString]).enumerated()
        {
          let size = [2, 1, 0.5, nil, 0.5, 1, 2][number].map { $0 * unit }
          list.element("li") { item in
            swatch(style, &item)
            item.text(words.net(from: size, isShort: number < 3))
          }
        }
      }
    }
  }

  /// Every stretch that is noticeably short, with what keeps further agents away.
  private func shortages(_ page: inout Markup) {
    page.element("h3", text: words.text(.shortHeading))
    guard !facts.shortages.isEmpty else { return page.element("p", .class("none"), text: words.text(.noneShort)) }
    for shortage in facts.shortages {
      if shortage.capacity != nil {
        var plain = shortage
        plain.stretches = []
        plain.furtherStretches = 0
        for sentence in words.sentences(for: plain, in: facts.plan) {
          page.element("p", .class("warning"), text: sentence)
        }
      }
    }
    page.scrollable(words.text(.shortHeading)) { region in
      region.element("table") { table in
        table.columns([
          (words.text(.queue), false), (words.text(.when), false), (words.text(.missingAtWorst), true),
          (words.text(.shortHours), true), (words.text(.whatHoldsBack), false),
        ])
        table.element("tbody") { body in
          for shortage in facts.shortages {
            for stretch in shortage.stretches { row(stretch, queue: shortage.queue, &body) }
          }
        }
      }
    }
    for shortage in facts.shortages where shortage.furtherStretches > 0 {
      page.note(words.furtherStretches(shortage.furtherStretches, queue: facts.plan.queues[shortage.queue].id))
    }
  }

  private func row(_ stretch: Shortage.Stretch, queue: Int, _ body: inout Markup) {
    let minutes = facts.grid.intervalMinutes
    let span = stretch.intervals.lowerBound * minutes..<stretch.intervals.upperBound * minutes
    let day = facts.grid.date(of: facts.grid.day(ofInterval: stretch.intervals.lowerBound))
    body.element("tr") { row in
      row.element("th", Attribute("scope", "row")) { $0.element("bdi", text: facts.plan.queues[queue].id) }
      row.element("td", text: "\(words.shortDay(day)) \(facts.times(span))")
      row.number(stretch.agents, places: 1, words: words)
      row.number(stretch.hours, places: 1, words: words)
      row.element("td", text: words.obstacles(stretch, queue: queue, in: facts.plan))
    }
  }

  private func key(_ style: StaticString, _ label: ReportLabel, _ list: inout Markup) {
    list.element("li") { item in
      swatch(style, &item)
      item.text(words.text(label))
    }
  }

  private func swatch(_ style: StaticString, _ item: inout Markup) { item.swatch(style) }
}
