import TestSupport
import Testing

@testable import LinearProgramming

@Suite("Trouble in a simplex run")
struct SimplexTroubleTests {
  /// minimise 2x + 3y, x + y ≥ 4, x ≤ 3, y ≥ 0: x = 3, y = 1.
  private func diet(_ injected: InjectedTrouble?) throws -> LinearProgram {
    let programme = try LinearProgram(injected: injected)
    try programme.addRow(Bounds(4, nil))
    try programme.addColumn(cost: 2, bounds: Bounds(0, 3), entries: [(0, 1)])
    try programme.addColumn(cost: 3, bounds: Bounds(0, nil), entries: [(0, 1)])
    return programme
  }

  @Test("Met once or twice, it is noted and the optimum is found", arguments: SimplexTrouble.allCases, [1, 2])
  func fallbackHelps(trouble: SimplexTrouble, times: Int) throws {
    let programme = try diet(InjectedTrouble(trouble, runs: 0..<times))
    #expect(try programme.solve(.primal, hasOptimum: true, shouldStop: { false }) == .optimal)
    #expect(programme.objective == 9)
    #expect(programme.dualValue(ofRow: 0) == 3)
    #expect(programme.troubles == [SimplexTrouble](repeating: trouble, count: times))
  }

  @Test("Met a third time, the solve is given up, and the next one works", arguments: SimplexTrouble.allCases)
  func thirdTimeIsFailure(trouble: SimplexTrouble) throws {
    let programme = try diet(InjectedTrouble(trouble, runs: 0..<3))
    #expect(try programme.solve(.dual, shouldStop: { false }) == .failed)
    #expect(programme.troubles.count == 3)
    #expect(try programme.solve(.dual, shouldStop: { false }) == .optimal)
    #expect(programme.objective == 9)
  }

  @Test func infeasibleIsTroubleOnlyWhereItCannotBe() throws {
    let programme = try diet(nil)
    try programme.setBounds(Bounds(0, 1), ofColumn: 0)
    try programme.setBounds(Bounds(0, 1), ofColumn: 1)
    #expect(try programme.solve(.dual, shouldStop: { false }) == .infeasible)
    #expect(programme.troubles.isEmpty)
    #expect(try programme.solve(.dual, hasOptimum: true, shouldStop: { false }) == .failed)
    #expect(programme.troubles == [.contradiction, .contradiction, .contradiction])
  }

  @Test("A fault takes all programmes of the thread; each is made anew when it is next used")
  func faultTakesTheOthersToo() throws {
    let first = try diet(nil)
    let second = try diet(nil)
    _ = try second.solve(.primal, shouldStop: { false })
    #expect(throws: LinearProgramError.fault) { try first.provokeFault() }
    #expect(second.objective.isNaN && second.value(ofColumn: 0).isNaN && second.dualValue(ofRow: 0).isNaN)
    for programme in [first, second] {
      #expect(try programme.solve(.primal, shouldStop: { false }) == .optimal)
      #expect(programme.objective == 9)
    }
  }

  @Test("A run is left in the middle of a slice when somebody wants to stop; the programme survives")
  func leavesALongRun() throws {
    let programme = try LinearProgram()
    let size = 800
    var random = SplitMix(seed: 7)
    for _ in 0..<size { try programme.addRow(Bounds(1 + random.unit(), nil)) }
    for _ in 0..<2 * size {
      let entries = (0..<size).filter { _ in random.unit() < 0.3 }.map { (row: $0, value: 0.1 + random.unit()) }
      try programme.addColumn(cost: 1 + random.unit(), bounds: Bounds(0, nil), entries: entries)
    }
    let clock = ContinuousClock()
    let begin = clock.now
    var asked: Duration?
    let status = try programme.solve(.dual) {
      if clock.now - begin < .milliseconds(160) { return false }
      asked = asked ?? clock.now - begin
      return true
    }
    let asking = try #require(asked)
    #expect(clock.now - begin - asking < .milliseconds(300))
    #expect(status != .optimal && status != .failed)
    #expect(programme.troubles.isEmpty)
    for column in 0..<2 * size { try programme.setBounds(Bounds(0, 0), ofColumn: column) }
    try programme.addColumn(cost: 3, bounds: Bounds(0, nil), entries: (0..<size).map { ($0, 1) })
    #expect(try programme.solve(.primal, shouldStop: { false }) == .optimal)
    #expect(programme.objective > 5.9 && programme.objective <= 6)
  }
}
