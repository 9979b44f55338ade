import Testing

@testable import LinearProgramming

@Suite("Programmes in whole numbers")
struct WholeNumberTests {
  /// Minimise -5a - 4b - 3c, 2a + 3b + c ≤ 5, 4a + b + 2c ≤ 11, 3a + 4b + 2c ≤ 8; as fractions -13, in whole numbers too.
  private func knapsack(most: Double = 8) throws -> LinearProgram {
    let programme = try LinearProgram()
    for bound in [5, 11, most] { try programme.addRow(Bounds(nil, bound)) }
    let entries = [[2.0, 4, 3], [3, 1, 4], [1, 2, 2]]
    for (cost, column) in zip([-5.0, -4, -3], entries) {
      try programme.addColumn(
        cost: cost, bounds: Bounds(0, nil), entries: column.enumerated().map { (row: $0.offset, value: $0.element) })
    }
    return programme
  }

  /// The least objective over whole numbers, tried one by one.
  private func least(most: Double) -> Double {
    var best = 0.0
    for a in 0...2 {
      for b in 0...1 {
        for c in 0...5 where 2 * a + 3 * b + c <= 5 && 4 * a + b + 2 * c <= 11 && Double(3 * a + 4 * b + 2 * c) <= most
        {
          best = min(best, Double(-5 * a - 4 * b - 3 * c))
        }
      }
    }
    return best
  }

  @Test("the best solution is found, and that it is the best", arguments: [8.0, 7, 6.5, 5, 3, 1])
  func best(most: Double) throws {
    let end = try knapsack(most: most).solveWhole(
      columns: [0, 1, 2], limits: .init(nodes: 1000), shouldStop: { false })
    let values = try #require(end.values)
    #expect(end.isSettled && values.allSatisfy { abs($0 - $0.rounded()) < 1e-9 })
    #expect(abs(try #require(end.objective) - least(most: most)) < 1e-9)
  }

  @Test("columns that are not told may take fractions")
  func fractions() throws {
    let programme = try LinearProgram()
    try programme.addRow(Bounds(3.5, nil))
    try programme.addColumn(cost: 2, bounds: Bounds(0, nil), entries: [(0, 1)])
    try programme.addColumn(cost: 3, bounds: Bounds(0, 1), entries: [(0, 1)])
    let end = try programme.solveWhole(columns: [0], limits: .init(nodes: 100), shouldStop: { false })
    let values = try #require(end.values)
    #expect(values[0] == 3 && abs(values[1] - 0.5) < 1e-9)
  }

  @Test("what is no better than a limit is not looked for, and that nothing is left is said")
  func limits() throws {
    let none = try knapsack().solveWhole(
      columns: [0, 1, 2], limits: .init(nodes: 1000, worthless: -13), shouldStop: { false })
    #expect(none.values == nil && none.isSettled)
    let some = try knapsack().solveWhole(
      columns: [0, 1, 2], limits: .init(nodes: 1000, worthless: -12.5), shouldStop: { false })
    #expect(some.objective == -13)
    // Who cannot be satisfied at all is settled as well.
    let empty = try LinearProgram()
    try empty.addRow(.fixed(0.5))
    try empty.addColumn(cost: 1, bounds: Bounds(0, nil), entries: [(0, 1)])
    let end = try empty.solveWhole(columns: [0], limits: .init(nodes: 1000), shouldStop: { false })
    #expect(end.values == nil && end.isSettled)
  }

  @Test("whoever says stop is heard, and the programme can be used afterwards")
  func stops() throws {
    let programme = try knapsack()
    let end = try programme.solveWhole(columns: [0, 1, 2], limits: .init(nodes: 1000), shouldStop: { true })
    #expect(!end.isSettled || end.values != nil)
    #expect(try programme.solve(.primal, shouldStop: { false }) == .optimal)
  }

  @Test("columns that are not there are refused")
  func refuses() throws {
    let programme = try knapsack()
    #expect(throws: LinearProgramError.self) {
      try programme.solveWhole(columns: [3], limits: .init(nodes: 1), shouldStop: { false })
    }
    #expect(throws: LinearProgramError.self) {
      try programme.solveWhole(columns: [0], limits: .init(nodes: 1, worthless: .nan), shouldStop: { false })
    }
  }
}
