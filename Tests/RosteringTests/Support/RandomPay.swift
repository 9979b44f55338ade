import Workforce

@testable import Rostering

/// Lines of pay drawn from a seed: premiums by the clock, on days and beyond hours, added or the highest alone, allowances, overtime of the
/// week with and without that of the day, hours that are paid at least.
enum RandomPay {
  static func lines(for plan: Plan, seed: UInt64) -> [PayLine] {
    var random = RandomSource(seed: seed &* 77 &+ 5)
    let grid = plan.grid
    func days(_ chosen: (Int) -> Bool) -> [Range<Int>] {
      (-2..<grid.dayCount + 2).filter(chosen).map { grid.dayStart($0)..<grid.dayStart($0 + 1) }
    }
    func percent() -> Int { 100 * random.below(120) + random.below(100) }
    let nights = (-2..<grid.dayCount + 2).map { grid.dayStart($0) - 125..<grid.dayStart($0) + 355 }
    let perDuty = [300, 390, 420][random.below(3)]
    let sundays = days { grid.weekday(of: max(-2, $0)) == .sunday }
    let holiday = random.below(7)
    let terms: [PayLine.Terms] = [
      .premium(PayPremium(bands: [PayBand(premium: percent())], stretches: nights)),
      .premium(PayPremium(bands: [PayBand(premium: percent())], stretches: sundays, isHighestOnly: true)),
      .premium(
        PayPremium(
          bands: [PayBand(premium: percent()), PayBand(above: 240, premium: percent())],
          stretches: days { $0 == holiday }, isHighestOnly: true)),
      .premium(
        PayPremium(
          bands: [PayBand(above: perDuty, premium: percent()), PayBand(above: perDuty + 45, premium: percent())],
          isHighestOnly: random.below(2) == 0)),
      .premium(PayPremium(bands: [PayBand(premium: percent())], shifts: [1])),
      .allowance(PayAllowance(thousandths: random.below(9000), shifts: random.below(2) == 0 ? [1] : nil)),
      .allowance(
        PayAllowance(thousandths: random.below(9000), days: (0..<grid.dayCount).map { _ in random.below(3) == 0 })),
      .weeklyOvertime(
        bands: [PayBand(above: 900, premium: percent()), PayBand(above: 1200, premium: percent())], perDuty: nil),
      .weeklyOvertime(bands: [PayBand(above: 840, premium: percent())], perDuty: perDuty),
      .leastPerDuty(minutes: 360 + random.below(200)), .leastPerWeek(minutes: 600 + random.below(900)),
    ]
    return terms.enumerated().filter { _ in random.below(2) == 0 }.map { index, terms in
      PayLine(id: "line-\(index)", terms: terms)
    }
  }
}
