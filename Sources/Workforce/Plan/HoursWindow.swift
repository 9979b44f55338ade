/// Weeks of the horizon whose paid minutes an average limits together, with what the weeks before the horizon leave of it.
package struct HoursWindow: Hashable, Sendable {
  /// Which limit it is of, by the caller's count.
  package let limit: Int
  /// The weeks; the last one is that with which the window ends.
  package let weeks: ClosedRange<Int>
  /// Paid minutes that they may have together.
  package let most: Int

  /// Makes it.
  package init(limit: Int, weeks: ClosedRange<Int>, most: Int) {
    self.limit = limit
    self.weeks = weeks
    self.most = most
  }
}

extension Plan {
  /// The windows of an average that a week of the horizon ends, where it concerns the agent. Windows that the agent's weeks cannot fill
  /// beyond it are left out.
  ///
  /// - Parameters:
  ///   - limit: What the windows are to say of where they come from.
  ///   - minutes: Paid minutes a week.
  ///   - length: Weeks of a window.
  ///   - nights: Night duties in the year before from which on it concerns somebody; `nil` is everybody.
  ///   - agent: The agent.
  /// - Returns: Ascending by the week that ends them.
  package func hoursWindows(
    limit: Int, minutes: Int, over length: Int, fromNights nights: Int?, of agent: Agent
  ) -> [HoursWindow] {
    if let nights, agent.hoursRecord.nights < nights { return [] }
    let earlier = earlierWeeks(of: agent)
    return (0..<grid.weekCount).compactMap { last in
      let before = earlier.filter { $0.back < length - last }
      let weeks = max(0, last - length + 1)...last
      let days = before.reduce(0) { $0 + $1.days } + weeks.reduce(0) { $0 + countedDays(of: agent, week: $1) }
      let most = max(0, minutes * days / 7 - before.reduce(0) { $0 + $1.minutes })
      guard weeks.reduce(0, { $0 + agent.weeks[$1].minutes.upperBound }) > most else { return nil }
      return HoursWindow(limit: limit, weeks: weeks, most: most)
    }
  }

  /// All weeks of the horizon together and the least that they ask for, beyond which hours are above the contract; `nil` where they cannot be.
  ///
  /// - Parameters:
  ///   - limit: What the window is to say of where it comes from.
  ///   - agent: The agent.
  /// - Returns: One window that ends with the horizon.
  package func hoursAboveContract(limit: Int, of agent: Agent) -> HoursWindow? {
    let least = agent.weeks.reduce(0) { $0 + $1.minutes.lowerBound }
    guard agent.weeks.reduce(0, { $0 + $1.minutes.upperBound }) > least else { return nil }
    return HoursWindow(limit: limit, weeks: 0...grid.weekCount - 1, most: least)
  }

  /// Weeks before the horizon of which something is known: by the record, else by duties of the previous roster.
  private func earlierWeeks(of agent: Agent) -> [HoursRecord.Week] {
    var known = agent.hoursRecord.weeks
    for duty in agent.past where duty.day < 0 {
      let back = (-duty.day + 6) / 7
      if agent.hoursRecord.weeks.contains(where: { $0.back == back }) { continue }
      if let place = known.firstIndex(where: { $0.back == back }) {
        known[place].minutes += duty.countedMinutes
      } else {
        known.append(HoursRecord.Week(back: back, minutes: duty.countedMinutes))
      }
    }
    return known
  }

  /// Days of a week of the horizon of which absences and the time outside employment leave some minute.
  private func countedDays(of agent: Agent, week: Int) -> Int {
    let away = agent.unavailable.filter { !$0.isInterruptible && $0.reason != .availability }.map(\.minutes)
    if away.isEmpty { return 7 }
    let grid = grid(of: agent)
    return (7 * week..<7 * week + 7).count { day in
      var free = grid.dayStart(day)
      for minutes in away where minutes.lowerBound <= free { free = max(free, minutes.upperBound) }
      return free < grid.dayStart(day + 1)
    }
  }
}
