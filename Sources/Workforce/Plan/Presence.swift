/// The agents whom a roster puts on each queue in each interval of the horizon.
///
/// Presence is counted in units, the longest stretches that start and end at every minute at which a shift, a break, a session or a timed activity of
/// the plan may. A unit is present on a queue when an agent serves it, and no other, through the whole of it; an agent who is open to several
/// queues at once is blended staff, until it is placed; where there is such staff a unit consists of parts that are placed one by one
/// (``Plan/partsPerUnit(unitsPerAgent:)``), and presence is counted in them.
public struct Presence: Hashable, Sendable {
  /// Staff that is open to the same several queues, or to one by a secondary skill.
  public struct Blend: Hashable, Sendable {
    /// The queues, ascending.
    public let queues: [Int]
    /// Those of them that are served by a secondary skill, ascending.
    public let secondary: [Int]
    /// Units present, by interval.
    public fileprivate(set) var units: [Int]
  }

  /// Units, or parts of units, of one agent through a whole interval.
  public let unitsPerAgent: Int
  /// Units on call, by need, then by interval.
  public private(set) var onCall: [[Int]]
  /// Units of the shares that agents at work have in each tier, by tier, then by interval; below zero where those whom somebody must be there for outweigh
  /// those who are.
  public private(set) var tiers: [[Int]]
  private let parts: Int
  /// Units present, by queue, then by interval.
  public private(set) var units: [[Int]]
  /// Units that may serve any of several queues and are not placed yet.
  public private(set) var blends: [Blend] = []

  /// Counts the agents of a roster and of the previous one, as far as its duties run into the horizon.
  public init(of roster: Roster, plan: Plan) {
    let unitMinutes = Presence.unitMinutes(of: plan)
    let whole = plan.grid.intervalMinutes / unitMinutes
    parts = plan.partsPerUnit(unitsPerAgent: whole)
    unitsPerAgent = whole * parts
    units = plan.queues.map { _ in [Int](repeating: 0, count: plan.grid.intervalCount) }
    onCall = plan.onCall.map { _ in [Int](repeating: 0, count: plan.grid.intervalCount) }
    tiers = plan.tiers.map { _ in [Int](repeating: 0, count: plan.grid.intervalCount) }
    for (agent, duties) in roster.duties.enumerated() {
      let person = plan.agents.indices.contains(agent) ? plan.agents[agent] : nil
      for duty in duties {
        let away = person.map { duty.stretches(of: $0.away) } ?? []
        for worked in duty.parts(without: away) {
          count(worked, of: person, unitMinutes: unitMinutes, plan: plan)
        }
      }
    }
    for agent in plan.agents {
      for duty in agent.past { count(duty, of: agent, unitMinutes: unitMinutes, plan: plan) }
    }
  }

  /// Agents present on a queue in an interval; fractional when a break covers part of it. Blended staff counts where it is placed.
  public func agents(queue: Int, interval: Int) -> Double {
    Double(units[queue][interval]) / Double(unitsPerAgent)
  }

  /// Agents present on a queue, by interval.
  public func agents(queue: Int) -> [Double] {
    units[queue].map { Double($0) / Double(unitsPerAgent) }
  }

  /// Units that could serve a queue in an interval: those on it, and all blended ones that are open to it.
  public func mostUnits(queue: Int, interval: Int) -> Int {
    blends.reduce(units[queue][interval]) { $0 + ($1.queues.contains(queue) ? $1.units[interval] : 0) }
  }

  /// The same staff with blended units placed on queues.
  ///
  /// - Parameter served: Units by blend, by queue of the blend, by interval: of each blend all of its units.
  /// - Returns: The staff, none of it blended.
  public func placed(_ served: [[[Int]]]) -> Presence {
    precondition(served.count == blends.count, "every blend is placed")
    var placed = self
    placed.blends = []
    for (blend, byQueue) in zip(blends, served) {
      for (queue, units) in zip(blend.queues, byQueue) {
        for (interval, count) in units.enumerated() { placed.units[queue][interval] += count }
      }
    }
    return placed
  }

