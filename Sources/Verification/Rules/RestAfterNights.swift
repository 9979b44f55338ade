import Workforce

/// Minutes from the end of a run of night duties of some length to the start of the agent's next duty. Amount: minutes
/// missing.
struct RestAfterNights: LineRule {
  let id = "rest-after-nights"
  let nights: Int
  let minutes: Int

  func breaches(of line: Line) -> [Breach] {
    line.nightRuns.filter { $0.count >= nights }.compactMap { run in
      guard let last = line.stints.lastIndex(where: { $0.isNight && $0.day == run.upperBound }),
        last + 1 < line.stints.count, !line.stints[last + 1].isPast
      else { return nil }
      let next = line.stints[last + 1]
      let rest = max(0, next.minutes.lowerBound - line.stints[last].minutes.upperBound)
      guard rest < minutes else { return nil }
      return line.breach(
        day: next.day, amount: minutes - rest, unit: "minutes",
        "\(line.words.length(rest)) of rest between \(line.words.count(run.count, "night")) in a row and the duty of "
          + "\(line.words.time(next.minutes.lowerBound)), \(line.words.length(minutes - rest)) less than "
          + line.words.length(minutes))
    }
  }
}
