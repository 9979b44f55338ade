import Workforce

/// A duty starts no earlier than the agent's previous one ends. Amount: minutes of overlap.
struct NoOverlap: LineRule {
  let id = RuleID.overlap

  func breaches(of line: Line) -> [Breach] {
    line.handovers(of: line.occupied).compactMap { earlier, later in
      let overlap = min(earlier.minutes.upperBound, later.minutes.upperBound) - later.minutes.lowerBound
      guard !later.isPast, overlap > 0 else { return nil }
      return line.breach(
        day: later.day, amount: overlap, .minutes,
        .overlap(start: later.minutes.lowerBound, previousStart: earlier.minutes.lowerBound, minutes: overlap))
    }
  }
}
