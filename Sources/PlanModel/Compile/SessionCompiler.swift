import Workforce

/// Turns the sessions of a draft into elapsed minutes, and says who has them how often.
struct SessionCompiler {
  let draft: PlanDraft
  let ids: DraftIDs
  let times: HorizonTimes
  let openHours: OpenHours

  /// The sessions, in the order of the draft.
  var sessions: [Session] {
    kept.map { session in
      Session(
        id: session.id, minutes: session.minutes.count, isPaid: session.isPaid ?? true,
        endsStretch: session.endsStretch ?? false, starts: starts(of: session),
        sinceStart: session.afterStart?.count ?? 0, beforeEnd: session.beforeEnd?.count ?? 0, price: session.price)
    }
  }

  private var kept: [SessionDraft] { ids.keptSessions.map { (draft.sessions ?? [])[$0] } }

  /// Elapsed minutes at which it may begin on days of the horizon, ascending.
  private func starts(of session: SessionDraft) -> [Int] {
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

  /// What an agent has of them: by contract, team and name, and by week.
  func shares(of agent: Agent, contract: String, sessions: [Session]) -> [SessionShare] {
    kept.enumerated().compactMap { index, session in
      guard session.contracts?.contains(contract) ?? true, session.teams?.contains(agent.team) ?? true,
        session.agents?.contains(agent.id) ?? true
      else { return nil }
      let asked: ClosedRange<Int>
      switch session.time {
      case .at: asked = 1...1
      case .weekly(let times, _, _, _): asked = times ?? 1...1
      }
      let weeks = (0..<times.grid.weekCount).map { week -> ClosedRange<Int> in
        let days = possibleDays(of: sessions[index], for: agent, week: week)
        return min(asked.lowerBound, days)...min(asked.upperBound, 7)
      }
      return weeks.contains { $0.upperBound > 0 } ? SessionShare(session: index, weeks: weeks) : nil
    }
  }

  /// Days of a week on which the agent could have it but for shifts and hours: employed, not absent, and something opens; as many as the
  /// week has days of work at most.
  private func possibleDays(of session: Session, for agent: Agent, week: Int) -> Int {
    let away = agent.unavailable.filter { $0.reason != .availability }.map(\.minutes)
    let days = (week * 7..<week * 7 + 7).count { day in
      let minutes = times.wholeDay(day)
      return !openHours.isDayOff(queues: agent.queues, day: day)
        && session.starts.contains { start in
          minutes.contains(start) && !away.contains { $0.overlaps(start..<start + session.minutes) }
        }
    }
    return min(days, agent.weeks[week].days.upperBound)
  }
}
