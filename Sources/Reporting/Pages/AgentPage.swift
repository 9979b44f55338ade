public import PlanModel
public import Planning
public import WallClock
public import Workforce

/// One agent's duties as a page for a telephone: a file of its own that needs no network, and no script.
///
/// It holds what concerns the agent and nothing of anybody else. Days stand in their order, with a strip of links to them above;
/// where script runs, today and the next duty are marked and stand first.
///
/// ## Source
/// WHATWG, "HTML Living Standard".
public struct AgentPage: Sendable {
  private let plan: Plan
  private let clock: HorizonClock
  private let readers: ReaderWords

  /// Makes a writer of pages.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - clock: Its clock.
  ///   - readers: The languages.
  public init(
    plan: Plan, clock: HorizonClock, readers: ReaderWords = ReaderWords(English())
  ) {
    self.plan = plan
    self.clock = clock
    self.readers = readers
  }

  /// The language of a page for one agent.
  private var words: any Words { readers.common }

  /// The pages of a roster, one an agent in the plan's order.
  ///
  /// - Parameters:
  ///   - roster: The roster.
  ///   - findings: What the verifier found in it: wishes that are not among them are granted.
  ///   - answers: Why wishes are not granted; without them only that they are not is said.
  ///   - standing: Who stands where in the ledger; each agent is told the own numbers alone.
  /// - Returns: The pages, each a whole HTML document.
  public func texts(
    for roster: Roster, findings: [Finding], answers: [WishAnswer] = [], standing: LedgerStanding? = nil
  ) -> [String] {
    let own = (standing?.people ?? []).reduce(into: [String: LedgerStanding.Person]()) { $0[$1.agent] = $1 }
    return roster.lines(of: plan).enumerated().map { index, line in
      AgentPage(plan: plan, clock: clock.of(line.agent, in: plan), readers: ReaderWords(readers.words(for: line.agent)))
        .text(
          for: line.agent, index: index, duties: line.duties,
          refused: findings.filter { $0.agent == index && $0.rule == .wish },
          answers: answers.filter { $0.agent == index },
          standing: standing.flatMap { standing in own[line.agent.id].map { (standing, $0) } })
    }
  }

  private func text(
    for agent: Agent, index: Int, duties: [Duty], refused: [Finding], answers: [WishAnswer],
    standing: (all: LedgerStanding, own: LedgerStanding.Person)?
  ) -> String {
    var page = Markup()
    page.literal("<!DOCTYPE html>\n")
    page.element("html", Attribute("lang", words.language)) { html in
      html.element("head") { head(&$0, title: "\(words.label(.title)) \(agent.name.isEmpty ? agent.id : agent.name)") }
      html.literal("\n")
      html.element(
        "body", Attribute("data-zone", clock.zone.identifier), Attribute("data-today", words.label(.today)),
        Attribute("data-next", words.label(.next))
      ) { body in
        header(&body, agent)
        days(&body, agent, duties)
        sums(&body, duties)
        if let standing { ledger(&body, standing.all, standing.own) }
        wishes(&body, agent, index, refused, answers)
        body.element("footer") { footer in
          footer.element("p", text: words.zone(clock.zone.identifier))
          footer.element("p", text: words.label(.note))
        }
        body.element("script") { $0.literal(AgentPageScript.text) }
      }
    }
    page.literal("\n")
    return page.text
  }

  private func head(_ head: inout Markup, title: String) {
    head.empty("meta", Attribute("charset", "utf-8"))
    head.empty("meta", Attribute("name", "viewport"), Attribute("content", "width=device-width,initial-scale=1"))
    for (name, content) in [
      ("robots", "noindex,nofollow"), ("referrer", "no-referrer"), ("color-scheme", "light dark"),
    ] {
      head.empty("meta", Attribute("name", name), Attribute("content", content))
    }
    head.empty(
      "meta", Attribute("http-equiv", "Content-Security-Policy"),
      Attribute("content", "default-src 'none';style-src 'unsafe-inline';script-src 'unsafe-inline'"))
    head.element("title", text: title)
    head.element("style") { $0.literal(AgentPageStyle.text) }
  }

  private func header(_ body: inout Markup, _ agent: Agent) {
    body.element("header") { header in
      header.element("p") { $0.element("bdi", text: plan.name) }
      header.element("h1") { $0.element("bdi", text: agent.name.isEmpty ? agent.id : agent.name) }
      header.element("p") { line in
        if !agent.name.isEmpty {
          line.element("bdi", text: agent.id)
          line.text(" · ")
        }
        line.text(words.period(from: plan.grid.firstDay, to: plan.grid.date(of: plan.grid.dayCount - 1)))
      }
    }
  }

