public import Workforce

/// A row of the agents' table.
public struct AgentDraft: Codable, Hashable, Sendable {
  /// Stable id; messages carry it instead of the name.
  public var id: String
  /// Id of the contract.
  public var contract: String
  /// Skills of the queues served.
  public var skills: [String]
  /// Ids of the activities that may be given; `nil` means those of the contract.
  public var activities: [String]?
  /// For files that people read; `nil` means the id.
  public var name: String?
  /// Team.
  public var team: String?
  /// First day of employment.
  public var firstDay: CivilDate?
  /// Last day of employment.
  public var lastDay: CivilDate?
  /// When the agent can work; `nil` means always.
  public var availability: WeeklyHours?
  /// E-mail address at work.
  public var email: String?
  /// The group of another system in which the agent's shifts lie.
  public var group: String?
  /// The number under which payroll knows the agent.
  public var payrollID: String?
  /// The language of what the agent reads; `nil` means the centre's.
  public var language: LanguageTag?

  /// Makes it.
  public init(
    id: String, contract: String, skills: [String], name: String? = nil, team: String? = nil,
    firstDay: CivilDate? = nil, lastDay: CivilDate? = nil, availability: WeeklyHours? = nil,
    activities: [String]? = nil, email: String? = nil, group: String? = nil, payrollID: String? = nil,
    language: LanguageTag? = nil
  ) {
    self.id = id
    self.contract = contract
    self.skills = skills
    self.activities = activities
    self.name = name
    self.team = team
    self.firstDay = firstDay
    self.lastDay = lastDay
    self.availability = availability
    self.email = email
    self.group = group
    self.payrollID = payrollID
    self.language = language
  }
}
