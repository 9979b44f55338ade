public import Planning
public import PlanModel

/// A comparison for people: a row a case, the first one's values and of the others by how much they differ, in as many parts as
/// columns of a terminal ask for.
public struct ComparisonView: Sendable {
  private let comparison: Comparison
  private let changes: [[ScenarioChange]]
  private let queues: [String]
  private let isWhole: Bool
  private let style: TextStyle
  private let words: any Words

  /// Makes a view.
  ///
  /// - Parameters:
  ///   - comparison: The comparison.
  ///   - changes: What each case changes, by case.
  ///   - queues: Ids of the queues, in the plan's order.
  ///   - isWhole: Whether all measures are shown, not only the chief ones.
  ///   - style: Colours.
  ///   - words: The language.
  public init(
    _ comparison: Comparison, changes: [[ScenarioChange]], queues: [String], isWhole: Bool = false,
    style: TextStyle, words: any Words = English()
  ) {
    self.comparison = comparison
    self.changes = changes
    self.isWhole = isWhole
    self.queues = queues
    self.style = style
    self.words = words
  }

  /// The columns of the main table.
  private var columns: [CaseMeasure] {
    if isWhole { return CaseMeasure.all(queueCount: queues.count) }
    return [.agents, .fullTimeNeeded, .paidHours, .cost, .pay, .bound, .shortHours]
      + queues.indices.map { .serviceLevel(queue: $0) } + [.occupancy, .wishesRefused]
  }

  /// The table, what each case changes, and what is known.
  public func text() -> String {
    let shown = columns.filter { measure in
      comparison.results.indices.contains { comparison.entry(measure, case: $0) != nil }
    }
    let names = comparison.results.map { words.name(ofCase: $0.case.name) }
    let rows = names.indices.map { position in
      let isFailed = comparison.results[position].failure != nil
      return [clipped(names[position])] + shown.map { isFailed ? "" : cell($0, position) }
    }
    let parts = AlignedTable([[""] + shown.map { words.name(of: $0, queues: queues) }] + rows, isLabelled: true).parts(
      within: style.columns)
    var lines: [String] = []
    for (number, part) in parts.enumerated() {
      lines.append(style.paint(part[0], .heading))
      for (result, line) in zip(comparison.results, part.dropFirst()) {
        guard let failure = result.failure else {
          lines.append(line)
          continue
        }
        if number == 0 { lines += told(failure, behind: line, width: rows.map { DisplayWidth.of($0[0]) }.max() ?? 0) }
      }
      lines.append("")
    }
    for (position, changes) in changes.enumerated() where !changes.isEmpty {
      lines.append(style.paint(names[position], .heading))
      lines += told(changes).flatMap { $0.wrapped(indent: 2, columns: style.columns) }
    }
    lines += words.sentences(for: comparison).flatMap { $0.wrapped(columns: style.columns) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The changes of a case; of many the first ones.
  private func told(_ changes: [ScenarioChange]) -> [String] {
    let sentences = changes.map(words.sentence)
    return sentences.count <= 8 ? sentences : sentences.prefix(7) + ["… \(words.more(sentences.count - 7))"]
  }

  /// Why a case has no values, in their place.
  private func told(_ failure: WhatIfResult.Failure, behind label: String, width: Int) -> [String] {
    let margin = width + 2
    let lines = words.sentence(for: failure).wrapped(indent: margin, columns: style.columns).map {
      $0.dropFirst(margin)
    }
    return lines.enumerated().map { number, line in
      (number == 0 ? label : "").padded(to: margin) + style.paint(String(line), .bad)
    }
  }

  private func clipped(_ name: String) -> String {
    DisplayWidth.of(name) > 40 ? DisplayWidth.prefix(of: name, columns: 39) + "…" : name
  }

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
    var text = sign + words.numeral(DecimalText.fixed(scaled, places: places)).replacing("-", with: "−")
    if case .serviceLevel = measure, let low = value.low {
      text += " ± " + words.numeral(DecimalText.fixed((value.value - low) * scale, places: places))
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
