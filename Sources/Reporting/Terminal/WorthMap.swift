import Planning
import WallClock
import Workforce

/// Where one more agent would be worth most, as a map in letters: for each queue a row a day, a column for each stretch of a day.
struct WorthMap {
  private static let shades = ["░", "▒", "▓", "█"]

  private let advice: Advice
  private let clock: HorizonClock
  private let style: TextStyle
  private let words: any Words

  init(_ advice: Advice, clock: HorizonClock, style: TextStyle, words: any Words) {
    self.advice = advice
    self.clock = clock
    self.style = style
    self.words = words
  }

  private var grid: TimeGrid { advice.outcome.plan.grid }

  /// A map of each queue on which an agent more is worth anything, each below an empty line.
  var lines: [String] {
    zip(advice.outcome.plan.queues, advice.worth).flatMap { queue, worth -> [String] in
      // Cents of an hour are nothing.
      let perHour = worth.map { $0 < 0.005 ? 0 : $0 * 60 / Double(grid.intervalMinutes) }
      guard let most = perHour.max(), most > 0 else { return [] }
      return ["", style.paint(words.heading(ofWorthOn: queue.id), .heading)] + map(perHour, most: most) + [key(most)]
    }
  }

  private func map(_ worth: [Double], most: Double) -> [String] {
    let names = (0..<grid.dayCount).map { words.shortDay(grid.date(of: $0)) }
    let width = (names.map { DisplayWidth.of($0) }.max() ?? 0) + 2
    var (lines, ruler): ([String], String?) = ([], nil)
    for (day, name) in names.enumerated() {
      let bar = DayBar(grid: grid, clock: clock, day: day, words: words, style: style)
      if bar.ruler != ruler {
        lines.append(String(repeating: " ", count: width) + bar.ruler)
        ruler = bar.ruler
      }
      lines.append(name.padded(to: width) + bar.shades(worth, of: WorthMap.shades, maximum: most, style: style))
    }
    return lines
  }

  /// `░ up to 2.5  ▒ up to 5.0  ▓ up to 7.5  █ up to 10.0`.
  private func key(_ most: Double) -> String {
    let count = WorthMap.shades.count
    return WorthMap.shades.enumerated().map { place, shade in
      let amount = DecimalText.fixed(most * Double(place + 1) / Double(count), places: 1)
      return "\(shade) \(words.worth(upTo: words.numeral(amount)))"
    }.joined(separator: "  ")
  }
}
