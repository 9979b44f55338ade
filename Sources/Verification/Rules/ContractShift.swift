import Workforce

/// The family is one of the contract's. Amount: 1 a duty.
struct ContractShift: LineRule {
  let id = RuleID.contractShift

  func breaches(of line: Line) -> [Breach] {
    line.duties.filter { duty in !(duty.family.map { line.contract.shifts.contains($0) } ?? false) }.map { duty in
      line.breach(day: duty.day, amount: 1, .times, .foreignShift(duty))
    }
  }
}
