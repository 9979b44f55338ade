import Testing
import Verification
import Workforce

@Suite("agents") struct RosterAgentsTests {
  let tiny = Tiny(agents: 2)

  @Test("A roster for fewer agents than the plan has is a breach by the lists missing") func fewerAgents() {
    let findings = tiny.verifier.verify(Roster(duties: [])).findings
    #expect(findings.map(\.rule) == [.agents])
    #expect(findings.map(\.amount.value) == [2])
    #expect(findings.map(\.facts) == [.rosterSize(agents: 0)])
  }

  @Test("A roster for more agents counts the lists too many and ignores their duties") func moreAgents() {
    let stranger = tiny.duty(0, 8, 16)
    let verification = tiny.verifier.verify(Roster(duties: [[], [], [stranger]]))
    #expect(verification.findings.map(\.rule) == [.agents])
    #expect(verification.cost.hours == 0)
    #expect(!verification.isFeasible)
  }

  @Test("A roster with a list for each agent is no breach") func asManyAgents() {
    #expect(tiny.verifier.verify(Roster(duties: [[], []])).findings.isEmpty)
  }
}
