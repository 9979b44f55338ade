public import Planning

/// Advice for people: what could be done and what it is worth, then where agents are dear.
public struct AdviceView: Sendable {
  private let advice: Advice
  private let style: TextStyle
  private let words: any Words

  /// Makes a view.
  public init(_ advice: Advice, style: TextStyle, words: any Words = English()) {
    self.advice = advice
    self.style = style
    self.words = words
  }

  /// The tables, and what they mean.
  public func text() -> String {
    let headings = words.adviceHeadings
    var rows = [[headings.offer, headings.expected, headings.most, headings.realised]]
    rows += advice.values.filter { $0.most > 0 && $0.expected > 0.0005 }.map { value in
      [
        words.sentence(for: value.offer, in: advice.outcome),
        (value.expected < advice.gap ? "~" : "") + number(value.expected), number(value.most),
        value.realised.map(number) ?? "",
      ]
    }
    var lines = table(rows)
    let stretches = advice.stretches.map { [words.sentence(for: $0, in: advice.outcome), number($0.worth)] }
    if !stretches.isEmpty {
      lines.append("")
      lines += table([[headings.stretches, headings.expected]] + stretches)
    }
    return (lines + [""] + words.sentences(for: advice).flatMap { $0.wrapped(columns: style.columns) }).joined(
      separator: "\n") + "\n"
  }

  private func table(_ rows: [[String]]) -> [String] {
    let lines = AlignedTable(rows, isLabelled: true).lines
    return lines.prefix(1).map { style.paint($0, .heading) } + lines.dropFirst()
  }

  private func number(_ value: Double) -> String {
    words.numeral(DecimalText.fixed(value, places: 1)).replacing("-", with: "−")
  }
}
