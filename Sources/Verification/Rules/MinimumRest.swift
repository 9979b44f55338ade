import Workforce

/// Minutes from the end of a duty to the start of the agent's next one. Amount: minutes missing.
struct MinimumRest: LineRule {
  let id = RuleID.minimumRest
  let minutes: Int

  func breaches(of line: Line) -> [Breach] {
    line.handovers.compactMap { earlier, later in
      let rest = max(0, later.minutes.lowerBound - earlier.minutes.upperBound)
      guard !later.isPast, rest < minutes else { return nil }
      return line.breach(
        day: later.day, amount: minutes - rest, .minutes,
        .rest(
          minutes: rest, limit: minutes, previousEnd: earlier.minutes.upperBound, nextStart: later.minutes.lowerBound))
    }
  }
}
