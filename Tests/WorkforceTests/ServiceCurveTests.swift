import Testing
import Workforce

@Suite("What poor service costs by staff")
struct ServiceCurveTests {
  private let curve = ServiceCurve(agentsPerStep: 1, costs: [9, 4, 2, 2])

  @Test("costs lie straight between points, and stay beyond the last")
  func between() {
    #expect(curve.cost(ofAgents: 0) == 9 && curve.cost(ofAgents: 0.5) == 6.5 && curve.cost(ofAgents: 2) == 2)
    #expect(curve.cost(ofAgents: 100) == 2 && curve.cost(ofAgents: -1) == 9)
    #expect(curve.saving(ofOneMoreThan: 0.5) == 3.5 && curve.saving(ofOneMoreThan: 2) == 0)
  }

  @Test("a step of more than an agent, as under shrinkage, stretches it")
  func stretched() {
    let stretched = ServiceCurve(agentsPerStep: 1.25, costs: [9, 4])
    #expect(stretched.cost(ofAgents: 1.25) == 4 && stretched.lastAgents == 1.25)
    #expect(abs(stretched.cost(ofAgents: 1) - 5) < 1e-12)
  }

  @Test("in units it costs thousandths: the first agent 5 a piece, the second 2, the third nothing")
  func units() {
    let cost = StaffingCost(curve, unitsPerAgent: 2)
    #expect((0...6).map(cost.cost(units:)) == [9000, 6500, 4000, 3000, 2000, 2000, 2000])
    #expect(cost.slopes.map(\.perUnit) == [-2500, -1000, 0])
    #expect(cost.slopes.map(\.units) == [2, 2, Int.max])
  }

  @Test("savings within a tenth of each other share a slope, others do not")
  func merged() {
    let near = StaffingCost(ServiceCurve(agentsPerStep: 1, costs: [19.2, 9.2, 0]), unitsPerAgent: 1)
    #expect(near.slopes.map(\.perUnit) == [-9600, 0] && near.costOfNobody == 19_200)
    let apart = StaffingCost(ServiceCurve(agentsPerStep: 1, costs: [18.8, 8.8, 0]), unitsPerAgent: 1)
    #expect(apart.slopes.map(\.perUnit) == [-10_000, -8_800, 0])
  }

  @Test("rounding keeps it convex, and enough staff costs exactly what the curve ends with", arguments: 1...40)
  func rounded(seed: Int) {
    // A parabola that ends on half a thousandth.
    let costs = (0...60).map { step in
      let left = 1 - Double(min(step, 50)) / 50
      return 0.0005 + Double(seed) * 0.37 * left * left
    }
    let cost = StaffingCost(ServiceCurve(agentsPerStep: 1.03, costs: costs), unitsPerAgent: 3)
    #expect(zip(cost.slopes, cost.slopes.dropFirst()).allSatisfy { $0.perUnit <= $1.perUnit })
    #expect(cost.slopes.allSatisfy { $0.perUnit <= 0 })
    #expect(cost.cost(units: 1000) == Int((1000 * costs[60]).rounded()))
    #expect(abs(Double(cost.costOfNobody) - 1000 * costs[0]) <= 100)
  }
}
