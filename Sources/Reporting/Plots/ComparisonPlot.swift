public import Planning

/// A comparison as a picture: a row a case; in each panel a dot where the difference to the first case is thought to lie, and a line over what is
/// not known of it.
public struct ComparisonPlot: Sendable {
  private static let (labelWidth, panelWidth, rowHeight, gap) = (250.0, 230.0, 26.0, 30.0)
  private static let longestLabel = 34

  private let comparison: Comparison
  private let panels: [CaseMeasure]
  private let queues: [String]
  private let words: any Words

  /// Makes a plot; queues by their ids, in the plan's order.
  public init(_ comparison: Comparison, queues: [String], words: any Words = English()) {
    self.comparison = comparison
    self.queues = queues
    self.words = words
    let wanted: [CaseMeasure] = [.cost] + queues.indices.map { .serviceLevel(queue: $0) }
    panels = wanted.filter { measure in
      comparison.results.indices.dropFirst().contains { comparison.entry(measure, case: $0)?.difference != nil }
    }
  }

  /// The picture as SVG.
  ///
  /// ## Source
  /// W3C, "Scalable Vector Graphics (SVG) 1.1".
  public var text: String {
    let rows = comparison.results.count - 1
    let (width, height) = (
      ComparisonPlot.labelWidth + Double(panels.count) * (ComparisonPlot.panelWidth + ComparisonPlot.gap) + 10,
      56 + Double(rows) * ComparisonPlot.rowHeight + 30
    )
    var lines = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(number(width))\" height=\"\(number(height))\" "
        + "viewBox=\"0 0 \(number(width)) \(number(height))\" font-family=\"Helvetica, Arial, sans-serif\" font-size=\"12\">",
      "<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>",
    ]
    for row in 1...max(1, rows) where row <= rows {
      lines.append(text(label(words.name(ofCase: comparison.results[row].case.name)), x: 10, y: y(row) + 4))
    }
    for (number, measure) in panels.enumerated() { lines += panel(measure, number: number, rows: rows) }
    return (lines + ["</svg>"]).joined(separator: "\n") + "\n"
  }

  private func panel(_ measure: CaseMeasure, number position: Int, rows: Int) -> [String] {
    let left =
      ComparisonPlot.labelWidth + Double(position) * (ComparisonPlot.panelWidth + ComparisonPlot.gap)
    let values = (1...max(1, rows)).map { row in row <= rows ? shown(measure, row) : nil }
    var ends = [0.0]
    for value in values {
      if let value { ends += [value.low, value.high, value.value] }
    }
    let (low, high) = (ends.min() ?? 0, ends.max() ?? 0)
    let scale = ComparisonPlot.panelWidth / max(high - low, 1e-9)
    func x(_ value: Double) -> Double { left + (value - low) * scale }
    let bottom = y(rows) + ComparisonPlot.rowHeight / 2
    var lines = [
      text(words.name(of: measure, queues: queues), x: left, y: 22, weight: "bold"),
      line(x(0), 34, x(0), bottom, "#888888", dash: "3 3"), text("0", x: x(0), y: bottom + 16, anchor: "middle"),
    ]
    for (row, value) in values.enumerated() {
      guard let value else { continue }
      let (y, colour) = (self.y(row + 1), value.isProven ? "#0a4d8c" : "#6b6b6b")
      lines.append(line(x(value.low), y, x(value.high), y, colour, width: 2))
      lines.append(
        "<circle cx=\"\(number(x(value.value)))\" cy=\"\(number(y))\" r=\"4\" fill=\"\(value.isProven ? colour : "#ffffff")\" "
          + "stroke=\"\(colour)\" stroke-width=\"2\"/>")
      let sign = value.value > 0 ? "+" : ""
      lines.append(
        text(
          sign + words.numeral(DecimalText.fixed(value.value, places: 1)).replacing("-", with: "−"), x: x(value.value),
          y: y - 8,
          anchor: x(value.value) > left + ComparisonPlot.panelWidth - 30 ? "end" : "middle", size: 10))
    }
    return lines
  }

  /// A difference and what surrounds it; of a cost the difference of the bounds, which is the better guess.
  private func shown(_ measure: CaseMeasure, _ row: Int) -> (value: Double, low: Double, high: Double, isProven: Bool)?
  {
    guard let entry = comparison.entry(measure, case: row), let found = entry.difference else { return nil }
    let scale = measure == .cost ? 1.0 : 100
    var value = found.value
    if measure == .cost, let bounds = comparison.entry(.bound, case: row)?.difference?.value { value = bounds }
    return (
      value * scale, (found.low ?? value) * scale, (found.high ?? value) * scale,
      entry.certainty == .proven || entry.certainty == .exact
    )
  }

  private func y(_ row: Int) -> Double { 40 + (Double(row) - 0.5) * ComparisonPlot.rowHeight }

  private func label(_ name: String) -> String {
    name.count > ComparisonPlot.longestLabel ? name.prefix(ComparisonPlot.longestLabel - 1) + "…" : name
  }

  private func line(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ colour: String, width: Double = 1, dash: String? = nil
  ) -> String {
    "<line x1=\"\(number(x1))\" y1=\"\(number(y1))\" x2=\"\(number(x2))\" y2=\"\(number(y2))\" stroke=\"\(colour)\" "
      + "stroke-width=\"\(number(width))\"\(dash.map { " stroke-dasharray=\"\($0)\"" } ?? "")/>"
  }

  private func text(
    _ text: String, x: Double, y: Double, anchor: String = "start", weight: String = "normal", size: Int = 12
  ) -> String {
    "<text x=\"\(number(x))\" y=\"\(number(y))\" text-anchor=\"\(anchor)\" font-weight=\"\(weight)\" font-size=\"\(size)\" "
      + "fill=\"#1a1a1a\">\(XMLText.escaped(text))</text>"
  }

  private func number(_ value: Double) -> String { DecimalText.trimmed(value, places: 2) }
}
