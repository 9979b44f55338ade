import WallClock
import Workforce

/// A day drawn in columns of half an hour: 48 of them, or 46 and 50 on days of a clock change. Where a terminal is wide, in columns
/// of a quarter.
struct DayBar {
  /// Columns of a terminal from which on quarters are drawn.
  private static let wide = 140

  let grid: TimeGrid
  let clock: HorizonClock
  let day: Int
  let words: any Words
  /// What a column stands for.
  let columnMinutes: Int

  init(grid: TimeGrid, clock: HorizonClock, day: Int, words: any Words, style: TextStyle) {
    self.grid = grid
    self.clock = clock
    self.day = day
    self.words = words
    columnMinutes = style.columns >= DayBar.wide ? 15 : 30
  }

  /// Whether the day has as many minutes as the one before, and as most days.
  var isOrdinary: Bool {
    grid.dayStart(day + 1) - grid.dayStart(day) == 1440 && grid.dayStart(day) - grid.dayStart(day - 1) == 1440
  }

  /// Elapsed minutes of each column.
  var columns: [Range<Int>] {
    stride(from: grid.dayStart(day), to: grid.dayStart(day + 1), by: columnMinutes).map {
      $0..<min($0 + columnMinutes, grid.dayStart(day + 1))
    }
  }

  /// The hours that clocks show above the columns: every second one, of quarters every one.
  var ruler: String {
    var text = ""
    for (position, column) in columns.enumerated() {
      let reading = clock.timeOfDay(column.lowerBound)
      guard text.count <= position else { continue }
      text +=
        reading.hasSuffix(":00") && (Int(reading.prefix(2)) ?? 1).isMultiple(of: columnMinutes == 15 ? 1 : 2)
        ? reading.prefix(2) : " "
    }
    return text.withoutTrailingSpaces
  }

  /// Work, breaks and sessions of some duties; a column that a break touches shows the break, else one that a session touches the session, else one that
  /// is touched by work on other queues than for most of its duty that.
  func bar(_ duties: [Duty], style: TextStyle) -> String {
    let activities = duties.flatMap(\.activities)
    let others = duties.flatMap(otherQueues)
    return style.paint(
      columns.map { column in
        if duties.contains(where: { $0.onCall != nil && $0.span.overlaps(column) }) { return ("~", .pause) }
        let kinds = activities.filter { $0.minutes.overlaps(column) }.map(\.kind)
        if kinds.contains(.pause(.meal)) { return (words.letter(for: .meal), .pause) }
        if kinds.contains(.pause(.rest)) { return (words.letter(for: .rest), .pause) }
        if kinds.contains(.pause(.gap)) { return ("·", .faint) }
        if kinds.contains(where: \.isTask) { return ("▒", .pause) }
        let isOther = others.contains { $0.overlaps(column) }
        return kinds.isEmpty ? ("·", .faint) : (isOther ? "▓" : "█", .work)
      })
  }

  /// When a duty that changes its queues is open to others than for most of its time.
  private func otherQueues(_ duty: Duty) -> [Range<Int>] {
    guard duty.onCall == nil, duty.steadyQueues == nil else { return [] }
    let served = duty.activities.filter { !$0.queues.isEmpty }
    let minutes = served.reduce(into: [:]) { $0[Set($1.queues), default: 0] += $1.minutes.count }
    // Of equals the one that comes first.
    let most = served.map { Set($0.queues) }.first { minutes[$0] == minutes.values.max() }
    return served.filter { Set($0.queues) != most }.map(\.minutes)
  }

  /// A quantity of each interval as a row of blocks, the highest at `maximum`; nothing where it is 0.
  func blocks(_ values: [Double], maximum: Double) -> String {
    let glyphs = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
    return columns.map { column in
      let value = mean(values, over: column)
      guard value > 0, maximum > 0 else { return " " }
      let level = Int((value / maximum * Double(glyphs.count)).rounded(.up)) - 1
      return glyphs[min(max(level, 0), glyphs.count - 1)]
    }.joined().withoutTrailingSpaces
  }

  /// A quantity of each interval as shades, the darkest at `maximum`; a dot where it is 0.
  func shades(_ values: [Double], of shades: [String], maximum: Double, style: TextStyle) -> String {
    style.paint(
      columns.map { column in
        let value = mean(values, over: column)
        guard value > 0, maximum > 0 else { return ("·", .faint) }
        let level = Int((value / maximum * Double(shades.count)).rounded(.up)) - 1
        return (shades[min(max(level, 0), shades.count - 1)], .bad)
      })
  }

  /// Where staff is short (`-`) or too many (`+`) by half an agent or more.
  func signs(shortfall: [Double], surplus: [Double], style: TextStyle) -> String {
    style.paint(
      columns.map { column in
        if mean(shortfall, over: column) >= 0.5 { return ("-", .bad) }
        return mean(surplus, over: column) >= 0.5 ? ("+", .good) : ("·", .faint)
      })
  }

  /// The mean of the intervals that a column touches.
  private func mean(_ values: [Double], over column: Range<Int>) -> Double {
    let first = column.lowerBound / grid.intervalMinutes
    let last = (column.upperBound - 1) / grid.intervalMinutes
    let touched = values[first...last]
    return touched.reduce(0, +) / Double(touched.count)
  }
}
