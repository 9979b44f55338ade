import Workforce

/// Which queue each part of blended staff serves: the cheapest way there is, interval by interval.
///
/// First as little as possible is missing under a hard `minimum-staffing`, then staff costs, soft minimums included, as little as can be.
/// Staff is placed blend by blend, each amount along a cheapest path: onto a queue of its blend, or onto one whose blended staff moves on
/// to another (successive shortest paths). Costs are convex, so each amount leaves a cheapest allocation of what is placed so far; it is
/// no larger than the path and the costs' next kink have room for. Serving a queue by a secondary skill has a price of its own, so that moving staff on may cost
/// or save something: the cheapest paths are found by relaxing every step until nothing falls (Bellman and Ford).
///
/// The allocation does not depend on the order of agents, and shares no code with the search.
struct StaffAllocation: Hashable, Sendable {
  /// Units by blend of the presence, by queue of the blend, by interval.
  let served: [[[Int]]]

  /// Allocates the blended staff of a presence; `costs` are those of staff, by queue, then by interval.
  init(_ presence: Presence, plan: Plan, costs: [[StaffingCost]]) {
    let secondary = plan.objective.secondaryCost(
      intervalMinutes: plan.grid.intervalMinutes, unitsPerAgent: presence.unitsPerAgent)
    var served = presence.blends.map { blend in
      blend.queues.map { _ in [Int](repeating: 0, count: blend.units.count) }
    }
    for interval in 0..<(presence.blends.first?.units.count ?? 0)
    where presence.blends.contains(where: { $0.units[interval] > 0 }) {
      var placing = Placing(
        blends: presence.blends.map(\.queues),
        prices: presence.blends.map { blend in blend.queues.map { blend.secondary.contains($0) ? secondary : 0 } },
        staff: presence.units.map { $0[interval] },
        worths: StaffAllocation.worths(of: plan, costs: costs.map { $0[interval] }, interval: interval, presence))
      for (blend, staff) in presence.blends.enumerated() { placing.place(staff.units[interval], blend: blend) }
      for blend in served.indices {
        for place in served[blend].indices { served[blend][place][interval] = placing.served[blend][place] }
      }
    }
    self.served = served
  }

  /// What each queue's staff is worth in an interval.
  private static func worths(
    of plan: Plan, costs: [StaffingCost], interval: Int, _ presence: Presence
  ) -> [StaffWorth] {
    let minute = plan.grid.wallClockMinutes[interval]
    return costs.enumerated().map { queue, cost in
      let minimums = plan.rules.compactMap { rule -> StaffWorth.Minimum? in
        guard case .minimumStaffing(queue, let agents, let window) = rule.kind,
          window.contains(minute) || window.contains(minute + 1440),
          plan.openHours.isOpen(queue: queue, interval: interval)
        else { return nil }
        let weight: Double? = if case .soft(let weight) = rule.hardness { weight } else { nil }
        return StaffWorth.Minimum(agents: agents, weight: weight)
      }
      return StaffWorth(cost: cost, minimums: minimums, unitsPerAgent: presence.unitsPerAgent)
    }
  }
}

/// What one more unit on a queue is worth in an interval: what it adds under hard minimums, then what it costs.
private struct StaffWorth {
  struct Minimum {
    let agents: Int
    /// `nil` of a hard rule.
    let weight: Double?
  }

  /// Hard minimums come first.
  struct Price: Comparable {
    let missing: Int
    let cost: Int

    static func < (left: Price, right: Price) -> Bool { (left.missing, left.cost) < (right.missing, right.cost) }

    func adding(_ more: Int) -> Price { Price(missing: missing, cost: cost.addingSaturated(more)) }
  }

  let cost: StaffingCost
  let minimums: [Minimum]
  let unitsPerAgent: Int

