public import Workforce

// Who is on a roster and cannot come.

extension Indonesian {
  /// `agen A17 bertugas pada 2 Des 2026 padahal tidak hadir (sick): 18 jam`.
  public func sentence(for absent: AbsentAgent, in plan: Plan) -> String {
    let names = PlanNames(plan: plan, words: self, agent: absent.agent)
    return
      "agen \(plan.agents[absent.agent].id) bertugas pada \(absent.days.map(names.date).joined(separator: ", ")) padahal "
      + "\(absent.reasons.map { text($0) }.joined(separator: ", ")): \(length(absent.minutes))"
  }

  /// `2 agen lain juga bertugas padahal berhalangan`.
  public func sentence(forFurtherAbsent agents: Int) -> String {
    "\(whole(agents)) agen lain juga bertugas padahal berhalangan"
  }
}
