import Workforce

/// A duty overlaps none of the agent's unavailable stretches. Amount: minutes of overlap, for each stretch.
struct Availability: LineRule {
  let id = "unavailable"

  func breaches(of line: Line) -> [Breach] {
    line.duties.flatMap { duty in
      line.agent.unavailable.compactMap { stretch in
        let overlap = stretch.minutes.clamped(to: duty.span)
        guard !overlap.isEmpty else { return nil }
        return line.breach(
          day: duty.day, amount: overlap.count, unit: "minutes",
          "\(line.words.duty(duty)) takes \(line.words.length(overlap.count)) from "
            + "\(line.words.time(overlap.lowerBound)), when the agent is \(words(for: stretch.reason))")
      }
    }
  }

  private func words(for reason: Unavailability.Reason) -> String {
    switch reason {
    case .notEmployed: "not employed"
    case .availability: "not available"
    case .absence(let kind): "absent (\(kind))"
    }
  }
}
