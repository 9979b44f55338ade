import Workforce

/// Minutes from the end of a run of night duties of some length to the start of the agent's next duty. Amount: minutes
/// missing.
struct RestAfterNights: LineRule {
  let id = RuleID.restAfterNights
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
        day: next.day, amount: minutes - rest, .minutes,
        .restAfterNights(
          minutes: rest, limit: minutes, nights: run.count, nextStart: next.minutes.lowerBound))
    }
  }
}
