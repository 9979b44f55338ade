import Workforce

extension PlanChecks {
  /// Overtime of days that can add up to more different sums in a week than can be told apart.
  mutating func checkPay() {
    for (contract, position) in ids.keptContracts.enumerated() {
      guard let limit = plan.minutesCountedPerDuty(contract: contract) else { continue }
      let unpaid = plan.sessions.filter { !$0.isPaid }.map(\.minutes)
      let paid = plan.contracts[contract].shifts.flatMap { family in
        let terms = plan.onCall(ofFamily: family)?.terms
        return plan.shift(family, ofContract: contract).allShapes.map {
          terms?.countedMinutes(of: $0.minutes) ?? $0.paidMinutes
        }
      }
      let overtime = Set(paid.flatMap { minutes in ([0] + unpaid).map { max(0, minutes - $0 - limit) } })
      var sums: Set<Int> = [0]
      for _ in 0..<plan.contracts[contract].weeklyDays.upperBound where sums.count <= PayLine.mostOvertimeSums {
        sums.formUnion(sums.flatMap { sum in overtime.map { sum + $0 } })
      }
      guard sums.count > PayLine.mostOvertimeSums else { continue }
      let id = plan.contracts[contract].id
      findings.fail(
        DraftPath("contracts").entry(position, id: id), "too-many-sums",
        "(contract [\(id)]) has shifts whose overtime can add up to more than [\(PayLine.mostOvertimeSums)] different times in a week, which pay by the week does not count again",
        fix: "offer fewer lengths beyond the day's limit, or remove `without` from the line of weeks")
    }
  }
}
