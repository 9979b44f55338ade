public import Workforce

// Who is on a roster and cannot come.

extension English {
  /// Agents that are told one by one.
  private static let told = 5

  /// `agent A17 is on duty on 2026-12-02, 2026-12-03 when absent (sick): 18 h`, an agent a sentence, then how many more.
  public func sentences(forAbsent absent: [AbsentOnDuty], in plan: Plan) -> [String] {
    let names = PlanNames(plan: plan)
    var agents: [Int] = []
    for gone in absent where agents.last != gone.agent { agents.append(gone.agent) }
    let told = agents.prefix(English.told).map { agent -> String in
      let own = absent.filter { $0.agent == agent }
      var (days, reasons): ([String], [String]) = ([], [])
      for gone in own {
        let (day, reason) = (names.date(gone.duty.day), text(gone.reason))
        if days.last != day { days.append(day) }
        if !reasons.contains(reason) { reasons.append(reason) }
      }
      let minutes = own.reduce(0) { $0 + $1.minutes.count }
      return "agent \(plan.agents[agent].id) is on duty on \(days.joined(separator: ", ")) when "
        + "\(reasons.joined(separator: ", ")): \(length(minutes))"
    }
    let more = agents.count - told.count
    return told + (more > 0 ? ["\(count(more, "further agent")) on duty when absent"] : [])
  }
}
