public import Planning
public import WallClock
import Workforce

/// Advice for people: what could be done and what it is worth, then where agents are dear.
public struct AdviceView: Sendable {
  private let advice: Advice
  private let clock: HorizonClock
  private let style: TextStyle
  private let words: any Words

  /// Makes a view.
  public init(_ advice: Advice, clock: HorizonClock, style: TextStyle, words: any Words = English()) {
    self.advice = advice
    self.clock = clock
    self.style = style
    self.words = words
  }

  /// The tables, and what they mean.
  public func text() -> String {
    let headings = words.adviceHeadings
    var rows = [[headings.offer, headings.expected, headings.most, headings.realised]]
    rows += advice.values.filter(isTold).map { value in
      let isOpen = value.expected > 0 && value.expected < advice.gap
      return [
        words.sentence(for: value.offer, in: advice.outcome), (isOpen ? "~" : "") + number(value.expected),
        number(value.most),
        value.realised.map(number) ?? "",
      ]
    }
    var lines = table(rows)
    if !advice.days.isEmpty {
      let headings = words.adviceDayHeadings
      let days = advice.days.map { [words.sentence(for: $0, in: advice.outcome), number($0.saves)] }
      lines += [""] + table([[headings.offer, headings.saves]] + days)
    }
    let stretches = advice.stretches.map { [words.sentence(for: $0, in: advice.outcome), number($0.worth)] }
    if !stretches.isEmpty {
      lines.append("")
      lines += table([[headings.stretches, headings.expected]] + stretches)
    }
    lines += WorthMap(advice, clock: clock, style: style, words: words).lines
    return (lines + [""] + words.sentences(for: advice).flatMap { $0.wrapped(columns: style.columns) }).joined(
      separator: "\n") + "\n"
  }

  /// Hires are told whatever they are worth: nobody should have to guess what became of them.
  private func isTold(_ value: Advice.Value) -> Bool {
    if case .hire = value.offer { return true }
    return value.most > 0 && value.expected > 0.0005
  }

  /// A table of labels and numbers; a label that leaves these no room has lines of its own.
  private func table(_ rows: [[String]]) -> [String] {
    let numbers = AlignedTable(rows.map { Array($0.dropFirst()) }).paddedLines
    let room = style.columns - 2 - (numbers.map { DisplayWidth.of($0) }.max() ?? 0)
    let labels = rows.map { $0[0].wrapped(hanging: 2, columns: room) }
    let width = labels.joined().map { DisplayWidth.of($0) }.max() ?? 0
    let lines = zip(labels, numbers).map { label, numbers in
      label.dropLast() + [((label.last ?? "").padded(to: width) + "  " + numbers).withoutTrailingSpaces]
    }
    return lines.prefix(1).joined().map { style.paint($0, .heading) } + lines.dropFirst().joined()
  }

  private func number(_ value: Double) -> String {
    words.numeral(DecimalText.fixed(value, places: 1)).replacing("-", with: "−")
  }
}
