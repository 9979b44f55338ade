import Workforce

/// A duty starts no earlier than the agent's previous one ends. Amount: minutes of overlap.
struct NoOverlap: LineRule {
  let id = "overlap"

  func breaches(of line: Line) -> [Breach] {
    line.handovers.compactMap { earlier, later in
      let overlap = min(earlier.minutes.upperBound, later.minutes.upperBound) - later.minutes.lowerBound
      guard !later.isPast, overlap > 0 else { return nil }
      return line.breach(
        day: later.day, amount: overlap, unit: "minutes",
        "the duty of \(line.words.time(later.minutes.lowerBound)) overlaps the one of "
          + "\(line.words.time(earlier.minutes.lowerBound)) by \(line.words.length(overlap))")
    }
  }
}
