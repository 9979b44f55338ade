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
        amount: share.burden == .hoursAboveContract
          ? Amount(60 * after, .minutes) : Amount(after, unit(of: share.burden)),
        facts: .unevenShare(share.burden, here: count, before: standing.before, due: standing.due))
      return (breach, Cost(thousandths: price))
    }
  }

  private func count(_ burden: FairShare.Burden, of line: Line) -> Double {
    if burden == .hoursAboveContract { return hoursAboveContract(of: line) }
    return Double(number(burden, of: line))
  }

  private func hoursAboveContract(of line: Line) -> Double {
    let minutes = line.agent.weeks.enumerated().reduce(0) { sum, week in
      sum + max(0, line.countedMinutes(inWeek: week.offset) - week.element.minutes.lowerBound)
    }
    return Double(minutes) / 60
  }

  private func number(_ burden: FairShare.Burden, of line: Line) -> Int {
    switch burden {
    case .hoursAboveContract: 0
    case .nights: line.duties.filter(\.isWork).count { line.plan.night.isNight($0.span) }
    case .early: line.duties.filter(\.isWork).count { line.plan.isEarly($0) }
    case .late: line.duties.filter(\.isWork).count { line.plan.isLate($0) }
    case .weekends: weekends(of: line)
    case .holidays: line.duties.count { $0.isWork && line.plan.isHoliday($0.day) }
    case .points(let points): line.duties.reduce(0) { $0 + ($1.family.map { points[$0] } ?? 0) }
    }
  }

  private func weekends(of line: Line) -> Int {
    let days = line.workedDays.filter { line.plan.weekend.contains(line.plan.grid.weekday(of: $0)) }
    // Days of one weekend have no weekday between them.
    return days.enumerated().count { index, day in
      index == 0
        || (days[index - 1]..<day).contains { !line.plan.weekend.contains(line.plan.grid.weekday(of: $0)) }
    }
  }

  private func unit(of burden: FairShare.Burden) -> AmountUnit {
    switch burden {
    case .nights: .nights
    case .weekends: .weekends
    case .holidays: .days
    case .early, .late, .points: .times
    case .hoursAboveContract: .minutes
    }
  }
}
