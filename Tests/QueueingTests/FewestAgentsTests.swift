import Queueing
import Testing

@Suite struct FewestAgentsTests {
  @Test(arguments: [0, 1, 2, 3, 7, 8, 9, 63, 64, 99, 100])
  func findsTheFirstThatMeetsTheClaim(fewest: Int) throws {
    var asked = 0
    let found = try FewestAgents.find(in: 0...100) { agents in
      asked += 1
      return agents >= fewest
    }
    #expect(found == fewest && asked <= 16)
  }

  @Test func aClaimThatNobodyMeetsIsRefused() {
    #expect(throws: QueueingError(.invalidGoal, "even 12 agents miss the goals")) {
      try FewestAgents.find(in: 1...12) { _ in false }
    }
  }
}
