import Testing
import Verification
import Workforce

@Suite("What work is paid beside hours") struct RosterPayTests {
  /// 12 an hour, weeks from Monday, 2026-03-02.
  private func tiny(_ lines: PayLine..., grid: TimeGrid = Tiny.grid()) -> Tiny {
    var tiny = Tiny(grid: grid)
    tiny.plan.pay = lines
    return tiny
  }

  private func pay(_ tiny: Tiny, _ duties: [Duty]) -> [Int] {
    let verification = tiny.verify(duties)
    let items = RosterPay(Roster(duties: [duties]), plan: tiny.plan).items
    #expect(items.filter { $0.line == nil }.reduce(0) { $0 + $1.thousandths } == verification.cost.hours)
    #expect(items.filter { $0.line != nil }.reduce(0) { $0 + $1.thousandths } == verification.cost.pay)
    return items.filter { $0.line != nil }.map(\.thousandths)
  }

  private func nights(_ grid: TimeGrid, from: Int = 1320, to: Int = 1800) -> [Range<Int>] {
    (-1...grid.dayCount).map { grid.dayStart($0) + from..<grid.dayStart($0) + to }
  }

  private let meal = PlacedBreak(start: 240, minutes: 30, isPaid: false, kind: .meal)

  @Test("A night premium is paid for the time within the night; a day has none, and a border is no overlap")
  func night() {
    let tiny = tiny(
      PayLine(
        id: "night",
        terms: .premium(PayPremium(bands: [PayBand(premium: 1000)], stretches: nights(Tiny.grid())))))
    // 20:00 to 04:00: six hours of the night, a tenth of 12 each.
    #expect(pay(tiny, [tiny.duty(0, 20, 28)]) == [7200])
    #expect(pay(tiny, [tiny.duty(0, 14, 22)]) == [])
    #expect(pay(tiny, [tiny.duty(0, 6, 14)]) == [])
    #expect(pay(tiny, [tiny.duty(0, 5, 13)]) == [1200])
  }

  @Test("Each minute of a duty is the same share of a paid one, wherever its break lies") func share() {
    let tiny = tiny(
      PayLine(
        id: "night",
        terms: .premium(PayPremium(bands: [PayBand(premium: 1000)], stretches: nights(Tiny.grid())))))
    // Of 8 h 30 from 20:00 on, 8 h are paid; 6 h 30 lie in the night: 6 h 30 × 8/8.5 × 1.20.
    let early = tiny.duty(0, 20, 28.5, breaks: [PlacedBreak(start: 60, minutes: 30, isPaid: false, kind: .meal)])
    let late = tiny.duty(0, 20, 28.5, breaks: [meal])
    #expect(pay(tiny, [early]) == [7341] && pay(tiny, [late]) == [7341])
    let items = RosterPay(Roster(duties: [[late]]), plan: tiny.plan).items
    #expect(items.map { ($0.minutes ?? 0).rounded() } == [480, 367])
  }

  @Test("A night of a clock change has its real minutes") func clockChange() {
    for (forward, hours) in [(60, 7.0), (0, 8.0), (-60, 9.0)] {
      let grid = Tiny.grid(changeDay: 2, changeMinutes: forward)
      // 22:00 to 06:00 of the clock, from the evening before the change on.
      let stretches = (0..<6).map { day in
        grid.dayStart(day) + 1320..<grid.dayStart(day + 1) + 360 - (day == 1 ? forward : 0)
      }
      let tiny = tiny(
        PayLine(id: "night", terms: .premium(PayPremium(bands: [PayBand(premium: 2500)], stretches: stretches))),
        grid: grid)
      #expect(pay(tiny, [tiny.duty(1, 22, 22 + hours)]) == [Int(3000 * hours)], "\(forward)")
    }
  }

  @Test("Bands of the day: each hour at the premium of the last band it is beyond") func bands() {
    let tiny = tiny(
      PayLine(
        id: "overtime",
        terms: .premium(PayPremium(bands: [PayBand(above: 480, premium: 5000), PayBand(above: 720, premium: 10_000)]))))
    #expect(pay(tiny, [tiny.duty(0, 6, 14)]) == [])
    #expect(pay(tiny, [tiny.duty(0, 6, 15)]) == [6000])
    #expect(pay(tiny, [tiny.duty(0, 6, 18)]) == [24_000])
    #expect(pay(tiny, [tiny.duty(0, 6, 20)]) == [24_000 + 24_000])
    // With an unpaid break the ninth hour is half paid.
    #expect(pay(tiny, [tiny.duty(0, 6, 15, breaks: [meal])]) == [3000])
  }

