import Testing
import Verification
import Workforce

@Suite("wish") struct UngrantedWishesTests {
  func tiny(_ target: Wish.Target, isWanted: Bool, weight: Double = 5, past: [Duty] = []) -> Tiny {
    var tiny = Tiny(past: past)
    tiny.plan.agents[0].wishes = [Wish(isWanted: isWanted, target: target, weight: weight)]
    return tiny
  }

  func cost(_ tiny: Tiny, _ duties: [Duty]) -> Int { tiny.verify(duties).cost.wishes }

  @Test("An avoided day costs its weight when a duty starts on it") func avoidedDay() {
    let tiny = tiny(.day(1), isWanted: false)
    let verification = tiny.verify([tiny.duty(1, 8, 16)])
    #expect(verification.cost.wishes == 5000)
    #expect(verification.isFeasible)
    #expect(verification.findings.map(\.cost.units) == [5])
    #expect(verification.findings.map(\.facts) == [.wish(tiny.plan.agents[0].wishes[0])])
    #expect(cost(tiny, [tiny.duty(2, 8, 16)]) == 0)
  }

  @Test("A wanted day costs its weight when no duty starts on it") func wantedDay() {
    let tiny = tiny(.day(1), isWanted: true)
    #expect(cost(tiny, []) == 5000)
    #expect(cost(tiny, [tiny.duty(1, 8, 16)]) == 0)
  }

  @Test("A night that runs into the day does not start on it") func acrossMidnight() {
    let avoided = tiny(.day(1), isWanted: false)
    #expect(cost(avoided, [avoided.duty(0, 22, 30)]) == 0)
    let wanted = tiny(.day(1), isWanted: true)
    #expect(cost(wanted, [wanted.duty(0, 22, 30)]) == 5000)
  }

  @Test("A shift is of its family") func shift() {
    let avoided = tiny(.shift(family: Tiny.late, day: 1), isWanted: false)
    #expect(cost(avoided, [avoided.duty(1, 8, 16, family: Tiny.late)]) == 5000)
    #expect(cost(avoided, [avoided.duty(1, 8, 16)]) == 0)
    let wanted = tiny(.shift(family: Tiny.late, day: 1), isWanted: true)
    #expect(cost(wanted, [wanted.duty(1, 8, 16)]) == 5000)
    #expect(cost(wanted, [wanted.duty(1, 8, 16, family: Tiny.late)]) == 0)
  }

  @Test("Avoided hours cost by the overlap, breaks included, also past midnight") func avoidedHours() {
    let tiny = tiny(.hours(23 * 60..<26 * 60), isWanted: false)
    let pause = PlacedBreak(start: 60, minutes: 60, isPaid: false, kind: .meal)
    let verification = tiny.verify([tiny.duty(0, 22, 24.5, breaks: [pause])])
    #expect(verification.cost.wishes == 7500)
    #expect(verification.findings.filter { $0.rule == .wish }.map(\.amount) == [Amount(90, .minutes)])
    #expect(cost(tiny, [tiny.duty(0, 15, 23)]) == 0)
  }

  @Test("Wanted hours cost by the time without duty") func wantedHours() {
    let tiny = tiny(.hours(8 * 60..<12 * 60), isWanted: true)
    #expect(cost(tiny, []) == 20_000)
    #expect(cost(tiny, [tiny.duty(0, 9, 17)]) == 5000)
    #expect(cost(tiny, [tiny.duty(0, 8, 16)]) == 0)
  }

  @Test("Minutes that two duties share count once, those of a duty before the hours not at all") func sharedMinutes() {
    let tiny = tiny(.hours(600..<720), isWanted: false)
    #expect(cost(tiny, [tiny.duty(0, 8, 11.5), tiny.duty(0, 9, 11)]) == 7500)
    #expect(cost(tiny, [tiny.duty(0, 6, 8), tiny.duty(0, 9, 11)]) == 5000)
  }

  @Test("Past duties do not count") func acrossTheBorder() {
    let past = [Tiny.past(-1, 22, 30)]
    let tiny = tiny(.hours(0..<120), isWanted: false, past: past)
    #expect(cost(tiny, []) == 0)
  }

  @Test("The price is rounded once a wish, to a thousandth") func rounding() {
    let tiny = tiny(.hours(0..<10), isWanted: true, weight: 0.1)
    #expect(cost(tiny, []) == 17)
  }
}
