import PlanModel
import Workforce

/// How each count of the ledger lies on the agents: how many of them have how much, outlined before a roster, filled with it, by team.
/// Nobody is named, nobody is ranked.
struct LedgerDrawing: Drawing {
  /// Styles of teams, the first for all agents where there are more teams than styles.
  static let teamStyles: [StaticString] = ["w0", "w1", "w2", "w3", "w4", "w5"]
  /// Most bars of a count; more values are drawn together.
  private static let mostBars = 12
  private static let (across, width, panel, height) = (3, 960.0, 320.0, 150.0)
  private static let (left, right, top, bottom) = (30.0, 18.0, 34.0, 22.0)

  let standing: LedgerStanding
  /// The counts, a panel each.
  let counts: [LedgerCount]
  let words: any Words

  /// Teams that are told apart, in the plan's order; one without a name is everybody.
  var teams: [String] {
    let names = standing.people.filter(\.isInPlan).reduce(into: [String]()) { names, person in
      if !names.contains(person.team) { names.append(person.team) }
    }
    return (2...LedgerDrawing.teamStyles.count).contains(names.count) ? names : [""]
  }

  var size: (width: Double, height: Double) {
    let rows = (counts.count + LedgerDrawing.across - 1) / LedgerDrawing.across
    return (LedgerDrawing.width, LedgerDrawing.height * Double(rows))
  }

  var title: String { words.ledgerLabel(.heading) }

  func draw(to svg: inout Markup) {
    let teams = teams
    for (place, count) in counts.enumerated() {
      let x = LedgerDrawing.panel * Double(place % LedgerDrawing.across)
      let y = LedgerDrawing.height * Double(place / LedgerDrawing.across)
      let shift = "translate(\(DecimalText.trimmed(x, places: 1)) \(DecimalText.trimmed(y, places: 1)))"
      svg.element("g", Attribute("transform", shift)) { draw(count, teams, to: &$0) }
    }
  }

  private func draw(_ count: LedgerCount, _ teams: [String], to svg: inout Markup) {
    let people = standing.people.filter(\.isInPlan)
    let values = people.flatMap { [$0.before(count), $0.after(count)] }
    let bins = Bins(values, most: LedgerDrawing.mostBars)
    var before = [Int](repeating: 0, count: bins.count)
    var after = teams.map { _ in [Int](repeating: 0, count: bins.count) }
    for person in people {
      before[bins.place(of: person.before(count))] += 1
      after[teams.firstIndex(of: person.team) ?? 0][bins.place(of: person.after(count))] += 1
    }
    let sums = (0..<bins.count).map { bin in after.reduce(0) { $0 + $1[bin] } }
    let most = Double(max(1, (sums + before).max() ?? 1))
    let (x0, x1) = (LedgerDrawing.left, LedgerDrawing.panel - LedgerDrawing.right)
    let (y0, y1) = (LedgerDrawing.height - LedgerDrawing.bottom, LedgerDrawing.top)
    let step = (x1 - x0) / Double(bins.count)
    let half = min(18, 0.4 * step)
    func y(_ agents: Int) -> Double { y0 - Double(agents) / most * (y0 - y1) }
    func middle(_ bin: Int) -> Double { x0 + (Double(bin) + 0.5) * step }
    svg.caption(words.name(of: count), x: x0, y: 14, "t b")
    for (team, agents) in after.enumerated() {
      var bars = PathData()
      for bin in 0..<bins.count {
        let below = after[..<team].reduce(0) { $0 + $1[bin] }
        let top = y(below + agents[bin])
        bars.rectangle(x: middle(bin) - half, y: top, width: 2 * half, height: y(below) - top)
      }
      svg.path(LedgerDrawing.teamStyles[team], bars)
    }
    var outline = PathData()
    for bin in 0..<bins.count where standing.hasRoster && before[bin] > 0 {
      outline.rectangle(
        x: middle(bin) - half, y: y(before[bin]), width: 2 * half, height: y0 - y(before[bin]))
    }
    svg.path("need", outline)
    var line = PathData()
    line.move(to: x0, y0)
    line.step(to: x1, y0)
    svg.path("grid", line)
    for bin in 0..<bins.count {
      svg.caption(words.number(bins.start(of: bin), places: 0), x: middle(bin), y: LedgerDrawing.height - 6, "u m")
      let shown = max(sums[bin], standing.hasRoster ? before[bin] : 0)
      if sums[bin] > 0 { svg.caption("\(sums[bin])", x: middle(bin), y: y(shown) - 4, "t m") }
    }
  }
}

/// Stretches of equal width in which values lie.
private struct Bins {
  private let first: Int
  private let width: Int
  /// How many there are.
  let count: Int

  /// As many as hold all values, of a round width.
  init(_ values: [Double], most: Int) {
    func whole(_ value: Double) -> Int { Int(max(-1e9, min(1e9, value.rounded(.down)))) }
    let (low, high) = (whole(values.min() ?? 0), whole(values.max() ?? 0))
    // 1, 2, 5, 10, 20, 50, ….
    var (width, step) = (1, 0)
    func bin(_ value: Int) -> Int { value >= 0 ? value / width : -((width - 1 - value) / width) }
    while bin(high) - bin(low) >= most {
      width = step % 3 == 1 ? width / 2 * 5 : width * 2
      step += 1
    }
    first = bin(low)
    self.width = width
    count = bin(high) - bin(low) + 1
  }

  /// In which of them a value lies.
  func place(of value: Double) -> Int {
    let place = Int((max(-1e9, min(1e9, value)) / Double(width)).rounded(.down)) - first
    return max(0, min(count - 1, place))
  }

  /// Where one begins.
  func start(of bin: Int) -> Double { Double((first + bin) * width) }
}
