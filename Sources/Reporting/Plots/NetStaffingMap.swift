import Planning
import Verification
import Workforce

/// A queue's staff over and under what is needed: a row a day, a column an interval.
struct NetStaffingMap: Drawing {
  private static let (labelWidth, hourWidth, rowHeight, head) = (84.0, 30.0, 18.0, 18.0)
  private static let (columnWidth, columnGap) = (84.0, 8.0)

  let coverage: RosterCoverage
  let grid: TimeGrid
  let queue: Int
  let days: Range<Int>
  let sums: [QueueDayFigures]
  let title: String
  let words: any Words

  /// Agents of a shade.
  private var unit: Double { NetStaffingMap.unit(coverage, queue: queue) }

  /// Hours of the longest day.
  private var hours: Double {
    days.map { Double(grid.dayStart($0 + 1) - grid.dayStart($0)) / 60 }.max() ?? 24
  }

  private var sumsAt: Double {
    NetStaffingMap.labelWidth + hours * NetStaffingMap.hourWidth + NetStaffingMap.columnGap
  }

  var size: (width: Double, height: Double) {
    (
      sumsAt + 2 * NetStaffingMap.columnWidth,
      NetStaffingMap.head + Double(days.count) * NetStaffingMap.rowHeight + 2
    )
  }

  /// How many agents a shade stands for: about a twentieth of the peak.
  static func unit(_ coverage: RosterCoverage, queue: Int) -> Double {
    let peak = coverage.required[queue].max() ?? 0
    return [1.0, 2, 5, 10, 20, 50, 100, 200, 500].last { $0 <= max(1, peak / 20) } ?? 1
  }

  /// The shade of a net staff: from -3, very short, to 3; `nil` where nobody is needed and nobody is there.
  private func shade(_ interval: Int) -> Int? {
    let (need, have) = (coverage.required[queue][interval], coverage.agents(queue: queue, interval: interval))
    guard need > 0 || have > 0 else { return nil }
    let size = abs(have - need) / unit
    let level = size < 0.5 ? 0 : size < 1 ? 1 : size < 2 ? 2 : 3
    return have < need ? -level : level
  }

  func draw(to svg: inout Markup) {
    var shapes = [PathData](repeating: PathData(), count: 7)
    for (row, day) in days.enumerated() {
      let top = NetStaffingMap.head + Double(row) * NetStaffingMap.rowHeight
      let intervals = grid.dayStart(day) / grid.intervalMinutes..<grid.dayStart(day + 1) / grid.intervalMinutes
      var open: (shade: Int, from: Int)?
      for interval in intervals.lowerBound...intervals.upperBound {
        let shade = interval < intervals.upperBound ? shade(interval) : nil
        if let run = open, run.shade != shade {
          let (start, end) = (x(run.from, from: intervals.lowerBound), x(interval, from: intervals.lowerBound))
          shapes[run.shade + 3].rectangle(
            x: start, y: top, width: end - start, height: NetStaffingMap.rowHeight - 2)
          open = nil
        }
        if let shade, open == nil { open = (shade, interval) }
      }
    }
    for (shape, style) in zip(shapes, ["h h0", "h h1", "h h2", "h h3", "h h4", "h h5", "h h6"] as [StaticString]) {
      svg.path(style, shape)
    }
    drawWords(to: &svg)
  }

  private func drawWords(to svg: inout Markup) {
    for hour in stride(from: 0, to: 24, by: 3) {
      let x = NetStaffingMap.labelWidth + Double(hour) * NetStaffingMap.hourWidth
      svg.caption("\(hour < 10 ? "0" : "")\(hour)", x: x, y: 12, "u")
    }
    for (column, label) in [ReportLabel.shortColumn, .surplusColumn].enumerated() {
      svg.caption(words.text(label), x: edge(column), y: 12, "u e")
    }
    for (row, day) in days.enumerated() {
      let base = NetStaffingMap.head + Double(row) * NetStaffingMap.rowHeight + 12
      svg.caption(words.shortDay(grid.date(of: day)), x: NetStaffingMap.labelWidth - 8, y: base, "t e")
      svg.caption(words.figure(sums[day].short, places: 1), x: edge(0), y: base, "t e")
      svg.caption(words.figure(sums[day].surplus, places: 1), x: edge(1), y: base, "t e")
    }
  }

  private func edge(_ column: Int) -> Double { sumsAt + Double(column + 1) * NetStaffingMap.columnWidth - 4 }

  private func x(_ interval: Int, from first: Int) -> Double {
    NetStaffingMap.labelWidth + Double((interval - first) * grid.intervalMinutes) / 60 * NetStaffingMap.hourWidth
  }
}
