import Workforce

/// Sessions of a duty are those of the plan and the agent's own, one a duty, each where it may be; and in each week there are as many as
/// the agent's share says. What a lock keeps was agreed on; it counts in its week. Amount: sessions.
///
/// A plan without sessions does not judge what else a roster lets people do.
struct Sessions: LineRule {
  let id = RuleID.session

  func breaches(of line: Line) -> [Breach] {
    guard !line.plan.sessions.isEmpty else { return [] }
    let judged = line.duties.filter { duty in !line.agent.earlier.contains { $0.isLocked && $0.duty == duty } }
    return judged.flatMap { breaches(of: $0, in: line) }
      + weeks(of: line).filter { $0.times > $0.share.upperBound || $0.price == nil }.compactMap {
        count(of: $0, in: line)
      }
  }

  /// Sessions that are missing at a price, by session and week.
  func missing(of line: Line) -> [(breach: Breach, price: Cost)] {
    weeks(of: line).compactMap { week in
      guard let price = week.price, week.times < week.share.lowerBound, let breach = count(of: week, in: line) else {
        return nil
      }
      return (breach, breach.amount.cost(weight: price))
    }
  }

  /// How often a session stands in a week, and how often it should.
  private struct Week {
    let session: Int
    let week: Int
    let times: Int
    let share: ClosedRange<Int>
    let price: Double?
  }

  private func weeks(of line: Line) -> [Week] {
    line.plan.sessions.enumerated().flatMap { index, session in
      let share = line.agent.sessions.first { $0.session == index }
      return line.agent.weeks.indices.map { week in
        let times = line.duties(inWeek: week).reduce(0) { $0 + $1.sessions.count { $0.id == session.id } }
        let isKept = share == nil && isLocked(session.id, week: week, in: line)
        return Week(
          session: index, week: week, times: times, share: share?.weeks[week] ?? (isKept ? 0...7 : 0...0),
          price: share?.isFirm ?? false ? nil : session.price)
      }
    }
  }

  /// Whether a lock keeps a session in a week of somebody who has none any more.
  private func isLocked(_ id: String, week: Int, in line: Line) -> Bool {
    line.agent.earlier.contains { earlier in
      earlier.isLocked && earlier.day / 7 == week && earlier.duty?.sessions.contains { $0.id == id } ?? false
    }
  }

  private func count(of week: Week, in line: Line) -> Breach? {
    guard !week.share.contains(week.times) else { return nil }
    let limit = week.times > week.share.upperBound ? week.share.upperBound : week.share.lowerBound
    return line.breach(
      day: nil, amount: abs(week.times - limit), .times,
      .sessionsInWeek(session: week.session, week: week.week, times: week.times, limit: limit))
  }

  private func breaches(of duty: Duty, in line: Line) -> [Breach] {
    var found = duty.sessions.compactMap { placed -> Breach? in
      guard let index = line.plan.sessions.firstIndex(where: { $0.id == placed.id }),
        let share = line.agent.sessions.first(where: { $0.session == index })
      else {
        return line.breach(day: duty.day, amount: 1, .times, .foreignSession(duty, id: placed.id))
      }
      let isOwn = share.starts?.contains(duty.start + placed.start) ?? true
      return isOwn && isPlaced(placed, as: line.plan.sessions[index], in: duty)
        ? nil : line.breach(day: duty.day, amount: 1, .times, .sessionPlace(duty, placed))
    }
    if duty.sessions.count > 1 {
      found.append(
        line.breach(
          day: duty.day, amount: duty.sessions.count - 1, .times, .severalSessions(duty, count: duty.sessions.count)))
    }
    return found
  }

  private func isPlaced(_ placed: PlacedSession, as session: Session, in duty: Duty) -> Bool {
    placed.minutes == session.minutes && placed.isPaid == session.isPaid
      && session.starts.contains(duty.start + placed.start) && placed.start >= session.sinceStart
      && duty.minutes - placed.start - placed.minutes >= session.beforeEnd
  }
}
