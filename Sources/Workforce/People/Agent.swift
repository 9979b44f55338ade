/// A person who can be put on the roster.
public struct Agent: Hashable, Sendable {
  /// Stable id, unique in the plan.
  public var id: String
  /// Name, for files that people read; messages carry the id.
  public var name: String
  /// Team.
  public var team: String
  /// How other systems know the agent.
  public var references: AgentReferences
  /// Index into the plan's contracts.
  public var contract: Int
  /// What each day of the horizon demands, where the agent is in a rotation; it goes before the contract's pattern.
  public var rotation: [DayPattern]?
  /// Queues the agent has the skill for on some day, as ascending indices into the plan's queues.
  public var queues: [Int]
  /// Days of the horizon on which the agent has the skill for a queue, for those queues of which it is not all of them.
  public var skillDays: [Int: Range<Int>] = [:]
  /// Queues of these that the agent serves by a secondary skill only, ascending: each hour on them costs something.
  public var secondary: [Int] = []
  /// What the agent may be open to, as ascending indices into the plan's activities; `nil` is what the contract says.
  public var activities: [Int]?
  /// Sessions and how often the agent has them, ascending by session.
  public var sessions: [SessionShare]
  /// When the agent may not be on duty, ascending; entries may overlap.
  public var unavailable: [Unavailability]
  /// The limits of each week of the horizon.
  public var weeks: [WeekLimits]
  /// Wishes, in the order of the file.
  public var wishes: [Wish]
  /// Where the agent stands in the burdens that are shared, ascending by share; none of those that the agent cannot have.
  public var standings: [FairShareStanding] = []
  /// What the agent is for tiers of the plan, ascending by tier.
  public var tiers: [TierShare] = []
  /// What is known of the agent's weeks before the horizon, where a rule on averages asks.
  public var hoursRecord = HoursRecord()
  /// Duties of the previous roster, ascending: their days and most of their minutes lie below zero.
  public var past: [Duty]
  /// What an earlier roster of the horizon said of the agent's days, ascending; days it did not know are missing.
  public var earlier: [EarlierDay]
  /// Elapsed minutes in which the agent is away from a duty that stays on the roster as it was told, and serves nobody, ascending and apart.
  public var away: [Range<Int>]

  /// Makes an agent.
  public init(
    id: String, name: String, team: String = "", contract: Int, queues: [Int], unavailable: [Unavailability] = [],
    weeks: [WeekLimits], wishes: [Wish] = [], past: [Duty] = [], earlier: [EarlierDay] = [], activities: [Int]? = nil,
    sessions: [SessionShare] = [], references: AgentReferences = AgentReferences(), away: [Range<Int>] = [],
    rotation: [DayPattern]? = nil
  ) {
    self.id = id
    self.name = name
    self.team = team
    self.references = references
    self.contract = contract
    self.rotation = rotation
    self.queues = queues
    self.activities = activities
    self.sessions = sessions
    self.unavailable = unavailable
    self.weeks = weeks
    self.wishes = wishes
    self.past = past
    self.earlier = earlier
    self.away = away
  }
}
