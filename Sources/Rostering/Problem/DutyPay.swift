import Workforce

/// What the lines of pay of one contract add to a duty's own cost, in thousandths, each line rounded by itself.
///
/// A duty of *s* minutes of which *p* are paid has its paid time spread evenly: after *t* minutes, *t·p/s* are paid. Time is
/// counted in parts of which *s·p* make the duty, so that edges of windows (at *t·p*) and of bands (at *a·s*) are whole numbers.
struct DutyPay {
  private let lines: [PayLine]
  /// Cost of an hour, in thousandths.
  private let hourly: Int128

  init(plan: Plan, contract: Int) {
    lines = plan.pay.filter { $0.concerns(contract: contract) }
    hourly = Int128(Int(saturating: (1000 * plan.contracts[contract].costPerHour).rounded()))
  }

  var isEmpty: Bool { lines.isEmpty }

  /// What a duty is paid beside its hours.
  func cost(of type: DutyType) -> Int {
    premiums(of: type) + lines.reduce(0) { $0 + fixed($1.terms, type) }
  }

  /// Allowances, and what is paid beyond the paid minutes of a short duty.
  private func fixed(_ terms: PayLine.Terms, _ type: DutyType) -> Int {
    switch terms {
    case .allowance(let allowance):
      let isDue = (allowance.shifts?.contains(type.family) ?? true) && (allowance.days?[type.day] ?? true)
      return isDue ? allowance.thousandths : 0
    case .leastPerDuty(let minutes):
      return Int(rounding: hourly * Int128(max(0, minutes - type.paidMinutes)), over: 60)
    case .premium, .weeklyOvertime, .leastPerWeek: return 0
    }
  }

  private func premiums(of type: DutyType) -> Int {
    let premiums = lines.compactMap { line -> PayPremium? in
      if case .premium(let premium) = line.terms { premium } else { nil }
    }.filter { $0.shifts?.contains(type.family) ?? true }
    let (length, paid) = (type.end - type.start, type.paidMinutes)
    guard !premiums.isEmpty, length > 0, paid > 0 else { return 0 }
    let stretches = premiums.map { premium in
      premium.stretches?.map { $0.clamped(to: type.start..<type.end) }.filter { !$0.isEmpty }
        .map { ($0.lowerBound - type.start) * paid..<($0.upperBound - type.start) * paid }
    }
    var edges: Set<Int> = [0, length * paid]
    for (premium, stretches) in zip(premiums, stretches) {
      for stretch in stretches ?? [] { edges.formUnion([stretch.lowerBound, stretch.upperBound]) }
      for band in premium.bands where band.above < paid { edges.insert(band.above * length) }
    }
    let cuts = edges.sorted()
    var due = [Int128](repeating: 0, count: premiums.count)
    for (from, to) in zip(cuts, cuts.dropFirst()) {
      var highest: (premium: Int, rate: Int)?
      for (index, premium) in premiums.enumerated() {
        if let stretches = stretches[index], !stretches.contains(where: { $0.contains(from) }) { continue }
        let rate = premium.bands.last { $0.above * length <= from }?.premium ?? 0
        if !premium.isHighestOnly {
          due[index] += Int128(rate * (to - from))
        } else if rate > highest?.rate ?? 0 {
          highest = (index, rate)
        }
      }
      if let highest { due[highest.premium] += Int128(highest.rate * (to - from)) }
    }
    return due.reduce(0) { $0 + Int(rounding: hourly * $1, over: Int128(60 * 10_000 * length)) }
  }
}

extension Plan {
  /// What each duty type is paid beside its hours, in thousandths, by contract; empty where the plan has no such pay.
  func pay(ofTypes types: [DutyType]) -> [[Int]] {
    if pay.isEmpty { return [] }
    return contracts.indices.map { contract in
      let pay = DutyPay(plan: self, contract: contract)
      return types.map { pay.isEmpty ? 0 : pay.cost(of: $0) }
    }
  }
}

extension Int {
  /// A quotient of numbers that are not negative, to the nearest whole number, halves up.
  init(rounding dividend: Int128, over divisor: Int128) {
    self = Int(clamping: (2 * dividend + divisor) / (2 * divisor))
  }
}
