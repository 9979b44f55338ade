import Planning
import Workforce

/// A picture of a roster for slides and mails: some drawings below each other on a sheet of a size.
public struct PlotSheet: Sendable {
  /// What can be drawn.
  public enum Subject: String, Hashable, Sendable, CaseIterable {
    /// Contacts expected beside those that came.
    case forecast
    /// Staff beside what is needed.
    case coverage
    /// A day's roster.
    case roster
    /// Simulated waits.
    case waits
    /// How hours, nights and weekends lie on the agents.
    case fairness
  }

  private static let (margin, width, head, caption, leastHeight) = (20.0, 960.0, 54.0, 22.0, 110.0)

  private let subject: Subject
  private let facts: ReportFacts
  private let size: (width: Int, height: Int)
  private let day: Int

  /// Makes a sheet.
  ///
  /// - Parameters:
  ///   - subject: What is drawn.
  ///   - material: Of what.
  ///   - size: Width and height in pixels.
  ///   - day: The day of a roster.
  ///   - words: The language.
  public init(
    _ subject: Subject, of material: ReportMaterial, size: (width: Int, height: Int), day: Int = 0,
    words: any Words = English()
  ) {
    self.subject = subject
    facts = ReportFacts(material, words: words)
    self.size = size
    self.day = day
  }

  /// The picture as SVG; `nil` when there is nothing to draw.
  ///
  /// ## Source
  /// W3C, "Scalable Vector Graphics (SVG) 1.1".
  public var text: String? {
    let drawings = drawings
    guard !drawings.isEmpty else { return nil }
    let height =
      drawings.reduce(PlotSheet.head) { $0 + PlotSheet.caption + $1.size.height } + 2 * PlotSheet.margin
    let width = PlotSheet.width + 2 * PlotSheet.margin
    // The sheet is as high as was asked for, or as all of it needs.
    let box = max(height, width * Double(size.height) / Double(size.width))
    var svg = Markup()
    svg.element(
      "svg", Attribute("xmlns", "http://www.w3.org/2000/svg"), Attribute("width", size.width),
      Attribute("height", size.height), Attribute("viewBox", "0 0 \(number(width)) \(number(box))")
    ) { svg in
      svg.element("style") { $0.literal(PlotStyle.text) }
      svg.element("defs") { DrawingPatterns.define(in: &$0) }
      svg.empty("rect", .class("page"), Attribute("width", "100%"), Attribute("height", "100%"))
      svg.caption(title, x: PlotSheet.margin, y: PlotSheet.margin + 18, "head")
      drawLegend(to: &svg)
      var top = PlotSheet.margin + PlotSheet.head
      for drawing in drawings {
        svg.caption(drawing.title, x: PlotSheet.margin, y: top + 14, "t b")
        top += PlotSheet.caption
        svg.element(
          "g", Attribute("transform", "translate(\(number(PlotSheet.margin)) \(number(top)))")
        ) { drawing.draw(to: &$0) }
        top += drawing.size.height
      }
    }
    return svg.text + "\n"
  }

  private var title: String {
    let words = facts.words
    let days =
      subject == .roster
      ? words.day(facts.grid.date(of: day)) : words.period(from: facts.grid.firstDay, to: facts.lastDay)
    return "\(facts.plan.name), \(days)"
  }

  /// What colours and fillings stand for, in a row below the title.
  private func drawLegend(to svg: inout Markup) {
    var x = PlotSheet.margin
    let (plain, filled) = (legend, patterns)
    for (place, key) in (plain + filled).enumerated() {
      let (style, isThin, name) = key
      // A filling shows on a wider field.
      let width = place < plain.count ? 16.0 : 42
      svg.element(
        "g", Attribute("transform", "translate(\(number(x)) \(number(PlotSheet.margin + 30)))")
      ) { key in
        var field = PathData()
        field.rectangle(x: 0, y: isThin ? 4.5 : 0, width: width, height: isThin ? 1.5 : 10)
        key.path(style, field)
        key.caption(name, x: width + 6, y: 10, "u")
      }
      // Letters are at most about so wide.
      x += width + 24 + 6.5 * Double(name.count)
    }
  }

