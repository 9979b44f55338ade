public import Workforce

/// A row of the agents' table.
public struct AgentDraft: Codable, Hashable, Sendable {
  /// Stable id; messages carry it instead of the name.
  public var id: String
  /// Id of the contract.
  public var contract: String
  /// Skills of the queues served.
  public var skills: [String]
  /// Of those that begin or end, when; `nil` where none does.
  public var skillDates: [SkillDates]?
  /// Those of them that are secondary: using them costs something; `nil` is none.
  public var secondary: [String]?
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
    language: LanguageTag? = nil, skillDates: [SkillDates]? = nil, secondary: [String]? = nil
  ) {
    self.id = id
    self.contract = contract
    self.skills = skills
    self.skillDates = skillDates
    self.secondary = secondary
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

/// A skill that somebody has for a time: a certificate that ends, training that is not over yet.
public struct SkillDates: Codable, Hashable, Sendable {
  /// The skill.
  public var skill: String
  /// The first day; `nil` is always.
  public var first: CivilDate?
  /// The last day, included; `nil` is for good.
  public var last: CivilDate?

  /// Makes them.
  public init(skill: String, first: CivilDate? = nil, last: CivilDate? = nil) {
    self.skill = skill
    self.first = first
    self.last = last
  }

  /// Days since a day on which it is had, as far as days are told apart.
  package func days(since day: CivilDate) -> Range<Int> {
    let begin = first.map { $0.days(since: day) } ?? -100_000
    return begin..<max(begin, last.map { $0.days(since: day) + 1 } ?? 100_000)
  }
}

extension AgentDraft {
  /// Has a skill for good, if at all.
  mutating func forgetDates(of skill: String) {
    if !skills.contains(skill) { secondary?.removeAll { $0 == skill } }
    if secondary?.isEmpty == true { secondary = nil }
    skillDates?.removeAll { $0.skill == skill }
    if skillDates?.isEmpty == true { skillDates = nil }
  }

  /// Days since a day on which the agent has a skill; none without it.
  package func days(of skill: String, since day: CivilDate) -> Range<Int> {
    guard skills.contains(skill) else { return 0..<0 }
    return skillDates?.first { $0.skill == skill }?.days(since: day) ?? -100_000..<100_000
  }
}
