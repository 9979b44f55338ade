import DeferredWork
import Planning
import Staffing
import Testing
import Workforce

@testable import Reporting

@Suite("English sentences on contacts and staff") struct EnglishStaffingTests {
  @Test("What is odd about the contacts expected") func contacts() throws {
    let plan = try Amsterdam.spring().plan
    #expect(
      English().sentence(for: ContactWarning.notUpdated(queue: 0, day: plan.grid.firstDay), in: plan)
        == "the history of queue [calls] holds nothing of 2026-03-23 yet; that day is not updated")
    #expect(
      English().sentence(for: ContactWarning.quantileUnused, in: plan)
        == "the staffing quantile is not used: a forecast made elsewhere has no quantiles")
    #expect(English().sentence(for: ContactWarning.reading("history.csv:3: odd"), in: plan) == "history.csv:3: odd")
  }

  @Test("What cannot be staffed as it should be") func staff() throws {
    let plan = try Amsterdam.spring().plan
    #expect(
      English().sentence(
        for: StaffingWarning.tooFewSkilled(queue: 1, agents: 2, lateHours: 1.26, interval: 17), in: plan)
        == "queue chat: its 2 skilled agents cannot clear every deadline, 1.3 hours of work are late at 2026-03-23 08:30; "
        + "it is staffed as if there were more")
    #expect(
      English().sentence(for: StaffingWarning.unplannable(queue: 1, cause: .solver("no basis")), in: plan)
        == "queue chat: no basis; nobody is planned for it")
    #expect(
      English().sentence(
        for: StaffingWarning.unplannable(queue: 0, cause: .tooLittleCapacity(interval: 1, missingHours: 2)), in: plan)
        == "queue calls: the most capacity allowed misses the deadlines at the end of interval (1) by (2.0) hours; nobody "
        + "is planned for it")
    #expect(
      English().sentence(for: StaffingWarning.uncalibratedPooling, in: plan)
        == "pooling is calibrated with a roster: without one, half of what sharing agents saves is counted on")
    #expect(English().sentence(for: DeferredWorkError.invalid("hours (-1)")) == "hours (-1)")
  }
}
