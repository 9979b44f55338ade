extension Plan {
  /// The distinct ids of the lines of pay, in the order in which they first stand.
  public var payIDs: [String] {
    pay.reduce(into: []) { if !$0.contains($1.id) { $0.append($1.id) } }
  }

  /// Of how many paid minutes of a duty the overtime of a week counts, under a contract; `nil` where it counts all.
  package func minutesCountedPerDuty(contract: Int) -> Int? {
    for line in pay where line.concerns(contract: contract) {
      if case .weeklyOvertime(_, let perDuty?) = line.terms { return perDuty }
    }
    return nil
  }

  /// More than an hour of work under a contract can cost, in the plan's unit: what is paid by the duty as if it were one hour long.
  package func dearestHour(ofContract contract: Int) -> Double {
    let hour = contracts[contract].costPerHour
    return pay.reduce(hour) { sum, line in
      guard line.concerns(contract: contract) else { return sum }
      switch line.terms {
      case .premium(let premium): return sum + hour * PayBand.largestShare(premium.bands)
      case .weeklyOvertime(let bands, _): return sum + hour * PayBand.largestShare(bands)
      case .allowance(let allowance): return sum + Double(allowance.thousandths) / 1000
      case .leastPerDuty(let minutes): return sum + hour * Double(minutes) / 60
      case .leastPerWeek: return sum
      }
    }
  }
}
