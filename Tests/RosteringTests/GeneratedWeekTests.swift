import TestSupport
import Testing
import Workforce

/// Tables in `docs/benchmarks.md` are about these weeks: they must never change. The numbers below are from a program of its
/// own, in another language.
@Suite("The generated weeks of published tables")
struct GeneratedWeekTests {
  @Test("twelve agents in half hours, seed 1: who they are, and the first day's requirement")
  func small() {
    let week = GeneratedWeek(agents: 12, intervalMinutes: 30, weeks: 1, seed: 1)
    let agents = week.plan.agents
    #expect(agents.map(\.contract) == [1, 0, 0, 0, 1, 0, 0, 0, 0, 2, 2, 2])
    // Whoever may work at any time has no other times to be away.
    #expect(agents.map(\.unavailable.isEmpty) == [2, 2, 2, 1, 2, 0, 0, 3, 1, 2, 0, 0].map { $0 == 0 })
    #expect(agents.map(\.wishes).map { $0.map(\.target) } == (0..<12).map { [8: [.day(5)], 11: [.day(6)]][$0] ?? [] })
    let required = week.requirement.rostered[0]
    #expect(
      required.prefix(48) == [
        1, 1, 1, 1, 1, 1, 0, 0, 1, 1, 1, 1, 1, 1, 2, 3, 3, 4, 4, 4, 5, 5, 5, 5, 5, 5, 5, 5, 5, 4, 5, 5, 5, 5, 4, 4, 4,
        4,
        4, 4, 3, 3, 2, 2, 2, 2, 2, 1,
      ])
    #expect(required.reduce(0, +) == 774)
  }

  @Test("a hundred agents in quarter hours over two weeks, seed 7")
  func large() {
    let week = GeneratedWeek(agents: 100, intervalMinutes: 15, weeks: 2, seed: 7)
    let contracts = week.plan.agents.map { String($0.contract) }.joined()
    #expect(
      contracts
        == "0002002010020000200012222210100201210000021100001211202000022200022220220002120202002001000010202222")
    let required = week.requirement.rostered[0]
    #expect(required.reduce(0, +) == 25_111)
    #expect(required.enumerated().reduce(0) { $0 + Double($1.offset) * $1.element } == 16_200_156)
  }
}
