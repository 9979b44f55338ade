import Workforce

/// Duties with a session, as duty types of their own: the same family, start, shape and breaks, and one session somewhere between them. So
/// a line's rules count sessions as they count days, and the pricer places them as it places breaks.
struct SessionTypes {
  let plan: Plan
  let work: [SessionWork]

  /// For each plain type one with each session that somebody has and that fits into it; where some have times of their own for it, one for each of
  /// these times.
  ///
  /// Whether breaks leave room for it is left to the pricer, to which a duty without a placement is out of reach.
  func types(of plain: [DutyType]) -> [DutyType] {
    let shares = plan.agents.flatMap(\.sessions)
    let wanted = work.indices.compactMap { index -> (index: Int, isFree: Bool, own: Set<Int>)? in
      let mine = shares.filter { $0.session == index }
      return mine.isEmpty
        ? nil : (index, mine.contains { $0.starts == nil }, mine.reduce(into: []) { $0.formUnion($1.starts ?? []) })
    }
    return plain.filter { $0.onCall == nil }.flatMap { type -> [DutyType] in
      wanted.flatMap { index, isFree, own -> [DutyType] in
        guard let offer = offer(of: index, in: type) else { return [] }
        let session = work[index].session
        let paid = type.paidMinutes - (session.isPaid ? 0 : session.minutes)
        guard paid > 0 else { return [] }
        let told = offer.starts.filter { own.contains(session.starts[$0]) }
        let offers =
          (isFree ? [offer] : []) + told.map { OfferedSession(session: index, starts: $0..<$0 + 1, isOwn: true) }
        return offers.map { offer in
          var duty = type.with(paidMinutes: paid)
          duty.session = offer
          return duty
        }
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
