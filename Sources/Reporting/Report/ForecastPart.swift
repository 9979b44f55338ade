import Forecasting
import Planning
import Workforce

/// The contacts expected beside the history: drawn, how well such forecasts did, and what was odd.
struct ForecastPart: ReportPart {
  /// Gaps and thin days of a queue that are listed.
  private static let listed = 12

  let facts: ReportFacts
  let id = "forecast"
  let heading = ReportLabel.forecastHeading

  var isEmpty: Bool { facts.material.contacts.isEmpty }

  private var words: any Words { facts.words }

  func write(to page: inout Markup) {
    page.element("ul", .class("legend")) { list in
      for (style, label) in [
        ("past", .pastKey), ("expected", .expectedKey), ("band", .likelyKey), ("recent", .recentKey),
      ] as [(StaticString, ReportLabel)] {
        list.element("li") { item in
          item.swatch(style)
          item.text(words.text(label))
        }
      }
    }
    for (queue, review) in zip(facts.plan.queues, facts.material.contacts) where !queue.isWithoutContacts {
      page.element("h3") { title in
        title.element("bdi", text: queue.id)
        let all = review.expected.reduce(0) { $0 + ($1.contacts ?? 0) }
        title.element("small", text: " " + words.contacts(all))
      }
      chart(
        ContactDaysChart(
          review: review, size: (960, 180), title: words.title(.contactsByDay, queue: queue.id), words: words), &page)
      chart(
        ContactWeekChart(
          review: review, size: (960, 180), title: words.title(.contactsOfWeek, queue: queue.id), words: words), &page)
      if let result = review.result { explain(result, &page) } else { page.note(words.text(.noHistory)) }
      if let gaps = review.gaps { tell(gaps, &page) }
    }
  }

  private func chart(_ drawing: some Drawing, _ page: inout Markup) {
    page.element("figure") { figure in
      figure.element("figcaption", text: drawing.title)
      figure.scrollable(drawing.title) { drawing.place(in: &$0) }
    }
  }

  private func explain(_ result: ForecastResult, _ page: inout Markup) {
    if let backtest = result.backtest, !backtest.models.isEmpty {
      page.element("h4", text: words.text(.backtestHeading))
      page.note(words.text(.backtestNote))
      page.scrollable(words.text(.backtestHeading)) { region in
        region.element("table") { table in
          table.columns([
            (words.text(.model), false), (words.text(.meanError), true), (words.text(.bias), true),
            (words.text(.within80), true), (words.text(.beside), true),
          ])
          table.element("tbody") { body in
            for row in backtest.models { line(row, isFirst: row == backtest.models.first, &body) }
          }
        }
      }
    }
    page.note(words.sentence(for: result.choice))
    guard !result.unusual.isEmpty else { return }
    page.element("h4", text: words.text(.unusualHeading))
    list(result.unusual, &page) { "\(words.day($0.date)): \(words.sentence(for: $0))" }
  }

  private func line(_ row: BacktestRow, isFirst: Bool, _ body: inout Markup) {
    let isNaive = row.label == ForecastModel.seasonalNaive.rawValue
    body.element("tr") { line in
      line.element("th", Attribute("scope", "row")) { name in
        name.text(row.label)
        if isFirst { name.element("small", text: " " + words.text(.usedModel)) }
        if isNaive { name.element("small", text: " " + words.text(.naiveModel)) }
      }
      func cell(_ value: Double?) {
        line.element("td", .class("n"), text: value.map { words.percent($0, places: 1) } ?? "–")
      }
      cell(row.wape)
      cell(row.bias)
      cell(row.coverage80)
      line.number(row.mase, places: 2, words: words)
    }
  }

  private func tell(_ gaps: HistoryGaps, _ page: inout Markup) {
    guard !gaps.gaps.isEmpty || !gaps.thinDays.isEmpty else { return page.note(words.text(.noGaps)) }
    page.element("h4", text: words.text(.gapsHeading))
    if !gaps.gaps.isEmpty {
      page.note(words.gaps(missing: gaps.missingIntervals, ofOpen: gaps.openIntervals))
      list(gaps.gaps, &page) { gap in
        let days =
          gap.dayCount == 1
          ? words.day(gap.days.lowerBound) : words.period(from: gap.days.lowerBound, to: gap.days.upperBound)
        let minutes = 1440 / gaps.slotsPerDay
        let times = gap.slots.map { "\(words.clock($0.lowerBound * minutes))–\(words.clock($0.upperBound * minutes))" }
        return "\(days), \(times ?? words.text(.allDay))"
      }
    }
    list(gaps.thinDays, &page) { words.thin($0) }
  }

  private func list<Row>(_ rows: [Row], _ page: inout Markup, _ sentence: (Row) -> String) {
    guard !rows.isEmpty else { return }
    page.element("ul") { list in
      for row in rows.prefix(ForecastPart.listed) { list.element("li", text: sentence(row)) }
      let more = rows.count - ForecastPart.listed
      if more > 0 { list.element("li", text: words.more(more)) }
    }
  }
}