  /// What the next unit adds to what some units cost.
  func price(after units: Int) -> Price {
    var (missing, change) = (0, cost.cost(units: units + 1).addingSaturated(-cost.cost(units: units)))
    for minimum in minimums where units < minimum.agents * unitsPerAgent {
      guard let weight = minimum.weight else {
        missing -= 1
        continue
      }
      func price(_ units: Int) -> Int {
        let lacking = Double(minimum.agents * unitsPerAgent - units) / Double(unitsPerAgent)
        return lacking > 0 ? Amount(lacking, .agentIntervals).cost(weight: weight).thousandths : 0
      }
      change = change.addingSaturated(price(units + 1) - price(units))
    }
    return Price(missing: missing, cost: change)
  }

  /// How many more units are worth as much as the next.
  func room(after units: Int) -> Int {
    var (next, end) = (Int.max, 0)
    for slope in cost.slopes where slope.units < Int.max {
      end += slope.units
      if end > units { next = min(next, end) }
    }
    for minimum in minimums where minimum.agents * unitsPerAgent > units {
      next = min(next, minimum.agents * unitsPerAgent)
    }
    return next == Int.max ? Int.max : next - units
  }
}

/// The placing of one interval's blended staff.
private struct Placing {
  let blends: [[Int]]
  /// What a unit costs on a queue beside its staff, by blend, by queue of the blend.
  let prices: [[Int]]
  private var staff: [Int]
  private let worths: [StaffWorth]
  /// Units placed, by blend, by queue of the blend.
  private(set) var served: [[Int]]

  init(blends: [[Int]], prices: [[Int]], staff: [Int], worths: [StaffWorth]) {
    self.blends = blends
    self.prices = prices
    self.staff = staff
    self.worths = worths
    served = blends.map { $0.map { _ in 0 } }
  }

  /// A move of staff of a blend between two of its queues, by their places in it; from nowhere for staff that is new.
  private struct Step {
    let blend: Int
    let from: Int?
    let to: Int
  }

  mutating func place(_ units: Int, blend: Int) {
    var left = units
    while left > 0 {
      let path = cheapestPath(from: blend)
      guard let last = path.last else { return }
      let queue = blends[last.blend][last.to]
      var amount = min(left, worths[queue].room(after: staff[queue]))
      for step in path { if let from = step.from { amount = min(amount, served[step.blend][from]) } }
      for step in path {
        served[step.blend][step.to] += amount
        if let from = step.from { served[step.blend][from] -= amount }
      }
      staff[queue] += amount
      left -= amount
    }
  }

  /// The steps by which more of a blend is placed: each makes room for the one before it, the last one's queue has more in the end.
  private func cheapestPath(from first: Int) -> [Step] {
    var arrival = [(steps: [Step], cost: Int)?](repeating: nil, count: staff.count)
    func arrive(at queue: Int, _ steps: [Step], _ cost: Int) -> Bool {
      if let known = arrival[queue], known.cost <= cost { return false }
      arrival[queue] = (steps, cost)
      return true
    }
    for (place, queue) in blends[first].enumerated() {
      _ = arrive(at: queue, [Step(blend: first, from: nil, to: place)], prices[first][place])
    }
    var hasChanged = true
    while hasChanged {
      hasChanged = false
      for (blend, queues) in blends.enumerated() {
        for (from, queue) in queues.enumerated() where served[blend][from] > 0 {
          guard let here = arrival[queue] else { continue }
          for (to, other) in queues.enumerated() where to != from {
            let cost = here.cost + prices[blend][to] - prices[blend][from]
            if arrive(at: other, here.steps + [Step(blend: blend, from: from, to: to)], cost) { hasChanged = true }
          }
        }
      }
    }
    var best: (steps: [Step], price: StaffWorth.Price)?
    for (queue, way) in arrival.enumerated() {
      guard let way else { continue }
      let price = worths[queue].price(after: staff[queue]).adding(way.cost)
      if best.map({ price < $0.price }) ?? true { best = (way.steps, price) }
    }
    return best?.steps ?? []
  }
}
