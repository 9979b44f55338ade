import Simulation
import Testing

@testable import Planning

@Suite("Looking for the share at which a goal is met") struct ShareSearchTests {
  /// What a search ends at when service falls in a straight or a bent line through the goal at a share.
  private func search(_ margin: (Double) -> Double, rounds: Int = 5) -> (share: Double, settled: Bool) {
    var search = ShareSearch()
    for _ in 0..<rounds where !search.isSettled {
      search.learn(margin: Estimate(value: margin(search.share), halfWidth: 0.003))
    }
    return (search.share, search.isSettled)
  }

  @Test("within half a point in five rounds, wherever it lies", arguments: [0.03, 0.2, 0.45, 0.55, 0.8, 0.97])
  func inside(wanted: Double) {
    for margin in [
      { (share: Double) in 0.3 * (wanted - share) },
      { (share: Double) in 0.4 * (wanted * wanted - share * share) },
      { (share: Double) in 0.1 * (wanted.squareRoot() - share.squareRoot()) },
    ] {
      let found = search(margin)
      #expect(found.settled, "\(wanted): \(found.share)")
      #expect(abs(margin(found.share)) <= 0.005 || abs(found.share - wanted) <= 0.04, "\(wanted): \(found.share)")
    }
  }

  @Test("at either end where the goal is met or missed by all") func ends() {
    #expect(search { _ in 0.1 } == (1, true))
    #expect(search { _ in -0.1 } == (-1, true))
  }

  @Test("below 0 where each queue for itself is too little", arguments: [-0.15, -0.5, -0.9]) func below(wanted: Double)
  {
    let found = search { 0.2 * (wanted - $0) }
    #expect(found.settled && abs(found.share - wanted) <= 0.05, "\(wanted): \(found.share)")
  }

  @Test("what the simulation leaves open is no miss") func open() {
    var search = ShareSearch()
    search.learn(margin: Estimate(value: -0.012, halfWidth: 0.015))
    #expect(search.isSettled && search.share == 0.5)
  }
}
