public import PlanModel
public import WallClock
public import Workforce

/// What `jaga absence ask --json` prints, and of each place `jaga absence waiting --json`.
public struct AbsenceDocument: Encodable, Sendable {
  struct Day: Encodable, Sendable {
    let date: String
    let amount: Double
  }

  struct Excess: Encodable, Sendable {
    /// The limit's place in the plan, from 1.
    let limit: Int
    let date: String
    let away: Int
    let most: Int
  }

  struct Balance: Encodable, Sendable {
    let kind: String
    let from: String
    let to: String
    let due: Double
    let carried: Double
    let taken: Double
    let asked: Double
    let left: Double
    let isOverdrawn: Bool
  }

  struct Lack: Encodable, Sendable {
    let queue: String
    let date: String
    let hoursShortBefore: Double
    let hoursShortAfter: Double
    let stretches: [Stretch]

    struct Stretch: Encodable, Sendable {
      let start: String
      let end: String
    }
  }

  struct Remedy: Encodable, Sendable {
    let hoursShortMore: Double
    let cost: Double
    let changedDays: Int
  }

  let agent: String
  let from: String
  let to: String
  let kind: String
  let paid: Bool
  let askedAt: String?
  let isGranted: Bool
  let isEmployed: Bool
  let alreadyAway: [String]
  let counts: String
  let total: Double
  let counted: [Day]
  let excesses: [Excess]
  let balances: [Balance]
  let datesWithoutBalance: [String]
  /// `roster` or `people`.
  let judgedBy: String
  let hoursShortMore: Double
  let hoursShortAllowed: Double
  let lacks: [Lack]
  let unknownDates: [String]
  let isLegal: Bool
  /// Duties that fall away.
  let duties: [DutyDocument]
  /// Stretches of further duties that are lost, the rest of which is worked.
  let parts: [Lack.Stretch]
  let costMore: Double?
  let remedy: Remedy?

  /// Makes a document.
  public init(_ answer: AbsenceAnswer, askedAt: Moment? = nil, plan: Plan, clock: HorizonClock) {
    let (judgement, cover, rounded) = (answer.judgement, answer.cover, DocumentText.rounded)
    agent = judgement.asked.agent
    from = judgement.asked.from.description
    to = judgement.asked.to.description
    kind = judgement.asked.kind ?? "absence"
    paid = judgement.asked.isPaid
    self.askedAt = askedAt?.description
    isGranted = answer.isGranted
    isEmployed = judgement.isEmployed
    alreadyAway = judgement.alreadyAway.map(\.description)
    counts = judgement.counting.rawValue
    total = rounded(judgement.total)
    counted = judgement.counted.map { Day(date: $0.date.description, amount: rounded($0.amount)) }
    excesses = judgement.excesses.map {
      Excess(limit: $0.limit + 1, date: $0.date.description, away: $0.away, most: $0.most)
    }
    balances = judgement.balances.map { state in
      Balance(
        kind: state.balance.kind, from: state.balance.from.description, to: state.balance.to.description,
        due: rounded(state.balance.due), carried: rounded(state.balance.carried ?? 0), taken: rounded(state.taken),
        asked: rounded(state.asked), left: rounded(state.left), isOverdrawn: state.isOverdrawn)
    }
    datesWithoutBalance = judgement.uncovered.map(\.description)
    judgedBy = cover.isRostered ? "roster" : "people"
    hoursShortMore = rounded(cover.more)
    hoursShortAllowed = rounded(answer.allowedShort)
    lacks = cover.lacks.map { lack in
      Lack(
        queue: plan.queues[lack.queue].id, date: lack.date.description, hoursShortBefore: rounded(lack.before),
        hoursShortAfter: rounded(lack.after),
        stretches: lack.stretches.map {
          Lack.Stretch(start: clock.localText($0.lowerBound), end: clock.localText($0.upperBound))
        })
    }
    unknownDates = cover.unknown.map(\.description)
    isLegal = cover.isLegal
    duties = cover.losses.filter { $0.away == nil }.map { DutyDocument($0.duty, plan: plan, clock: clock) }
    parts = cover.losses.compactMap(\.away).map {
      Lack.Stretch(start: clock.localText($0.lowerBound), end: clock.localText($0.upperBound))
    }
    costMore = cover.cost.map(rounded)
    remedy = cover.remedy.map {
      Remedy(hoursShortMore: rounded($0.more), cost: rounded($0.cost), changedDays: $0.changedDays)
    }
  }
}
