import Workforce

/// What the dearest line and cell of a plan can come to, and the steps in which the search therefore counts.
///
/// Costs that fit are counted in thousandths, as they are. Others are counted in steps of which a missing agent-hour costs ten
/// thousand, as it does at the price of 10 that plans have unless they say otherwise: so a plan in rupiah is searched like the same plan
/// in thousands of rupiah. Where a plan's prices lie further apart than a thousand times, that would hide the small ones, and the
/// steps are the finest power of two that fits.
struct CostMeasure {
  let plan: Plan
  let network: SupplyNetwork
  let units: UnitGrid
  let types: [DutyType]
  let shapes: [PricedShape]
  /// Costs of the cells, in thousandths.
  let cells: [StaffingCost]
  /// Units present in each cell from duties of the previous roster.
  let pastPresence: [Int32]
  /// Rules by contract, in thousandths.
  let rules: [LineRules]
  /// What the presence of agents counts for beside queues.
  let tierSets: [TierSet]
  /// What each duty type is paid beside its hours, in thousandths, by contract; nothing where the plan has no such pay.
  var pay: [[Int]] = []

  /// The most that a line may come to in the kernel, noise included. Beside it a value that no legal line reaches (`PriceValue`) neither
  /// wraps nor looks legal.
  private static let largestLine = 440_000_000.0
  /// The most that a cell may cost more with its staff than with nobody.
  private static let largestCell = 2_000_000_000.0
  /// The most that a roster may come to, so that sums hold with every scale of prices.
  private static let largestRoster = 1e15
  /// Steps that a missing agent-hour costs.
  private static let stepsOfShortfall = 10_000.0
  /// How many times dearer than the cheapest price a missing agent-hour may be.
  private static let farthest = 1000.0
  /// What annealing adds to the price of a unit at most, in typical shortfalls.
  private static let noise = 0.25

  /// The steps to count in.
  var scale: CostScale {
    let (line, cell, roster) = (dearestLine, dearestCell, dearestRoster)
    func fits(_ unit: Int) -> Bool {
      line <= CostMeasure.largestLine * Double(unit) && cell <= CostMeasure.largestCell * Double(unit)
        && roster <= CostMeasure.largestRoster * Double(unit)
    }
    if fits(1) { return .plain }
    var unit = usualUnit
    if let simple = unitOfSmallestPrice, fits(simple) { unit = simple }
    while !fits(unit), unit < 1 << 56 { unit *= 2 }
    return CostScale(unit: unit, isExact: isExact(unit))
  }

  /// Whether every cost that a roster is made of is a multiple of so many thousandths.
  private func isExact(_ unit: Int) -> Bool {
    func isMultiple(_ amount: Double) -> Bool {
      let thousandths = 1000 * amount
      return thousandths == thousandths.rounded() && Int(saturating: thousandths) % unit == 0
    }
    // Squares of what is beyond a share are multiples of nothing.
    if plan.agents.contains(where: { !$0.standings.isEmpty }) { return false }
    let wishes = plan.agents.flatMap(\.wishes)
    let minutes = rules.flatMap(\.hourly)
    return secondaryCost % unit == 0 && isPayExact(unit)
      && cells.allSatisfy { $0.slopes.allSatisfy { $0.perUnit % unit == 0 } }
      && plan.contracts.allSatisfy { contract in
        types.allSatisfy { isMultiple(contract.costPerHour * Double($0.paidMinutes) / 60) }
      }
      && wishes.allSatisfy { wish in
        if case .hours = wish.target {
          isMultiple(wish.weight * Double(units.minutes) / 60)
        } else {
          isMultiple(wish.weight)
        }
      }
      && minutes.allSatisfy { limit in
        let step = greatestCommonDivisor(units.minutes, limit.value)
        return isMultiple((limit.price ?? 0) * Double(step) / 60)
      }
      // What the weeks before leave is any number of minutes.
      && rules.flatMap(\.averages).allSatisfy { isMultiple(($0.limit.price ?? 0) / 60) }
      && plan.sessions.allSatisfy { isMultiple($0.price ?? 0) }
      && rules.flatMap(\.byCount).allSatisfy { isMultiple($0.price ?? 0) } && isMultiple(plan.objective.costPerChange)
  }

