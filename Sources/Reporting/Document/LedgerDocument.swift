public import PlanModel
public import Workforce

/// What `jaga ledger show --json` prints.
public struct LedgerDocument: Encodable, Sendable {
  struct Total: Encodable {
    var count: String
    var value: Double
    var after: Double?
  }

  struct Person: Encodable {
    var agent: String
    var team: String
    var isInPlan: Bool
    var totals: [Total]
  }

  struct Spread: Encodable {
    var count: String
    var least: Double
    var mean: Double
    var most: Double
    var leastAfter: Double?
    var meanAfter: Double?
    var mostAfter: Double?
  }

  /// The first and the last month with a row.
  var from: String?
  var to: String?
  var people: [Person]
  /// Of the agents of the plan.
  var spreads: [Spread]

  /// Makes it.
  ///
  /// - Parameters:
  ///   - standing: What a ledger adds up to.
  ///   - agents: Ids of those who are asked for; `nil` is everybody.
  ///   - counts: The counts that are asked for; `nil` is all of them.
  public init(_ standing: LedgerStanding, agents: Set<String>? = nil, counts: [LedgerCount]? = nil) {
    let counts = counts ?? standing.counts
    let hasRoster = standing.hasRoster
    from = standing.months?.lowerBound.description
    to = standing.months?.upperBound.description
    people = standing.people.filter { agents?.contains($0.agent) ?? true }.map { person in
      Person(
        agent: person.agent, team: person.team, isInPlan: person.isInPlan,
        totals: counts.map { count in
          Total(
            count: count.description, value: DocumentText.rounded(person.before(count)),
            after: hasRoster ? DocumentText.rounded(person.after(count)) : nil)
        })
    }
    spreads = counts.compactMap { count in
      guard let before = standing.spread(of: count, after: false) else { return nil }
      let after = hasRoster ? standing.spread(of: count, after: true) : nil
      return Spread(
        count: count.description, least: DocumentText.rounded(before.least), mean: DocumentText.rounded(before.mean),
        most: DocumentText.rounded(before.most), leastAfter: after.map { DocumentText.rounded($0.least) },
        meanAfter: after.map { DocumentText.rounded($0.mean) }, mostAfter: after.map { DocumentText.rounded($0.most) })
    }
  }
}

/// What `jaga ledger add --json` prints.
public struct LedgerAdditionDocument: Encodable, Sendable {
  struct Week: Encodable {
    var week: String
    var change: String
    var agents: Int
    var rows: Int
  }

  var file: String
  var weeks: [Week]
  var hasShortNotice: Bool
  var hasOccupancy: Bool

  /// Makes it of weeks and what became of them.
  public init(
    file: String, weeks: [(week: String, change: LedgerChange, agents: Int, rows: Int)], hasShortNotice: Bool,
    hasOccupancy: Bool
  ) {
    self.file = file
    self.weeks = weeks.map { Week(week: $0.week, change: $0.change.rawValue, agents: $0.agents, rows: $0.rows) }
    self.hasShortNotice = hasShortNotice
    self.hasOccupancy = hasOccupancy
  }
}
