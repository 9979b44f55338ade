import Testing
import Verification
import Workforce

@Suite("fair-share") struct UnevenSharesTests {
  private func tiny(_ burden: FairShare.Burden, before: Double, due: Double, weeks: Int = 1) -> Tiny {
    var tiny = Tiny(grid: Tiny.grid(weeks: weeks))
    tiny.plan.fairShares = [FairShare(burden: burden, weight: 2)]
    tiny.plan.agents[0].standings = [FairShareStanding(share: 0, before: before, due: due)]
    return tiny
  }

  @Test("Beyond what is due the square is paid, less what stood before") func square() {
    let tiny = tiny(.nights, before: 5, due: 5.5)
    let nights = { (days: [Int]) in days.map { tiny.duty($0, 22, 30) } }
    #expect(tiny.findings(.fairShare, nights([0])).map(\.cost) == [Cost(thousandths: 500)])
    let three = tiny.findings(.fairShare, nights([0, 2, 4]))
    #expect(three.map(\.cost) == [Cost(thousandths: 12_500)])
    #expect(three.map(\.amount) == [Amount(2.5, .nights)])
    #expect(three.map(\.facts) == [.unevenShare(.nights, here: 3, before: 5, due: 5.5)])
    #expect(three.map(\.isHard) == [false])
    #expect(tiny.verify(nights([0])).cost.rules == 500)
    let beyond = self.tiny(.nights, before: 7, due: 5)
    #expect(beyond.findings(.fairShare, []).isEmpty)
    #expect(beyond.findings(.fairShare, [beyond.duty(0, 22, 30)]).map(\.cost) == [Cost(thousandths: 10_000)])
  }

  @Test("Up to what is due nothing is paid, nor by who has no standing") func due() {
    let tiny = tiny(.nights, before: 2, due: 4)
    #expect(tiny.findings(.fairShare, [0, 2].map { tiny.duty($0, 22, 30) }).isEmpty)
    var none = self.tiny(.nights, before: 0, due: 0)
    none.plan.agents[0].standings = []
    #expect(none.findings(.fairShare, [none.duty(0, 22, 30)]).isEmpty)
  }

  @Test("Days and late evenings are no nights") func noNights() {
    let tiny = tiny(.nights, before: 0, due: 0)
    #expect(tiny.findings(.fairShare, [tiny.duty(0, 8, 16), tiny.duty(2, 18, 26)]).isEmpty)
  }

  @Test("Early starts and late ends are those of the plan's edges, and nights are neither") func edges() {
    var early = tiny(.early, before: 0, due: 0)
    early.plan.edges = DayEdges(early: 7 * 60, late: 21 * 60, of: early.plan.grid)
    let found = early.findings(.fairShare, [early.duty(0, 6, 14), early.duty(1, 7, 15), early.duty(3, 22, 30)])
    #expect(found.map(\.facts) == [.unevenShare(.early, here: 1, before: 0, due: 0)])
    #expect(found.map(\.cost) == [Cost(thousandths: 2000)])
    var late = tiny(.late, before: 1, due: 1)
    late.plan.edges = early.plan.edges
    let two = [late.duty(0, 14, 22), late.duty(1, 13, 21), late.duty(3, 15, 22.5), late.duty(4, 22, 30)]
    #expect(late.findings(.fairShare, two).map(\.facts) == [.unevenShare(.late, here: 2, before: 1, due: 1)])
  }

  @Test("Hours above the contract are those beyond the least that each week asks for") func hours() {
    var tiny = tiny(.hoursAboveContract, before: 2, due: 3, weeks: 2)
    tiny.plan.agents[0].weeks = [
      WeekLimits(minutes: 960...2400, days: 0...7), WeekLimits(minutes: 0...2400, days: 0...7),
    ]
    // 24 hours where 16 are asked for, and 8 where none is: 16 beside the 2 there were, 15 of them beyond what is due.
    let duties = [0, 1, 2, 8].map { tiny.duty($0, 8, 16) }
    let found = tiny.findings(.fairShare, duties)
    #expect(found.map(\.facts) == [.unevenShare(.hoursAboveContract, here: 16, before: 2, due: 3)])
    #expect(found.map(\.amount) == [Amount(900, .minutes)])
    #expect(found.map(\.cost) == [Cost(thousandths: 450_000)])
    #expect(
      tiny.findings(.fairShare, [0, 1].map { tiny.duty($0, 8, 16) }).isEmpty, "what is asked for is nothing more")
  }

  @Test("A weekend counts once, whichever of its days are worked") func weekends() {
    let tiny = tiny(.weekends, before: 0, due: 0, weeks: 2)
    let once = tiny.findings(.fairShare, [5, 6].map { tiny.duty($0, 8, 16) })
    #expect(once.map(\.cost) == [Cost(thousandths: 2000)])
    let twice = tiny.findings(.fairShare, [6, 12].map { tiny.duty($0, 8, 16) })
    #expect(twice.map(\.cost) == [Cost(thousandths: 8000)])
    #expect(tiny.findings(.fairShare, [tiny.duty(4, 22, 30)]).isEmpty)
  }

  @Test("Holidays are those of the calendar, by the day on which a duty starts") func holidays() {
    var tiny = tiny(.holidays, before: 0, due: 0)
    let date = tiny.plan.grid.date(of: 2)
    tiny.plan.specialDays = [SpecialDay(name: "feast", date: date, effect: .factor(1), isHoliday: true)]
    #expect(tiny.findings(.fairShare, [tiny.duty(2, 8, 16)]).map(\.cost) == [Cost(thousandths: 2000)])
    #expect(tiny.findings(.fairShare, [tiny.duty(1, 22, 30)]).isEmpty)
    tiny.plan.specialDays[0].isHoliday = false
    #expect(tiny.findings(.fairShare, [tiny.duty(2, 8, 16)]).isEmpty)
  }

  @Test("Points are those of the shift") func points() {
    let tiny = tiny(.points([0, 3]), before: 0, due: 1)
    #expect(tiny.findings(.fairShare, [tiny.duty(2, 8, 16)]).isEmpty)
    let late = tiny.findings(.fairShare, [tiny.duty(2, 8, 16, family: Tiny.late)])
    #expect(late.map(\.amount) == [Amount(2, .times)])
    #expect(late.map(\.cost) == [Cost(thousandths: 8000)])
  }
}
