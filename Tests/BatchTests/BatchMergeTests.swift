import Batch
import Foundation
import PlanFiles
import Testing

@Suite("Merging a run")
struct BatchMergeTests {
  @Test("the cheapest roster of all seeds counts, with the largest bound of any")
  func best() throws {
    let run = try ScratchRun()
    try run.keep(0, cost: 12, bound: 10)
    try run.keep(1, cost: 11, bound: 9)
    let group = try run.merge().groups[0]
    #expect(group.best == 1 && group.cost == 11 && group.lowerBound == 10 && group.done == 2)
    #expect(group.relativeGap == 1.0 / 11)
  }

  @Test("of equal rosters that of the smallest seed counts")
  func equals() throws {
    let run = try ScratchRun()
    try run.keep(1, cost: 11)
    try run.keep(0, cost: 11)
    #expect(try run.merge().groups[0].best == 0)
  }

  @Test("a bound above a roster of another seed is a contradiction, and no result")
  func contradiction() throws {
    let run = try ScratchRun()
    try run.keep(2, cost: 12, bound: 11.5)
    try run.keep(3, cost: 11, bound: 9)
    #expect {
      _ = try run.merge()
    } throws: { error in
      "\(error)".hasPrefix(
        "manifest.jsonl:4: one seed proves that no roster costs less than [11.5], another has one for [11.0]")
    }
  }

  @Test("what is missing is named, and a stopped search's roster stands in where there is no other")
  func missing() throws {
    let run = try ScratchRun()
    try run.keep(0, cost: 12, isPartial: true)
    var merge = try run.merge()
    #expect(merge.missing.count == 12)
    #expect(merge.groups[0].isPartial && merge.groups[0].best == 0 && merge.groups[0].outcome == nil)
    try run.keep(1, cost: 20)
    merge = try run.merge()
    #expect(!merge.groups[0].isPartial && merge.groups[0].best == 1)
    #expect(merge.missing.map(\.number) == [0] + Array(2..<12))
  }

  @Test("no roster is a result: of a group only where no seed has one")
  func withoutRoster() throws {
    let run = try ScratchRun()
    try run.keep(0, .noRoster)
    #expect(try run.merge().groups[0].outcome == .noRoster)
    try run.keep(1, cost: 3)
    #expect(try run.merge().groups[0].outcome == .roster)
    try run.keep(2, .refused, message: "plan.yaml: wrong")
    #expect(try run.merge().groups[1].outcome == .refused)
  }

  @Test("a week goes on from the best roster of the week before, once all its seeds are done")
  func chain() throws {
    let run = try ScratchRun()
    func earlier(_ number: Int) throws -> EarlierWeek { try EarlierWeek(of: number, in: run.manifest, run.store) }
    #expect(try earlier(0) == .none)
    try run.keep(0, cost: 12)
    #expect(try earlier(6) == .missing)
    try run.keep(1, cost: 11)
    #expect(try earlier(6) == .roster(Array("carry.csv of 1".utf8)))
    #expect(try earlier(7) == .roster(Array("carry.csv of 1".utf8)))
    try run.keep(2, .noRoster)
    try run.keep(3, .noRoster)
    #expect(try earlier(8) == .blocked)
  }
}
