import Workforce

/// One uninterrupted stretch without duty that begins in each week and may run past its end. Amount: minutes by which the
/// week's longest falls short.
///
/// The first stretch that is long enough is the week's rest, and the next week's begins no earlier than that rest ends. A stretch
/// after which no duty is known is long enough. With past duties the week before the horizon is judged too, where it is a duty of
/// the horizon that cuts its last stretch off.
struct WeeklyRestFromWeek: LineRule {
  let id = RuleID.weeklyRest
  let minutes: Int

  /// A stretch without duty; without an end when no duty follows.
  private struct Stretch {
    var start: Int
    var end: Int?
    /// Whether the duty that follows is of the horizon.
    var isEndedHere: Bool

    func isAsLong(as minutes: Int) -> Bool { end.map { $0 - start >= minutes } ?? true }
  }

  func breaches(of line: Line) -> [Breach] {
    let grid = line.grid
    var found: [Breach] = []
    var free = grid.dayStart(-7)
    for week in (line.agent.past.isEmpty ? 0 : -1)..<grid.weekCount {
      free = max(free, grid.dayStart(7 * week))
      let stretches = stretches(from: free, to: grid.dayStart(7 * week + 7), of: line)
      if let rest = stretches.first(where: { $0.isAsLong(as: minutes) }) {
        free = rest.start + minutes
        continue
      }
      let longest = stretches.map { ($0.end ?? $0.start) - $0.start }.max() ?? 0
      if longest >= minutes || week < 0 && !(stretches.last?.isEndedHere ?? false) { continue }
      found.append(
        line.breach(
          day: nil, amount: minutes - longest, .minutes,
          .weeklyRest(week: week, longest: longest, limit: minutes)))
    }
    return found
  }

  /// The stretches without duty that begin from one minute on and before another.
  private func stretches(from first: Int, to end: Int, of line: Line) -> [Stretch] {
    var stretches: [Stretch] = []
    var free = first
    for stint in line.stints where stint.minutes.upperBound > first {
      if free >= end { break }
      if stint.minutes.lowerBound > free {
        stretches.append(Stretch(start: free, end: stint.minutes.lowerBound, isEndedHere: !stint.isPast))
      }
      free = max(free, stint.minutes.upperBound)
    }
    if free < end { stretches.append(Stretch(start: free, end: nil, isEndedHere: false)) }
    return stretches
  }
}
