public import Planning
public import WallClock
import Workforce

/// What could be done about a day that goes wrong, for a planner at a terminal: what is lost, what it costs to do nothing, the proposals side
/// by side, and who would do what else.
public struct ReplanView: Sendable {
  private let answer: ReplanAnswer
  private let moment: Int
  private let clock: HorizonClock
  private let command: String
  private let style: TextStyle
  private let words: any Words

  /// Makes a view.
  ///
  /// - Parameters:
  ///   - answer: What could be done.
  ///   - moment: The moment, in elapsed minutes.
  ///   - clock: The plan's clock.
  ///   - command: How a proposal becomes the roster.
  ///   - style: Colours and columns.
  ///   - words: The language.
  public init(
    _ answer: ReplanAnswer, at moment: Int, clock: HorizonClock, command: String, style: TextStyle, words: any Words
  ) {
    self.answer = answer
    self.moment = moment
    self.clock = clock
    self.command = command
    self.style = style
    self.words = words
  }

  private var plan: Plan { answer.start.plan }

  /// Some lines.
  public var text: String {
    var lines = [style.paint(words.replanHead(moment: clock.moment(moment, words)), .heading)]
    lines += (losses.isEmpty ? [words.noLoss] : losses).flatMap { $0.wrapped(columns: style.columns) }
    lines += words.leftAlone(
      short: (hours(answer.before).short, hours(answer.left).short), cost: (cost(answer.before), cost(answer.left)),
      isLegal: answer.isLeftLegal
    ).wrapped(columns: style.columns)
    if !answer.stuck.isEmpty {
      lines += words.stuck(answer.stuck.map { plan.agents[$0].id }, isBreaksAlone: answer.start.scope != .duties)
        .wrapped(columns: style.columns)
    } else if answer.proposals.isEmpty {
      lines.append(words.noProposal)
    } else {
      lines += [""] + table
    }
    var text = lines.map { HarmlessText.line($0) + "\n" }.joined()
    for (number, proposal) in answer.proposals.enumerated() {
      text += "\n" + style.paint(words.proposal(number + 1, isFull: proposal.isFull), .heading) + "\n"
      let difference = DifferenceView(
        proposal.difference, plan: plan, clock: clock, strangers: [], style: style, words: words)
      text += proposal.isFull ? difference.summary + "\n" : difference.text
    }
    if !answer.proposals.isEmpty { text += "\n\(words.applying(command))\n" }
    let rows = answer.absenceRows(clock)
    return rows.isEmpty
      ? text : text + ([words.absenceRows] + rows.map { "  \(HarmlessText.line($0))" }).map { $0 + "\n" }.joined()
  }

  private var losses: [String] {
    return answer.start.losses.map { loss in
      let names = PlanNames(plan: plan, words: words, agent: loss.agent)
      let clock = clock.of(plan.agents[loss.agent], in: plan)
      let day = words.shortDay(plan.grid.date(of: loss.duty.day))
      return words.loss(
        of: plan.agents[loss.agent].id,
        duty: "\(day) \(clock.timesOfDay(loss.duty.span, words)) \(plan.shiftID(loss.duty.family))",
        leftAt: loss.away.map { names.timeOfDay($0.lowerBound) },
        backAt: loss.away.flatMap { $0.upperBound < loss.duty.end ? names.timeOfDay($0.upperBound) : nil })
    }
  }

  private var table: [String] {
    let headings = words.replanHeadings
    let queues = plan.queues.count > 1 ? plan.queues.map { words.short(of: $0.id) } : []
    var rows = [
      [headings.proposal, headings.days, headings.agents, headings.cost, headings.short, headings.over] + queues,
      [words.doNothing, "0", "0"] + numbers(answer.left),
    ]
    for (number, proposal) in answer.proposals.enumerated() {
      rows.append(
        [
          words.proposal(number + 1, isFull: proposal.isFull), "\(proposal.difference.dayCount)",
          "\(proposal.difference.agents.count)",
        ] + numbers(proposal.outcome))
    }
    return AlignedTable(rows, isLabelled: true).parts(within: style.columns).joined(separator: [""]).map(\.self)
  }

  private func numbers(_ outcome: PlanOutcome) -> [String] {
    let queues =
      plan.queues.count > 1
      ? plan.queues.indices.map { queue in
        outcome.hours(ofQueue: queue) { $0.shortfall(queue: $1, interval: $2) }
      } : []
    return [words.tenths(cost(outcome)), words.tenths(hours(outcome).short), words.tenths(hours(outcome).over)]
      + queues.map(words.tenths)
  }

  private func cost(_ outcome: PlanOutcome) -> Double { Double(outcome.cost?.total ?? 0) / 1000 }

  private func hours(_ outcome: PlanOutcome) -> (short: Double, over: Double) {
    (
      outcome.hours { $0.shortfall(queue: $1, interval: $2) }, outcome.hours { $0.surplus(queue: $1, interval: $2) }
    )
  }
}

extension ReplanAnswer {
  /// Rows for the table of absences for which duties fall away: whole days where they are, else from when to when. A duty that was begun, or of which
  /// the rest is worked, stays in the roster and needs none.
  func absenceRows(_ clock: HorizonClock) -> [String] {
    start.absences.map { absence in
      let times = clock.of(start.plan.agents[absence.agent], in: start.plan).absenceTimes(of: absence.minutes)
      return [start.plan.agents[absence.agent].id, times.from, times.to, absence.kind].map(CSVField.text(of:))
        .joined(separator: ",")
    }
  }
}