  @Test("Premiums add up; of those that say so only the highest is paid, and of equal ones the first") func stacking() {
    let grid = Tiny.grid()
    func line(_ id: String, _ premium: Int, day: Int, isHighestOnly: Bool = true) -> PayLine {
      PayLine(
        id: id,
        terms: .premium(
          PayPremium(
            bands: [PayBand(premium: premium)], stretches: [grid.dayStart(day)..<grid.dayStart(day + 1)],
            isHighestOnly: isHighestOnly)))
    }
    let both = tiny(
      line("sunday", 5000, day: 6), line("holiday", 10_000, day: 6), line("more", 100, day: 6, isHighestOnly: false))
    #expect(pay(both, [both.duty(6, 8, 16)]) == [96_000, 960])
    let equal = tiny(line("one", 5000, day: 6), line("other", 5000, day: 6))
    let items = RosterPay(Roster(duties: [[equal.duty(6, 8, 16)]]), plan: equal.plan).items
    #expect(items.compactMap(\.line) == [0])
    // From Saturday 20:00 on, the lower one is paid until midnight only.
    let two = tiny(line("saturday", 2500, day: 5), line("sunday", 5000, day: 6))
    #expect(pay(two, [two.duty(5, 20, 28)]) == [12_000, 24_000])
  }

  @Test("An allowance is paid for a duty of its shifts that starts on one of its days") func allowance() {
    let tiny = tiny(
      PayLine(
        id: "transport",
        terms: .allowance(PayAllowance(thousandths: 2500, shifts: [Tiny.late], days: (0..<7).map { $0 < 5 }))))
    #expect(pay(tiny, [tiny.duty(0, 8, 16, family: Tiny.late), tiny.duty(1, 8, 16)]) == [2500])
    #expect(pay(tiny, [tiny.duty(5, 8, 16, family: Tiny.late)]) == [])
    #expect(pay(tiny, [tiny.duty(4, 22, 30, family: Tiny.late)]) == [2500])
  }

  @Test(
    "Overtime of the week counts paid minutes, or those that are no overtime of their day; another week begins anew")
  func weeks() {
    let bands = [PayBand(above: 2400, premium: 5000), PayBand(above: 2880, premium: 10_000)]
    let all = tiny(PayLine(id: "week", terms: .weeklyOvertime(bands: bands, perDuty: nil)), grid: Tiny.grid(weeks: 2))
    let five = (0..<5).map { all.duty($0, 8, 18) }
    // 50 hours: eight at a half, two at once more.
    #expect(pay(all, five) == [48_000 + 24_000])
    #expect(pay(all, (0..<5).map { all.duty($0, 8, 16) }) == [])
    #expect(pay(all, (3..<10).map { all.duty($0, 8, 16) }) == [])
    let regular = tiny(PayLine(id: "week", terms: .weeklyOvertime(bands: bands, perDuty: 480)))
    #expect(pay(regular, five.map { $0 }) == [])
    #expect(pay(regular, (0..<6).map { regular.duty($0, 8, 18) }) == [48_000])
  }

  @Test("Hours are paid at least: of a duty that there is, of a week as far as it is the agent's") func guarantees() {
    var tiny = tiny(
      PayLine(id: "call-in", terms: .leastPerDuty(minutes: 240)),
      PayLine(id: "guarantee", terms: .leastPerWeek(minutes: 1200)))
    #expect(pay(tiny, [tiny.duty(0, 8, 10)]) == [24_000, 18 * 12_000])
    #expect(pay(tiny, []) == [20 * 12_000])
    #expect(pay(tiny, (0..<5).map { tiny.duty($0, 8, 12) }) == [])
    tiny.plan.agents[0].weeks = [WeekLimits(minutes: 0...600, days: 0...7)]
    #expect(pay(tiny, []) == [10 * 12_000])
    tiny.plan.agents[0].weeks = [WeekLimits(minutes: 0...0, days: 0...0)]
    #expect(pay(tiny, []) == [])
  }

  @Test("Lines concern contracts, each amount is rounded by itself, and half a thousandth is rounded up")
  func rounding() {
    var tiny = tiny(
      PayLine(id: "one", terms: .premium(PayPremium(bands: [PayBand(premium: 50)], shifts: [0]))),
      PayLine(id: "none", terms: .allowance(PayAllowance(thousandths: 5)), contracts: [1]))
    tiny.plan.contracts[0].costPerHour = 0.1
    // Half a per cent of 0.1 for an hour is half a thousandth.
    #expect(pay(tiny, [tiny.duty(0, 8, 9)]) == [1])
    #expect(pay(tiny, [tiny.duty(0, 8, 9), tiny.duty(1, 8, 9)]) == [1, 1])
  }
}