  /// Whether what is paid beside hours is a multiple of so many thousandths, whatever is worked.
  private func isPayExact(_ unit: Int) -> Bool {
    if pay.isEmpty { return true }
    guard pay.allSatisfy({ $0.allSatisfy { $0 % unit == 0 } }) else { return false }
    let paid = Set(types.map(\.countedMinutes))
    return plan.contracts.indices.allSatisfy { contract in
      let period = rules[contract].pay
      let step = paid.reduce(0) {
        greatestCommonDivisor(greatestCommonDivisor($0, $1), period.overtime(ofPaidMinutes: $1))
      }
      let limits = Set(plan.agents.filter { $0.contract == contract }.flatMap { $0.weeks.map(\.minutes.upperBound) })
      return limits.allSatisfy { most in
        stride(from: 0, through: most, by: max(1, step)).allSatisfy { minutes in
          period.parts(minutes: minutes, overtime: 0, most: most).allSatisfy { $0 % unit == 0 }
        }
      }
    }
  }

  /// Prices that shape a roster, in the plan's unit: pay, missing and superfluous agents.
  private var prices: [Double] {
    let staff = [plan.objective.shortfallPerHour, plan.objective.surplusPerHour]
    let pay = plan.agents.map { plan.contracts[$0.contract].costPerHour }
    return (staff + pay + plan.queues.compactMap(\.shortfallCostPerHour)).filter { $0 > 0 }
  }

  /// The step in which the smallest price is a thousand, where all others are multiples of it and a missing agent-hour is one of
  /// at least ten: the numbers that somebody would write down.
  private var unitOfSmallestPrice: Int? {
    let thousandths = prices.map { Int(saturating: 1000 * $0) }
    guard let least = thousandths.min(), least >= 1000, least % 1000 == 0 else { return nil }
    let isShared = thousandths.allSatisfy { $0 % least == 0 }
    return isShared && 1000 * plan.objective.shortfallPerHour >= 10 * Double(least) ? least / 1000 : nil
  }

  /// The step of which a missing agent-hour costs ten thousand; a thousandth where prices lie too far apart for that.
  private var usualUnit: Int {
    let shortfall = plan.objective.shortfallPerHour
    guard prices.allSatisfy({ $0 * CostMeasure.farthest >= shortfall }) else { return 1 }
    return max(1, Int(saturating: 1000 * shortfall / CostMeasure.stepsOfShortfall))
  }

  /// What a part of a unit costs on a queue that is served by a secondary skill, in thousandths; nothing where nobody has one.
  var secondaryCost: Int {
    plan.agents.allSatisfy(\.secondary.isEmpty)
      ? 0
      : plan.objective.secondaryCost(intervalMinutes: plan.grid.intervalMinutes, unitsPerAgent: units.partsPerAgent)
  }

  /// The steepest price of a part of a unit.
  private var steepest: Double { steepest(ofCells: cells.indices) }

  private func steepest(ofCells range: Range<Int>) -> Double {
    cells[range].reduce(0) {
      max($0, Double($1.slopeRange.lowerBound.magnitude), Double($1.slopeRange.upperBound.magnitude))
    }
  }

  /// What a part of a unit of presence can be worth to tiers at most.
  private var steepestTiers: Double {
    tierSets.reduce(0) { most, set in
      max(
        most,
        set.shares.reduce(0.0) { sum, share in
          let first = share.row * units.intervalCount
          return sum + Double(abs(share.weight)) * steepest(ofCells: first..<first + units.intervalCount)
        })
    }
  }

  /// More than any agent's line can cost at any prices that the search sets.
  private var dearestLine: Double {
    let typical = 1000 * plan.objective.shortfallPerHour * Double(plan.grid.intervalMinutes) / 60
    let perUnit = steepest + steepestTiers + Double(secondaryCost) + CostMeasure.noise * typical + 1
    let own = plan.contracts.indices.map { dearestDuty(ofContract: $0, perUnit: perUnit) }
    let ruled = plan.contracts.indices.map(dearestRules)
    let change = 1000 * plan.objective.costPerChange * Double(plan.grid.dayCount * plan.mostChangeWeight)
    let least = perUnit * Double(units.partsPerAgent)
    let hasStandby = types.contains { !$0.isWork }
    return plan.agents.reduce(least) { most, agent in
      // Rest on call is no day of the week's.
      let days = agent.weeks.reduce(0) { $0 + (hasStandby ? 7 : min(7, $1.days.upperBound)) }
      let wishes = agent.wishes.reduce(0.0) { $0 + 1000 * $1.dearest }
      let shares = agent.standings.reduce(0.0) { $0 + 1000 * plan.dearestShare($1, of: agent) }
      // Duties are priced, too, of those whom an absence leaves no day.
      return max(most, Double(max(1, days)) * own[agent.contract] + ruled[agent.contract] + wishes + shares + change)
    }
  }

