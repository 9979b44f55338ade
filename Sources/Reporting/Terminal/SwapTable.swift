import Planning
import Workforce

/// Legal ways to pass a duty on, a line each: who takes it, what comes in return, and what changes.
struct SwapTable {
  private let options: [SwapOption]
  private let names: SwapNames
  private let style: TextStyle

  init(_ options: [SwapOption], names: SwapNames, style: TextStyle) {
    self.options = options
    self.names = names
    self.style = style
  }

  var lines: [String] {
    let words = names.words
    let headings = [
      words.swapLabel(.partner), words.swapLabel(.inReturn), words.swapLabel(.cost),
      words.swapLabel(.short), words.swapLabel(.over), words.swapLabel(.days),
    ]
    let rows = options.map { option in
      [
        names.plan.agents[option.partner].id,
        option.inReturn.map { names.duty($0, of: option.partner) } ?? words.nothingInReturn,
        signed(Double(option.cost.total) / 1000, places: 1), signed(option.shortHours, places: 1),
        signed(option.surplusHours, places: 1), words.number(Double(option.swap.touchedDays), places: 0),
      ]
    }.map { $0.map(HarmlessText.line) }
    // The texts of the first two columns are flush left, the numbers of the others flush right.
    let all = [headings] + rows
    let width = all.map { DisplayWidth.of($0[0]) }.max() ?? 0
    let labels = all.map { $0[0].padded(to: width) + "  " + $0[1] }
    let table = AlignedTable(zip(labels, all).map { [$0] + $1.dropFirst(2) }, isLabelled: true).lines
    return table.prefix(1).map { style.paint($0, .heading) } + table.dropFirst()
  }

  /// `+1.5`, `−0.3`, `0`: a difference.
  private func signed(_ value: Double, places: Int) -> String {
    let text = DecimalText.fixed(abs(value), places: places)
    let isZero = text.allSatisfy { $0 == "0" || $0 == "." }
    return isZero ? "0" : (value > 0 ? "+" : "−") + names.words.numeral(text)
  }
}
