/// The convex, piecewise-linear cost of the staff an interval gets, in thousandths of the plan's unit of cost.
///
/// Staff is counted in *units*: `unitsPerAgent` units are one agent through the whole interval, so that a fifteen-minute
/// break inside a thirty-minute interval leaves one unit of two. The first `wholeUnits` units are worth `shortfall`
/// each, the unit that contains the requirement `mixed`, every further one costs `surplus`. Slopes are rounded to
/// integers first and ascend, so costs are exact integers and the function stays convex.
public struct StaffingCost: Hashable, Sendable {
  /// Units of one agent through the whole interval.
  public let unitsPerAgent: Int
  /// Slopes with the number of units each is valid for, ascending by slope; the last one is valid for ever.
  public let slopes: [Slope]
  /// Cost when nobody is there.
  public let costOfNobody: Int

  /// A slope over some units.
  public struct Slope: Hashable, Sendable {
    /// Change of cost for one unit more.
    public let perUnit: Int
    /// Units it is valid for; `Int.max` for the last.
    public let units: Int
    /// Makes a slope.
    public init(perUnit: Int, units: Int) {
      self.perUnit = perUnit
      self.units = units
    }
  }

  /// Makes a cost from its slopes.
  public init(unitsPerAgent: Int, slopes: [Slope], costOfNobody: Int) {
    precondition(zip(slopes, slopes.dropFirst()).allSatisfy { $0.perUnit <= $1.perUnit }, "slopes ascend")
    precondition(slopes.last?.units == Int.max, "the last slope is valid for ever")
    self.unitsPerAgent = unitsPerAgent
    self.slopes = slopes
    self.costOfNobody = costOfNobody
  }

  /// Makes the plain cost: so much per agent-hour missing, so much per agent-hour too many.
  ///
  /// - Parameters:
  ///   - required: Agents wanted (fractional).
  ///   - intervalMinutes: Length of the interval.
  ///   - unitsPerAgent: Units of one agent.
  ///   - shortfallPerHour: Cost of an agent-hour missing.
  ///   - surplusPerHour: Cost of an agent-hour too many.
  public init(
    required: Double, intervalMinutes: Int, unitsPerAgent: Int, shortfallPerHour: Double, surplusPerHour: Double
  ) {
    let unitHours = Double(intervalMinutes) / 60 / Double(unitsPerAgent)
    let shortfall = Int(saturating: (1000 * shortfallPerHour * unitHours).rounded())
    let surplus = Int(saturating: (1000 * surplusPerHour * unitHours).rounded())
    let wanted = max(0, required) * Double(unitsPerAgent)
    let whole = wanted.rounded(.down)
    let fraction = wanted - whole
    let mixed = Int(saturating: (fraction * -Double(shortfall) + (1 - fraction) * Double(surplus)).rounded())
    let wholeUnits = Int(saturating: whole)
    var slopes: [Slope] = []
    if wholeUnits > 0 { slopes.append(Slope(perUnit: -shortfall, units: wholeUnits)) }
    if fraction > 0 { slopes.append(Slope(perUnit: mixed, units: 1)) }
    slopes.append(Slope(perUnit: surplus, units: Int.max))
    self.init(
      unitsPerAgent: unitsPerAgent, slopes: slopes,
      costOfNobody: wholeUnits.multipliedSaturated(by: shortfall).addingSaturated(
        Int(saturating: (fraction * Double(shortfall)).rounded())))
  }

  /// The cost of cells where nobody is wanted and nobody is in the way: none.
  public static func free(unitsPerAgent: Int) -> StaffingCost {
    StaffingCost(unitsPerAgent: unitsPerAgent, slopes: [Slope(perUnit: 0, units: Int.max)], costOfNobody: 0)
  }

  /// Cost when `units` units of staff are there.
  public func cost(units: Int) -> Int {
    var cost = costOfNobody
    var left = units
    for slope in slopes where left > 0 {
      let used = min(left, slope.units)
      cost = cost.addingSaturated(slope.perUnit.multipliedSaturated(by: used))
      left -= used
    }
    return cost
  }
}
