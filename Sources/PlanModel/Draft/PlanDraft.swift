/// Everything that a plan folder says, as one value with ids instead of positions.
///
/// It can be stored as JSON, compared, changed (``PlanChange``), checked (``DraftChecks``) and compiled into what the engine
/// plans (``PlanCompiler``). What is `nil` is not said. Large files that are only read stay files: past contacts, a forecast made
/// elsewhere and the previous roster are named, not held.
public struct PlanDraft: Codable, Hashable, Sendable {
  /// Quantiles that can be staffed for: those that a forecast knows.
  package static let quantileField = ShareField(0.05...0.95)

  /// The format in which it is stored.
  public let formatVersion: DraftFormat
  /// The centre.
  public var centre: CentreDraft
  /// The weeks planned.
  public var horizon: HorizonDraft
  /// What is staffed.
  public var queues: [QueueDraft]
  /// Files of past contacts.
  public var history: [HistoryDraft]?
  /// A forecast made elsewhere.
  public var forecast: String?
  /// Probability with which the contacts staffed for are not exceeded.
  public var staffingQuantile: Double?
  /// How far queues that share agents are staffed as one; `nil` is each for itself.
  public var pooling: PoolingDraft?
  /// Days that do not follow their weekday, as the plan names them itself.
  public var calendar: [CalendarDraft]?
  /// Whose public holidays the calendar has besides; `nil` is nobody's.
  public var holidays: HolidaysDraft?
  /// What agents and the employer agreed on.
  public var contracts: [ContractDraft]
  /// Weeks that follow one another in a cycle.
  public var rotations: [RotationDraft]?
  /// Families of shifts.
  public var shifts: [ShiftDraft]
  /// Breaks by lengths of shifts.
  public var breaks: [BreaksDraft]?
  /// What agents on duty may be open to; `nil` is one queue a duty.
  public var activities: [ActivityDraft]?
  /// Training, coaching, meetings.
  public var sessions: [SessionDraft]?
  /// Stand-by away from work.
  public var onCall: [OnCallDraft]?
  /// People of a kind of whom so many must be at work.
  public var tiers: [TierDraft]?
  /// What absences of each kind take from balances.
  public var absenceKinds: [AbsenceKindDraft]?
  /// How many may be away.
  public var absenceLimits: [AbsenceLimitDraft]?
  /// What states of a telephone system's log are.
  public var states: [StateDraft]?
  /// Presets and rules.
  public var rules: [RuleEntry]?
  /// Burdens that agents share by what is due to each.
  public var fairShare: [FairShareDraft]?
  /// What is paid beside paid hours: presets and lines.
  public var pay: [PayEntry]?
  /// What counts as night.
  public var night: NightDraft?
  /// What counts as an early start or a late end.
  public var dayEdges: DayEdgesDraft?
  /// What things cost.
  public var objective: ObjectiveDraft?
  /// What wishes may weigh.
  public var wishBudget: WishBudgetDraft?
  /// Planned absence.
  public var shrinkage: ShrinkageDraft?
  /// How to search.
  public var solve: SolveDraft?
  /// Tables for other systems.
  public var exports: [ExportDraft]?
  /// Names of the tables.
  public var tables: TableNames
  /// Who there is.
  public var agents: [AgentDraft]
  /// When agents are away; `nil` when there is no table.
  public var absences: [AbsenceDraft]?
  /// What they want; `nil` when there is no table.
  public var wishes: [WishDraft]?
  /// What stays of a roster to start from; `nil` when there is no table.
  public var locks: [LockDraft]?
  /// The planner's changes to the finished forecast; `nil` when there is no table.
  public var adjustments: [AdjustmentDraft]?
  /// Odd days of the history, learned from or not; `nil` when there is no table.
  public var unusualDays: [UnusualDayDraft]?
  /// What agents have of kinds of absence; `nil` when there is no table.
  public var balances: [BalanceDraft]?
  /// Absences asked for that could not be granted yet; `nil` when there is no table.
  public var waiting: [WaitingDraft]?
  /// What became of the wishes of an earlier period; `nil` when there is no table.
  public var grantedBefore: [GrantedDraft]?
  /// What agents had in earlier weeks; `nil` when there is no table.
  public var ledger: [LedgerDraft]?

  /// Makes it.
  public init(
    centre: CentreDraft, horizon: HorizonDraft, queues: [QueueDraft], history: [HistoryDraft]? = nil,
    forecast: String? = nil, staffingQuantile: Double? = nil, calendar: [CalendarDraft]? = nil,
    contracts: [ContractDraft], shifts: [ShiftDraft], breaks: [BreaksDraft]? = nil, rules: [RuleEntry]? = nil,
    night: NightDraft? = nil, objective: ObjectiveDraft? = nil, shrinkage: ShrinkageDraft? = nil,
    solve: SolveDraft? = nil, tables: TableNames = TableNames(), agents: [AgentDraft] = [],
    absences: [AbsenceDraft]? = nil, wishes: [WishDraft]? = nil, locks: [LockDraft]? = nil,
    adjustments: [AdjustmentDraft]? = nil, unusualDays: [UnusualDayDraft]? = nil, activities: [ActivityDraft]? = nil,
    sessions: [SessionDraft]? = nil, pooling: PoolingDraft? = nil,
    exports: [ExportDraft]? = nil, wishBudget: WishBudgetDraft? = nil, grantedBefore: [GrantedDraft]? = nil
  ) {
    formatVersion = .current
    self.centre = centre
    self.horizon = horizon
    self.queues = queues
    self.history = history
    self.forecast = forecast
    self.staffingQuantile = staffingQuantile
    self.calendar = calendar
    self.contracts = contracts
    self.shifts = shifts
    self.breaks = breaks
    self.activities = activities
    self.sessions = sessions
    self.pooling = pooling
    self.rules = rules
    self.night = night
    self.objective = objective
    self.wishBudget = wishBudget
    self.shrinkage = shrinkage
    self.solve = solve
    self.exports = exports
    self.tables = tables
    self.agents = agents
    self.absences = absences
    self.wishes = wishes
    self.locks = locks
    self.adjustments = adjustments
    self.unusualDays = unusualDays
    self.grantedBefore = grantedBefore
  }
}
