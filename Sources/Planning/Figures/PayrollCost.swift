import Verification
import Workforce

/// What payroll pays for some duties or weeks of one agent, in thousandths of the plan's unit of cost.
public struct PayrollCost: Hashable, Sendable {
  /// Paid hours.
  public var hours = 0
  /// Lines of pay, by the plan's order of their ids.
  public var lines: [Int]

  /// Nothing, of so many lines.
  public init(lineCount: Int) {
    lines = [Int](repeating: 0, count: lineCount)
  }

  /// All of it.
  public var total: Int { lines.reduce(hours, +) }

  mutating func add(_ item: RosterPay.Item, places: [Int]) {
    if let line = item.line { lines[places[line]] += item.thousandths } else { hours += item.thousandths }
  }
}
