import Testing

@testable import Queueing

@Suite struct ShrinkageTests {
  @Test func fourteenNeededWithThirtyPercentAwayAreTwentyRostered() throws {
    #expect(abs(Shrinkage(outOfOffice: 0.3).rostered(forNeeded: 14) - 20) < 1e-12)
  }

  @Test func sequentialTakesTheSecondShareOfWhatTheFirstLeaves() throws {
    let shrinkage = Shrinkage(outOfOffice: 0.2, inOffice: 0.1)
    #expect(abs(shrinkage.rostered(forNeeded: 72) - 100) < 1e-12)
    #expect(abs(shrinkage.total - 0.28) < 1e-12)
  }

  @Test func additiveTakesBothOfPaidTime() throws {
    let shrinkage = Shrinkage(outOfOffice: 0.2, inOffice: 0.1, mode: .additive)
    #expect(abs(shrinkage.rostered(forNeeded: 70) - 100) < 1e-12)
    #expect(abs(shrinkage.available(ofRostered: 100) - 70) < 1e-12)
  }

  @Test func noneLeavesEverything() {
    #expect(Shrinkage.none.rostered(forNeeded: 13.04) == 13.04)
  }

  @Test func nothingLeftIsRefused() {
    #expect(throws: QueueingError(.invalidShrinkage, "shrinkage (0.6 + 0.4) leaves no time for contacts")) {
      try Shrinkage(outOfOffice: 0.6, inOffice: 0.4, mode: .additive).check()
    }
    #expect(
      throws: QueueingError(
        .invalidShrinkage, "out-of-office shrinkage (1.0) must be a share of at least 0 and below 1")
    ) { try Shrinkage(outOfOffice: 1).check() }
  }
}