  /// More than soft rules, missing sessions and pay by the week can charge a line of a contract.
  private func dearestRules(ofContract index: Int) -> Double {
    let sessions = plan.agents.filter { $0.contract == index }.map { agent in
      agent.sessions.reduce(0.0) { $0 + 1000 * plan.dearestMissing(of: $1) }
    }
    let weeks = plan.agents.filter { $0.contract == index }.map { agent in
      agent.weeks.reduce(0.0) { $0 + Double(rules[index].pay.dearest(minutes: $1.minutes.upperBound)) }
    }
    return plan.rules.reduce((sessions.max() ?? 0) + (weeks.max() ?? 0)) {
      $1.concerns(contract: index) ? $0 + 1000 * $1.dearestLine(on: plan.grid) : $0
    }
  }

  /// More than soft rules can charge any line.
  var dearestRules: Double { plan.contracts.indices.map(dearestRules).max() ?? 0 }

  /// The most that a duty of a contract can cost: pay, and presence in every unit.
  private func dearestDuty(ofContract index: Int, perUnit: Double) -> Double {
    let contract = plan.contracts[index]
    let beside = pay.isEmpty ? nil : pay[index]
    return types.enumerated().reduce(0) { most, entry in
      let (number, type) = entry
      guard contract.shifts.contains(type.family) else { return most }
      let pay = 1000 * contract.costPerHour * Double(type.paidMinutes) / 60 + Double(beside?[number] ?? 0)
      return max(most, pay + perUnit * Double(shapes[type.shape].units * units.parts))
    }
  }

  /// Agents' units that the staff of a row can have at once.
  private var room: [Double] {
    network.rows.indices.map { row in
      let weight = tierSets.flatMap(\.shares).reduce(1) { $1.row == row ? max($0, abs($1.weight)) : $0 }
      let isStandby = network.rows[row].queues.contains { $0 >= plan.queues.count }
      let agents = plan.agents.count { agent in
        isStandby || network.rows[row].queues.contains(where: agent.queues.contains)
      }
      let past = network.suppliers(of: row).reduce(0) {
        $0 + Int(pastPresence[$1 * units.intervalCount..<($1 + 1) * units.intervalCount].max() ?? 0)
      }
      return Double(weight * (agents + 1) * units.partsPerAgent + 1) + Double(past)
    }
  }

  /// By how much staff can change the cost of a cell.
  private var dearestCell: Double { steepest * (room.max() ?? 0) }

  /// More than any roster can cost.
  private var dearestRoster: Double {
    let room = room
    let staff = cells.indices.reduce(0.0) { sum, cell in
      let surplus = Double(cells[cell].slopeRange.upperBound.magnitude) * room[cell / units.intervalCount]
      return sum + Double(cells[cell].costOfNobody) + surplus
    }
    return staff + dearestLine * Double(plan.agents.count)
  }
}

extension LineRules {
  /// Limits whose breaches are charged by the hour.
  fileprivate var hourly: [Limit] {
    minimumRest + weeklyRest + weeklyRestFromWeek + restInSevenDays + maximumWeeklyMinutes + minimumWeeklyMinutes
      + restAfterNights.map(\.limit) + maximumDailyMinutes + startVariations.map(\.limit)
  }

  /// Limits whose breaches are charged by the count.
  fileprivate var byCount: [Limit] {
    maximumConsecutiveDays + minimumConsecutiveDays + minimumConsecutiveDaysOff + maximumDays + maximumWeekends
      + maximumSplitWeekends + maximumConsecutiveWeekends + maximumConsecutiveDaysOff + minimumDays
      + shiftRuns.map(\.limit) + successions.map(\.limit) + maximumConsecutiveNights
  }
}
