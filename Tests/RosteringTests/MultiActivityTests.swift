import Testing
import Workforce

@testable import Rostering

@Suite("Several tasks in a shift as the literature states it")
struct MultiActivityTests {
  private func solve(_ problem: MultiActivityScheduling, iterations: Int = 10) -> RosterResult {
    RosterOptimiser(
      problem,
      options: SolveOptions(seed: 1, timeLimit: nil, iterationLimit: iterations, gap: 0, threads: 1)
    ).solve()
  }

  /// Two days, two tasks, four people; people wanted at random by the hour.
  private func instance(seed: UInt64) -> MultiActivityScheduling {
    var random = RandomSource(seed: seed)
    let cover = (0..<2).map { _ in
      (0..<48).flatMap { _ in
        let least = random.below(3) / 2
        return [ClosedRange<Int>](repeating: least...least + random.below(2), count: 4)
      }
    }
    let people = (0..<4).map { index in
      let least = 360 + 60 * random.below(5)
      return MultiActivityScheduling.Person(id: "\(index)", minutes: least...least + 360)
    }
    return MultiActivityScheduling(dayCount: 2, people: people, cover: cover)
  }

  /// What a roster costs, by the definitions of the report.
  private func cost(_ roster: Roster, of problem: MultiActivityScheduling) -> Int {
    problem.cover.enumerated().reduce(0) { sum, task in
      task.element.enumerated().reduce(sum) { sum, quarter in
        let minute = quarter.offset * 15
        let there = roster.duties.joined().count { duty in
          duty.activities.contains { $0.queues == [task.offset] && $0.minutes.contains(minute) }
        }
        let (missing, more) = (
          max(0, quarter.element.lowerBound - there), max(0, there - quarter.element.upperBound)
        )
        return sum + MultiActivityScheduling.missing * missing + more * more
      }
    }
  }

  @Test(
    "a roster keeps every rule, and costs what squares of its surplus come to", arguments: 1...4 as ClosedRange<UInt64>)
  func rules(seed: UInt64) throws {
    let problem = instance(seed: seed)
    let result = solve(problem)
    let roster = try #require(result.roster)
    let objective = try #require(result.objective)
    #expect(objective.incumbent == Double(cost(roster, of: problem)))
    #expect(try #require(objective.lowerBound) <= objective.incumbent)
    for (person, duties) in zip(problem.people, roster.duties) {
      #expect(person.minutes.contains(duties.reduce(0) { $0 + $1.minutes }))
      #expect(Set(duties.map(\.day)).count == duties.count)
      for duty in duties {
        let time = (duty.start + 360) % 1440
        #expect((duty.start + 360) / 1440 == duty.day)
        #expect([0...0, 360...600, 840...1080, 1200...1425].contains { $0.contains(time) } && time % 15 == 0)
        #expect((360...600).contains(duty.minutes) && duty.start >= 0 && duty.end <= 2880)
        #expect(duty.activities.allSatisfy { $0.minutes.count >= 60 && $0.queues.count == 1 })
      }
      for (duty, next) in zip(duties, duties.dropFirst()) { #expect(next.start - duty.end >= 14 * 60) }
    }
  }

  @Test("one person changes to where somebody is wanted, after an hour of each at least") func changes() throws {
    // Ten hours from six in the morning: two on the first task, four on the second, a quarter on the first, the rest on the second.
    let wanted = (0..<96).map { $0 < 8 || $0 == 24 ? 0 : 1 }
    let cover = (0..<2).map { task in wanted.enumerated().map { $0.offset < 40 && $0.element == task ? 1...1 : 0...0 } }
    let problem = MultiActivityScheduling(
      dayCount: 1, people: [.init(id: "a", minutes: 600...600)], cover: cover)
    let result = solve(problem)
    let duty = try #require(result.roster?.duties[0].first)
    // The quarter is not worth leaving for: it would take an hour.
    #expect(duty.activities.map(\.minutes) == [0..<120, 120..<600] && duty.activities.map(\.queues) == [[0], [1]])
    #expect(result.objective?.incumbent == Double(MultiActivityScheduling.missing + 1))
    #expect(result.reason == .provedOptimal)
  }

  @Test("who must work more than shifts can give has no roster") func impossible() {
    let cover = [[ClosedRange<Int>](repeating: 0...1, count: 96)]
    let problem = MultiActivityScheduling(dayCount: 1, people: [.init(id: "a", minutes: 700...900)], cover: cover)
    let result = solve(problem)
    #expect(result.roster == nil && result.findings.map(\.rule) == [.limits])
  }
}
