import Testing
import Verification
import Workforce

@Suite("contract-shift") struct ContractShiftTests {
  @Test("A family outside the contract is a breach, one inside is none") func familyOfTheContract() {
    var tiny = Tiny()
    tiny.plan.contracts[0].shifts = [Tiny.early]
    let findings = tiny.findings(.contractShift, [tiny.duty(0, 6, 14), tiny.duty(1, 22, 30, family: Tiny.late)])
    #expect(findings.map(\.day) == [1])
    #expect(findings.map(\.facts) == [.foreignShift(tiny.duty(1, 22, 30, family: Tiny.late))])
  }
}
