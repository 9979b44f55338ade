public import Workforce

/// An entry of `rotations`: weeks that follow one another in a cycle, in which teams stand at different places.
public struct RotationDraft: Codable, Hashable, Sendable {
  /// A week of the cycle.
  public enum Week: Codable, Hashable, Sendable {
    /// No duty.
    case off
    /// Whatever the contract allows.
    case free
    /// Only these shifts, on days that the optimiser chooses.
    case shifts([String])
    /// What some days ask for, in the order written; the others are free.
    case days([ContractDraft.PatternDays])
  }

  /// Where in the cycle somebody stands when it starts.
  public struct Place: Codable, Hashable, Sendable {
    /// A team, or the id of an agent.
    public var name: String
    /// Weeks after the first of the cycle.
    public var offset: Int

    /// Makes it.
    public init(name: String, offset: Int) {
      self.name = name
      self.offset = offset
    }
  }

  /// Stable id.
  public var id: String
  /// The first day of a week in which whoever has no offset works the first week of the cycle.
  public var starts: CivilDate
  /// The cycle.
  public var weeks: [Week]
  /// Teams that rotate.
  public var offsets: [Place]?
  /// Agents that rotate, whatever their team does.
  public var agents: [Place]?
  /// Ids of agents of those teams that do not.
  public var except: [String]?

  /// Makes it.
  public init(
    id: String, starts: CivilDate, weeks: [Week], offsets: [Place]? = nil, agents: [Place]? = nil,
    except: [String]? = nil
  ) {
    self.id = id
    self.starts = starts
    self.weeks = weeks
    self.offsets = offsets
    self.agents = agents
    self.except = except
  }

  /// Where an agent stands; `nil` when the agent is not in it.
  package func offset(of agent: AgentDraft) -> Int? {
    if let own = agents?.first(where: { $0.name == agent.id }) { return own.offset }
    if except?.contains(agent.id) ?? false { return nil }
    return agent.team.flatMap { team in offsets?.first { $0.name == team }?.offset }
  }

  /// What its fields may hold.
  package enum Fields {
    package static let mostWeeks = 52
    package static let offset = WholeNumberField(0...mostWeeks - 1)
  }
}
