import PlanModel
import Workforce

/// Which days of the roster to start from are locked: those of an agent, of some days, of a shift, or of all that are named.
public struct LockSelector: Hashable, Sendable {
  /// Index of the agent; `nil` for everybody.
  public var agent: Int?
  /// Days of the horizon, ascending; `nil` for all.
  public var days: [Int]?
  /// Family of the duties, as an index into the plan's shifts; `nil` for all, days off included.
  public var family: Int?
  /// Where it was written, for messages.
  public var origin: String

  /// Makes a selector.
  public init(agent: Int? = nil, days: [Int]? = nil, family: Int? = nil, origin: String) {
    self.agent = agent
    self.days = days
    self.family = family
    self.origin = origin
  }

  /// Whether it locks an agent's day.
  func selects(agent index: Int, _ earlier: EarlierDay) -> Bool {
    (agent.map { $0 == index } ?? true) && (days?.contains(earlier.day) ?? true)
      && (family.map { $0 == earlier.duty?.family } ?? true)
  }
}

/// Reads the three parts of a lock: agent, day and shift, each empty when all are meant.
struct LockReader {
  /// What is wrong with a part.
  struct Mistake: Error {
    let code: String
    let message: String
    let fix: String
  }

  let agents: IDIndex
  let shifts: IDIndex
  let grid: TimeGrid

  /// The selector; `nil` when a part names what could not be read and was reported elsewhere.
  func selector(agent: String, day: String, shift: String, origin: String) throws(Mistake) -> LockSelector? {
    if agent.isEmpty, day.isEmpty, shift.isEmpty {
      throw Mistake(
        code: "missing-value", message: "agent, day and shift are all empty", fix: "name at least one of them")
    }
    var selector = LockSelector(origin: origin)
    if !agent.isEmpty {
      guard let found = agents.position(of: agent) else {
        if agents.isPartial { return nil }
        throw Mistake(
          code: "unknown-agent", message: "agent [\(agent)] is not an agent of the plan", fix: agents.fix(for: agent))
      }
      selector.agent = found
    }
    if !day.isEmpty { selector.days = try days(day) }
    if !shift.isEmpty {
      guard let found = shifts.position(of: shift) else {
        if shifts.isPartial { return nil }
        throw Mistake(
          code: "unknown-shift", message: "shift [\(shift)] is not a shift of the plan", fix: shifts.fix(for: shift))
      }
      selector.family = found
    }
    return selector
  }

  private func days(_ text: String) throws(Mistake) -> [Int] {
    if let weekdays = WeekdayText.weekdays(text) {
      return (0..<grid.dayCount).filter { weekdays.contains(grid.weekday(of: $0)) }
    }
    guard let date = CivilDate(text) else {
      throw Mistake(
        code: "wrong-date", message: "day \(DateText.reason(text))",
        fix: "write YYYY-MM-DD or days of the week such as [sat,sun]")
    }
    let day = date.days(since: grid.firstDay)
    guard (0..<grid.dayCount).contains(day) else {
      throw Mistake(
        code: "out-of-range", message: "day [\(date)] is not in the horizon",
        fix: "write a day from \(grid.firstDay) to \(grid.date(of: grid.dayCount - 1))")
    }
    return [day]
  }
}
