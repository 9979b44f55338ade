import Testing
import Verification
import Workforce

@Suite("breaks") struct BreakPlacementTests {
  /// Eight hours with a rest of 15 paid minutes, then a meal of 30 unpaid minutes; at most 4 hours without a break.
  let tiny: Tiny = {
    var tiny = Tiny()
    let rest = BreakRule(kind: .rest, minutes: 15, isPaid: true, earliestStart: 60, latestEnd: 180)
    let meal = BreakRule(kind: .meal, minutes: 30, isPaid: false, earliestStart: 180, latestEnd: 330)
    tiny.plan.shifts[0].shapes = [
      ShiftShape(minutes: 480, breaks: [rest, meal], longestStretch: 240, breakStep: 15)
    ]
    return tiny
  }()

  func rest(_ start: Int) -> PlacedBreak { PlacedBreak(start: start, minutes: 15, isPaid: true, kind: .rest) }
  func meal(_ start: Int) -> PlacedBreak { PlacedBreak(start: start, minutes: 30, isPaid: false, kind: .meal) }

  func findings(_ breaks: PlacedBreak..., from hour: Double = 6) -> [Finding] {
    tiny.findings(.breaks, [tiny.duty(0, hour, hour + 8, breaks: breaks)])
  }

  func fault(_ finding: Finding) -> BreakFault? {
    if case .breaks(_, let fault) = finding.facts { fault } else { nil }
  }

  @Test("Breaks at the edges of their windows are as asked for") func asPlanned() {
    #expect(findings(rest(60), meal(240)) == [])
    #expect(findings(rest(165), meal(300)) == [])
  }

  @Test("A missing break counts as one, and the stretch it leaves by its excess") func missing() {
    let found = findings(meal(300))
    #expect(found.contains { $0.amount == Amount(1, .breaks) && fault($0) == .count(placed: 1, asked: 2) })
    #expect(found.last.flatMap(fault) == .stretch(start: 360, minutes: 300, limit: 240))
    #expect(found.last?.amount == Amount(60, .minutes))
  }

  @Test("A break too many counts as one") func tooMany() {
    let found = findings(rest(60), meal(240), rest(360))
    #expect(found.map(\.amount.value) == [1])
    #expect(found.map(\.amount.unit) == [.breaks])
  }

  @Test("A break before its earliest start counts the minutes") func tooEarly() {
    let found = findings(rest(45), meal(240))
    #expect(found.map(\.amount.value) == [15])
    #expect(found.map(fault) == [.early(start: 405, kind: .rest, minutes: 15)])
  }

  @Test("A break after its latest end counts the minutes") func tooLate() {
    let found = findings(rest(165), meal(315))
    #expect(found.map(\.amount.value) == [15])
    #expect(found.map(fault) == [.late(start: 675, kind: .meal, minutes: 15)])
  }

  @Test("A break off the step counts the minutes since the last one") func offStep() {
    let found = findings(rest(100), meal(240))
    #expect(found.map(\.amount.value) == [10])
    #expect(found.map(fault) == [.offStep(start: 460, step: 15)])
  }

  @Test("A break of another length, kind or pay is a breach each") func otherSort() {
    let long = PlacedBreak(start: 60, minutes: 30, isPaid: true, kind: .rest)
    #expect(findings(long, meal(240)).map(\.amount.value) == [15])
    let unpaid = PlacedBreak(start: 60, minutes: 15, isPaid: false, kind: .rest)
    #expect(findings(unpaid, meal(240)).map(fault) == [.pay(start: 420, kind: .rest, isPaid: false)])
    let other = PlacedBreak(start: 60, minutes: 15, isPaid: true, kind: .meal)
    #expect(findings(other, meal(240)).map(fault) == [.kind(start: 420, placed: .meal, asked: .rest)])
  }

  @Test("Breaks in the other order are out of place") func otherOrder() {
    #expect(!findings(meal(60), rest(240)).isEmpty)
  }

  @Test("Breaks that overlap count the minutes shared") func overlap() {
    var tiny = tiny
    tiny.plan.shifts[0].shapes[0].breaks[1].earliestStart = 60
    tiny.plan.shifts[0].shapes[0].longestStretch = nil
    let breaks = [rest(120), meal(120)]
    #expect(tiny.amounts(.breaks, [tiny.duty(0, 6, 14, breaks: breaks)]) == [15])
    #expect(tiny.amounts(.breaks, [tiny.duty(0, 6, 14, breaks: [rest(120), meal(135)])]) == [])
  }

  @Test("A break past midnight is judged from the shift's start") func acrossMidnight() {
    #expect(findings(rest(120), meal(240), from: 22) == [])
    let found = findings(rest(45), meal(240), from: 23.5)
    #expect(found.map(\.amount.value) == [15])
    #expect(found.map(fault) == [.early(start: 1455, kind: .rest, minutes: 15)])
  }

  @Test("A clock change inside the shift moves no break", arguments: [60, -60]) func clockChange(by minutes: Int) {
    var changed = Tiny(grid: Tiny.grid(changeDay: 0, changeMinutes: minutes))
    changed.plan.shifts[0].shapes = tiny.plan.shifts[0].shapes
    #expect(changed.amounts(.breaks, [changed.duty(0, 0, 8, breaks: [rest(120), meal(240)])]) == [])
    #expect(changed.amounts(.breaks, [changed.duty(0, 0, 8, breaks: [rest(180), meal(240)])]) == [15])
  }

  @Test("Of two shapes of one length, the one that fits counts") func twoShapes() {
    var tiny = tiny
    tiny.plan.shifts[0].shapes.append(ShiftShape(minutes: 480))
    #expect(tiny.amounts(.breaks, [tiny.duty(0, 6, 14)]) == [])
    #expect(tiny.amounts(.breaks, [tiny.duty(0, 6, 14, breaks: [rest(60), meal(240)])]) == [])
  }

  @Test("Two breaks nearer than the shortest stretch count the minutes that are missing, once a pair")
  func tooNear() {
    var near = tiny
    near.plan.shifts[0].shapes[0].shortestStretch = 90
    func findings(_ rest: Int, _ meal: Int) -> [Finding] {
      near.findings(.breaks, [near.duty(0, 6, 14, breaks: [self.rest(rest), self.meal(meal)])])
    }
    #expect(findings(165, 270) == [])
    let found = findings(165, 240)
    #expect(found.map(fault) == [.near(start: 600, kind: .meal, minutes: 60, limit: 90)])
    #expect(found.map(\.amount) == [Amount(30, .minutes)])
  }
}
