import Foundation
import Testing

@testable import LinearProgramming

@Suite("Linear programmes")
struct LinearProgramTests {
  /// minimise 2x + 3y, x + y ≥ 4, x ≤ 3, y ≥ 0: x = 3, y = 1.
  private func diet() throws -> LinearProgram {
    let programme = try LinearProgram()
    try programme.addRow(Bounds(4, nil))
    try programme.addColumn(cost: 2, bounds: Bounds(0, 3), entries: [(0, 1)])
    try programme.addColumn(cost: 3, bounds: Bounds(0, nil), entries: [(0, 1)])
    return programme
  }

  @Test(arguments: [LinearProgram.Method.primal, .dual])
  func findsTheOptimumWithItsDual(method: LinearProgram.Method) throws {
    let programme = try diet()
    #expect(try programme.solve(method, shouldStop: { false }) == .optimal)
    #expect(programme.objective == 9)
    #expect(programme.value(ofColumn: 0) == 3)
    #expect(programme.value(ofColumn: 1) == 1)
    #expect(programme.dualValue(ofRow: 0) == 3)
  }

  @Test func goesOnFromTheLastBasisWhenAColumnIsAdded() throws {
    let programme = try diet()
    _ = try programme.solve(.primal, shouldStop: { false })
    try programme.addColumn(cost: 1, bounds: Bounds(0, nil), entries: [(0, 2)])
    #expect(try programme.solve(.primal, shouldStop: { false }) == .optimal)
    #expect(programme.objective == 2)
  }

  @Test func saysWhenNoPointSatisfiesAllRows() throws {
    let programme = try diet()
    try programme.setBounds(Bounds(0, 1), ofColumn: 0)
    try programme.setBounds(Bounds(0, 1), ofColumn: 1)
    #expect(try programme.solve(.dual, shouldStop: { false }) == .infeasible)
  }

  @Test func refusesWhatGLPKWouldNotSurvive() throws {
    let programme = try diet()
    #expect(throws: LinearProgramError.self) {
      try programme.addColumn(cost: 1, bounds: Bounds(0, nil), entries: [(7, 1)])
    }
    #expect(throws: LinearProgramError.self) { try programme.addRow(Bounds(.nan, nil)) }
    #expect(throws: LinearProgramError.self) { try programme.addRow(Bounds(3, 2)) }
    #expect(try programme.solve(.primal, shouldStop: { false }) == .optimal)
  }

  @Test func aFaultInsideGLPKIsAnErrorAndTheNextProgrammeWorks() throws {
    let lost = try diet()
    #expect(throws: LinearProgramError.fault) { try lost.provokeFault() }
    #expect(lost.objective.isNaN)
    let next = try diet()
    #expect(try next.solve(.primal, shouldStop: { false }) == .optimal)
  }

  @Test("A thread that ends frees what GLPK held for it, also after a fault")
  func threadsFreeTheirEnvironment() throws {
    let (threads, before) = (8, LinearProgram.endedThreads)
    let done = DispatchSemaphore(value: 0)
    for number in 0..<threads {
      let thread = Thread {
        if let programme = try? LinearProgram() {
          _ = try? programme.addRow(Bounds(1, nil))
          if number % 2 == 0 {
            _ = try? programme.provokeFault()
            _ = try? programme.addRow(Bounds(1, nil))
          }
        }
        done.signal()
      }
      thread.start()
    }
    for _ in 0..<threads { done.wait() }
    // A thread ends a moment after its last word.
    for _ in 0..<500 where LinearProgram.endedThreads < before + threads { usleep(10_000) }
    #expect(LinearProgram.endedThreads >= before + threads)
  }
}