  private func days(_ body: inout Markup, _ agent: Agent, _ duties: [Duty]) {
    body.element("nav", .label(words.label(.days))) { strip in
      for day in 0..<plan.grid.dayCount {
        let date = plan.grid.date(of: day)
        let isOn = duties.contains { $0.day == day }
        strip.element("a", .link(to: "d\(date)"), Attribute("class", isOn ? "on" : "off")) { link in
          link.element("small", text: words.shortName(of: date.weekday))
          link.text(" \(date.parts.day)")
        }
        strip.text(" ")
      }
    }
    body.element("main") { main in
      for day in 0..<plan.grid.dayCount { self.day(&main, day, agent, duties.filter { $0.day == day }) }
    }
  }

  private func day(_ main: inout Markup, _ day: Int, _ agent: Agent, _ duties: [Duty]) {
    let date = plan.grid.date(of: day)
    main.literal("\n")
    main.element("section", .id("d\(date)"), Attribute("class", duties.isEmpty ? "off" : "on")) { section in
      section.element("h2", text: "\(words.longName(of: date.weekday)) \(words.date(date))")
      for duty in duties { self.duty(&section, duty) }
      if duties.isEmpty { section.element("p", text: absence(of: agent, on: day) ?? words.label(.dayOff)) }
    }
  }

  private func duty(_ section: inout Markup, _ duty: Duty) {
    let queues = duty.activities.compactMap { if case .contacts(let queues) = $0.kind { queues } else { nil } }
    let isOfOne = Set(queues).count == 1
    section.element("p") { line in
      line.element("strong", text: clock.timesOfDay(duty.span, words))
      line.text(" ")
      line.name(plan.shiftID(duty.family))
      if duty.onCall != nil { line.text(" · \(words.onCallLabel)") }
      line.text(" · \(words.paid(minutes: duty.paidMinutes))")
    }
    if isOfOne { section.element("p") { $0.name(words.working(onQueues: queues[0].map(plan.queueID))) } }
    section.element("ul") { list in
      for activity in duty.activities {
        if case .contacts = activity.kind, isOfOne { continue }
        list.element("li") { item in
          item.text(clock.timesOfDay(activity.minutes, words) + " ")
          item.name(text(of: activity))
        }
      }
    }
  }

  private func text(of activity: Activity) -> String {
    switch activity.kind {
    case .contacts(let queues): words.working(onQueues: queues.map(plan.queueID))
    case .task(let id): id
    case .pause(let kind): words.pause(kind, isPaid: activity.isPaid)
    }
  }

  /// The first absence that touches a day; that somebody is not available is no absence.
  private func absence(of agent: Agent, on day: Int) -> String? {
    let grid = plan.grid(of: agent)
    let minutes = grid.minutes(ofDay: day)
    for unavailable in agent.unavailable where unavailable.minutes.overlaps(minutes) {
      if case .absence(let kind) = unavailable.reason { return words.absent(kind) }
    }
    return nil
  }

  private func sums(_ body: inout Markup, _ duties: [Duty]) {
    body.element("section", .class("sums")) { section in
      section.element("h2", text: words.label(.total))
      section.element(
        "p", text: words.total(duties: duties.count, paidMinutes: duties.reduce(0) { $0 + $1.paidMinutes }))
    }
  }

  /// The agent's own totals, and nobody else's.
  private func ledger(_ body: inout Markup, _ standing: LedgerStanding, _ own: LedgerStanding.Person) {
    let cells = LedgerCells(standing, words: words)
    let columns = cells.columns.filter {
      $0 != .count(.availableDays) && cells.value($0, of: own, after: true) ?? 0 != 0
    }
    guard let months = standing.months, !columns.isEmpty else { return }
    body.element("section", .class("sums")) { section in
      section.element("h2", text: words.label(PageLabel.ledger))
      section.element(
        "p", text: words.ownLedger(from: months.lowerBound.description, to: months.upperBound.description))
      section.element("ul") { list in
        for column in columns {
          list.element("li") { item in
            item.text(cells.heading(column) + ": ")
            item.element("strong", text: cells.text(column, of: own))
          }
        }
      }
    }
  }

  private func wishes(_ body: inout Markup, _ agent: Agent, _ index: Int, _ refused: [Finding], _ answers: [WishAnswer])
  {
    guard !agent.wishes.isEmpty else { return }
    body.element("section", .class("sums")) { section in
      section.element("h2", text: words.label(PageLabel.wishes))
      section.element("ul") { list in
        for wish in agent.wishes {
          let finding = refused.first { if case .wish(wish) = $0.facts { true } else { false } }
          // That a wish could be granted is for the planner, who knows what else the roster had to keep.
          let reason = answers.first { $0.wish == wish && $0.fate.kind != .overlooked }.map {
            words.sentence(for: $0, in: plan, for: .agent)
          }
          let fate = finding.map { reason ?? words.refusal(ofWish: $0.amount) } ?? words.label(.granted)
          list.element("li") { item in
            item.element("bdi", text: words.wish(wish, of: index, in: plan))
            item.text(": ")
            item.element("strong", text: fate)
          }
        }
      }
    }
  }
}

extension Markup {
  /// A text from outside, kept apart where it may run from right to left.
  fileprivate mutating func name(_ text: String) {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { self.text(text) } else { element("bdi", text: text) }
  }
}
