public import Workforce

/// An entry of `absence-limits`: how many of some agents may be away on one day.
public struct AbsenceLimitDraft: Codable, Hashable, Sendable {
  /// How many.
  public enum Most: Codable, Hashable, Sendable {
    /// So many agents.
    case agents(Int)
    /// A share of those who are employed on the day, rounded down.
    case share(Double)
  }

  /// How many.
  public var most: Most
  /// Teams, contracts and skills, of each of which an agent has one; `nil` is any.
  public var teams: [String]?
  /// See ``teams``.
  public var contracts: [String]?
  /// See ``teams``.
  public var skills: [String]?
  /// Kinds that count; `nil` is all but those that only block and appointments.
  public var kinds: [String]?
  /// The first date on which it holds; `nil` is always.
  public var from: CivilDate?
  /// The last date on which it holds; `nil` is always.
  public var to: CivilDate?
  /// Weekdays on which it holds; `nil` is all.
  public var days: [Weekdays]?

  /// Makes it.
  public init(
    most: Most, teams: [String]? = nil, contracts: [String]? = nil, skills: [String]? = nil, kinds: [String]? = nil,
    from: CivilDate? = nil, to: CivilDate? = nil, days: [Weekdays]? = nil
  ) {
    self.most = most
    self.teams = teams
    self.contracts = contracts
    self.skills = skills
    self.kinds = kinds
    self.from = from
    self.to = to
    self.days = days
  }

  /// Whether it holds on a date.
  package func holds(on date: CivilDate) -> Bool {
    (from.map { $0 <= date } ?? true) && (to.map { date <= $0 } ?? true)
      && (days.map { $0.contains { $0.days.contains(date.weekday) } } ?? true)
  }

  /// Whether an agent is one of those whom it counts.
  package func concerns(_ agent: AgentDraft) -> Bool {
    teams.map { $0.contains(agent.team ?? "") } ?? true
      && contracts.map { $0.contains(agent.contract) } ?? true
      && skills.map { !Set($0).isDisjoint(with: agent.skills) } ?? true
  }

  /// Whether an absence of a kind counts.
  package func counts(_ absence: AbsenceDraft) -> Bool {
    guard let kinds else { return absence.effect != .blocks && !absence.isInterruptible }
    return kinds.contains { $0.lowercased() == (absence.kind ?? AbsenceDraft.usualKind).lowercased() }
  }

  /// How many may be away of so many.
  package func most(of employed: Int) -> Int {
    switch most {
    case .agents(let count): count
    // Shares are written in decimals: 7 % of 100 must not be 6 for a rounding error.
    case .share(let share): Int((share * Double(employed) + 1e-9).rounded(.down))
    }
  }

  /// What its fields may hold.
  package enum Fields {
    package static let agents = WholeNumberField(0...20_000)
    package static let share = ShareField()
  }
}
