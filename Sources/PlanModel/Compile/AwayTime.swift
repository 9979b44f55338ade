import Workforce

/// When an agent is away, by what it takes from the week.
struct AwayTime {
  private let absences: [AgentBuilder.Absence]

  init(_ absences: [AgentBuilder.Absence]) {
    self.absences = absences
  }

  /// Whether any of it lies in some minutes.
  func touches(_ minutes: Range<Int>) -> Bool { absences.contains { $0.minutes.overlaps(minutes) } }

  /// Whether what lies in a day's minutes leaves no room for any of the duties that start on it.
  func prevents(
    _ duties: [Range<Int>], on day: Range<Int>, by effects: [Unavailability.Effect] = [.paid, .unpaid, .blocks]
  ) -> Bool {
    let away = AgentBuilder.merged(
      absences.filter { effects.contains($0.effect) && $0.minutes.overlaps(day) }.map { $0.minutes.clamped(to: day) })
    if away.isEmpty { return false }
    return duties.allSatisfy { duty in away.contains { $0.overlaps(duty) } }
  }
}
