import Workforce

/// The family is one of the contract's. Amount: 1 a duty.
struct ContractShift: LineRule {
  let id = "contract-shift"

  func breaches(of line: Line) -> [Breach] {
    line.duties.filter { duty in !(duty.family.map { line.contract.shifts.contains($0) } ?? false) }.map { duty in
      line.breach(
        day: duty.day, amount: 1, unit: "times",
        "\(line.words.duty(duty)): contract \(line.contract.id) may not work "
          + (duty.family.map { "shift \(line.words.family($0))" } ?? "a shift that the plan does not have"))
    }
  }
}
