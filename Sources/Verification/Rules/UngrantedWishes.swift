import Workforce

/// Wishes and what it costs not to grant them. Amount: 1 for a day or a shift, minutes for hours.
struct UngrantedWishes {
  static let id = RuleID.wish

  /// Every wish that is not granted, in the agent's order, with its price in thousandths.
  func refusals(of line: Line) -> [(breach: Breach, price: Cost)] {
    line.agent.wishes.compactMap { wish in
      let amount: Int
      let day: Int?
      var unit = AmountUnit.times
      switch wish.target {
      case .day(let wished):
        let isWorked = line.duties.contains { $0.day == wished }
        (amount, day) = (isWorked == wish.isWanted ? 0 : 1, wished)
      case .shift(let family, let wished):
        let isWorked = line.duties.contains { $0.day == wished && $0.family == family }
        (amount, day) = (isWorked == wish.isWanted ? 0 : 1, wished)
      case .hours(let hours):
        let worked = minutesOnDuty(in: hours, of: line)
        amount = wish.isWanted ? hours.count - worked : worked
        day = line.grid.day(at: hours.lowerBound)
        unit = .minutes
      }
      guard amount > 0 else { return nil }
      let breach = line.breach(
        day: day.flatMap { (0..<line.grid.dayCount).contains($0) ? $0 : nil }, amount: amount, unit, .wish(wish))
      return (breach, breach.amount.cost(weight: wish.weight))
    }
  }

  /// Minutes of a stretch that the agent's duties of the horizon cover.
  private func minutesOnDuty(in hours: Range<Int>, of line: Line) -> Int {
    var covered = 0
    var free = hours.lowerBound
    for duty in line.duties {
      let end = min(duty.end, hours.upperBound)
      covered += max(0, end - max(free, duty.start))
      free = max(free, end)
    }
    return covered
  }
}
