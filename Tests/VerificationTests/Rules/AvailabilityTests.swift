import Testing
import Verification
import Workforce

@Suite("unavailable") struct AvailabilityTests {
  func tiny(_ minutes: Range<Int>, _ reason: Unavailability.Reason = .availability, grid: TimeGrid = Tiny.grid())
    -> Tiny
  {
    var tiny = Tiny(grid: grid)
    tiny.plan.agents[0].unavailable = [Unavailability(minutes: minutes, reason: reason)]
    return tiny
  }

  @Test("A duty that reaches into an unavailable stretch breaches by the minutes inside") func lastHour() {
    let tiny = tiny(13 * 60..<18 * 60)
    let findings = tiny.findings(.unavailable, [tiny.duty(0, 6, 14)])
    #expect(findings.map(\.amount.value) == [60])
    #expect(findings.map(\.facts) == [.unavailable(tiny.duty(0, 6, 14), minutes: 780..<840, reason: .availability)])
  }

  @Test("A duty that ends when the stretch begins does not") func untilThen() {
    let tiny = tiny(14 * 60..<18 * 60)
    #expect(tiny.amounts(.unavailable, [tiny.duty(0, 6, 14)]) == [])
  }

  @Test("The reason is named", arguments: [Unavailability.Reason.absence("leave"), .notEmployed])
  func reasons(_ reason: Unavailability.Reason) {
    let tiny = tiny(0..<1440, reason)
    let duty = tiny.duty(0, 6, 14)
    #expect(
      tiny.findings(.unavailable, [duty]).map(\.facts) == [.unavailable(duty, minutes: duty.span, reason: reason)])
  }

  @Test("A duty of the day before that runs past midnight breaches too") func acrossMidnight() {
    let tiny = tiny(1440..<2880, .absence("leave"))
    #expect(tiny.amounts(.unavailable, [tiny.duty(0, 22, 30)]) == [360])
    #expect(tiny.amounts(.unavailable, [tiny.duty(0, 16, 24)]) == [])
  }

  @Test("A duty of the last day that runs past the horizon breaches too") func pastTheHorizon() {
    let tiny = tiny(7 * 1440..<8 * 1440, .notEmployed)
    #expect(tiny.amounts(.unavailable, [tiny.duty(6, 22, 30)]) == [360])
  }

  @Test("On a day of a clock change the minutes are elapsed ones", arguments: [(60, 300.0), (-60, 420.0)])
  func clockChange(by minutes: Int, amount: Double) {
    let grid = Tiny.grid(changeDay: 1, changeMinutes: minutes)
    let tiny = tiny(grid.dayStart(1)..<grid.dayStart(2), grid: grid)
    let duty = Duty(
      day: 1, family: 0, start: grid.dayStart(2) - Int(amount), minutes: 480, breaks: [], queue: 0)
    #expect(tiny.amounts(.unavailable, [duty]) == [amount])
  }
}
