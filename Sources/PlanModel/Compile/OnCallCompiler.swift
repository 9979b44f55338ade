import Workforce

/// Turns entries of `on-call` into what must be on call by interval.
struct OnCallCompiler {
  let draft: PlanDraft
  let ids: DraftIDs
  let times: HorizonTimes
  /// Families with their starts.
  let shifts: [ShiftFamily]

  /// The entry that each family is on call for; `nil` for work.
  static func entries(_ draft: PlanDraft, ids: DraftIDs) -> [Int?] {
    var entries = [Int?](repeating: nil, count: ids.keptShifts.count)
    for (index, position) in ids.keptOnCall.enumerated() {
      for family in ids.shifts.positions(of: (draft.onCall ?? [])[position].shifts) where entries[family] == nil {
        entries[family] = index
      }
    }
    return entries
  }

  /// What must be on call, in the order of the entries.
  func needs(queues: [Queue]) -> [OnCall] {
    ids.keptOnCall.enumerated().map { index, position in
      let entry = (draft.onCall ?? [])[position]
      let paid = OnCallCompiler.hundredths(entry.paid ?? 0)
      return OnCall(
        id: entry.id,
        terms: OnCallTerms(
          paid: paid, counted: entry.counts.map(OnCallCompiler.hundredths) ?? paid, isRest: entry.isRest ?? true),
        queues: (entry.skills ?? []).compactMap { skill in queues.firstIndex { $0.skill == skill } }.sorted(),
        needed: needed(entry, index), price: entry.price)
    }
  }

  private static func hundredths(_ share: Double) -> Int { Int((min(1, max(0, share)) * 10_000).rounded()) }

  /// Whether a duty that starts in the horizon can lie over an interval, by interval.
  private func covered(_ entry: Int) -> [Bool] {
    let length = times.grid.intervalMinutes
    var covered = [Bool](repeating: false, count: times.grid.intervalCount)
    for family in shifts.filter({ $0.onCall == entry }).flatMap(\.onAllClocks) {
      for start in family.starts.joined() {
        let longest = family.shapes(from: start).map(\.minutes).max() ?? 0
        let first = max(0, start + length - 1) / length
        for interval in first..<max(first, min(covered.count, (start + longest) / length)) { covered[interval] = true }
      }
    }
    return covered
  }

  private func needed(_ entry: OnCallDraft, _ index: Int) -> [Int] {
    let covered = covered(index)
    let needed = NeedCompiler(times: times).needed(entry.need) { _ in true }
    return needed.indices.map { covered[$0] ? needed[$0] : 0 }
  }
}
