import Testing
import Workforce

@testable import Reporting

@Suite("English sentences on a result") struct EnglishResultsTests {
  @Test("one of a thing is said as one", arguments: AmountUnit.allCases.filter { $0 != .times })
  func amounts(unit: AmountUnit) {
    let one = English().tally(count: 1, amount: Amount(1, unit), cost: nil)
    let two = English().tally(count: 1, amount: Amount(2, unit), cost: 4.5)
    #expect(!one.hasSuffix("s") && one.hasPrefix("1×, 1 "))
    #expect(two.hasSuffix("s, cost 4.5") && two.hasPrefix("1×, 2 "))
  }

  @Test("duties and agents are counted")
  func counts() {
    #expect(English().tally(count: 3, amount: Amount(1, .duties), cost: nil) == "3×, 1 duty")
    #expect(English().tally(count: 3, amount: Amount(3, .times), cost: 1) == "3×, cost 1")
    #expect(English().rosterSize(agents: 1, duties: 1, paidHours: 8) == "1 agent, 1 duty, 8 paid hours")
    #expect(English().horizon(contract: "x", duties: 1, paidMinutes: 480) == "contract x: 1 duty, 8 h paid")
  }
}
