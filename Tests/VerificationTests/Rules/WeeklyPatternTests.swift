import Testing
import Verification
import Workforce

@Suite("weekly-pattern") struct WeeklyPatternTests {
  /// Monday as given, all other days free.
  func tiny(_ monday: DayPattern, unavailable: [Unavailability] = []) -> Tiny {
    var tiny = Tiny()
    tiny.plan.contracts[0].pattern = [monday] + [DayPattern](repeating: .free, count: 6)
    tiny.plan.agents[0].unavailable = unavailable
    return tiny
  }
  let leave = Unavailability(minutes: 1380..<1440, reason: .absence("leave"))

  func facts(_ tiny: Tiny, _ duties: [Duty]) -> [FindingFacts] {
    tiny.findings(.weeklyPattern, duties).map(\.facts)
  }

  @Test("A day off with a duty is a breach, without one none") func off() {
    let tiny = tiny(.off)
    #expect(facts(tiny, [tiny.duty(0, 6, 14)]) == [.pattern(day: 0, demand: .off)])
    #expect(facts(tiny, [tiny.duty(1, 6, 14)]) == [])
  }

  @Test("A day of work without a duty is a breach, with one of any family none") func work() {
    let tiny = tiny(.work)
    #expect(facts(tiny, []) == [.pattern(day: 0, demand: .work)])
    #expect(facts(tiny, [tiny.duty(0, 6, 14, family: Tiny.late)]) == [])
  }

  @Test("A day of a family asks for a duty of that family") func family() {
    let tiny = tiny(.shifts([Tiny.late]))
    let expected = FindingFacts.pattern(day: 0, demand: .shifts([Tiny.late]))
    #expect(facts(tiny, []) == [expected])
    #expect(facts(tiny, [tiny.duty(0, 6, 14)]) == [expected])
    #expect(facts(tiny, [tiny.duty(0, 6, 14, family: Tiny.late)]) == [])
  }

  @Test("A day of several families takes a duty of any of them") func families() {
    let tiny = tiny(.shifts([Tiny.early, Tiny.late]))
    #expect(facts(tiny, []) == [.pattern(day: 0, demand: .shifts([Tiny.early, Tiny.late]))])
    #expect(facts(tiny, [tiny.duty(0, 6, 14)]) == [])
    #expect(facts(tiny, [tiny.duty(0, 6, 14, family: Tiny.late)]) == [])
  }

  @Test("A day of only some families has a duty of them, or none; an absence changes nothing of that") func only() {
    for unavailable in [[], [leave]] {
      let tiny = tiny(.only([Tiny.late]), unavailable: unavailable)
      #expect(facts(tiny, []) == [])
      #expect(facts(tiny, [tiny.duty(0, 6, 14, family: Tiny.late)]) == [])
      #expect(facts(tiny, [tiny.duty(0, 6, 14)]) == [.pattern(day: 0, demand: .only([Tiny.late]))])
    }
  }

  @Test("A rotation goes before the contract's pattern, day by day") func rotation() {
    var tiny = tiny(.off)
    tiny.plan.agents[0].rotation = [.only([Tiny.early]), .off] + [DayPattern](repeating: .free, count: 5)
    #expect(facts(tiny, [tiny.duty(0, 6, 14)]) == [])
    #expect(facts(tiny, [tiny.duty(1, 6, 14)]) == [.pattern(day: 1, demand: .off)])
    tiny.plan.agents[0].rotation = []
    #expect(facts(tiny, [tiny.duty(0, 6, 14)]) == [], "of days that it does not name it demands nothing")
  }

  @Test("An absence on the day frees it of the demand to work, but not to be off") func absence() {
    #expect(facts(tiny(.work, unavailable: [leave]), []) == [])
    #expect(facts(tiny(.shifts([Tiny.late]), unavailable: [leave]), []) == [])
    let off = tiny(.off, unavailable: [leave])
    #expect(facts(off, [off.duty(0, 6, 14)]).count == 1)
  }

  @Test("The time outside employment frees the day, the agent's own availability does not") func otherReasons() {
    let gone = Unavailability(minutes: 0..<60, reason: .notEmployed)
    #expect(facts(tiny(.work, unavailable: [gone]), []) == [])
    let busy = Unavailability(minutes: 0..<60, reason: .availability)
    #expect(facts(tiny(.work, unavailable: [busy]), []).count == 1)
  }

  @Test("A day that the calendar takes from all queues of the agent is free too, half a day is not") func closed() {
    func breaches(_ demand: DayPattern, hours: [Range<Int>]? = nil, isClosed: Bool = true) -> Int {
      var tiny = tiny(demand)
      let effect: SpecialDay.Effect = isClosed ? .closed : .learned
      tiny.plan.specialDays = [SpecialDay(name: "Fair", date: tiny.plan.grid.date(of: 0), effect: effect, hours: hours)]
      return facts(tiny, []).count
    }
    #expect(breaches(.work) == 0 && breaches(.shifts([Tiny.late])) == 0)
    #expect(breaches(.work, hours: [480..<720], isClosed: false) == 1)
  }

  @Test("An absence that begins at midnight after the day does not touch it") func midnight() {
    let tomorrow = Unavailability(minutes: 1440..<2880, reason: .absence("leave"))
    #expect(facts(tiny(.work, unavailable: [tomorrow]), []).count == 1)
  }

  @Test("A duty past midnight does not work the next day") func acrossMidnight() {
    let tiny = tiny(.off, unavailable: [])
    #expect(facts(tiny, [tiny.duty(6, 22, 30)]) == [])
    let withPast = Tiny(past: [Tiny.past(-1, 22, 30)])
    #expect(facts(withPast, []) == [])
  }
}
