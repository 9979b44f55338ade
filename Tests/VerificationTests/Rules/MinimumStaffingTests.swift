import Testing
import Verification
import Workforce

@Suite("minimum-staffing") struct MinimumStaffingTests {
  /// Two agents from 22:00 to 23:00.
  let rule = RuleKind.minimumStaffing(queue: 0, agents: 2, wallClock: 1320..<1380)

  /// Findings of one day when one agent works on it.
  func findings(_ tiny: Tiny, day: Int, _ duties: [Duty]) -> [Finding] {
    tiny.findings(.minimumStaffing, duties).filter { $0.day == day }
  }

  @Test("One agent of two is one missing in each interval of the window") func oneMissing() {
    let tiny = Tiny(rule: rule)
    let found = findings(tiny, day: 1, [tiny.duty(1, 15, 23)])
    #expect(found.map(\.amount.value) == [1, 1])
    #expect(found.map(\.amount.unit) == [.agentIntervals, .agentIntervals])
    #expect(found.map(\.agent) == [nil, nil])
    #expect(found.first?.facts == .understaffed(queue: 0, wanted: 2, start: 1440 + 1320))
  }

  @Test("Nobody is two missing") func nobody() {
    #expect(findings(Tiny(rule: rule), day: 1, []).map(\.amount.value) == [2, 2])
  }

  @Test("As many as asked for are none") func enough() {
    let tiny = Tiny(rule: .minimumStaffing(queue: 0, agents: 1, wallClock: 1320..<1380))
    #expect(findings(tiny, day: 1, [tiny.duty(1, 15, 23)]).isEmpty)
  }

  @Test("A break over half of an interval leaves half an agent") func halfABreak() {
    var tiny = Tiny(rule: .minimumStaffing(queue: 0, agents: 1, wallClock: 1320..<1380))
    tiny.addShape(breakMinutes: 15, step: 15)
    let pause = PlacedBreak(start: 420, minutes: 15, isPaid: true, kind: .rest)
    let found = findings(tiny, day: 1, [tiny.duty(1, 15, 23, breaks: [pause])])
    #expect(found.map(\.amount.value) == [0.5])
    #expect(found.map(\.facts) == [.understaffed(queue: 0, wanted: 1, start: 1440 + 1320)])
  }

  @Test("A window past midnight asks on both sides of it") func acrossMidnight() {
    let tiny = Tiny(rule: .minimumStaffing(queue: 0, agents: 1, wallClock: 1380..<1500))
    #expect(findings(tiny, day: 1, []).count == 4)
    #expect(findings(tiny, day: 1, [tiny.duty(1, 22, 30)]).count == 2)
    #expect(findings(tiny, day: 2, [tiny.duty(1, 22, 30)]).count == 2)
  }

  @Test("A past duty that runs into the horizon is there") func acrossTheBorder() {
    let rule = RuleKind.minimumStaffing(queue: 0, agents: 1, wallClock: 0..<60)
    let tiny = Tiny(
      rule: rule,
      past: [Tiny.past(-1, 22, 30, queue: 0, breaks: [PlacedBreak(start: 150, minutes: 30, isPaid: true, kind: .rest)])]
    )
    #expect(findings(tiny, day: 0, []).map(\.facts) == [.understaffed(queue: 0, wanted: 1, start: 30)])
    #expect(findings(Tiny(rule: rule), day: 0, []).count == 2)
  }

  @Test("Intervals in which the queue is closed ask for nobody") func closed() {
    var tiny = Tiny(rule: rule)
    tiny.plan.queues[0].openSlots[Weekday.tuesday.index][44] = false
    #expect(findings(tiny, day: 1, []).count == 1)
    #expect(findings(tiny, day: 2, []).count == 2)
  }

  @Test("Neither does a day that the calendar closes, nor the rest of one with hours of its own")
  func special() {
    func count(_ effect: SpecialDay.Effect, hours: [Range<Int>]? = nil, queues: [String]? = nil) -> Int {
      var tiny = Tiny(rule: rule)
      tiny.plan.queues[0].openSlots[Weekday.sunday.index] = [Bool](repeating: false, count: 48)
      let date = tiny.plan.grid.date(of: 1)
      tiny.plan.specialDays = [SpecialDay(name: "Fair", date: date, effect: effect, hours: hours, queues: queues)]
      #expect(findings(tiny, day: 2, []).count == 2 && findings(tiny, day: 6, []).isEmpty)
      return findings(tiny, day: 1, []).count
    }
    #expect(count(.closed) == 0 && count(.like(.sunday)) == 0)
    #expect(count(.learned, hours: [480..<1350]) == 1 && count(.learned, hours: [480..<840]) == 0)
    #expect(count(.like(.monday)) == 2 && count(.factor(0)) == 2 && count(.closed, queues: ["mail"]) == 2)
  }

  @Test("The repeated hour asks twice, the skipped hour never", arguments: [(60, 0), (-60, 4)])
  func clockChange(by minutes: Int, count: Int) {
    let grid = Tiny.grid(changeDay: 1, changeMinutes: minutes)
    let tiny = Tiny(rule: .minimumStaffing(queue: 0, agents: 1, wallClock: 120..<180), grid: grid)
    #expect(findings(tiny, day: 1, []).count == count)
    #expect(findings(tiny, day: 2, []).count == 2)
  }
}
