import Workforce

/// Duties with a session, as duty types of their own: the same family, start, shape and breaks, and one session somewhere between them. So
/// a line's rules count sessions as they count days, and the pricer places them as it places breaks.
struct SessionTypes {
  let plan: Plan
  let work: [SessionWork]

  /// For each plain type one with each session that somebody has and that fits into it.
  ///
  /// Whether breaks leave room for it is left to the pricer, to which a duty without a placement is out of reach.
  func types(of plain: [DutyType]) -> [DutyType] {
    let wanted = work.indices.filter { index in
      plan.agents.contains { agent in agent.sessions.contains { $0.session == index } }
    }
    return plain.filter { $0.onCall == nil }.flatMap { type -> [DutyType] in
      wanted.compactMap { index -> DutyType? in
        guard let offer = offer(of: index, in: type) else { return nil }
        let session = work[index].session
        let paid = type.paidMinutes - (session.isPaid ? 0 : session.minutes)
        guard paid > 0 else { return nil }
        var duty = type.with(paidMinutes: paid)
        duty.session = offer
        return duty
      }
    }
  }

  /// Starts of a session within a duty; `nil` when there are none.
  private func offer(of index: Int, in type: DutyType) -> OfferedSession? {
    let session = work[index].session
    let first = session.starts.partition { $0 >= type.start + session.sinceStart }
    let end = session.starts.partition { $0 + session.minutes > type.end - session.beforeEnd }
    return first < end ? OfferedSession(session: index, starts: first..<end) : nil
  }
}

extension [Int] {
  /// The first position in an ascending list from which on a condition holds.
  fileprivate func partition(_ holds: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
