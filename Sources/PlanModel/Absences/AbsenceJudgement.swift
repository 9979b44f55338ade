public import Workforce

/// What limits and balances say of an absence that is asked for.
public struct AbsenceJudgement: Hashable, Sendable {
  /// A date of the absence, and what it takes of a balance.
  public struct CountedDay: Hashable, Sendable {
    /// The date.
    public let date: CivilDate
    /// Days or hours, as the kind is counted.
    public let amount: Double
  }

  /// A limit on a date on which the absence would go beyond it.
  public struct Excess: Hashable, Sendable {
    /// The limit, by its position in the plan.
    public let limit: Int
    /// The date.
    public let date: CivilDate
    /// Others who are away.
    public let away: Int
    /// How many may be away.
    public let most: Int
  }

  /// A balance that the absence is taken from.
  public struct BalanceState: Hashable, Sendable {
    /// What the agent has.
    public let balance: BalanceDraft
    /// How its kind is counted.
    public let counting: AbsenceKindDraft.Counting
    /// Days or hours that other absences take.
    public let taken: Double
    /// Days or hours that this one takes.
    public let asked: Double

    /// What is left with the absence; below zero when there is too little.
    public var left: Double { balance.due + (balance.carried ?? 0) - taken - asked }
    /// Whether there is too little for what is asked.
    public var isOverdrawn: Bool { asked > 0 && left < -1e-9 }
  }

  /// What was asked for.
  public let asked: AbsenceDraft
  /// The dates that it touches.
  public let dates: ClosedRange<CivilDate>
  /// How its kind is counted.
  public let counting: AbsenceKindDraft.Counting
  /// What it takes, date by date.
  public let counted: [CountedDay]
  /// Limits that it would go beyond, by limit, then by date.
  public let excesses: [Excess]
  /// The balances of its dates, by time; none where the plan keeps no balance of the kind.
  public let balances: [BalanceState]
  /// Dates that count and lie in no balance of the agent, although the plan keeps balances of the kind.
  public let uncovered: [CivilDate]
  /// Dates on which the agent is away already.
  public let alreadyAway: [CivilDate]
  /// Whether the agent is employed on one of the dates.
  public let isEmployed: Bool

  /// Days or hours that it takes.
  public var total: Double { counted.reduce(0) { $0 + $1.amount } }

  /// Whether nothing here stands in its way.
  public var isFree: Bool {
    isEmployed && excesses.isEmpty && uncovered.isEmpty && !balances.contains { $0.isOverdrawn }
      && alreadyAway.count < dates.upperBound.days(since: dates.lowerBound) + 1
  }
}
