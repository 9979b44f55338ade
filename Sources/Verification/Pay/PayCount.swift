import Workforce

/// What one week of an agent is paid.
struct PayCount {
  let line: Line
  let week: Int

  private var plan: Plan { line.plan }
  private var contract: Int { line.agent.contract }

  /// Cost of an hour, in thousandths.
  private var hourly: Int128 { Int128(Int(saturating: (1000 * line.contract.costPerHour).rounded())) }

  /// What a duty is paid: its hours, then by line.
  func items(of duty: Duty) -> [RosterPay.Item] {
    let hours = 1000 * line.contract.costPerHour * Double(duty.paidMinutes) / 60
    var items = [item(duty, nil, minutes: Double(duty.paidMinutes), Int(saturating: hours.rounded()))]
    let premiums = DutyPremiums(plan: plan, contract: contract).counted(of: duty)
    for (index, entry) in plan.pay.enumerated() where entry.concerns(contract: contract) {
      switch entry.terms {
      case .premium:
        guard let counted = premiums.first(where: { $0.line == index }) else { continue }
        let cost = quotient(hourly * counted.due, Int128(duty.minutes) * 60 * 10_000)
        items.append(item(duty, index, minutes: Double(counted.parts) / Double(duty.minutes), cost))
      case .allowance(let allowance):
        if let shifts = allowance.shifts {
          guard let family = duty.family, shifts.contains(family) else { continue }
        }
        if let days = allowance.days, !days[duty.day] { continue }
        items.append(item(duty, index, minutes: nil, allowance.thousandths))
      case .leastPerDuty(let minutes):
        guard duty.paidMinutes < minutes else { continue }
        let missing = minutes - duty.paidMinutes
        items.append(item(duty, index, minutes: Double(missing), quotient(hourly * Int128(missing), 60)))
      case .weeklyOvertime, .leastPerWeek: continue
      }
    }
    return items.filter { $0.line == nil || $0.thousandths > 0 }
  }

  /// What the week brings when it is over.
  var closing: [RosterPay.Item] {
    let paid = line.duties(inWeek: week).map(\.countedMinutes)
    var items: [RosterPay.Item] = []
    for (index, entry) in plan.pay.enumerated() where entry.concerns(contract: contract) {
      switch entry.terms {
      case .weeklyOvertime(let bands, let perDuty):
        var counted = 0
        for minutes in paid { counted += perDuty.map { min($0, minutes) } ?? minutes }
        var (due, minutes): (Int128, Int) = (0, 0)
        // What lies beyond each band is paid at its premium in place of the one before.
        for (place, band) in bands.enumerated() where counted > band.above {
          let before = place > 0 ? bands[place - 1].premium : 0
          due += Int128(band.premium - before) * Int128(counted - band.above)
        }
        if let paid = bands.first(where: { $0.premium > 0 }) { minutes = max(0, counted - paid.above) }
        items.append(item(index, minutes: minutes, quotient(hourly * due, 60 * 10_000)))
      case .leastPerWeek(let least):
        let missing = min(least, line.agent.weeks[week].minutes.upperBound) - paid.reduce(0, +)
        if missing > 0 { items.append(item(index, minutes: missing, quotient(hourly * Int128(missing), 60))) }
      case .premium, .allowance, .leastPerDuty: continue
      }
    }
    return items.filter { $0.thousandths > 0 }
  }

  private func item(_ duty: Duty, _ line: Int?, minutes: Double?, _ thousandths: Int) -> RosterPay.Item {
    RosterPay.Item(
      agent: self.line.index, week: week, day: duty.day, line: line, minutes: minutes, thousandths: thousandths)
  }

  private func item(_ line: Int, minutes: Int, _ thousandths: Int) -> RosterPay.Item {
    RosterPay.Item(
      agent: self.line.index, week: week, day: nil, line: line, minutes: Double(minutes), thousandths: thousandths)
  }

  /// To the nearest whole number, halves up, and no more than sums of costs can hold.
  private func quotient(_ dividend: Int128, _ divisor: Int128) -> Int {
    let (whole, rest) = dividend.quotientAndRemainder(dividingBy: divisor)
    return Int(clamping: 2 * rest >= divisor ? whole + 1 : whole).addingSaturated(0)
  }
}