  /// Classes of fields and what they stand for; a thin one stands for a line.
  private var legend: [(style: StaticString, isThin: Bool, name: String)] {
    let words = facts.words
    switch subject {
    case .forecast:
      return [
        ("past", false, words.text(.pastKey)), ("expected", false, words.text(.expectedKey)),
        ("band", false, words.text(.likelyKey)), ("recent", false, words.text(.recentKey)),
      ]
    case .coverage:
      return [
        ("recent", true, words.text(.needKey)), ("have", false, words.text(.haveKey)),
        ("lack", false, words.text(.lackKey)),
      ]
    case .roster:
      return zip(DayShapes.queueStyles, facts.plan.queues).map { ($0, false, $1.id) }
        + [("l", true, words.text(.mealKey)), ("r", false, words.text(.restKey))]
    case .waits, .fairness: return []
    }
  }

  /// What stands for other activities and for absences, where there are any.
  private var patterns: [(style: StaticString, isThin: Bool, name: String)] {
    guard subject == .roster else { return [] }
    let shown = RosterDay(facts, day: day)
    return (shown.hasTasks ? [("k", false, facts.words.text(.taskKey))] : [])
      + (shown.hasAbsences ? [("a", false, facts.words.text(.absenceKey))] : [])
  }

  private func number(_ value: Double) -> String { DecimalText.trimmed(value, places: 2) }

  private var drawings: [any Drawing] {
    switch subject {
    case .forecast: contacts
    case .coverage: coverage
    case .roster: roster
    case .waits: waits
    case .fairness: fairness
    }
  }

  /// The size of each of so many drawings that fill the sheet.
  private func part(of count: Int) -> (width: Double, height: Double) {
    let all =
      (PlotSheet.width + 2 * PlotSheet.margin) * Double(size.height) / Double(size.width) - 2 * PlotSheet.margin
      - PlotSheet.head
    return (PlotSheet.width, max(PlotSheet.leastHeight, all / Double(max(1, count)) - PlotSheet.caption))
  }

  private var contacts: [any Drawing] {
    let reviews = zip(facts.plan.queues, facts.material.contacts)
    let part = part(of: 2 * facts.material.contacts.count)
    return reviews.flatMap { queue, review -> [any Drawing] in
      [
        ContactDaysChart(
          review: review, size: part, title: facts.words.title(.contactsByDay, queue: queue.id), words: facts.words),
        ContactWeekChart(
          review: review, size: part, title: facts.words.title(.contactsOfWeek, queue: queue.id), words: facts.words),
      ]
    }
  }

  private var coverage: [any Drawing] {
    guard let coverage = facts.outcome.coverage else { return [] }
    let part = part(of: facts.plan.queues.count * facts.weeks.count)
    return facts.plan.queues.indices.flatMap { queue in
      facts.weeks.map { week in
        CoverageChart(
          coverage: coverage, grid: facts.grid, queue: queue, days: week, size: part,
          title: facts.words.title(.coverage, queue: facts.plan.queues[queue].id), words: facts.words)
      }
    }
  }

  private var roster: [any Drawing] {
    guard facts.outcome.roster != nil else { return [] }
    return [
      RosterDrawing(
        grid: facts.grid, clock: facts.material.clock, day: day, title: facts.words.text(.rosterHeading),
        rows: RosterDay(facts, day: day).rows)
    ]
  }

  private var waits: [any Drawing] {
    guard let result = facts.material.service?.result else { return [] }
    let live = facts.plan.queues.indices.filter { facts.plan.queues[$0].goals.responseTime == nil }
    let part = part(of: live.count * facts.weeks.count)
    return live.flatMap { queue in
      facts.weeks.map { week in
        WaitsChart(
          figures: result.queueIntervals[queue], grid: facts.grid, days: week, size: part,
          title: facts.words.title(.waits, queue: facts.plan.queues[queue].id), words: facts.words)
      }
    }
  }

  private var fairness: [any Drawing] {
    guard !facts.agents.isEmpty else { return [] }
    let loads: [(ReportLabel, [Int])] = [
      (.hoursOfAgents, facts.agents.map { $0.paidMinutes / 60 }), (.nightsOfAgents, facts.agents.map(\.nights)),
      (.weekendsOfAgents, facts.agents.map(\.weekends)),
    ]
    let part = part(of: loads.count)
    return loads.map { FairnessChart(values: $1, size: part, title: facts.words.text($0), words: facts.words) }
  }
}
