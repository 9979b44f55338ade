import Planning
import Workforce

/// How a load lies on the agents: how many of them have how much. Nobody is named, nobody is ranked.
struct FairnessChart: Drawing {
  /// Most bars; more values are drawn together.
  private static let mostBars = 16

  /// Each agent's load.
  let values: [Int]
  let size: (width: Double, height: Double)
  let title: String
  let words: any Words

  func draw(to svg: inout Markup) {
    let (low, high) = (values.min() ?? 0, values.max() ?? 0)
    let width = FairnessChart.width(from: low, to: high)
    let first = low - low % width
    var counts = [Int](repeating: 0, count: (high - first) / width + 1)
    for value in values { counts[(value - first) / width] += 1 }
    let field = ChartField(width: size.width, height: size.height, largest: Double(counts.max() ?? 0))
    field.drawScale(to: &svg, words: words)
    let all = Double(counts.count)
    var bars = PathData()
    for (place, count) in counts.enumerated() {
      let middle = field.x(Double(place) + 0.5, of: all)
      let half = min(40, 0.35 * (field.x1 - field.x0) / all)
      bars.rectangle(
        x: middle - half, y: field.y(Double(count)), width: 2 * half, height: field.y0 - field.y(Double(count)))
      let start = first + place * width
      let label = width == 1 ? "\(start)" : "\(start)–\(start + width - 1)"
      svg.caption(label, x: middle, y: size.height - 6, "u m")
      if count > 0 { svg.caption("\(count)", x: middle, y: field.y(Double(count)) - 4, "t m") }
    }
    svg.path("expected", bars)
  }

  private static func width(from low: Int, to high: Int) -> Int {
    [1, 2, 4, 5, 8, 10, 20, 40, 50, 100].first { (high - low) / $0 < mostBars } ?? max(1, (high - low) / mostBars)
  }
}
