import Workforce

/// Some agents, nobody in particular, are away.
///
/// Everybody who could work on the days has a lot, drawn from the seed and the id alone: more agents away are the same ones
/// and some more, and who else is in the plan does not matter.
public struct RandomAbsence: Codable, Hashable, Sendable {
  /// How many.
  public var count: Int
  /// On which days.
  public var days: DaySelection
  /// Seed of the draw.
  public var seed: UInt64
  /// Such as `sick`.
  public var kind: String?
  /// Whether the time is paid.
  public var isPaid: Bool
  /// Only agents with this skill; `nil` means all.
  public var skill: String?

  /// Makes it.
  public init(
    count: Int, days: DaySelection, seed: UInt64 = 1, kind: String? = "sick", isPaid: Bool = true, skill: String? = nil
  ) {
    self.count = count
    self.days = days
    self.seed = seed
    self.kind = kind
    self.isPaid = isPaid
    self.skill = skill
  }

  /// What a count may be.
  package static let countField = WholeNumberField(1...20_000)

  /// The absences of those drawn, in the order of the draft's agents; of fewer agents when there are no more.
  public func absences(in draft: PlanDraft) -> [AbsenceDraft] {
    let dates = dates(of: draft.horizon)
    guard let first = dates.first, let last = dates.last else { return [] }
    let candidates = draft.agents.indices.filter { index in
      let agent = draft.agents[index]
      return agent.firstDay.map { $0 <= first } ?? true && agent.lastDay.map { $0 >= last } ?? true
        && skill.map { agent.skills.contains($0) } ?? true
        && !(draft.absences ?? []).contains { $0.agent == agent.id && $0.reaches(first...last) }
    }
    let drawn = candidates.sorted { (lot(draft.agents[$0].id), $0) < (lot(draft.agents[$1].id), $1) }.prefix(count)
    return drawn.sorted().flatMap { index in
      dates.compactMap { date in
        Moment(date.description).map {
          AbsenceDraft(agent: draft.agents[index].id, from: $0, to: $0, kind: kind, isPaid: isPaid)
        }
      }
    }
  }

  private func dates(of horizon: HorizonDraft) -> [CivilDate] {
    (0..<7 * (horizon.weeks ?? 1)).map { horizon.firstDay.adding(days: $0) }.filter { date in
      switch days.days {
      case .date(let wanted): date == wanted
      case .weekdays(let weekdays): weekdays.contains(date.weekday)
      }
    }
  }

  /// An agent's lot: 64-bit FNV-1a of the id, mixed with the seed as SplitMix64 does.
  private func lot(_ id: String) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in id.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    var z = hash ^ (seed &* 0x9E37_79B9_7F4A_7C15)
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

extension AbsenceDraft {
  /// Whether it may concern one of some days, by the dates written.
  fileprivate func reaches(_ days: ClosedRange<CivilDate>) -> Bool {
    guard let first = CivilDate(from.description.prefix(10)), let last = CivilDate(to.description.prefix(10)) else {
      return true
    }
    return first <= days.upperBound && days.lowerBound <= last
  }
}
