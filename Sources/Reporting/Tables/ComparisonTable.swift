public import Planning

/// A comparison as a long table: a row a case and measure.
public struct ComparisonTable: Sendable {
  private let comparison: Comparison
  private let queues: [String]

  /// Makes a table; queues in the plan's order.
  public init(_ comparison: Comparison, queues: [String]) {
    self.comparison = comparison
    self.queues = queues
  }

  /// The table as CSV with a header.
  public var text: String {
    var table = CSVText(header: [
      "scenario", "measure", "queue", "value", "low", "high", "difference", "difference_low", "difference_high",
      "certainty",
    ])
    for (position, result) in comparison.results.enumerated() {
      for entry in comparison.entries[position] {
        let (measure, queue) = MeasureKey.of(entry.measure)
        let numbers = [
          entry.value.value, entry.value.low, entry.value.high, entry.difference?.value, entry.difference?.low,
          entry.difference?.high,
        ]
        table.append(
          [result.case.name, measure, queue.map { queues[$0] } ?? ""]
            + numbers.map { $0.map { DecimalText.trimmed($0, places: 6) } ?? "" } + [entry.certainty?.rawValue ?? ""])
      }
    }
    return table.text
  }
}
