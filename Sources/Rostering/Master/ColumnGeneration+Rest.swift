import LinearProgramming
import Workforce

/// What it takes to solve the relaxation again at once: lines by class, and prices that are nearly its own.
struct MasterSeed: Sendable {
  let lines: [[Line]]
  let prices: [Double]
}

/// Programmes that begin where another one stands.
extension ColumnGeneration {
  /// What it takes to stand here at once in another programme.
  var seed: MasterSeed {
    var lines = [[Line]](repeating: [], count: scope.groups.count)
    for column in master.columns { lines[column.group].append(column.line) }
    return MasterSeed(lines: lines, prices: centre ?? master.prices)
  }

  /// The programme of the agents who are still open in a dive, with the lines that are cheapest for them at the present prices.
  ///
  /// What stands is part of the staff there. Its basis need not carry lines that cannot change any more, each of which costs
  /// the simplex method steps that lead nowhere.
  func rest(beside fixed: Fixed, linesPerAgent: Int, trouble: InjectedTrouble?) throws(LinearProgramError)
    -> (generation: ColumnGeneration, groups: [Int])
  {
    let groups = fixed.open.indices.filter { fixed.open[$0] > 0 }
    let inner = MasterScope(scope, groups: groups, open: fixed.open, beside: fixed.lines)
    let duals = master.prices
    var initial: [[Line]] = []
    for group in groups {
      let own = master.columns.indices.filter { master.columns[$0].group == group }.map {
        (reducedCost: reducedCost(master.columns[$0].line, group: group, duals: duals), column: $0)
      }
      let cheapest = own.sorted { ($0.reducedCost, $0.column) < ($1.reducedCost, $1.column) }
      let lines = cheapest.prefix(linesPerAgent).map { master.columns[$0.column].line }
      initial += [[Line]](repeating: lines, count: fixed.open[group])
    }
    let generation = try ColumnGeneration(scope: inner, pricer: pricer, initial: initial, trouble: trouble)
    generation.smooth(around: centre ?? duals)
    return (generation, groups.flatMap { [Int](repeating: $0, count: fixed.open[$0]) })
  }
}
