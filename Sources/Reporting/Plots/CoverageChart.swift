import Verification
import Workforce

/// A queue's staff beside what is needed, interval by interval, through some days.
struct CoverageChart: Drawing {
  let coverage: RosterCoverage
  let grid: TimeGrid
  let queue: Int
  let days: Range<Int>
  let size: (width: Double, height: Double)
  let title: String
  let words: any Words

  /// The most agents, present or needed, of the queue through the horizon: every week is drawn to one scale.
  private var largest: Double {
    (0..<grid.intervalCount).reduce(0) {
      max($0, coverage.required[queue][$1], coverage.agents(queue: queue, interval: $1))
    }
  }

  private var intervals: Range<Int> {
    grid.dayStart(days.lowerBound) / grid.intervalMinutes..<grid.dayStart(days.upperBound) / grid.intervalMinutes
  }

  func draw(to svg: inout Markup) {
    let required = intervals.map { coverage.required[queue][$0] }
    let present = intervals.map { coverage.agents(queue: queue, interval: $0) }
    let field = ChartField(width: size.width, height: size.height, largest: largest)
    let count = Double(intervals.count)
    var (have, need, lack) = (PathData(), PathData(), PathData())
    have.move(to: field.x0, field.y0)
    for (place, value) in present.enumerated() where place == 0 || value != present[place - 1] {
      have.step(to: field.x(Double(place), of: count), field.y(value))
    }
    have.step(to: field.x1, field.y0)
    have.close()
    need.move(to: field.x0, field.y(required.first ?? 0))
    for (place, value) in required.enumerated() where place > 0 && value != required[place - 1] {
      need.step(to: field.x(Double(place), of: count), field.y(value))
    }
    need.step(to: field.x1, field.y(required.last ?? 0))
    for (place, interval) in intervals.enumerated() where coverage.shortfall(queue: queue, interval: interval) > 0 {
      let (left, right) = (field.x(Double(place), of: count), field.x(Double(place + 1), of: count))
      let top = field.y(required[place])
      lack.rectangle(x: left, y: top, width: right - left, height: field.y(present[place]) - top)
    }
    svg.path("have", have)
    field.drawScale(to: &svg, words: words)
    field.drawDays(days, grid: grid, to: &svg, words: words)
    svg.path("lack", lack)
    svg.path("need", need)
  }
}
