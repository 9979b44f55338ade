public import Workforce

// Who is on a roster and cannot come.

extension English {
  /// `agent A17 is on duty on 2026-12-02, 2026-12-03 when absent (sick): 18 h`.
  public func sentence(for absent: AbsentAgent, in plan: Plan) -> String {
    let names = PlanNames(plan: plan, words: self, agent: absent.agent)
    return
      "agent \(plan.agents[absent.agent].id) is on duty on \(absent.days.map(names.date).joined(separator: ", ")) when "
      + "\(absent.reasons.map { text($0) }.joined(separator: ", ")): \(length(absent.minutes))"
  }

  /// `2 further agents on duty when absent`.
  public func sentence(forFurtherAbsent agents: Int) -> String {
    "\(count(agents, "further agent")) on duty when absent"
  }
}
