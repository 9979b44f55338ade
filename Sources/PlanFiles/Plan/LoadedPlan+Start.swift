import PlanModel
public import Workforce

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
  ///   - template: The export by which it is written; `nil` for our own form.
  ///   - costPerChange: Cost of a changed day; `nil` takes the plan's.
  ///   - toldOn: The date on which changes are told; `nil` prices all days alike.
  ///   - extra: Locks beside those of the plan's table.
  /// - Returns: The plan, and what was left out.
  /// - Throws: ``PlanError`` with everything that cannot be read; with the code `no-duties` when no duty lies in the horizon.
  public func starting(
    from bytes: [UInt8], file: String, template: RosterTemplate? = nil, costPerChange: Double? = nil,
    toldOn: CivilDate? = nil, locks extra: [LockSelector] = []
  ) throws(PlanError) -> (plan: LoadedPlan, warnings: [String]) {
    let log = ProblemLog()
    let assembly = RosterAssembly(
      plan: plan, clock: clock, file: file, log: log, template: template, mayHaveStrangers: true)
    let duties = zip(self.plan.agents, assembly.duties(bytes)).map { agent, found in
      let grid = self.plan.grid(of: agent)
      return found.map(\.duty).filter { RosterReader.DutyPlace($0, on: grid) == .within }
    }
    try log.throwIfAny()
    let start = StartRoster(duties: duties, locks: locks + extra, costPerChange: costPerChange, toldOn: toldOn)
    guard start.days != nil else {
      throw failure(
        of: file, "no-duties", "the roster has no duty in the horizon",
        fix: "name a roster with duties from \(plan.grid.firstDay) on")
    }
    var started = self
    var hash = InputHash()
    hash.add("\(inputHash)\n".utf8)
    hash.add(bytes)
    if let template { hash.add("\n\(template.id)".utf8) }
    started.inputHash = hash.text
    let (plan, notes) = plan.starting(from: start)
    started.plan = plan
    let sessions = Set(plan.sessions.map(\.id))
    for agent in plan.agents {
      for day in agent.earlier where day.isLocked {
        guard let other = day.duty?.sessions.first(where: { !sessions.contains($0.id) }) else { continue }
        log.report(
          "unknown-session", in: file,
          "agent [\(agent.id)] has [\(other.id)] in the duty of [\(plan.grid.date(of: day.day))], which is locked: the plan has no such session",
          fix: "add it under `sessions`, or lock other days")
      }
      let unit = Presence.unitMinutes(of: plan)
      for day in agent.earlier where day.isLocked {
        guard let duty = day.duty, duty.onCall == nil, duty.steadyQueues == nil,
          duty.activities.contains(where: { !$0.queues.isEmpty && ($0.minutes.lowerBound - duty.start) % unit != 0 })
        else { continue }
        log.report(
          "change-between-units", in: file,
          "agent [\(agent.id)] changes queues in the locked duty of [\(plan.grid.date(of: day.day))], and not a multiple of [\(Minutes(unit))] after its start",
          fix: "lock other days, or move the change")
      }
    }
    if template?.isByDuty ?? false,
      let agent = plan.agents.first(where: { $0.earlier.contains { $0.isLocked && $0.duty != nil } })
    {
      log.report(
        "locked-without-breaks", in: file,
        "agent [\(agent.id)] has a locked day, whose breaks rows of duties do not say",
        fix: "lock nothing, or read by an export whose rows are activities")
    }
    try log.throwIfAny()
    return (started, log.warnings + notes.map(words))
  }

  private func words(_ note: StartNote) -> String {
    func list(_ agents: [Int]) -> String { Suggestion.list(agents.map { plan.agents[$0].id }) }
    return switch note {
    case .unknownAgents(let agents):
      "agents without a duty in the roster to start from are planned freely: \(list(agents))"
    case .severalDutiesADay(let agents):
      "only the first duty of a day counts in the roster to start from; several on one day have: \(list(agents))"
    case .partOfHorizon(let days):
      "the roster to start from has duties from \(plan.grid.date(of: days.lowerBound)) to "
        + "\(plan.grid.date(of: days.upperBound)); the other days are planned freely"
    case .idleLock(let lock): "\(lock.origin): locks nothing of the roster to start from"
    }
  }

  private func failure(of file: String, _ code: String, _ message: String, fix: String) -> PlanError {
    PlanError(problems: [PlanProblem(code: code, file: file, message: message, fix: fix)])
  }
}
