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

  func messages(_ tiny: Tiny, _ duties: [Duty]) -> [String] {
    tiny.findings("weekly-pattern", duties).map(\.message)
  }

  @Test("A day off with a duty is a breach, without one none") func off() {
    let tiny = tiny(.off)
    #expect(
      messages(tiny, [tiny.duty(0, 6, 14)]) == [
        "agent A1: contract full fixes 2026-03-02 as a day off, a duty starts on it"
      ])
    #expect(messages(tiny, [tiny.duty(1, 6, 14)]) == [])
  }

  @Test("A day of work without a duty is a breach, with one of any family none") func work() {
    let tiny = tiny(.work)
    #expect(messages(tiny, []) == ["agent A1: contract full fixes 2026-03-02 as a day of work, no duty starts on it"])
    #expect(messages(tiny, [tiny.duty(0, 6, 14, family: Tiny.late)]) == [])
  }

  @Test("A day of a family asks for a duty of that family") func family() {
    let tiny = tiny(.shift(Tiny.late))
    let expected = "agent A1: contract full fixes 2026-03-02 as a day of shift late, none starts on it"
    #expect(messages(tiny, []) == [expected])
    #expect(messages(tiny, [tiny.duty(0, 6, 14)]) == [expected])
    #expect(messages(tiny, [tiny.duty(0, 6, 14, family: Tiny.late)]) == [])
  }

  @Test("An absence on the day frees it of the demand to work, but not to be off") func absence() {
    #expect(messages(tiny(.work, unavailable: [leave]), []) == [])
    #expect(messages(tiny(.shift(Tiny.late), unavailable: [leave]), []) == [])
    let off = tiny(.off, unavailable: [leave])
    #expect(messages(off, [off.duty(0, 6, 14)]).count == 1)
  }

  @Test("The time outside employment frees the day, the agent's own availability does not") func otherReasons() {
    let gone = Unavailability(minutes: 0..<60, reason: .notEmployed)
    #expect(messages(tiny(.work, unavailable: [gone]), []) == [])
    let busy = Unavailability(minutes: 0..<60, reason: .availability)
    #expect(messages(tiny(.work, unavailable: [busy]), []).count == 1)
  }

  @Test("A day that the calendar takes from all queues of the agent is free too, half a day is not") func closed() {
    func breaches(_ demand: DayPattern, hours: [Range<Int>]? = nil, isClosed: Bool = true) -> Int {
      var tiny = tiny(demand)
      let effect: SpecialDay.Effect = isClosed ? .closed : .learned
      tiny.plan.specialDays = [SpecialDay(name: "Fair", date: tiny.plan.grid.date(of: 0), effect: effect, hours: hours)]
      return messages(tiny, []).count
    }
    #expect(breaches(.work) == 0 && breaches(.shift(Tiny.late)) == 0)
    #expect(breaches(.work, hours: [480..<720], isClosed: false) == 1)
  }

  @Test("An absence that begins at midnight after the day does not touch it") func midnight() {
    let tomorrow = Unavailability(minutes: 1440..<2880, reason: .absence("leave"))
    #expect(messages(tiny(.work, unavailable: [tomorrow]), []).count == 1)
  }

  @Test("A duty past midnight does not work the next day") func acrossMidnight() {
    let tiny = tiny(.off, unavailable: [])
    #expect(messages(tiny, [tiny.duty(6, 22, 30)]) == [])
    let withPast = Tiny(past: [Tiny.past(-1, 22, 30)])
    #expect(messages(withPast, []) == [])
  }
}
