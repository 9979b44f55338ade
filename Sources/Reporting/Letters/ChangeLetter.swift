public import Planning
public import WallClock
public import Workforce

/// What an agent is told of a changed roster, ready for a mail: what holds now, day by day, and what it takes the place of.
public struct ChangeLetter: Sendable {
  private let plan: Plan
  private let clock: HorizonClock
  private let readers: ReaderWords

  /// Makes a writer of letters.
  ///
  /// - Parameters:
  ///   - plan: The plan, with every agent who is written to.
  ///   - clock: Its clock.
  ///   - readers: The languages.
  public init(plan: Plan, clock: HorizonClock, readers: ReaderWords) {
    self.plan = plan
    self.clock = clock
    self.readers = readers
  }

  /// The letter to one agent, in lines.
  public func text(to told: RosterDifference.Told) -> String {
    let agent = plan.agents[told.agent]
    let (words, clock) = (readers.words(for: agent), clock.of(agent, in: plan))
    let opening = words.letterOpening(
      to: agent.name.isEmpty ? agent.id : agent.name, from: plan.grid.firstDay,
      to: plan.grid.date(of: plan.grid.dayCount - 1), firstChange: clock.moment(told.firstMinute, words))
    let lines =
      [opening] + told.changes.map { "- " + sentences(of: $0, clock, words).joined(separator: " ") } + [words.letterEnd]
    return lines.map { HarmlessText.line($0) + "\n" }.joined()
  }

  /// The letters to everybody, each under the agent's id, and the e-mail address where the plan has one.
  public func texts(_ difference: RosterDifference) -> String {
    difference.agents.map { told in
      let agent = plan.agents[told.agent]
      let address = agent.references.email.isEmpty ? "" : " <\(agent.references.email)>"
      return HarmlessText.line(agent.id + address) + "\n" + text(to: told)
    }.joined(separator: "\n")
  }

  private func sentences(of change: RosterChange, _ clock: HorizonClock, _ words: any Words) -> [String] {
    let date = plan.grid.date(of: change.day)
    let day = "\(words.longName(of: date.weekday)) \(words.date(date))"
    let (now, before) = (text(of: change.now, clock, words), text(of: change.before, clock, words))
    guard let now else { return [words.letter(on: day, now: nil, before: before)] }
    let isAsTold = now == before
    var sentences = [
      isAsTold ? words.letter(on: day, atTimesAsTold: now) : words.letter(on: day, now: now, before: before)
    ]
    if change.aspects.contains(.queue) || change.aspects == [.added] {
      sentences.append(words.letter(queues: queues(of: change.now, clock, words)))
    }
    let sessions = change.now.flatMap { plan.sessionTimes(of: $0, clock: clock, words) }
    if change.aspects.contains(.sessions) || change.isOfHours && !sessions.isEmpty {
      sentences.append(words.letter(sessions: sessions))
    }
    if change.isOfHours || change.aspects.contains(.breaks) {
      sentences.append(
        words.letter(
          breaks: change.now.flatMap(\.activities).compactMap { activity in
            guard case .pause(let kind) = activity.kind else { return nil }
            return words.calendarBreak(kind, times: clock.timesOfDay(activity.minutes, words), isPaid: activity.isPaid)
          }))
    }
    return sentences
  }

  /// `08:00-16:30 (early)`; `nil` on a day off.
  private func text(of duties: [Duty], _ clock: HorizonClock, _ words: any Words) -> String? {
    duties.isEmpty
      ? nil
      : duties.map { "\(clock.timesOfDay($0.span, words)) (\(plan.shiftID($0.family)))" }.joined(separator: " + ")
  }

  private func queues(of duties: [Duty], _ clock: HorizonClock, _ words: any Words) -> String {
    duties.map { plan.queueTimes(of: $0, clock: clock, words) }.reduce(into: [String]()) {
      if !$0.contains($1) { $0.append($1) }
    }.joined(separator: ", ")
  }
}
