import Planning
import Simulation
import Workforce

/// What a manager reads first: is it sound, what does it cost, what does it promise, how good can it be.
struct HeadlinePart: ReportPart {
  let facts: ReportFacts
  let id = "headline"
  let heading = ReportLabel.headline

  private var words: any Words { facts.words }

  func write(to page: inout Markup) {
    let hard = facts.outcome.findings.count(where: \.isHard)
    page.element("p", .class(hard == 0 ? "verdict good" : "verdict bad"), text: words.standing(hardBreaches: hard))
    let cost = facts.outcome.cost.map { Double($0.total) / 1000 }
    if let cost { page.element("p", text: words.gap(cost: cost, bound: facts.search?.objective?.lowerBound)) }
    if facts.material.search != nil, facts.search == nil {
      page.element("p", .class("warning"), text: words.staleResult)
    }
    page.element("dl", .class("cards")) { cards in
      if let figures = facts.figures { roster(figures, cards: &cards) }
      service(&cards)
    }
    let warnings =
      facts.outcome.staffedClosedDays.map { words.sentence(for: $0, in: facts.plan) }
      + facts.material.outcome.staffing.warnings.map { words.sentence(for: $0, in: facts.plan) }
    if !warnings.isEmpty {
      page.element("ul", .class("warning")) { list in warnings.forEach { list.element("li", text: $0) } }
    }
  }

  private func roster(_ figures: RosterFigures, cards: inout Markup) {
    card(.paidHours, note: words.size(figures), to: &cards) {
      $0.figure(figures.paidHours, places: 1, words: words)
    }
    if let cost = facts.outcome.cost {
      card(.cost, note: words.parts(of: cost), to: &cards) {
        $0.figure(Double(cost.total) / 1000, places: 1, words: words)
      }
      if let bound = facts.search?.objective?.lowerBound {
        let gap = ObjectiveInterval(incumbent: Double(cost.total) / 1000, lowerBound: bound).relativeGap ?? 0
        card(.gap, note: words.text(.gapNote), to: &cards) { $0.share(gap, places: 2, words: words) }
      }
    }
    card(.shortHours, note: words.shortfall(figures), to: &cards) {
      $0.figure(figures.shortHours, places: 1, words: words)
    }
    card(.surplusHours, note: words.text(.surplusNote), to: &cards) {
      $0.figure(figures.surplusHours, places: 1, words: words)
    }
    if figures.wishes > 0 {
      card(.wishes, note: words.wishes(figures), to: &cards) {
        $0.figure(Double(figures.wishesGranted), places: 0, words: words)
      }
    }
    if let changes = facts.changes {
      let agents = Set(changes.map(\.agent)).count
      card(.changes, note: words.changes(days: changes.count, agents: agents), to: &cards) {
        $0.figure(Double(changes.count), places: 0, words: words)
      }
    }
  }

  /// A card for each live queue: what is simulated, what was expected, what is promised.
  private func service(_ cards: inout Markup) {
    guard let service = facts.material.service else { return }
    for (index, queue) in facts.plan.queues.enumerated() {
      guard let level = service.result.queues[index].serviceLevel, queue.goals.responseTime == nil else { continue }
      let goal = queue.goals.overallServiceLevel?.share
      let expected = service.erlang[index].map { words.expectedLevel($0.serviceLevel) }
      let promise = words.goal(share: goal, seconds: service.thresholdSeconds[index])
      cards.element("div") { card in
        card.element("dt") { title in
          title.text(words.text(.service) + " ")
          title.element("bdi", text: queue.id)
        }
        card.element("dd") { value in
          value.share(level.value, places: 1, words: words)
          if let half = level.halfWidth { value.element("small", text: " ± \(words.figure(100 * half, places: 1))") }
        }
        card.element("dd", text: [expected, promise].compactMap { $0 }.joined(separator: "; "))
      }
    }
  }

  private func card(_ label: ReportLabel, note: String, to cards: inout Markup, value: (inout Markup) -> Void) {
    cards.element("div") { card in
      card.element("dt", text: words.text(label))
      card.element("dd", content: value)
      card.element("dd", text: note)
    }
  }
}
