import TestSupport
import Testing

@testable import Queueing

@Suite struct ServiceCostTests {
  private let prices = ServicePrices(lateContact: 1, abandonedContact: 3, waitingMinute: 20.0 / 60)

  private func curve(_ erlangs: Double, patience: Double?, maximum: Int = 60) throws -> ServiceCost {
    try ServiceCost(
      load: OfferedLoad(erlangs: erlangs, handlingSeconds: 240), patienceSeconds: patience, intervalSeconds: 900,
      prices: prices, maximumAgents: maximum)
  }

  @Test(arguments: UInt64(1)...20) func convexNeverRisingAndBelowTheExactCost(seed: UInt64) throws {
    var generator = SplitMix(seed: seed)
    let erlangs = Double.random(in: 0.05...40, using: &generator)
    let patience = Double.random(in: 10...2000, using: &generator)
    for patience in [nil, patience] {
      let curve = try curve(erlangs, patience: patience)
      for agents in 0..<60 {
        #expect(curve.convex[agents] <= curve.exact[agents] * (1 + 1e-12))
        #expect(curve.saving(ofAgentAfter: agents) >= 0)
        #expect(curve.saving(ofAgentAfter: agents) >= curve.saving(ofAgentAfter: agents + 1) - 1e-9)
      }
      #expect(curve.convex[0] == curve.exact[0])
      #expect(curve.convex[60] == curve.exact[60])
    }
  }

  @Test func withoutAgentsEveryContactIsLost() throws {
    // 150 contacts an hour: 37.5 in the interval, each abandoned, and waiting for its patience.
    let curve = try curve(10, patience: 60)
    #expect(abs(curve.exact[0] - (37.5 * 3 + 20 * 37.5 * 60 / 3600)) < 1e-9)
    // Without a patience they wait through half the interval on average.
    let patient = try self.curve(10, patience: nil)
    #expect(abs(patient.exact[0] - (37.5 * 3 + 20 * 37.5 / 2 * 0.25)) < 1e-9)
  }

  @Test func theExactModelPricesTheRest() throws {
    let state = try ErlangA.steadyState(
      of: OfferedLoad(erlangs: 10, handlingSeconds: 240), agents: 12, patienceSeconds: 60)
    let outcomes = state.outcomes(within: 20)
    let cost = 37.5 * (outcomes.answeredLate + 3 * outcomes.abandoned) + 20 * state.queueLength / 4
    #expect(relativeError(try curve(10, patience: 60).exact[12], cost) < 1e-12)
  }

  @Test func anAgentIsWorthMoreWhereFewAreThere() throws {
    // One agent short of the same 20 % staffing margin: dearer per agent in the large interval, yet not twenty times.
    let small = try curve(3, patience: 120)
    let large = try curve(30, patience: 120)
    #expect(small.saving(ofAgentAfter: 0) > small.saving(ofAgentAfter: 3))
    #expect(small.saving(ofAgentAfter: 3) > small.saving(ofAgentAfter: 6))
    #expect(large.saving(ofAgentAfter: 30) > small.saving(ofAgentAfter: 6))
  }

  @Test func betweenWholeAgentsTheCostIsStraight() throws {
    let curve = try curve(10, patience: 60, maximum: 15)
    #expect(abs(curve.cost(ofAgents: 11.5) - (curve.convex[11] + curve.convex[12]) / 2) < 1e-12)
    #expect(curve.cost(ofAgents: 15) == curve.convex[15])
    #expect(curve.cost(ofAgents: 40) == curve.convex[15])
    #expect(curve.cost(ofAgents: 0) == curve.convex[0])
    #expect(curve.saving(ofAgentAfter: 15) == 0)
  }

  @Test func withoutLoadNothingCosts() throws {
    #expect(try curve(0, patience: nil, maximum: 3).convex == [0, 0, 0, 0])
  }

  @Test func theMinorantBridgesDents() {
    #expect(ConvexMinorant.values(below: [10, 9, 2, 1.5, 0]) == [10, 6, 2, 1, 0])
    #expect(ConvexMinorant.values(below: [4]) == [4])
    #expect(ConvexMinorant.values(below: [4, 2, 1]) == [4, 2, 1])
  }

  @Test func rangesAreChecked() {
    #expect(throws: QueueingError(.invalidGoal, "price of a late contact (-1.0) must be zero or more")) {
      try ServiceCost(
        load: OfferedLoad(erlangs: 1, handlingSeconds: 60), intervalSeconds: 900,
        prices: ServicePrices(lateContact: -1, abandonedContact: 1), maximumAgents: 3)
    }
    #expect(throws: QueueingError(.invalidLoad, "interval (0.0 s) must be positive")) {
      try ServiceCost(
        load: OfferedLoad(erlangs: 1, handlingSeconds: 60), intervalSeconds: 0, prices: prices, maximumAgents: 3)
    }
  }
}
