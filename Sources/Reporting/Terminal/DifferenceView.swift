public import Planning
public import WallClock
public import Workforce

/// What differs between two rosters, for a planner at a terminal: who has to be told before when, and each of their days before and
/// now.
public struct DifferenceView: Sendable {
  private let difference: RosterDifference
  private let plan: Plan
  private let clock: HorizonClock
  private let strangers: [String]
  private let style: TextStyle
  private let words: any Words

  /// Makes a view.
  ///
  /// - Parameters:
  ///   - difference: What differs.
  ///   - plan: The plan, with every agent of both rosters.
  ///   - clock: Its clock.
  ///   - strangers: Ids of agents whom the plan folder does not have.
  ///   - style: Colours and columns.
  ///   - words: The language.
  public init(
    _ difference: RosterDifference, plan: Plan, clock: HorizonClock, strangers: [String], style: TextStyle,
    words: any Words
  ) {
    self.difference = difference
    self.plan = plan
    self.clock = clock
    self.strangers = strangers
    self.style = style
    self.words = words
  }

  /// Some lines.
  public var text: String { summary + "\n" + difference.agents.map(paragraph).joined() }

  /// How much differs, in a sentence.
  var summary: String {
    guard let first = difference.firstMinute else { return words.noDifference }
    return words.difference(
      days: difference.dayCount, agents: difference.agents.count, of: plan.agents.count, from: moment(first))
  }

  private func paragraph(_ told: RosterDifference.Told) -> String {
    let id = plan.agents[told.agent].id
    let title = words.told(
      id, before: clock.of(plan.agents[told.agent], in: plan).moment(told.firstMinute, words),
      isOfPlan: !strangers.contains(id))
    let rows = told.changes.map { change in
      (
        day: words.shortDay(plan.grid.date(of: change.day)), what: words.text(for: change.aspects),
        sides: "\(side(change.before, of: change)) \(words.becomes) \(side(change.now, of: change))"
      )
    }
    let widths = (
      rows.map { DisplayWidth.of($0.day) }.max() ?? 0, rows.map { DisplayWidth.of($0.what) }.max() ?? 0
    )
    let lines = rows.map { row in
      "  \(row.day.padded(to: widths.0))  \(row.what.padded(to: widths.1))  \(row.sides)"
    }
    return "\n"
      + ([style.paint(HarmlessText.line(title), .heading)] + lines.map { style.fitted(HarmlessText.line($0)) })
      .map { $0 + "\n" }.joined()
  }

  /// `Mon 23 Nov 2026 08:00`.
  private func moment(_ minute: Int) -> String { clock.moment(minute, words) }

  /// One of two rosters on a day: times and shift, and what else differs.
  private func side(_ duties: [Duty], of change: RosterChange) -> String {
    if duties.isEmpty { return words.label(PageLabel.dayOff) }
    let (aspects, clock) = (change.aspects, clock.of(plan.agents[change.agent], in: plan))
    return duties.map { duty in
      var parts = ["\(clock.timesOfDay(duty.span, words)) \(plan.shiftID(duty.family))"]
      if aspects.contains(.queue) { parts.append(plan.queueTimes(of: duty, clock: clock, words)) }
      if aspects.contains(.sessions) { parts += plan.sessionTimes(of: duty, clock: clock, words) }
      if aspects.contains(.breaks) {
        parts += duty.activities.filter(\.isPause).map { clock.timesOfDay($0.minutes, words) }
      }
      return parts.joined(separator: ", ")
    }.joined(separator: " + ")
  }
}

extension HorizonClock {
  /// `Mon 23 Nov 2026 08:00`: an elapsed minute as a language writes it.
  func moment(_ minute: Int, _ words: any Words) -> String {
    let reading = zone.reading(atInstant: origin + minute)
    return "\(words.day(reading.date)) \(words.clock(reading.minute))"
  }
}

extension Plan {
  /// `chat`; where the queues change within a duty, with the times of each: `chat 08:00-12:00, phone 12:30-16:30`.
  func queueTimes(of duty: Duty, clock: HorizonClock, _ words: any Words) -> String {
    if duty.onCall != nil { return purpose(of: duty, onCall: words.onCallLabel) }
    let served = duty.activities.filter { !$0.queues.isEmpty }
    guard Set(served.map(\.kind)).count > 1 else { return queueIDs(duty.queues) }
    return served.map { "\(queueIDs($0.queues)) \(clock.timesOfDay($0.minutes, words))" }.joined(separator: ", ")
  }

  /// `coaching 10:00-10:30`, for each session of a duty.
  func sessionTimes(of duty: Duty, clock: HorizonClock, _ words: any Words) -> [String] {
    (duty.onCall == nil ? duty.activities : []).compactMap { activity in
      guard case .task(let id) = activity.kind else { return nil }
      return "\(id) \(clock.timesOfDay(activity.minutes, words))"
    }
  }
}