  private mutating func count(_ duty: Duty, of agent: Agent?, unitMinutes: Int, plan: Plan) {
    let horizon = plan.grid.horizonMinutes
    if duty.onCall != nil {
      guard let family = duty.family, plan.shifts.indices.contains(family), let need = plan.shifts[family].onCall
      else { return }
      for unit in Presence.wholeUnits(in: duty.span, unitMinutes: unitMinutes, horizon: horizon) {
        onCall[need][unit / (unitsPerAgent / parts)] += parts
      }
      return
    }
    var served: (queues: [Int], minutes: Range<Int>)?
    for activity in duty.activities {
      let queues = activity.queues.sorted()
      if let last = served, last.queues == queues {
        served = (last.queues, last.minutes.lowerBound..<activity.minutes.upperBound)
        continue
      }
      if let served {
        count(served.minutes, queues: served.queues, agent, unitMinutes: unitMinutes, horizon: horizon)
      }
      served = queues.isEmpty ? nil : (queues, activity.minutes)
    }
    if let served {
      count(served.minutes, queues: served.queues, agent, unitMinutes: unitMinutes, horizon: horizon)
    }
  }

  /// Counts the whole units of a stretch, within the horizon.
  private mutating func count(
    _ minutes: Range<Int>, queues: [Int], _ agent: Agent?, unitMinutes: Int, horizon: Int
  ) {
    let queues = queues.filter(units.indices.contains)
    guard let first = queues.first else { return }
    let stretch = Presence.wholeUnits(in: minutes, unitMinutes: unitMinutes, horizon: horizon)
    guard !stretch.isEmpty else { return }
    let whole = unitsPerAgent / parts
    for share in agent?.tiers ?? [] where tiers.indices.contains(share.tier) {
      for unit in stretch { tiers[share.tier][unit / whole] += share.weight * parts }
    }
    let secondary = (agent?.secondary ?? []).filter(queues.contains)
    if queues.count == 1, secondary.isEmpty {
      for unit in stretch { units[first][unit / whole] += parts }
      return
    }
    let place = blends.firstIndex { $0.queues == queues && $0.secondary == secondary } ?? blends.count
    if place == blends.count {
      blends.append(
        Blend(queues: queues, secondary: secondary, units: [Int](repeating: 0, count: units[first].count)))
    }
    for unit in stretch { blends[place].units[unit / whole] += parts }
  }

  private static func wholeUnits(in minutes: Range<Int>, unitMinutes: Int, horizon: Int) -> Range<Int> {
    let begin = (max(0, minutes.lowerBound) + unitMinutes - 1) / unitMinutes
    return begin..<max(begin, min(horizon, minutes.upperBound) / unitMinutes)
  }

  /// Minutes of a unit: the greatest common divisor of the interval, of shift starts within it, of the lengths of shifts
  /// and breaks, of the steps of shapes that have breaks, of the lengths and starts of sessions, and of the steps of activities.
  package static func unitMinutes(of plan: Plan) -> Int {
    var minutes = plan.grid.intervalMinutes
    func divide(by other: Int) {
      var rest = other
      while rest != 0 { (minutes, rest) = (rest, minutes % rest) }
    }
    for family in plan.shifts.flatMap(\.onAllClocks) {
      for start in family.starts.joined() { divide(by: abs(start % plan.grid.intervalMinutes)) }
      for shape in family.allShapes {
        divide(by: shape.minutes)
        if !shape.breaks.isEmpty { divide(by: shape.breakStep) }
        for pause in shape.breaks { divide(by: pause.minutes) }
      }
    }
    for session in plan.sessions {
      divide(by: session.minutes)
      for start in session.starts { divide(by: abs(start % plan.grid.intervalMinutes)) }
    }
    guard plan.activities.contains(where: \.isTimed) else { return minutes }
    for step in plan.activities.compactMap(\.step) { divide(by: step) }
    // Where clocks change, multiples of a step by the clock are none of the minutes elapsed.
    for (interval, clock) in plan.grid.wallClockMinutes.enumerated() {
      divide(by: abs(clock - interval * plan.grid.intervalMinutes))
    }
    return minutes
  }
}
