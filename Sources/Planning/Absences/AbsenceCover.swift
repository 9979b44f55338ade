import Staffing
public import Workforce

/// What becomes of the staff of queues when somebody is away.
public struct AbsenceCover: Sendable {
  /// What a queue lacks on a date.
  public struct Lack: Hashable, Sendable {
    /// The queue, an index into the plan's.
    public let queue: Int
    /// The date.
    public let date: CivilDate
    /// Agent-hours missing without the absence.
    public let before: Double
    /// Agent-hours missing with it.
    public let after: Double
    /// Elapsed minutes in which more are missing, in stretches of intervals; none where only days are known.
    public let stretches: [Range<Int>]

    /// Agent-hours missing more.
    public var more: Double { after - before }
  }

  /// What a small replan could do about it.
  public struct Remedy: Hashable, Sendable {
    /// Agent-hours missing more than without the absence, over the whole roster; below zero when fewer are.
    public let more: Double
    /// What the roster costs more than without the absence, in the plan's unit.
    public let cost: Double
    /// Days of agents that change.
    public let changedDays: Int
  }

  /// What lacks more, by queue, then by date.
  public private(set) var lacks: [Lack] = []
  /// Whether a published roster was asked; else only the hours that people have.
  public private(set) var isRostered = false
  /// Dates of which nothing is known: before the horizon, too far ahead, or without contacts to plan with.
  public private(set) var unknown: [CivilDate] = []
  /// A duty that the absence takes from the roster.
  public struct Loss: Hashable, Sendable {
    /// Whose it is.
    public let agent: Int
    /// The duty as it was told.
    public let duty: Duty
    /// When the agent is away from it, in elapsed minutes; `nil` when it falls away whole.
    public let away: Range<Int>?
    /// Paid minutes lost.
    public let paidMinutes: Int
  }

  /// What the absence takes from the roster, by time.
  public private(set) var losses: [Loss] = []
  /// What the roster costs more with nobody in their place, in the plan's unit; `nil` without a roster.
  public private(set) var cost: Double?
  /// The cheapest small replan; `nil` where there is none that is cheaper than nothing.
  public private(set) var remedy: Remedy?
  /// Whether what is left of the roster, or a proposal, keeps every hard rule.
  public private(set) var isLegal = true

  /// Nothing is known of some dates.
  public init(unknown: [CivilDate] = []) {
    self.unknown = unknown
  }

  /// What people have against what is needed, of some dates of a plan.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - away: The same plan with the absence.
  ///   - requirement: Agents needed.
  public init(plan: Plan, away: Plan, requirement: Requirement) {
    lacks = PeopleHours(plan: plan, requirement: requirement).lacks(with: away).map {
      Lack(queue: $0.queue, date: plan.grid.date(of: $0.day), before: $0.before, after: $0.after, stretches: [])
    }
  }

  /// What is left of a published roster.
  ///
  /// - Parameters:
  ///   - answer: What replanning says of the absence, with everything open.
  ///   - agent: Who is away.
  public init(_ answer: ReplanAnswer, of agent: Int) {
    isRostered = true
    // What was lost before, to another absence of the agent, is no loss of this one.
    let before = answer.before.plan.agents[agent].away
    losses = answer.start.losses.filter { loss in loss.agent == agent && !(loss.away.map(before.contains) ?? false) }
      .map { loss in
        let paid = loss.away.map { away in
          loss.duty.onCall?.paidMinutes(of: away.count)
            ?? loss.duty.activities.reduce(0) { sum, activity in
              sum + (activity.isPaid ? activity.minutes.clamped(to: away).count : 0)
            }
        }
        return Loss(
          agent: agent, duty: loss.duty, away: loss.away, paidMinutes: paid ?? loss.duty.paidMinutes)
      }
    lacks = AbsenceCover.lacks(from: answer.before, to: answer.left)
    let (costBefore, costLeft) = (answer.before.cost?.total ?? 0, answer.left.cost?.total ?? 0)
    cost = Double(costLeft - costBefore) / 1000
    remedy = answer.proposals.first.map { proposal in
      Remedy(
        more: AbsenceCover.hoursShort(proposal.outcome) - AbsenceCover.hoursShort(answer.before),
        cost: proposal.cost - Double(costBefore) / 1000, changedDays: proposal.difference.dayCount)
    }
    isLegal =
      answer.stuck.isEmpty && (answer.isLeftLegal || !answer.proposals.isEmpty || !answer.before.isFeasible)
  }

  /// Both together: of different weeks.
  public mutating func append(_ other: AbsenceCover) {
    lacks = (lacks + other.lacks).sorted { ($0.queue, $0.date) < ($1.queue, $1.date) }
    unknown = (unknown + other.unknown).sorted()
    isRostered = isRostered || other.isRostered
    losses += other.losses
    cost = cost ?? other.cost
    remedy = remedy ?? other.remedy
    isLegal = isLegal && other.isLegal
  }

  /// Agent-hours missing more, in all.
  public var more: Double { lacks.reduce(0) { $0 + $1.more } }

  private static func hoursShort(_ outcome: PlanOutcome) -> Double {
    outcome.hours { $0.shortfall(queue: $1, interval: $2) }
  }

  private static func lacks(from before: PlanOutcome, to after: PlanOutcome) -> [Lack] {
    guard let old = before.coverage, let new = after.coverage else { return [] }
    let grid = before.plan.grid
    let length = Double(grid.intervalMinutes) / 60
    return before.plan.queues.indices.flatMap { queue -> [Lack] in
      var days = [(before: Double, after: Double, stretches: [Range<Int>])](
        repeating: (0, 0, []), count: grid.dayCount)
      for interval in 0..<grid.intervalCount {
        let day = grid.day(ofInterval: interval)
        let (had, has) = (
          old.shortfall(queue: queue, interval: interval), new.shortfall(queue: queue, interval: interval)
        )
        days[day].before += had * length
        days[day].after += has * length
        guard has > had + 1e-9 else { continue }
        let start = interval * grid.intervalMinutes
        if let last = days[day].stretches.last, last.upperBound == start {
          days[day].stretches[days[day].stretches.count - 1] = last.lowerBound..<start + grid.intervalMinutes
        } else {
          days[day].stretches.append(start..<start + grid.intervalMinutes)
        }
      }
      return days.enumerated().compactMap { day, found in
        guard found.after > found.before + 1e-9 else { return nil }
        return Lack(
          queue: queue, date: grid.date(of: day), before: found.before, after: found.after, stretches: found.stretches)
      }
    }
  }
}
