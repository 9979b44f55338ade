import Testing
import Workforce

@Suite("What the staff of an interval costs")
struct StaffingCostTests {
  /// 30 an agent-hour missing, 7 one too many, half hours, two units an agent.
  private func cost(_ required: Double) -> StaffingCost {
    StaffingCost(
      required: required, intervalMinutes: 30, unitsPerAgent: 2, shortfallPerHour: 30, surplusPerHour: 7)
  }

  @Test("a whole requirement costs nothing where it is met, and so much a unit on either side")
  func whole() {
    #expect((0...6).map(cost(2).cost(units:)) == [30_000, 22_500, 15_000, 7500, 0, 1750, 3500])
    #expect(cost(2).slopes.map(\.perUnit) == [-7500, 1750] && cost(2).slopes.map(\.units) == [4, Int.max])
  }

  @Test("within the unit that a fraction falls into, its two parts have their two prices")
  func fraction() {
    // 1.2 agents are 2.4 units: with two, 0.4 are missing; with three, 0.6 are too many.
    #expect((0...4).map(cost(1.2).cost(units:)) == [18_000, 10_500, 3000, 1050, 2800])
    #expect(cost(1.2).slopes.map(\.perUnit) == [-7500, -1950, 1750])
  }

  @Test("where nobody is needed, or less than nobody, staff is surplus from the first unit on")
  func nobody() {
    for required in [0, -3.5] {
      #expect(cost(required).costOfNobody == 0)
      #expect(cost(required).slopes == [StaffingCost.Slope(perUnit: 1750, units: Int.max)])
    }
  }

  private static let grids = [(5, 1), (15, 1), (15, 3), (30, 2), (60, 4), (60, 12)]
  private static let prices = [(30.0, 10.0), (0.7, 0.3), (1, 0), (0, 1), (0, 0), (333.33, 41.77), (2, 5)]
  /// Requirements of all sizes: a grid, so that nothing depends on a generator of random numbers.
  private static let requirements = (0...40).map { Double($0) * 0.3179 }

  @Test("it is convex and never below nothing, whatever is rounded", arguments: grids, prices)
  func convex(grid: (minutes: Int, units: Int), price: (shortfall: Double, surplus: Double)) {
    for required in Self.requirements {
      let cost = StaffingCost(
        required: required, intervalMinutes: grid.minutes, unitsPerAgent: grid.units,
        shortfallPerHour: price.shortfall, surplusPerHour: price.surplus)
      let values = (0...(Int(required + 3) * grid.units)).map(cost.cost(units:))
      let steps = zip(values.dropFirst(), values).map { $0 - $1 }
      #expect(zip(steps, steps.dropFirst()).allSatisfy { $0 <= $1 })
      #expect(values.allSatisfy { $0 >= 0 } && values[0] == cost.costOfNobody)
      #expect(cost.slopes.dropLast().allSatisfy { $0.units > 0 } && cost.slopes.last?.units == Int.max)
    }
  }

  @Test("it is the exact sum of rounded prices but for the rounding of one fraction", arguments: grids, prices)
  func exact(grid: (minutes: Int, units: Int), price: (shortfall: Double, surplus: Double)) {
    let unitHours = Double(grid.minutes) / 60 / Double(grid.units)
    let missing = (1000 * price.shortfall * unitHours).rounded()
    let tooMany = (1000 * price.surplus * unitHours).rounded()
    for required in Self.requirements {
      let cost = StaffingCost(
        required: required, intervalMinutes: grid.minutes, unitsPerAgent: grid.units,
        shortfallPerHour: price.shortfall, surplusPerHour: price.surplus)
      let wanted = required * Double(grid.units)
      let whole = Int(wanted)
      for unit in 0...(whole + 5) {
        let exact = missing * max(0, wanted - Double(unit)) + tooMany * max(0, Double(unit) - wanted)
        // Up to the requirement one fraction was rounded, beyond it two.
        #expect(abs(Double(cost.cost(units: unit)) - exact) <= (unit <= whole ? 0.5 : 1) + 1e-6)
      }
      // From border to border nothing is rounded at all.
      #expect(cost.cost(units: 0) - cost.cost(units: whole) == whole * Int(missing))
      #expect(cost.cost(units: whole + 4) - cost.cost(units: whole + 1) == 3 * Int(tooMany))
    }
  }
}
