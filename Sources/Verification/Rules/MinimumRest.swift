import Workforce

/// Minutes from the end of a duty to the start of the agent's next one. Amount: minutes missing.
struct MinimumRest: LineRule {
  let id = "minimum-rest"
  let minutes: Int

  func breaches(of line: Line) -> [Breach] {
    line.handovers.compactMap { earlier, later in
      let rest = max(0, later.minutes.lowerBound - earlier.minutes.upperBound)
      guard !later.isPast, rest < minutes else { return nil }
      return line.breach(
        day: later.day, amount: minutes - rest, unit: "minutes",
        "\(line.words.length(rest)) of rest before the duty of \(line.words.time(later.minutes.lowerBound)), "
          + "\(line.words.length(minutes - rest)) less than \(line.words.length(minutes)); the one before ended at "
          + line.words.time(earlier.minutes.upperBound))
    }
  }
}
