import Workforce

/// Turns the sessions of a draft into elapsed minutes, and says who has them how often.
struct SessionCompiler {
  let times: HorizonTimes
  let openHours: OpenHours
  /// The sessions, in the order of the draft.
  let sessions: [Session]
  private let kept: [SessionDraft]

  init(draft: PlanDraft, ids: DraftIDs, times: HorizonTimes, openHours: OpenHours) {
    self.times = times
    self.openHours = openHours
    kept = ids.keptSessions.map { (draft.sessions ?? [])[$0] }
    sessions = kept.map { session in
      Session(
        id: session.id, minutes: session.minutes.count, isPaid: session.isPaid ?? true,
        endsStretch: session.endsStretch ?? false, starts: SessionCompiler.starts(of: session, times),
        sinceStart: session.afterStart?.count ?? 0, beforeEnd: session.beforeEnd?.count ?? 0, price: session.price,
        atMost: session.atMost, together: session.together)
    }
  }

  /// Elapsed minutes at which it may begin on days of the horizon, ascending.
  private static func starts(of session: SessionDraft, _ times: HorizonTimes) -> [Int] {
    switch session.time {
    case .at(let moment):
      guard case .wallClock(let date, let minute) = moment.reading else { return [] }
      let day = date.days(since: times.grid.firstDay)
      guard (0..<times.grid.dayCount).contains(day) else { return [] }
      return times.elapsed(day: day, minute: minute).map { [$0] } ?? []
    case .weekly(_, let days, let window, let step):
      let weekdays = days.map { $0.flatMap(\.days) } ?? Weekday.allCases
      let step = max(5, step?.count ?? times.grid.intervalMinutes)
      let found = (0..<times.grid.dayCount).filter { weekdays.contains(times.grid.weekday(of: $0)) }.flatMap { day in
        let open = times.stretch(day: day, minutes: window?.minutes ?? 0..<1440)
        let midnight = times.grid.dayStart(day)
        return stride(from: midnight, through: open.upperBound - session.minutes.count, by: step).filter {
          $0 >= open.lowerBound
        }
      }
      return Array(Set(found)).sorted()
    }
  }

  /// What an agent has of them: by contract, team and name, and by week of the agent's clock.
  func shares(of agent: Agent, contract: String, grid: TimeGrid) -> [SessionShare] {
    kept.enumerated().compactMap { index, session in
      let isFacilitator = session.facilitators?.contains(agent.id) ?? false
      guard
        isFacilitator
          || session.contracts?.contains(contract) ?? true && session.teams?.contains(agent.team) ?? true
            && session.agents?.contains(agent.id) ?? true
      else { return nil }
      let asked: ClosedRange<Int>
      switch session.time {
      case .at: asked = 1...1
      case .weekly(let times, _, _, _): asked = times ?? 1...1
      }
      let starts = startsByDay(of: index, on: grid)
      let weeks = (0..<times.grid.weekCount).map { week -> ClosedRange<Int> in
        // What has no time in a week is nothing that the week could hold.
        guard (week * 7..<week * 7 + 7).contains(where: { !starts[$0].isEmpty }) else { return 0...0 }
        return min(
          asked.lowerBound, possibleDays(of: index, at: starts, for: agent, week: week))...min(asked.upperBound, 7)
      }
      return weeks.contains { $0.upperBound > 0 }
        ? SessionShare(session: index, weeks: weeks, isFirm: isFacilitator) : nil
    }
  }

  /// Elapsed minutes at which a session may begin on each day.
  private func startsByDay(of index: Int, on grid: TimeGrid) -> [[Int]] {
    var days = [[Int]](repeating: [], count: grid.dayCount)
    for start in sessions[index].starts where days.indices.contains(grid.day(at: start)) {
      days[grid.day(at: start)].append(start)
    }
    return days
  }

  /// Days of a week on which the agent could have it but for shifts and hours: employed, not absent, and something opens; as many as the
  /// week has days of work at most.
  private func possibleDays(of index: Int, at starts: [[Int]], for agent: Agent, week: Int) -> Int {
    let away = agent.unavailable.filter { $0.reason != .availability }.map(\.minutes)
    let days = (week * 7..<week * 7 + 7).count { day in
      !openHours.isDayOff(of: agent, day: day)
        && starts[day].contains { start in
          !away.contains { $0.overlaps(start..<start + sessions[index].minutes) }
        }
    }
    return min(days, agent.weeks[week].days.upperBound)
  }
}
