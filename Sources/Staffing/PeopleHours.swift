public import Workforce

/// How far the hours of people reach for the agents needed, by queue and day: what no roster could cover.
///
/// An agent has on each day at most the longest duty that may be worked on it, less its breaks, and in each week what the contract and
/// absences leave; hours go to any queue that the agent has the skill for. The most that can be covered is a maximum flow from agents
/// over their weeks and days to queues, found by augmenting along shortest paths. Times within a day, rest and other rules do not count,
/// so a roster may lack more.
///
/// ## Source
/// E. A. Dinic, "Algorithm for solution of a problem of maximum flow in networks with power estimation", Soviet Math. Doklady 11 (1970).
public struct PeopleHours: Sendable {
  /// What a queue lacks on a day.
  public struct Lack: Hashable, Sendable {
    /// The queue, an index into the plan's.
    public let queue: Int
    /// The day of the horizon.
    public let day: Int
    /// Agent-hours missing with everybody.
    public let before: Double
    /// Agent-hours missing without those who are away.
    public let after: Double
  }

  private let plan: Plan
  private let needs: [[Int]]

  /// Makes it.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - requirement: Agents needed.
  public init(plan: Plan, requirement: Requirement) {
    self.plan = plan
    let grid = plan.grid
    needs = plan.queues.indices.map { queue in
      var days = [Double](repeating: 0, count: grid.dayCount)
      for interval in 0..<grid.intervalCount {
        days[grid.day(ofInterval: interval)] += requirement.rostered[queue][interval]
      }
      return days.map { Int(($0 * Double(grid.intervalMinutes)).rounded()) }
    }
  }

  /// What queues lack more when agents are as in another plan: more absent.
  ///
  /// - Parameter away: The same plan with the absence.
  /// - Returns: Queues and days that lack more than before, by queue, then by day; in each at least half a minute.
  public func lacks(with away: Plan) -> [Lack] {
    let queues = plan.queues.count
    let (days, agents) = (plan.grid.dayCount, plan.agents.indices)
    var network = FlowNetwork()
    let (source, sink) = (network.node(), network.node())
    var ends: [[Int]] = []
    for queue in 0..<queues {
      ends.append(
        (0..<days).map { day in
          let node = network.node()
          return network.edge(from: node, to: sink, capacity: needs[queue][day])
        })
    }
    let (all, changed) = (agents.map { supply(of: $0, in: plan) }, agents.map { supply(of: $0, in: away) })
    var supplied: [Int: [Int]] = [:]
    func add(_ agent: Int, _ supply: Supply) {
      var edges: [Int] = []
      for week in supply.weeks.indices {
        let own = network.node()
        edges.append(network.edge(from: source, to: own, capacity: supply.weeks[week]))
        for day in week * 7..<week * 7 + 7 where supply.days[day] > 0 {
          let node = network.node()
          network.edge(from: own, to: node, capacity: supply.days[day])
          for queue in plan.agents[agent].queues {
            network.edge(from: node, to: network.start(of: ends[queue][day]), capacity: supply.days[day])
          }
        }
      }
      supplied[agent] = edges
    }
    for agent in agents { add(agent, all[agent]) }
    network.augment(from: source, to: sink)
    let before = ends.map { $0.map(network.left) }
    let other = agents.filter { all[$0] != changed[$0] }
    for agent in other {
      for edge in supplied[agent] ?? [] { network.withdraw(edge, to: sink) }
      add(agent, changed[agent])
    }
    network.augment(from: source, to: sink)
    return (0..<queues).flatMap { queue in
      (0..<days).compactMap { day -> Lack? in
        let now = network.left(ends[queue][day])
        guard now > before[queue][day] else { return nil }
        return Lack(queue: queue, day: day, before: Double(before[queue][day]) / 60, after: Double(now) / 60)
      }
    }
  }

  /// Minutes on contacts that an agent has, by week and by day of the horizon.
  private struct Supply: Equatable {
    var weeks: [Int]
    var days: [Int]
  }

  private func supply(of index: Int, in plan: Plan) -> Supply {
    let agent = plan.agents[index]
    let families = plan.contracts[agent.contract].shifts.map { plan.shift($0, of: agent) }.filter { $0.onCall == nil }
    let blocked = agent.unavailable.filter { !$0.isInterruptible }.map(\.minutes)
    let days = (0..<plan.grid.dayCount).map { day -> Int in
      families.reduce(0) { most, family in
        family.allShapes.reduce(most) { most, shape in
          guard shape.presentMinutes > most else { return most }
          let isPossible = family.starts[day].contains { start in
            family.has(shape, from: start) && !blocked.contains { $0.overlaps(start..<start + shape.minutes) }
          }
          return isPossible ? shape.presentMinutes : most
        }
      }
    }
    let share =
      families.flatMap(\.allShapes).map { Double($0.presentMinutes) / Double(max(1, $0.paidMinutes)) }.max() ?? 1
    let weeks = agent.weeks.enumerated().map { week, limits in
      let longest = days[week * 7..<week * 7 + 7].sorted(by: >).prefix(limits.days.upperBound).reduce(0, +)
      return min(longest, Int((Double(limits.minutes.upperBound) * share).rounded()))
    }
    return Supply(weeks: weeks, days: days)
  }
}

extension ShiftShape {
  /// Minutes that are no break.
  fileprivate var presentMinutes: Int { max(0, minutes - breaks.reduce(0) { $0 + $1.minutes }) }
}
