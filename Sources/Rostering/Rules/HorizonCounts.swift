import Workforce

/// What is counted through the horizon and judged at its end, when each agent has numbers of its own: `minimum-days`, and the burdens of
/// `fair-share`.
///
/// The counts of a line are one code in its state. The graph of a contract tells at its last closing which code a line has, and what that costs
/// is a number of the class (``ClassPricing``), so that agents with different numbers share a graph.
struct HorizonCounts: LineResource {
  /// The code so far, and whether the present weekend is in it.
  struct Memory: Hashable, Sendable {
    var code = 0
    var isWeekendWorked = false
  }

  let counted: [LineRules.Counted]
  let horizon: RosterHorizon
  private let countsWeekends: Bool

  init(counted: [LineRules.Counted], horizon: RosterHorizon) {
    self.counted = counted
    self.horizon = horizon
    countsWeekends = counted.contains { $0.subject == .burden(.weekends) }
  }

  func memory(after past: PastLine) -> Memory { Memory() }

  func dayOff(_ memory: inout Memory, day: Int) -> Int? {
    if !horizon.weekendGoesOn(after: day) { memory.isWeekendWorked = false }
    return 0
  }

  func duty(_ memory: inout Memory, _ type: DutyType) -> Int? {
    var step = 1
    for one in counted {
      let count = memory.code / step % (one.most + 1)
      memory.code += step * min(counts(one.subject, type, memory), one.most - count)
      step *= one.most + 1
    }
    if !type.isWork { return dayOff(&memory, day: type.day) }
    memory.isWeekendWorked =
      countsWeekends && horizon.isWeekend[type.day] && horizon.weekendGoesOn(after: type.day)
    return 0
  }

  func closePeriod(_ memory: inout Memory, lastDay: Int) -> Int? {
    if lastDay + 1 == horizon.dayCount { memory.code = 0 }
    return 0
  }

  /// What a duty adds to a count.
  private func counts(_ subject: LineRules.Counted.Subject, _ type: DutyType, _ memory: Memory) -> Int {
    switch subject {
    case .burden(.hoursAboveContract): 0
    case .burden(.points(let points)): points[type.family]
    case _ where !type.isWork: 0
    case .days: 1
    case .burden(.nights): type.isNight ? 1 : 0
    case .burden(.early): !type.isNight && type.start < horizon.edges.early[type.day] ? 1 : 0
    case .burden(.late): !type.isNight && type.end > horizon.edges.late[type.day] ? 1 : 0
    case .burden(.weekends): horizon.isWeekend[type.day] && !memory.isWeekendWorked ? 1 : 0
    case .burden(.holidays): horizon.isHoliday[type.day] ? 1 : 0
    }
  }
}

extension LineRules {
  /// Counts up to a number through the horizon, which an agent's own numbers judge at its end.
  struct Counted: Hashable, Sendable {
    /// What is counted.
    enum Subject: Hashable, Sendable {
      /// Days with a duty.
      case days
      /// A burden that is shared.
      case burden(FairShare.Burden)
    }

    let subject: Subject
    /// Beyond it nobody asks.
    let most: Int
  }

  /// The price of a burden that somebody of the contract shares.
  struct Share: Hashable, Sendable {
    /// Index into the plan's fair shares.
    let index: Int
    /// Index into what is counted; `nil` for hours, which are known where weeks close.
    let counted: Int?
    let weight: Double
    var scale = CostScale.plain

    /// What so many cost an agent.
    func cost(of count: Double, standing: FairShareStanding) -> Int {
      scale.down(Int((1000 * weight * standing.amount(of: count)).rounded()))
    }
  }

  /// What is counted through the horizon, by the rules and the burdens that agents of the contract share.
  mutating func countThroughHorizon(of plan: Plan, contract: Int, scale: CostScale) {
    if !minimumDays.isEmpty { counted = [Counted(subject: .days, most: minimumDays.largest)] }
    let agents = plan.agents.filter { $0.contract == contract }
    for (index, share) in plan.fairShares.enumerated()
    where agents.contains(where: { agent in agent.standings.contains { $0.share == index } }) {
      if share.burden == .hoursAboveContract {
        shares.append(Share(index: index, counted: nil, weight: share.weight, scale: scale))
        continue
      }
      let subject = Counted.Subject.burden(share.burden)
      let most = if case .points(let points) = share.burden { points.max() ?? 0 } else { 1 }
      let place = counted.firstIndex { $0.subject == subject } ?? counted.count
      if place == counted.count { counted.append(Counted(subject: subject, most: most * plan.grid.dayCount)) }
      shares.append(Share(index: index, counted: place, weight: share.weight, scale: scale))
    }
  }

  /// The counts of a code.
  func counts(_ code: Int) -> [Int] {
    var left = code
    return counted.map { one in
      defer { left /= one.most + 1 }
      return left % (one.most + 1)
    }
  }
}
