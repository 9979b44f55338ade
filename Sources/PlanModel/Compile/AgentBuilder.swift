import Workforce

/// Puts an agent together from rows of the tables: when the agent is away, and what each week asks.
struct AgentBuilder {
  let times: HorizonTimes
  let contracts: [Contract]
  let openHours: OpenHours

  /// An absence in elapsed minutes.
  struct Absence {
    var minutes: Range<Int>
    var kind: String
    var isPaid: Bool
  }

  /// The agent of a row of the agents' table.
  ///
  /// - Parameters:
  ///   - draft: The row.
  ///   - contract: Position of its contract.
  ///   - queues: Positions of the queues served, ascending.
  ///   - absences: In the order of their table.
  ///   - wishes: In the order of their table.
  /// - Returns: The agent.
  func agent(
    _ draft: AgentDraft, contract: Int, queues: [Int], absences: [Absence], wishes: [Wish]
  ) -> Agent {
    var blocked: [Range<Int>] = []
    if let hours = draft.availability, !hours.isAlways { blocked = times.complement(of: times.windows(of: hours)) }
    var unavailable = notEmployed(draft)
    unavailable += blocked.map { Unavailability(minutes: $0, reason: .availability) }
    unavailable += absences.map { Unavailability(minutes: $0.minutes, reason: .absence($0.kind)) }
    unavailable.sort { ($0.minutes.lowerBound, $0.minutes.upperBound) < ($1.minutes.lowerBound, $1.minutes.upperBound) }
    return Agent(
      id: draft.id, name: draft.name ?? draft.id, team: draft.team ?? "", contract: contract, queues: queues,
      unavailable: unavailable,
      weeks: weeks(draft, contracts[contract], queues: queues, absences: absences, blocked: blocked), wishes: wishes)
  }

  /// The time before the first and after the last day of employment, as far as the grid reaches.
  private func notEmployed(_ draft: AgentDraft) -> [Unavailability] {
    let grid = times.grid
    var found: [Unavailability] = []
    func add(_ days: Range<Int>) {
      guard !days.isEmpty else { return }
      let minutes = grid.dayStart(days.lowerBound)..<grid.dayStart(days.upperBound)
      found.append(Unavailability(minutes: minutes, reason: .notEmployed))
    }
    let known = -1..<grid.knownDays.upperBound
    if let first = draft.firstDay {
      add(known.lowerBound..<min(max(first.days(since: grid.firstDay), known.lowerBound), known.upperBound))
    }
    if let last = draft.lastDay {
      add(min(max(last.days(since: grid.firstDay) + 1, known.lowerBound), known.upperBound)..<known.upperBound)
    }
    return found
  }

  private func weeks(
    _ draft: AgentDraft, _ contract: Contract, queues: [Int], absences: [Absence], blocked: [Range<Int>]
  ) -> [WeekLimits] {
    let rule = WeekLimitsRule(contract)
    let all = AgentBuilder.merged(absences.map(\.minutes))
    let paid = AgentBuilder.merged(absences.filter(\.isPaid).map(\.minutes))
    let blocked = AgentBuilder.merged(blocked)
    return (0..<times.grid.weekCount).map { week in
      var employed = 0
      var absent = 0
      var paidDays = 0
      var unworkable = 0
      for day in week * 7..<week * 7 + 7 where isEmployed(draft, day: day) {
        employed += 1
        let isOff = contract.pattern?[times.grid.weekday(of: day).index] == .off
        // A day that the calendar closes is a paid day off, but for those who would not have worked on it anyway.
        let isClosed =
          openHours.isDayOff(queues: queues, day: day) && !AgentBuilder.covers(blocked, times.wholeDay(day))
        let isAway = isClosed || AgentBuilder.covers(all, times.wholeDay(day))
        if isAway || isOff { unworkable += 1 }
        if isAway, !isOff {
          absent += 1
          if isClosed || AgentBuilder.covers(paid, times.wholeDay(day)) { paidDays += 1 }
        }
      }
      return rule.limits(employed: employed, absent: absent, paid: paidDays, unworkable: unworkable)
    }
  }

  private func isEmployed(_ draft: AgentDraft, day: Int) -> Bool {
    let date = times.grid.date(of: day)
    return (draft.firstDay.map { date >= $0 } ?? true) && (draft.lastDay.map { date <= $0 } ?? true)
  }

  /// Overlapping and touching stretches as one, ascending.
  static func merged(_ stretches: [Range<Int>]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for stretch in stretches.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
      if let last = result.last, stretch.lowerBound <= last.upperBound {
        result[result.count - 1] = last.lowerBound..<max(last.upperBound, stretch.upperBound)
      } else {
        result.append(stretch)
      }
    }
    return result
  }

  private static func covers(_ merged: [Range<Int>], _ day: Range<Int>) -> Bool {
    merged.contains { $0.lowerBound <= day.lowerBound && day.upperBound <= $0.upperBound }
  }
}
