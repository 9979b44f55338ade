import Workforce

/// What is counted through the horizon and judged at its end, when each agent has limits of its own: `minimum-days`.
///
/// The counts of a line are one code in its state. The graph of a contract tells at its last closing which code a line has, and what that costs
/// is a number of the class (``ClassPricing``), so that agents with different limits share a graph.
struct HorizonCounts: LineResource {
  let counted: [LineRules.Counted]
  let lastDay: Int

  func memory(after past: PastLine) -> Int32 { 0 }

  func duty(_ memory: inout Int32, _ type: DutyType) -> Int? {
    var step = 1
    for one in counted {
      let count = Int(memory) / step % (one.most + 1)
      if count < one.most { memory += Int32(step) }
      step *= one.most + 1
    }
    return 0
  }

  func closePeriod(_ memory: inout Int32, lastDay: Int) -> Int? {
    if lastDay == self.lastDay { memory = 0 }
    return 0
  }
}
