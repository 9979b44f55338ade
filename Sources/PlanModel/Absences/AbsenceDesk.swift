public import Workforce

/// Answers who may be away: holds absences against the plan's limits and balances, date by date.
public final class AbsenceDesk {
  /// What a published roster says of the days asked for: there an absence takes the duties that it meets.
  public struct RosteredDays: Hashable, Sendable {
    /// A duty that falls away.
    public struct Loss: Hashable, Sendable {
      /// The date on which it starts.
      public let date: CivilDate
      /// Paid minutes lost of it.
      public let paidMinutes: Int
      /// Whether it falls away whole.
      public let isWhole: Bool

      /// Makes it.
      public init(date: CivilDate, paidMinutes: Int, isWhole: Bool = true) {
        self.date = date
        self.paidMinutes = paidMinutes
        self.isWhole = isWhole
      }
    }

    /// The dates of the roster.
    public let dates: ClosedRange<CivilDate>
    /// The duties that the absence takes.
    public let losses: [Loss]

    /// Makes it.
    public init(dates: ClosedRange<CivilDate>, losses: [Loss]) {
      self.dates = dates
      self.losses = losses
    }
  }

  private let draft: PlanDraft
  private let calendar: AbsenceCalendar
  /// Absences that are had, those granted on the way among them.
  public private(set) var absences: [AbsenceDraft]
  private var dates: [ClosedRange<CivilDate>?]

  /// Makes a desk for a sound draft.
  public init(_ draft: PlanDraft) {
    self.draft = draft
    calendar = AbsenceCalendar(draft)
    absences = draft.absences ?? []
    dates = absences.map(calendar.dates)
  }

  /// Takes an absence as had.
  public func grant(_ absence: AbsenceDraft) {
    absences.append(absence)
    dates.append(calendar.dates(of: absence))
  }

  /// The waiting list in its order: those who asked earlier first, those of whom it is not known when last, else as the table has them.
  public var waiting: [WaitingDraft] {
    let list = draft.waiting ?? []
    func asked(_ waiting: WaitingDraft) -> Int {
      guard let moment = waiting.askedAt else { return Int.max }
      return calendar.start(of: moment)
    }
    return list.enumerated().map { (asked($0.element), $0.offset, $0.element) }
      .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }

  /// What limits and balances say.
  ///
  /// - Parameters:
  ///   - asked: The absence; its agent is one of the plan's.
  ///   - rostered: What the published roster has on its days; `nil` counts by contract.
  /// - Returns: The judgement; `nil` when the agent is not known, or the absence has no time.
  public func judgement(of asked: AbsenceDraft, rostered: RosteredDays? = nil) -> AbsenceJudgement? {
    guard let agent = draft.agents.first(where: { $0.id == asked.agent }), let dates = calendar.dates(of: asked) else {
      return nil
    }
    let days = AbsenceCalendar.all(dates)
    let near = absences.indices.filter { self.dates[$0]?.overlaps(dates) ?? false }
    let own = near.filter { absences[$0].agent == agent.id && !absences[$0].isInterruptible }
    let away = days.filter { day in own.contains { self.dates[$0]?.contains(day) ?? false } }
    let counting = draft.counting(of: asked.kind)
    let same = absences.filter { $0.agent == agent.id && isSameKind($0.kind, asked.kind) }
    let kept = (draft.balances ?? []).filter {
      $0.agent == agent.id && isSameKind($0.kind, asked.kind) && $0.from <= dates.upperBound
        && dates.lowerBound <= $0.to
    }.sorted { $0.from < $1.from }
    let from = min(kept.first?.from ?? dates.lowerBound, dates.lowerBound)
    let within = from...max(kept.last?.to ?? dates.upperBound, dates.upperBound)
    let before = calendar.counted(same, of: agent, as: counting, within: within)
    var counted = calendar.counted(same + [asked], of: agent, as: counting, within: within).compactMap { date, amount in
      let more = amount - (before[date] ?? 0)
      return more > 1e-9 ? AbsenceJudgement.CountedDay(date: date, amount: more) : nil
    }
    if let rostered, counting == .workingDays || counting == .hours {
      counted.removeAll { rostered.dates.contains($0.date) }
      // A part of a duty is hours, and no day: the rest of it is worked.
      counted += rostered.losses.filter { $0.isWhole || counting == .hours }.map { loss in
        let hours = min(Double(loss.paidMinutes) / 60, hours(of: asked, on: loss.date))
        return AbsenceJudgement.CountedDay(date: loss.date, amount: counting == .hours ? hours : 1)
      }
    }
    counted.sort { $0.date < $1.date }
    let balances = kept.map { balance in
      func sum(_ days: [AbsenceJudgement.CountedDay]) -> Double {
        days.filter { balance.from <= $0.date && $0.date <= balance.to }.reduce(0) { $0 + $1.amount }
      }
      // In the order of the dates, so that sums of hours are the same every time.
      let had = before.keys.sorted().map { AbsenceJudgement.CountedDay(date: $0, amount: before[$0] ?? 0) }
      return AbsenceJudgement.BalanceState(
        balance: balance, counting: counting, taken: sum(had), asked: sum(counted))
    }
    let isKept = (draft.balances ?? []).contains { isSameKind($0.kind, asked.kind) }
    let uncovered = counted.map(\.date).filter { day in
      isKept && !balances.contains { $0.balance.from <= day && day <= $0.balance.to }
    }
    return AbsenceJudgement(
      asked: asked, dates: dates, counting: counting, counted: counted,
      excesses: excesses(of: asked, agent, days: days, near: near), balances: balances, uncovered: uncovered,
      alreadyAway: away, isEmployed: days.contains { agent.isEmployed(on: $0) })
  }

