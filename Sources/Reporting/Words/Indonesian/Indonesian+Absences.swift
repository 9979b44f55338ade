public import Workforce

// Who is on a roster and cannot come.

extension Indonesian {
  /// Agents that are told one by one.
  private static let told = 5

  /// `agen A17 bertugas pada 2 Des 2026 padahal tidak hadir (sick): 18 jam`, an agent a sentence, then how many more.
  public func sentences(forAbsent absent: [AbsentOnDuty], in plan: Plan) -> [String] {
    let names = PlanNames(plan: plan, words: self)
    var agents: [Int] = []
    for gone in absent where agents.last != gone.agent { agents.append(gone.agent) }
    let told = agents.prefix(Indonesian.told).map { agent -> String in
      let own = absent.filter { $0.agent == agent }
      var (days, reasons): ([String], [String]) = ([], [])
      for gone in own {
        let (day, reason) = (names.date(gone.duty.day), text(gone.reason))
        if days.last != day { days.append(day) }
        if !reasons.contains(reason) { reasons.append(reason) }
      }
      let minutes = own.reduce(0) { $0 + $1.minutes.count }
      return "agen \(plan.agents[agent].id) bertugas pada \(days.joined(separator: ", ")) padahal "
        + "\(reasons.joined(separator: ", ")): \(length(minutes))"
    }
    let more = agents.count - told.count
    return told + (more > 0 ? ["\(whole(more)) agen lain juga bertugas padahal berhalangan"] : [])
  }
}
