import Workforce

/// The field of a chart: where values lie, with a scale to the left.
struct ChartField {
  static let (left, right, top, bottom) = (44.0, 8.0, 8.0, 22.0)

  let width: Double
  let height: Double
  /// The scale's end, a round number.
  let maximum: Double
  private let step: Double

  /// Makes a field of a drawing of a size, for values up to one.
  init(width: Double, height: Double, largest: Double) {
    self.width = width
    self.height = height
    step = ChartField.step(for: largest)
    maximum = max(step, (largest / step).rounded(.up) * step)
  }

  var x0: Double { ChartField.left }
  var x1: Double { width - ChartField.right }
  var y0: Double { height - ChartField.bottom }

  /// Where a value lies.
  func y(_ value: Double) -> Double { y0 - value / maximum * (y0 - ChartField.top) }

  /// Where a place of a sequence lies: 0 at the left, `count` at the right.
  func x(_ place: Double, of count: Double) -> Double { x0 + place / count * (x1 - x0) }

  /// Lines across with their values.
  func drawScale(to svg: inout Markup, words: any Words) {
    var lines = PathData()
    var value = 0.0
    let places = step < 1 ? 1 : 0
    while value <= maximum + step / 2 {
      lines.move(to: x0, y(value))
      lines.step(to: x1, y(value))
      svg.caption(words.figure(value, places: places), x: x0 - 6, y: y(value) + 4, "u e")
      value += step
    }
    svg.path("grid", lines)
  }

  /// The day below each day of a stretch, and lines between them.
  func drawDays(_ days: Range<Int>, grid: TimeGrid, to svg: inout Markup, words: any Words) {
    let first = grid.dayStart(days.lowerBound)
    let all = Double(grid.dayStart(days.upperBound) - first)
    var lines = PathData()
    for day in days {
      let (start, end) = (Double(grid.dayStart(day) - first), Double(grid.dayStart(day + 1) - first))
      svg.caption(
        words.shortDay(grid.date(of: day)), x: x((start + end) / 2, of: all), y: height - 6, "u m")
      guard day > days.lowerBound else { continue }
      lines.move(to: x(start, of: all), ChartField.top)
      lines.step(to: x(start, of: all), y0)
    }
    svg.path("grid", lines)
  }

  /// A round distance between lines, of which some four fit: 0.5, 1, 2, 5, 10, 20, 50, ….
  private static func step(for largest: Double) -> Double {
    var step = 0.5
    while largest / step > 5 {
      for factor in [2.0, 2.0, 2.5] where largest / step > 5 { step *= factor }
    }
    return step
  }
}
