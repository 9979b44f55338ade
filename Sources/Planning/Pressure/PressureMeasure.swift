public import Workforce

/// What a roster asks of an agent at its hardest, beside what the rules allow.
public struct PressureMeasure: Hashable, Sendable {
  /// What is measured.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Most days in a row, those before the horizon included.
    case daysInARow = "days-in-a-row"
    /// Most nights in a row, likewise.
    case nightsInARow = "nights-in-a-row"
    /// Shortest rest between two duties, in minutes.
    case shortestRest = "shortest-rest"
    /// Weekends with a duty.
    case weekends
    /// Days with a duty.
    case days
    /// Most paid minutes of a week.
    case weeklyMinutes = "weekly-minutes"
    /// Most paid minutes of a duty.
    case dutyMinutes = "duty-minutes"

    /// Whether minutes are measured.
    public var isOfMinutes: Bool { [.shortestRest, .weeklyMinutes, .dutyMinutes].contains(self) }
    /// Whether less is harder.
    public var isLeast: Bool { self == .shortestRest }
  }

  /// A rule's limit.
  public struct Limit: Hashable, Sendable {
    /// The rule.
    public let rule: RuleID
    /// Its value, in the measure's unit.
    public let value: Int
    /// Whether it must be kept.
    public let isHard: Bool
  }

  /// How near it is to the limit.
  public enum State: String, Hashable, Sendable, CaseIterable {
    /// No rule says anything.
    case free
    /// There is room left.
    case within
    /// All that the rule allows; of a rest, less than an hour more than it demands. Hours are made to be as many as allowed, and are never here.
    case limit
    /// Beyond it, which a rule with a price permits.
    case beyond
  }

  /// What is measured.
  public let kind: Kind
  /// How much.
  public let value: Int
  /// Where it is reached: the last day of a row, the day of a duty, the first of a week; `nil` for what is counted over the horizon.
  public let day: Int?
  /// The tightest limit of the rules that concern the agent; `nil` where there is none.
  public let limit: Limit?

  /// How near it is to the limit.
  public var state: State {
    guard let limit else { return .free }
    if kind.isLeast { return value < limit.value ? .beyond : value < limit.value + 60 ? .limit : .within }
    return value > limit.value ? .beyond : value == limit.value && !kind.isOfMinutes ? .limit : .within
  }
}

extension PressureMeasure {
  /// Every measure of an agent that there is something of.
  static func measures(of duties: [Duty], ofAgent index: Int, in plan: Plan) -> [PressureMeasure] {
    let agent = plan.agents[index]
    let work = duties.filter(\.isWork)
    let known = (agent.past.filter(\.isWork) + work).sorted { ($0.start, $0.end) < ($1.start, $1.end) }
    let (grid, night) = (plan.grid(of: agent), plan.night(of: agent))
    var found: [PressureMeasure] = []
    func add(_ kind: Kind, _ value: Int?, day: Int?) {
      guard let value else { return }
      let limit = limit(of: kind, contract: agent.contract, in: plan)
      // A row of one is no news unless a rule counts it.
      if value > 0, limit != nil || ![.daysInARow, .nightsInARow].contains(kind) || value > 1 {
        found.append(PressureMeasure(kind: kind, value: value, day: day, limit: limit))
      }
    }
    func longestRow(_ days: [Int]) -> (days: Int, last: Int)? {
      let all = Set(days)
      let rows = all.filter { $0 >= 0 }.sorted().map { day -> (days: Int, last: Int) in
        var length = 1
        while all.contains(day - length) { length += 1 }
        return (length, day)
      }
      return rows.reduce(nil) { best, row in row.days > best?.days ?? 0 ? row : best }
    }
    let (row, nights) = (
      longestRow(known.map(\.day)), longestRow(known.filter { night.isNight($0.span) }.map(\.day))
    )
    add(.daysInARow, row?.days, day: row?.last)
    add(.nightsInARow, nights?.days, day: nights?.last)
    let rests = zip(known, known.dropFirst()).filter { $1.start >= grid.dayStart(0) && $1.day >= 0 }.map {
      (minutes: max(0, $1.start - $0.end), day: $1.day)
    }
    let shortest = rests.reduce(nil as (minutes: Int, day: Int)?) { $1.minutes < $0?.minutes ?? .max ? $1 : $0 }
    if let shortest {
      found.append(
        PressureMeasure(
          kind: .shortestRest, value: shortest.minutes, day: shortest.day,
          limit: limit(of: .shortestRest, contract: agent.contract, in: plan)))
    }
    add(.weekends, plan.weekends(of: work), day: nil)
    add(.days, Set(work.map(\.day)).count, day: nil)
    let weeks = (0..<grid.weekCount).map { week in
      duties.filter { $0.day / 7 == week }.reduce(0) { $0 + $1.countedMinutes }
    }
    let week = weeks.indices.reduce(0) { weeks[$1] > weeks[$0] ? $1 : $0 }
    add(.weeklyMinutes, weeks.isEmpty ? nil : weeks[week], day: 7 * week)
    let longest = duties.reduce(nil as Duty?) { $1.countedMinutes > $0?.countedMinutes ?? -1 ? $1 : $0 }
    add(.dutyMinutes, longest?.countedMinutes, day: longest?.day)
    return found
  }

  /// The tightest limit on a measure; of equals the first that must be kept.
  private static func limit(of kind: Kind, contract: Int, in plan: Plan) -> Limit? {
    var tightest: Limit?
    for rule in plan.rules where rule.concerns(contract: contract) {
      let value: Int? =
        switch (kind, rule.kind) {
        case (.daysInARow, .maximumConsecutiveDays(let days)): days
        case (.nightsInARow, .maximumConsecutiveNights(let nights)): nights
        case (.shortestRest, .minimumRest(let minutes)): minutes
        case (.weekends, .maximumWeekends(let weekends)): weekends
        case (.days, .maximumDays(let days)): days
        case (.weeklyMinutes, .maximumWeeklyHours(let minutes)): minutes
        case (.dutyMinutes, .maximumDailyHours(let minutes)): minutes
        default: nil
        }
      guard let value else { continue }
      let one = Limit(rule: rule.kind.id, value: value, isHard: rule.hardness == .hard)
      guard let known = tightest else {
        tightest = one
        continue
      }
      let isTighter = kind.isLeast ? one.value > known.value : one.value < known.value
      if isTighter || (one.value == known.value && one.isHard && !known.isHard) { tightest = one }
    }
    return tightest
  }
}
