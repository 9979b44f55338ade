import Simulation
import Workforce

/// A queue's mean wait, simulated, interval by interval through some days.
struct WaitsChart: Drawing {
  let figures: [ServiceFigures]
  let grid: TimeGrid
  let days: Range<Int>
  let size: (width: Double, height: Double)
  let title: String
  let words: any Words

  func draw(to svg: inout Markup) {
    let intervals =
      grid.dayStart(days.lowerBound) / grid.intervalMinutes..<grid.dayStart(days.upperBound) / grid.intervalMinutes
    let waits = intervals.map { figures[$0].meanWait?.value }
    let field = ChartField(width: size.width, height: size.height, largest: waits.compactMap { $0 }.max() ?? 0)
    var shape = PathData()
    for (place, wait) in waits.enumerated() {
      guard let wait else { continue }
      let left = field.x(Double(place), of: Double(waits.count))
      let right = field.x(Double(place + 1), of: Double(waits.count))
      shape.rectangle(x: left, y: field.y(wait), width: right - left, height: field.y0 - field.y(wait))
    }
    svg.path("expected", shape)
    field.drawScale(to: &svg, words: words)
    field.drawDays(days, grid: grid, to: &svg, words: words)
  }
}
