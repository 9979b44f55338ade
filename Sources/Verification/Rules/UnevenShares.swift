import Workforce

/// Burdens of which an agent has more than is due, at the price of the square. Amount: counts beyond.
struct UnevenShares {
  static let id = RuleID.fairShare

  /// Every burden that costs something, in the plan's order.
  func excesses(of line: Line) -> [(breach: Breach, price: Cost)] {
    line.agent.standings.compactMap { standing in
      let share = line.plan.fairShares[standing.share]
      let count = count(share.burden, of: line)
      let (before, after) = (
        max(0, standing.before - standing.due), max(0, standing.before + count - standing.due)
      )
      let price = Int(saturating: (1000 * share.weight * (after * after - before * before)).rounded())
      guard price > 0 else { return nil }
      let breach = Breach(
        agent: line.index, day: nil,
        amount: amount(after, of: share.burden),
        facts: .unevenShare(share.burden, here: count, before: standing.before, due: standing.due))
      return (breach, Cost(thousandths: price))
    }
  }

  private func count(_ burden: FairShare.Burden, of line: Line) -> Double {
    let work = line.duties.filter(\.isWork)
    return switch burden {
    case .nights: Double(work.count { line.clock.night.isNight($0.span) })
    case .early: Double(work.count { line.clock.isEarly($0) })
    case .late: Double(work.count { line.clock.isLate($0) })
    case .weekends: Double(weekends(of: line))
    case .holidays: Double(work.count { line.plan.isHoliday($0.day) })
    case .hoursAboveContract: Double(minutesAboveContract(of: line)) / 60
    case .points(let points): Double(line.duties.reduce(0) { $0 + ($1.family.map { points[$0] } ?? 0) })
    }
  }

  private func minutesAboveContract(of line: Line) -> Int {
    line.agent.weeks.enumerated().reduce(0) { sum, week in
      sum + max(0, line.countedMinutes(inWeek: week.offset) - week.element.minutes.lowerBound)
    }
  }

  private func weekends(of line: Line) -> Int {
    let days = line.workedDays.filter { line.plan.weekend.contains(line.grid.weekday(of: $0)) }
    // Days of one weekend have no weekday between them.
    return days.enumerated().count { index, day in
      index == 0
        || (days[index - 1]..<day).contains { !line.plan.weekend.contains(line.grid.weekday(of: $0)) }
    }
  }

  /// What lies beyond, hours in minutes as every length of time is.
  private func amount(_ beyond: Double, of burden: FairShare.Burden) -> Amount {
    switch burden {
    case .nights: Amount(beyond, .nights)
    case .weekends: Amount(beyond, .weekends)
    case .holidays: Amount(beyond, .days)
    case .early, .late, .points: Amount(beyond, .times)
    case .hoursAboveContract: Amount(60 * beyond, .minutes)
    }
  }
}
