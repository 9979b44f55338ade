/// An entry of `tiers`: people of a kind of whom so many must be at work at a time, whichever queues they serve.
public struct TierDraft: Codable, Hashable, Sendable {
  /// Who somebody is: of each list that is there an agent has one, of skills all.
  public struct People: Codable, Hashable, Sendable {
    /// Skills, all of which an agent has; `nil` is whatever they are.
    public var skills: [String]?
    /// Ids of contracts.
    public var contracts: [String]?
    /// Teams.
    public var teams: [String]?
    /// Ids of agents.
    public var agents: [String]?

    /// Makes it.
    public init(
      skills: [String]? = nil, contracts: [String]? = nil, teams: [String]? = nil, agents: [String]? = nil
    ) {
      self.skills = skills
      self.contracts = contracts
      self.teams = teams
      self.agents = agents
    }

    /// Whether nothing says who.
    var isEverybody: Bool { skills == nil && contracts == nil && teams == nil && agents == nil }

    /// Whether an agent is one of them, by the skills that are said.
    func has(_ agent: AgentDraft, skilled: (String) -> Bool) -> Bool {
      skills.map { $0.allSatisfy(skilled) } ?? true && contracts?.contains(agent.contract) ?? true
        && teams.map { teams in agent.team.map(teams.contains) ?? false } ?? true && agents?.contains(agent.id) ?? true
    }
  }

  /// Others for whom somebody of the tier must be there.
  public struct Beside: Codable, Hashable, Sendable {
    /// For how many of them one is enough.
    public var every: Int
    /// Who they are.
    public var people: People

    /// Makes it.
    public init(every: Int, people: People) {
      self.every = every
      self.people = people
    }
  }

  /// How many are needed.
  public enum Demand: Codable, Hashable, Sendable {
    /// So many, by hours; of several that hold at one time the largest.
    case need([OnCallDraft.Need])
    /// As many as others at work ask for.
    case beside(Beside)
  }

  /// Stable id.
  public var id: String
  /// Who they are.
  public var people: People
  /// How many are needed.
  public var demand: Demand
  /// Cost of an agent-hour missing, or of an hour of somebody whom nobody is there for; `nil` when none may be.
  public var price: Double?

  /// Makes it.
  public init(id: String, people: People, demand: Demand, price: Double? = nil) {
    self.id = id
    self.people = people
    self.demand = demand
    self.price = price
  }

  /// Skills that its people have.
  var skills: [String] {
    let others: [String] = if case .beside(let beside) = demand { beside.people.skills ?? [] } else { [] }
    return (people.skills ?? []) + others
  }

  /// Most tiers of a plan: each has cells of its own.
  package static let most = 20

  /// What its fields may hold.
  package enum Fields {
    package static let every = WholeNumberField(1...100)
    package static let price = NumberField(0...1_000_000_000)
  }
}
