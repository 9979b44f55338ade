public import Simulation
public import Workforce

/// How busy each agent is expected to be in each hour that he works: what the simulation gives the agents who serve the same queues.
public struct ExpectedOccupancy: Hashable, Sendable {
  /// An hour of an agent.
  public struct Hour: Hashable, Sendable {
    /// The hour's first elapsed minute.
    public let start: Int
    /// Minutes in it on contacts or ready for them, as rostered.
    public let presentMinutes: Int
    /// Expected share of those with a contact.
    public let occupancy: Double
  }

  /// By agent of the plan, ascending; hours without presence are missing.
  public let hours: [[Hour]]

  /// Takes them from a simulation of a model.
  ///
  /// - Parameters:
  ///   - result: What the simulation found.
  ///   - model: What was simulated: its duties say who is in which group when.
  ///   - plan: The plan.
  public init(_ result: SimulationResult, model: SimulationModel, plan: Plan) {
    let length = plan.grid.intervalMinutes
    var sums = plan.agents.map { _ in [Int: (present: Int, busy: Double)]() }
    for staffed in model.duties where sums.indices.contains(staffed.agent) {
      for (activity, group) in zip(staffed.duty.activities, staffed.groups) {
        guard let group, result.groups.indices.contains(group) else { continue }
        let occupancy = result.groups[group].occupancyByInterval
        let minutes = activity.minutes.clamped(to: 0..<plan.grid.horizonMinutes)
        guard !minutes.isEmpty else { continue }
        for interval in minutes.lowerBound / length...(minutes.upperBound - 1) / length {
          let present = minutes.clamped(to: interval * length..<(interval + 1) * length).count
          guard occupancy.indices.contains(interval), let share = occupancy[interval] else { continue }
          let hour = interval * length / 60
          let sum = sums[staffed.agent][hour] ?? (0, 0)
          sums[staffed.agent][hour] = (sum.present + present, sum.busy + share * Double(present))
        }
      }
    }
    hours = sums.map { sum in
      sum.keys.sorted().compactMap { hour in
        guard let found = sum[hour], found.present > 0 else { return nil }
        return Hour(start: 60 * hour, presentMinutes: found.present, occupancy: found.busy / Double(found.present))
      }
    }
  }

  /// The hours of several agents together, each weighted by who is present.
  public func hours(of agents: [Int]) -> [Hour] {
    var sums: [Int: (present: Int, busy: Double)] = [:]
    for hour in agents.flatMap({ hours[$0] }) {
      let sum = sums[hour.start] ?? (0, 0)
      sums[hour.start] = (sum.present + hour.presentMinutes, sum.busy + hour.occupancy * Double(hour.presentMinutes))
    }
    return sums.keys.sorted().compactMap { start in
      sums[start].map { Hour(start: start, presentMinutes: $0.present, occupancy: $0.busy / Double($0.present)) }
    }
  }
}

extension [ExpectedOccupancy.Hour] {
  /// The busiest hour; of equals the first.
  public var busiest: ExpectedOccupancy.Hour? {
    self.reduce(nil) { best, hour in hour.occupancy > best?.occupancy ?? -1 ? hour : best }
  }

  /// The share over all of them.
  public var mean: Double? {
    let present = reduce(0) { $0 + $1.presentMinutes }
    return present > 0 ? reduce(0) { $0 + $1.occupancy * Double($1.presentMinutes) } / Double(present) : nil
  }
}
