import Workforce

/// A duty overlaps none of the agent's unavailable stretches, but for appointments for which it pauses. Amount: minutes of
/// overlap, for each stretch.
struct Availability: LineRule {
  let id = RuleID.unavailable

  func breaches(of line: Line) -> [Breach] {
    line.duties.flatMap { duty in
      line.agent.unavailable.compactMap { stretch in
        let overlap = stretch.minutes.clamped(to: duty.span)
        guard !overlap.isEmpty, line.pause(of: duty, for: stretch) == nil else { return nil }
        return line.breach(
          day: duty.day, amount: overlap.count, .minutes,
          .unavailable(duty, minutes: overlap, reason: stretch.reason))
      }
    }
  }
}
