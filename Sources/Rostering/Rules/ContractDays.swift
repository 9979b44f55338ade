import Workforce

/// `contract-days`: days with a duty in each period; what the number allows is decided when the period closes.
struct ContractDays: LineResource {
  /// Whether anybody limits them.
  let isCounted: Bool

  /// Days with a duty in the present period, where they are counted.
  func memory(after past: PastLine) -> Int32 { 0 }

  func duty(_ memory: inout Int32, _ type: DutyType) -> Int? {
    if isCounted { memory += 1 }
    return 0
  }

  func closePeriod(_ memory: inout Int32, lastDay: Int) -> Int? {
    memory = 0
    return 0
  }
}
