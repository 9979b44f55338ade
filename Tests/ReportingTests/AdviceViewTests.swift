import Testing
import Workforce

@testable import Planning
@testable import Reporting

/// Advice as a terminal shows it, in a week that ends with a clock change.
@Suite("Advice for people")
struct AdviceViewTests {
  private func advice() throws -> (Advice, Amsterdam) {
    let centre = try Amsterdam.spring()
    let outcome = centre.outcome
    var worth = [[Double]](repeating: [Double](repeating: -0.5, count: centre.plan.grid.intervalCount), count: 2)
    for (interval, amount) in zip(12..<18, [5, 5, 4, 3, 2, 1.0]) { worth[0][interval] = amount }
    worth[0][6 * 48 + 4] = 0.004
    for interval in 6 * 48 + 10..<6 * 48 + 14 { worth[0][interval] = 2.5 }
    let longer = FurtherLength(shift: 0, shape: ShiftShape(minutes: 600))
    let offers: [(AdviceOffer, Double)] = [
      (.hire(contract: 0, queues: [0, 1]), 12.5), (.start(shift: 1, minute: 735), 11), (.length(longer), 3),
      (.withoutRule(0), 0),
    ]
    let duty = centre.roster.duties[0][2]
    let advice = Advice(
      outcome: outcome, cost: 892.5, bound: 882.5,
      values: offers.map { Advice.Value(offer: $0, expected: $1, most: $1 + 10, realised: $1 > 12 ? 9.25 : nil) },
      stretches: [Advice.Stretch(queue: 0, intervals: 12..<18, worth: 20)], worth: worth,
      days: [
        Advice.Day(kind: .overtime, agent: 1, duty: duty, saves: 4.5),
        Advice.Day(kind: .timeOff, agent: 0, duty: centre.roster.duties[0][0], saves: -1.25),
      ])
    return (advice, centre)
  }

  @Test("what could be done, on which days, and where an agent more would be worth most, in each language")
  func golden() throws {
    let (advice, centre) = try advice()
    let plain = TextStyle(isColoured: false)
    let text = AdviceView(advice, clock: centre.clock, style: plain).text()
    try expectGolden(text, "advice.txt")
    let indonesian = AdviceView(advice, clock: centre.clock, style: plain, words: Indonesian()).text()
    try expectGolden(indonesian, "advice-id.txt")
    for line in (text + indonesian).split(separator: "\n") { #expect(DisplayWidth.of(line) <= 80, "\(line)") }
  }

  @Test("a day of 23 hours has 46 columns and a ruler of its own; a queue on which nobody is missing has no map")
  func map() throws {
    let (advice, centre) = try advice()
    let lines = WorthMap(
      advice, clock: centre.clock, style: TextStyle(isColoured: false), words: English()
    ).lines
    #expect(lines.count == 2 + 1 + 7 + 1 + 1 && !lines.contains { $0.hasPrefix("chat") })
    #expect(
      lines[3] == "Mon 23 Mar  " + String(repeating: "·", count: 12) + "███▓▒░" + String(repeating: "·", count: 30))
    #expect(lines[10].count == 12 + 46 && lines[10].hasSuffix("····▒▒▒▒" + String(repeating: "·", count: 32)))
    #expect(lines[9].contains("00  03") || lines[9].contains("04"), "\(lines[9])")
    #expect(lines.last == "░ up to 2.5  ▒ up to 5.0  ▓ up to 7.5  █ up to 10.0")
  }
}
