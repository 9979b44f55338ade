public import Verification
public import WallClock
public import Workforce

/// A roster drawn for a terminal: a bar an agent, or a bar a day, with breaks visible.
public struct RosterView: Sendable {
  private let plan: Plan
  private let clock: HorizonClock
  private let roster: Roster
  private let style: TextStyle
  private let words: any Words

  /// Makes a view.
  public init(plan: Plan, clock: HorizonClock, roster: Roster, style: TextStyle, words: any Words = English()) {
    self.plan = plan
    self.clock = clock
    self.roster = roster
    self.style = style
    self.words = words
  }

  /// One day: everybody on duty by start, then each queue's staff against its requirement.
  ///
  /// - Parameters:
  ///   - day: A day of the horizon.
  ///   - coverage: Staff against the requirement; `nil` when there is none.
  ///   - expected: Agents that the contacts expected need, by queue and interval, when the requirement is for more.
  /// - Returns: Some lines.
  /// - Precondition: `day` is one of the horizon's.
  public func day(_ day: Int, coverage: RosterCoverage?, expected: [[Double]]? = nil) -> String {
    precondition((0..<plan.grid.dayCount).contains(day), "day \(day) of \(plan.grid.dayCount)")
    let bar = DayBar(grid: plan.grid, clock: clock, day: day, words: words, style: style)
    let minutes = plan.grid.minutes(ofDay: day)
    var rows: [(id: String, duties: [Duty])] = []
    for (agent, duties) in roster.lines(of: plan) {
      let present = duties.filter { $0.span.overlaps(minutes) }
      if !present.isEmpty { rows.append((agent.id, present)) }
    }
    let sorted = rows.enumerated().sorted {
      ($0.element.duties[0].start, $0.offset) < ($1.element.duties[0].start, $1.offset)
    }.map(\.element)
    let labels = [words.requiredLabel, words.presentLabel] + (expected == nil ? [] : [words.expectedLabel])
    let width = labelWidth(
      (plan.queues.map(\.id) + plan.tiers.map(\.id)).flatMap { id in labels.map { "\(id) \($0)" } } + rows.map(\.id))
    var lines = [
      style.paint(title(of: day), .heading) + "   " + style.paint(legend, .faint),
      "".padded(to: width) + bar.ruler,
    ]
    for row in sorted {
      let shifts = row.duties.map { "\(clock.timesOfDay($0.span, words)) \(plan.shiftID($0.family))" }
      lines.append(
        row.id.padded(to: width) + bar.bar(row.duties, style: style) + "  " + shifts.joined(separator: ", "))
    }
    lines.append(words.onDuty(rows.count, of: plan.agents.count))
    if let coverage {
      for queue in plan.queues.indices {
        lines += staffing(of: queue, coverage: coverage, expected: expected?[queue], bar: bar, width: width)
      }
    }
    if !plan.tiers.isEmpty {
      let staff = TierStaff(of: roster, plan: plan)
      for tier in plan.tiers.indices { lines += people(ofTier: tier, staff, bar: bar, width: width) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// One agent through the horizon: a bar a day.
  ///
  /// - Precondition: `index` is one of the plan's agents.
  public func agent(_ index: Int) -> String {
    let (agent, duties) = roster.lines(of: plan)[index]
    let (grid, clock) = (plan.grid(of: agent), clock.of(agent, in: plan))
    let days = 0..<plan.grid.dayCount
    let labels = days.map { words.shortDay(plan.grid.date(of: $0)) }
    let width = labelWidth(labels)
    let paid = duties.reduce(0) { $0 + $1.paidMinutes }
    var lines = [
      style.paint(words.heading(ofAgent: agent.id), .heading) + ", "
        + words.horizon(contract: plan.contracts[agent.contract].id, duties: duties.count, paidMinutes: paid) + "   "
        + style.paint(legend, .faint)
    ]
    if clock.zone.identifier != plan.timeZone { lines.append(style.paint(words.zone(clock.zone.identifier), .faint)) }
    for day in days {
      let bar = DayBar(grid: grid, clock: clock, day: day, words: words, style: style)
      if day == 0 || !bar.isOrdinary {
        lines.append("".padded(to: width) + bar.ruler)
      }
      let starting = duties.filter { $0.day == day }
      let plain = starting.map { "\(clock.timesOfDay($0.span, words)) \(plan.shiftID($0.family))" }
      let whole = zip(plain, starting).map { "\($0) (\(plan.purpose(of: $1, onCall: words.onCallLabel)))" }.joined(
        separator: ", ")
      let isWhole = width + bar.columns.count + 2 + DisplayWidth.of(whole) <= style.columns
      let line = labels[day].padded(to: width) + bar.bar(duties, style: style)
      lines.append(starting.isEmpty ? line : line + "  " + (isWhole ? whole : plain.joined(separator: ", ")))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A team's days: a row an agent, a column a day, in as many parts as the terminal's columns ask for.
  ///
  /// - Precondition: The days are of the horizon.
  public func team(_ name: String, days: [Int]) -> String {
    let members = roster.lines(of: plan).filter { $0.agent.team == name }
    func cell(_ agent: Agent, _ duties: [Duty], _ day: Int) -> String {
      let (grid, clock) = (plan.grid(of: agent), clock.of(agent, in: plan))
      let own = duties.filter { $0.day == day }.map { clock.timesOfDay($0.span, words) }
      if !own.isEmpty { return own.joined(separator: ", ") }
      let minutes = grid.minutes(ofDay: day)
      let away = agent.unavailable.first { unavailable in
        if case .absence = unavailable.reason { unavailable.minutes.overlaps(minutes) } else { false }
      }
      return away.map { words.text(away: $0.reason) } ?? "·"
    }
    var rows = [[""] + days.map { words.shortDay(plan.grid.date(of: $0)) }]
    rows += members.map { agent, duties in [agent.id] + days.map { cell(agent, duties, $0) } }
    rows.append(
      [words.presentLabel] + days.map { day in "\(members.count { $0.duties.contains { $0.day == day } })" })
    let parts = AlignedTable(rows, isLabelled: true).parts(within: style.columns).map { part in
      ([style.paint(part[0], .heading)] + part.dropFirst()).joined(separator: "\n") + "\n"
    }
    let notes = members.contains { plan.clockNumber(of: $0.agent) > 0 } ? plan.notesOnClocks(words) : []
    return style.paint(words.heading(ofTeam: name, agents: members.count), .heading) + "\n"
      + notes.map { style.paint(style.fitted($0), .faint) + "\n" }.joined()
      + parts.joined(separator: "\n")
  }

  /// A queue's days: its staff against its requirement, a drawing a day.
  ///
  /// - Precondition: The days are of the horizon, and the queue is one of the plan's.
  public func queue(
    _ queue: Int, days: [Int], coverage: RosterCoverage, expected: [[Double]]? = nil
  ) -> String {
    let labels = [words.requiredLabel, words.presentLabel] + (expected == nil ? [] : [words.expectedLabel])
    let width = labelWidth(labels.map { "\(plan.queues[queue].id) \($0)" })
    return days.map { day in
      let bar = DayBar(grid: plan.grid, clock: clock, day: day, words: words, style: style)
      let lines =
        [style.paint(title(of: day), .heading), "".padded(to: width) + bar.ruler]
        + staffing(of: queue, coverage: coverage, expected: expected?[queue], bar: bar, width: width)
      return lines.joined(separator: "\n") + "\n"
    }.joined(separator: "\n")
  }

  private func title(of day: Int) -> String {
    "\(words.shortName(of: plan.grid.weekday(of: day))) \(words.date(plan.grid.date(of: day)))"
  }

  private func labelWidth(_ labels: [String]) -> Int {
    (labels.map { DisplayWidth.of($0) }.max() ?? 0) + 2
  }

  private func staffing(
    of queue: Int, coverage: RosterCoverage, expected: [Double]?, bar: DayBar, width: Int
  ) -> [String] {
    let intervals = 0..<plan.grid.intervalCount
    let required = coverage.required[queue]
    let present = intervals.map { coverage.agents(queue: queue, interval: $0) }
    let shortfall = intervals.map { coverage.shortfall(queue: queue, interval: $0) }
    let surplus = intervals.map { coverage.surplus(queue: queue, interval: $0) }
    let today = intervals.filter { plan.grid.day(ofInterval: $0) == bar.day }
    let maximum = today.map { max(required[$0], present[$0]) }.max() ?? 0
    func hours(_ values: [Double]) -> Double {
      today.reduce(0) { $0 + values[$1] } * Double(plan.grid.intervalMinutes) / 60
    }
    let id = plan.queues[queue].id
    guard maximum > 0 else { return [words.nobody(onQueue: id)] }
    let cost = Double(today.reduce(0) { $0 + coverage.cost(queue: queue, interval: $1) }) / 1000
    func row(_ label: String, _ values: [Double], _ role: TextStyle.Role) -> String {
      "\(id) \(label)".padded(to: width) + style.paint(bar.blocks(values, maximum: maximum), role)
    }
    let day = QueueDay(
      required: hours(required), expected: expected.map(hours), present: hours(present), short: hours(shortfall),
      over: hours(surplus), peakAgents: maximum, poorServiceCost: plan.queues[queue].prices == nil ? nil : cost)
    return (expected.map { [row(words.expectedLabel, $0, .faint)] } ?? []) + [
      row(words.requiredLabel, required, .faint), row(words.presentLabel, present, .work),
      "".padded(to: width) + bar.signs(shortfall: shortfall, surplus: surplus, style: style),
      words.staffing(ofQueue: id, day),
    ]
  }

  /// Who of a tier is at work beside how many are needed; nothing on a day on which nobody is either.
  private func people(ofTier tier: Int, _ staff: TierStaff, bar: DayBar, width: Int) -> [String] {
    let today = (0..<plan.grid.intervalCount).filter { plan.grid.day(ofInterval: $0) == bar.day }
    let (needed, present) = (staff.needed[tier], staff.present[tier])
    let maximum = today.map { max(needed[$0], present[$0]) }.max() ?? 0
    guard maximum > 0 else { return [] }
    let missing = zip(needed, present).map { max(0, $0 - $1) }
    func hours(_ values: [Double]) -> Double {
      today.reduce(0) { $0 + values[$1] } * Double(plan.grid.intervalMinutes) / 60
    }
    let id = plan.tiers[tier].id
    func row(_ label: String, _ values: [Double], _ role: TextStyle.Role) -> String {
      "\(id) \(label)".padded(to: width) + style.paint(bar.blocks(values, maximum: maximum), role)
    }
    return [
      row(words.requiredLabel, needed, .faint), row(words.presentLabel, present, .work),
      words.people(ofTier: id, needed: hours(needed), present: hours(present), missing: hours(missing)),
    ]
  }

  /// What the signs of a bar mean; sessions where the plan has some.
  private var legend: String {
    words.barLegend + (changes ? "   \(words.changeLegend)" : "")
      + (plan.sessions.isEmpty ? "" : "   \(words.sessionLegend)") + onCallLegend
  }

  /// Whether some duty is open to other queues at one time than at another.
  private var changes: Bool {
    roster.duties.contains { $0.contains { $0.onCall == nil && $0.steadyQueues == nil && !$0.queues.isEmpty } }
  }

  private var onCallLegend: String { plan.onCall.isEmpty ? "" : "   ~ \(words.onCallLabel)" }
}
