import Workforce

/// Minutes of the clock between the earliest and the latest start of the duties of a week, counted from a time of day. Amount: minutes beyond.
struct StartVariation: LineRule {
  let id = RuleID.startVariation
  let minutes: Int
  /// Minute of the day from which clocks are counted.
  let from: Int

  func breaches(of line: Line) -> [Breach] {
    let grid = line.grid
    func clock(_ duty: Duty) -> Int { (grid.wallClockMinute(at: duty.start) - from + 2880) % 1440 }
    return (0..<grid.weekCount).compactMap { week in
      let duties = line.duties(inWeek: week).filter(\.isWork)
      guard let earliest = duties.min(by: { clock($0) < clock($1) }),
        let latest = duties.max(by: { clock($0) < clock($1) })
      else { return nil }
      let spread = clock(latest) - clock(earliest)
      guard spread > minutes else { return nil }
      return line.breach(
        day: latest.day, amount: spread - minutes, .minutes,
        .startVariation(week: week, earliest: earliest.start, latest: latest.start, limit: minutes))
    }
  }
}
