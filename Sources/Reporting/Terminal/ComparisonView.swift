public import Planning
public import PlanModel

/// A comparison for people: a column a case where that is readable, its values first and below it how far they differ.
public struct ComparisonView: Sendable {
  private let comparison: Comparison
  private let changes: [[ScenarioChange]]
  private let queues: [String]
  private let style: TextStyle
  private let words: any Words

  /// Makes a view.
  ///
  /// - Parameters:
  ///   - comparison: The comparison.
  ///   - changes: What each case changes, by case.
  ///   - queues: Ids of the queues, in the plan's order.
  ///   - style: Colours.
  ///   - words: The language.
  public init(
    _ comparison: Comparison, changes: [[ScenarioChange]], queues: [String], style: TextStyle,
    words: any Words = English()
  ) {
    self.comparison = comparison
    self.changes = changes
    self.queues = queues
    self.style = style
    self.words = words
  }

  /// The columns of the main table.
  private var columns: [CaseMeasure] {
    [.agents, .fullTimeNeeded, .paidHours, .cost, .bound, .shortHours]
      + queues.indices.map { .serviceLevel(queue: $0) } + [.occupancy, .wishesRefused]
  }

  /// The table, what each case changes, and what is known.
  public func text() -> String {
    let shown = columns.filter { measure in
      comparison.results.indices.contains { comparison.entry(measure, case: $0) != nil }
    }
    let names = comparison.results.map(\.case.name)
    let first = min(40, (names.map(\.count).max() ?? 0)) + 2
    var rows = [shown.map { words.name(of: $0, queues: queues) }]
    for position in names.indices {
      rows.append(shown.map { cell($0, position) })
    }
    let widths = shown.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    func line(_ label: String, _ cells: [String]) -> String {
      zip(cells, widths).reduce(clipped(label).padded(to: first)) { text, cell in
        text + String(repeating: " ", count: cell.1 - cell.0.count + 2) + cell.0
      }
    }
    var lines = [style.paint(line("", rows[0]), .heading)]
    for position in names.indices {
      if let failure = comparison.results[position].failure {
        lines.append(
          clipped(names[position]).padded(to: first) + "  " + style.paint(words.sentence(for: failure), .bad))
      } else {
        lines.append(line(names[position], rows[position + 1]))
      }
    }
    lines.append("")
    for (position, changes) in changes.enumerated() where !changes.isEmpty {
      lines.append(style.paint(names[position], .heading))
      lines += told(changes).map { "  \($0)" }
    }
    lines += words.sentences(for: comparison)
    return lines.joined(separator: "\n") + "\n"
  }

  /// The changes of a case; of many the first ones.
  private func told(_ changes: [ScenarioChange]) -> [String] {
    let sentences = changes.map(words.sentence)
    return sentences.count <= 8 ? sentences : sentences.prefix(7) + ["… \(words.more(sentences.count - 7))"]
  }

  private func clipped(_ name: String) -> String { name.count > 40 ? name.prefix(39) + "…" : name }

  /// The first case's values as they are; of the others by how much they differ.
  private func cell(_ measure: CaseMeasure, _ position: Int) -> String {
    guard let entry = comparison.entry(measure, case: position) else { return "-" }
    guard let difference = entry.difference else { return number(entry.value, measure, isSigned: false) }
    let isFlat = entry.certainty == .exact && difference.value == 0
    return isFlat ? "·" : number(difference, measure, isSigned: true) + (entry.certainty == .proven ? "*" : "")
  }

  private func number(_ value: Comparison.Value, _ measure: CaseMeasure, isSigned: Bool) -> String {
    let (scale, places) = ComparisonView.format(of: measure)
    let scaled = value.value * scale
    let sign = isSigned && scaled > 0 ? "+" : ""
    var text = sign + DecimalText.fixed(scaled, places: places).replacing("-", with: "−")
    if case .serviceLevel = measure, let low = value.low {
      text += " ± " + DecimalText.fixed((value.value - low) * scale, places: places)
    }
    return text
  }

  private static func format(of measure: CaseMeasure) -> (scale: Double, places: Int) {
    switch measure {
    case .agents, .nights, .weekends, .wishesRefused, .contacts: (1, 0)
    case .serviceLevel, .abandonment, .occupancy: (100, 1)
    default: (1, 1)
    }
  }
}
