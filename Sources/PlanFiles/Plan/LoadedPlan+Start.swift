import PlanModel
import Workforce

extension LoadedPlan {
  /// A lock as it is written on a command line: `agent:A17`, `day:2026-11-24`, `day:sat,sun`, `shift:night`, or several of
  /// them with commas between.
  ///
  /// - Throws: ``PlanError`` when a part is none of the three, or names what the plan does not have.
  public func lock(_ text: String) throws(PlanError) -> LockSelector {
    var parts: [String: String] = [:]
    var last: String?
    for part in text.split(separator: ",", omittingEmptySubsequences: false).map({ $0.trimmingBlanks }) {
      let key = ["agent", "day", "shift"].first { part.hasPrefix("\($0):") }
      if let key, parts[key] == nil {
        parts[key] = part.dropFirst(key.count + 1).trimmingBlanks
        last = key
      } else if key == nil, let last, last == "day" {
        parts[last, default: ""] += ",\(part)"
      } else {
        throw failure(
          of: "--lock", "wrong-lock", "[\(text)] is not a lock",
          fix: "write such as agent:A17, day:2026-11-24, shift:night or agent:A17,day:sat")
      }
    }
    var agents = IDIndex(noun: "agent")
    for agent in plan.agents { _ = agents.insert(agent.id) }
    var shifts = IDIndex(noun: "shift")
    for shift in plan.shifts { _ = shifts.insert(shift.id) }
    func named(_ key: String) -> String? { parts[key].flatMap { $0.isEmpty ? nil : $0 } }
    var lock = LockDraft(agent: named("agent"), shift: named("shift"))
    if let day = named("day") {
      guard let days = DaySelection(day) else {
        let fault = DaySelection.fault(of: day)
        throw failure(of: "--lock", fault.code, "day \(fault.message)", fix: fault.fix ?? "")
      }
      lock.day = days
    }
    if let (column, fault) = LockScope.fault(of: lock, agents: agents, shifts: shifts, grid: plan.grid) {
      let subject = column.map { $0 + " " } ?? ""
      throw failure(of: "--lock", fault.code, subject + fault.message, fix: fault.fix ?? "")
    }
    guard let scope = LockScope(lock, agents: agents, shifts: shifts, grid: plan.grid) else {
      throw failure(of: "--lock", "wrong-lock", "[\(text)] is not a lock", fix: "name an agent, a day or a shift")
    }
    return LockSelector(scope, origin: "--lock \(text)")
  }

  /// This plan with a roster to start from: what it says of each agent's days, and which of them are locked.
  ///
  /// Agents whom the roster knows and the plan does not are left out; those whom only the plan knows, and days before the first
  /// and after the last duty of the roster, are planned freely. All of it is told.
  ///
  /// - Parameters:
  ///   - bytes: A roster in long form, as ``RosterReader`` reads it.
  ///   - file: Its name, for messages.
  ///   - costPerChange: Cost of a changed day; `nil` takes the plan's.
  ///   - locks: Locks beside those of the plan's table.
  /// - Throws: ``PlanError`` with everything that cannot be read; with the code `no-duties` when no duty lies in the horizon.
  public func starting(
    from bytes: [UInt8], file: String, costPerChange: Double? = nil, locks extra: [LockSelector] = []
  ) throws(PlanError) -> (plan: LoadedPlan, warnings: [String]) {
    let log = ProblemLog()
    let assembly = RosterAssembly(plan: plan, clock: clock, file: file, log: log, mayHaveStrangers: true)
    let horizon = 0..<plan.grid.horizonMinutes
    let duties = assembly.duties(bytes).map { $0.filter { horizon.contains($0.duty.start) }.map(\.duty) }
    try log.throwIfAny()
    let worked = duties.joined().map(\.day)
    guard let first = worked.min(), let last = worked.max() else {
      throw failure(
        of: file, "no-duties", "the roster has no duty in the horizon",
        fix: "name a roster with duties from \(plan.grid.firstDay) on")
    }
    var started = self
    var hash = InputHash()
    hash.add("\(inputHash)\n".utf8)
    hash.add(bytes)
    started.inputHash = hash.text
    if let costPerChange { started.plan.objective.costPerChange = costPerChange }
    let selectors = locks + extra
    var used = [Bool](repeating: false, count: selectors.count)
    for agent in plan.agents.indices where !duties[agent].isEmpty {
      started.plan.agents[agent].earlier = (first...last).map { day in
        var earlier = EarlierDay(day: day, duty: duties[agent].first { $0.day == day })
        for (index, selector) in selectors.enumerated() where selector.selects(agent: agent, earlier) {
          used[index] = true
          earlier.isLocked = true
        }
        if earlier.isLocked, let duty = earlier.duty, duty.soleQueue == nil {
          log.report(
            "several-queues", in: file,
            "agent [\(plan.agents[agent].id)] serves several queues in the duty of [\(plan.grid.date(of: day))], which is locked",
            fix: "lock other days, or give the duty one queue")
        }
        return earlier
      }
    }
    try log.throwIfAny()
    return (started, log.warnings + words(duties, days: first...last) + idle(selectors, used))
  }

  /// What the roster does not know.
  private func words(_ duties: [[Duty]], days: ClosedRange<Int>) -> [String] {
    var words: [String] = []
    let new = plan.agents.indices.filter { duties[$0].isEmpty }.map { plan.agents[$0].id }
    if !new.isEmpty {
      words.append("agents without a duty in the roster to start from are planned freely: \(Suggestion.list(new))")
    }
    let doubled = plan.agents.indices.filter { Set(duties[$0].map(\.day)).count < duties[$0].count }
    if !doubled.isEmpty {
      words.append(
        "only the first duty of a day counts in the roster to start from; several on one day have: "
          + Suggestion.list(doubled.map { plan.agents[$0].id }))
    }
    if days != 0...plan.grid.dayCount - 1 {
      words.append(
        "the roster to start from has duties from \(plan.grid.date(of: days.lowerBound)) to "
          + "\(plan.grid.date(of: days.upperBound)); the other days are planned freely")
    }
    return words
  }

  private func idle(_ selectors: [LockSelector], _ used: [Bool]) -> [String] {
    zip(selectors, used).filter { !$0.1 }.map { "\($0.0.origin): locks nothing of the roster to start from" }
  }

  private func failure(of file: String, _ code: String, _ message: String, fix: String) -> PlanError {
    PlanError(problems: [PlanProblem(code: code, file: file, message: message, fix: fix)])
  }
}