  private func isSameKind(_ one: String?, _ other: String?) -> Bool {
    (one ?? AbsenceDraft.usualKind).lowercased() == (other ?? AbsenceDraft.usualKind).lowercased()
  }

  /// Hours of an absence on a date and the next, which a duty that starts on it may reach into.
  private func hours(of absence: AbsenceDraft, on date: CivilDate) -> Double {
    guard let instants = calendar.instants(of: absence),
      let day = AbsenceDraft(agent: absence.agent, onDates: date...date.adding(days: 1)).flatMap(calendar.instants)
    else { return 0 }
    return Double(instants.clamped(to: day).count) / 60
  }

  private func excesses(
    of asked: AbsenceDraft, _ agent: AgentDraft, days: [CivilDate], near: [Int]
  ) -> [AbsenceJudgement.Excess] {
    let agents = Dictionary(draft.agents.map { ($0.id, $0) }) { first, _ in first }
    return (draft.absenceLimits ?? []).enumerated().flatMap { position, limit -> [AbsenceJudgement.Excess] in
      guard limit.concerns(agent), limit.counts(asked) else { return [] }
      let concerned = draft.agents.filter(limit.concerns)
      let others = near.filter { index in
        absences[index].agent != agent.id && limit.counts(absences[index])
          && agents[absences[index].agent].map(limit.concerns) ?? false
      }
      let own = near.filter { absences[$0].agent == agent.id && limit.counts(absences[$0]) }
      return days.compactMap { day in
        // Who is away already takes no place twice.
        guard limit.holds(on: day), agent.isEmployed(on: day),
          !own.contains(where: { dates[$0]?.contains(day) ?? false })
        else { return nil }
        let away = Set(others.filter { dates[$0]?.contains(day) ?? false }.map { absences[$0].agent })
          .count { agents[$0]?.isEmployed(on: day) ?? false }
        let most = limit.most(of: concerned.count { $0.isEmployed(on: day) })
        return away + 1 > most ? AbsenceJudgement.Excess(limit: position, date: day, away: away, most: most) : nil
      }
    }
  }
}

extension AbsenceDraft {
  /// Whole days.
  fileprivate init?(agent: String, onDates dates: ClosedRange<CivilDate>) {
    guard let from = Moment(dates.lowerBound.description), let to = Moment(dates.upperBound.description) else {
      return nil
    }
    self.init(agent: agent, from: from, to: to)
  }
}
