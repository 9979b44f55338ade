/// How much of a mix's budgets a duty, or a part of it, has spent: units of each, as one number in mixed radix. Without budgets there is one state.
///
/// States are exact: what spends less is another state. Two parts of a duty with the states *a* and *b* spend *a + b* together where no budget is
/// exceeded.
final class SpendingStates {
  let count: Int
  /// What one unit of a budget adds to a state.
  let strides: [Int]
  private let budgets: [Int]
  private let fitting: UnsafeMutablePointer<Bool>
  private let totals: UnsafeMutablePointer<Int>

  /// Makes those of some budgets, in units.
  init(budgets: [Int]) {
    self.budgets = budgets
    var (count, strides): (Int, [Int]) = (1, [])
    for budget in budgets {
      strides.append(count)
      count *= budget + 1
    }
    (self.count, self.strides) = (count, strides)
    totals = .allocate(capacity: count)
    for state in 0..<count {
      (totals + state).initialize(
        to: budgets.indices.reduce(0) { $0 + state / strides[$1] % (budgets[$1] + 1) })
    }
    fitting = .allocate(capacity: count * count)
    for first in 0..<count {
      for second in 0..<count {
        let fits = budgets.indices.allSatisfy {
          first / strides[$0] % (budgets[$0] + 1) + second / strides[$0] % (budgets[$0] + 1) <= budgets[$0]
        }
        (fitting + first * count + second).initialize(to: fits)
      }
    }
  }

  deinit {
    fitting.deallocate()
    totals.deallocate()
  }

  /// Units that a state has spent of all budgets.
  @inline(__always)
  func total(_ state: Int) -> Int { totals[state] }

  /// Units of a budget that a state has spent.
  @inline(__always)
  func spent(_ state: Int, of budget: Int) -> Int { state / strides[budget] % (budgets[budget] + 1) }

  /// Whether two parts of a duty keep all budgets together.
  @inline(__always)
  func fits(_ first: Int, _ second: Int) -> Bool { fitting[first * count + second] }
}
