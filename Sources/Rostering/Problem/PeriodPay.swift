import Workforce

/// What the lines of pay of one contract say of a week when it closes: overtime of the week, and hours that are paid at least.
struct PeriodPay: Hashable, Sendable {
  private let lines: [PayLine.Terms]
  /// Cost of an hour, in thousandths.
  private let hourly: Int
  private let scale: CostScale
  /// Of how many paid minutes of a duty some of the lines count; `nil` where all count all.
  let perDuty: Int?

  /// Nothing is paid.
  static let none = PeriodPay(lines: [], hourly: 0, scale: .plain, perDuty: nil)

  private init(lines: [PayLine.Terms], hourly: Int, scale: CostScale, perDuty: Int?) {
    self.lines = lines
    self.hourly = hourly
    self.scale = scale
    self.perDuty = perDuty
  }

  init(plan: Plan, contract: Int, scale: CostScale) {
    let lines = plan.pay.filter { $0.concerns(contract: contract) }.map(\.terms).filter { terms in
      switch terms {
      case .weeklyOvertime, .leastPerWeek: true
      case .premium, .allowance, .leastPerDuty: false
      }
    }
    self.init(
      lines: lines, hourly: Int(saturating: (1000 * plan.contracts[contract].costPerHour).rounded()), scale: scale,
      perDuty: plan.minutesCountedPerDuty(contract: contract))
  }

  /// Paid minutes of a duty that some lines do not count.
  func overtime(ofPaidMinutes minutes: Int) -> Int { perDuty.map { max(0, minutes - $0) } ?? 0 }

  /// What a week costs beside its duties, in steps.
  ///
  /// - Parameters:
  ///   - minutes: Its paid minutes.
  ///   - overtime: Those of them that are overtime of their day.
  ///   - most: The most paid minutes that the agent's week allows.
  /// - Returns: The cost, rounded down as every cost of a line is.
  func cost(minutes: Int, overtime: Int, most: Int) -> Int {
    guard !lines.isEmpty else { return 0 }
    return scale.down(thousandths(minutes: minutes, overtime: overtime, most: most))
  }

  /// The same in thousandths, each line rounded by itself.
  func thousandths(minutes: Int, overtime: Int, most: Int) -> Int {
    parts(minutes: minutes, overtime: overtime, most: most).reduce(0, +)
  }

  /// What each line comes to.
  func parts(minutes: Int, overtime: Int, most: Int) -> [Int] {
    lines.map { terms in
      switch terms {
      case .weeklyOvertime(let bands, let perDuty):
        let counted = perDuty == nil ? minutes : minutes - overtime
        var due: Int128 = 0
        for (index, band) in bands.enumerated() {
          let end = index + 1 < bands.count ? bands[index + 1].above : Int.max
          due += Int128(band.premium * max(0, min(counted, end) - band.above))
        }
        return Int(rounding: Int128(hourly) * due, over: 60 * 10_000)
      case .leastPerWeek(let least):
        return Int(rounding: Int128(hourly) * Int128(max(0, min(least, most) - minutes)), over: 60)
      case .premium, .allowance, .leastPerDuty: return 0
      }
    }
  }

  /// More than a week can cost, in thousandths, with so many paid minutes at most.
  func dearest(minutes: Int) -> Int {
    thousandths(minutes: minutes, overtime: 0, most: minutes) + thousandths(minutes: 0, overtime: 0, most: minutes)
  }
}
