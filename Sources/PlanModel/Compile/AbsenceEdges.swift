import WallClock

/// The elapsed minutes at which an absence begins and ends; `nil` for a time that clocks skip.
struct AbsenceEdges {
  let start: Int?
  let end: Int?

  init(_ absence: AbsenceDraft, times: HorizonTimes) {
    start = AbsenceEdges.minute(absence.from, isEnd: false, times: times)
    end = AbsenceEdges.minute(absence.to, isEnd: true, times: times)
  }

  /// The absence as far as the grid reaches; `nil` when nothing of it lies there.
  func stretch(within times: HorizonTimes) -> Range<Int>? {
    guard let start, let end, start < end else { return nil }
    let known = times.grid.dayStart(-1)..<times.grid.dayStart(times.grid.knownDays.upperBound)
    let kept = (start..<end).clamped(to: known)
    return kept.isEmpty ? nil : kept
  }

  /// The elapsed minute of a date or a date with a time. A date as an end includes that day.
  private static func minute(_ moment: Moment, isEnd: Bool, times: HorizonTimes) -> Int? {
    let zone = times.clock.zone
    switch moment.reading {
    case .day(let date): return zone.startOfDay(isEnd ? date.adding(days: 1) : date) - times.clock.origin
    case .instant(let instant): return instant - times.clock.origin
    case .wallClock(let date, let minute):
      let shown = zone.instants(date: date, minute: minute)
      return (isEnd ? shown.last : shown.first).map { $0 - times.clock.origin }
    }
  }
}
