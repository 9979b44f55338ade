/// Everything the roster stage needs to know, in absolute minutes: no zones, no files.
public struct Plan: Hashable, Sendable {
  /// Name of the centre.
  public var name: String
  /// IANA time zone, for files that people read.
  public var timeZone: String
  /// The grid.
  public let grid: TimeGrid
  /// Weekend days.
  public var weekend: [Weekday]
  /// Queues.
  public var queues: [Queue] { didSet { compileHours() } }
  /// Shift families.
  public var shifts: [ShiftFamily]
  /// Contracts.
  public var contracts: [Contract]
  /// Agents.
  public var agents: [Agent]
  /// What agents on duty may be open to; where there are none, a duty serves one queue.
  public var activities: [OpenActivity]
  /// Training, coaching, meetings.
  public var sessions: [Session]
  /// Rules.
  public var rules: [Rule]
  /// Night duties.
  public var night: NightDefinition
  /// Duties that start early or end late.
  public var edges: DayEdges
  /// Costs.
  public var objective: Objective
  /// What is paid beside paid hours.
  public var pay: [PayLine]
  /// Shrinkage.
  public var shrinkage: ShrinkageByWeekday
  /// Special days of the history and the horizon.
  public var specialDays: [SpecialDay] { didSet { compileHours() } }
  /// Burdens that agents share by what is due to each.
  public var fairShares: [FairShare] = []
  /// Stand-by that some shifts are.
  public var onCall: [OnCall] = []
  /// People of a kind of whom so many must be at work.
  public var tiers: [Tier] = []
  /// Clocks of other time zones, by which agents of some contracts live.
  public var otherClocks: [LocalClock] = []
  /// How far queues that share agents are staffed as one.
  public var pooling: Pooling
  /// When the queues are open, by their weekly slots and the special days.
  public private(set) var openHours: OpenHours

  /// Makes a plan.
  public init(
    name: String, timeZone: String, grid: TimeGrid, weekend: [Weekday] = [.saturday, .sunday], queues: [Queue],
    shifts: [ShiftFamily], contracts: [Contract], agents: [Agent], rules: [Rule], night: NightDefinition,
    objective: Objective = Objective(), shrinkage: ShrinkageByWeekday = ShrinkageByWeekday(),
    specialDays: [SpecialDay] = [], activities: [OpenActivity] = [], sessions: [Session] = [],
    pooling: Pooling = .separate, edges: DayEdges? = nil, pay: [PayLine] = []
  ) {
    self.name = name
    self.timeZone = timeZone
    self.grid = grid
    self.weekend = weekend
    self.queues = queues
    self.shifts = shifts
    self.contracts = contracts
    self.agents = agents
    self.activities = activities
    self.sessions = sessions
    self.pooling = pooling
    self.rules = rules
    self.night = night
    self.edges = edges ?? DayEdges(of: grid)
    self.objective = objective
    self.pay = pay
    self.shrinkage = shrinkage
    self.specialDays = specialDays
    openHours = Plan.openHours(of: queues, specialDays: specialDays, grid: grid)
  }

  private mutating func compileHours() {
    openHours = Plan.openHours(of: queues, specialDays: specialDays, grid: grid)
  }

  private static func openHours(of queues: [Queue], specialDays: [SpecialDay], grid: TimeGrid) -> OpenHours {
    let calendars = queues.map { OpeningCalendar(weekly: $0.openSlots, specialDays: specialDays, queue: $0.id) }
    return OpenHours(calendars: calendars, grid: grid)
  }
}
