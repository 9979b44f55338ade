import Workforce

/// The rules of one contract as a machine: which states a line can be in, what a day's duty or a day off does to them.
///
/// A state is one memory for each rule (``LineResource``), and a step is one step of each. Pricing never runs this machine: it is
/// run once for each contract and becomes a graph, so that a kernel's loop knows of no rule. A new rule on lines is a file beside
/// this one, a memory in ``LineState``, and a line in each of the functions below.
struct LineAutomaton {
  private let noOverlap: NoOverlap
  private let minimumRest: MinimumRest
  private let restAfterNights: RestAfterNights
  private let weeklyRest: WeeklyRest
  private let weeklyRestFromWeek: WeeklyRestFromWeek
  private let restInSevenDays: RestInSevenDays
  private let maximumConsecutiveDays: MaximumConsecutiveDays
  private let minimumConsecutiveDays: MinimumConsecutiveDays
  private let minimumConsecutiveDaysOff: MinimumConsecutiveDaysOff
  private let maximumConsecutiveNights: MaximumConsecutiveNights
  private let forbiddenSuccession: ForbiddenSuccession
  private let maximumDays: MaximumDays
  private let maximumWeekends: MaximumWeekends
  private let maximumSplitWeekends: MaximumSplitWeekends
  private let maximumConsecutiveDaysOff: MaximumConsecutiveDaysOff
  private let maximumConsecutiveWeekends: MaximumConsecutiveWeekends
  private let consecutiveShifts: ConsecutiveShifts
  private let startVariation: StartVariation
  private let horizonCounts: HorizonCounts
  private let contractDays: ContractDays
  private let sessions: SessionsInPeriod
  private let overtime: OvertimeInPeriod
  private let night: NightDefinition

  /// `countsDays` says whether days with a duty are limited in each period.
  init(rules: LineRules, horizon: RosterHorizon, countsDays: Bool) {
    night = horizon.night
    noOverlap = NoOverlap(dayStarts: horizon.dayStarts)
    minimumRest = MinimumRest(rules.minimumRest, dayStarts: horizon.dayStarts)
    restAfterNights = RestAfterNights(rules.restAfterNights, dayStarts: horizon.dayStarts)
    weeklyRest = WeeklyRest(rules.weeklyRest, horizon: horizon)
    weeklyRestFromWeek = WeeklyRestFromWeek(rules.weeklyRestFromWeek, horizon: horizon)
    restInSevenDays = RestInSevenDays(rules.restInSevenDays, dayStarts: horizon.dayStarts)
    maximumConsecutiveDays = MaximumConsecutiveDays(rules.maximumConsecutiveDays)
    minimumConsecutiveDays = MinimumConsecutiveDays(rules.minimumConsecutiveDays)
    minimumConsecutiveDaysOff = MinimumConsecutiveDaysOff(rules.minimumConsecutiveDaysOff)
    maximumConsecutiveNights = MaximumConsecutiveNights(rules.maximumConsecutiveNights)
    forbiddenSuccession = ForbiddenSuccession(rules.successions)
    maximumDays = MaximumDays(limits: rules.maximumDays)
    maximumWeekends = MaximumWeekends(
      limits: rules.maximumWeekends, horizon: horizon, isCountedElsewhere: rules.countsWeekends)
    maximumSplitWeekends = MaximumSplitWeekends(limits: rules.maximumSplitWeekends, horizon: horizon)
    maximumConsecutiveDaysOff = MaximumConsecutiveDaysOff(rules.maximumConsecutiveDaysOff)
    maximumConsecutiveWeekends = MaximumConsecutiveWeekends(rules.maximumConsecutiveWeekends, horizon: horizon)
    consecutiveShifts = ConsecutiveShifts(runs: rules.shiftRuns)
    startVariation = StartVariation(variations: rules.startVariations, horizon: horizon)
    horizonCounts = HorizonCounts(counted: rules.counted, horizon: horizon)
    contractDays = ContractDays(isCounted: countsDays)
    sessions = SessionsInPeriod(counts: rules.sessions)
    overtime = OvertimeInPeriod(pay: rules.pay)
  }

  /// What rules on lines can tell of a family.
  struct FamilyGroup: Hashable {
    let succession: Int
    let runs: [Bool]
    let points: [Int]
  }

  /// Families with the same group are alike for every rule on lines.
  func group(ofFamily family: Int) -> FamilyGroup {
    FamilyGroup(
      succession: forbiddenSuccession.groups.group(of: family),
      runs: consecutiveShifts.runs.map { $0.families.contains(family) },
      points: horizonCounts.counted.map { one in
        if case .burden(.points(let points)) = one.subject { points[family] } else { 0 }
      })
  }

  /// Code of what is counted through the horizon.
  func counts(_ state: LineState) -> Int { state.horizonCounts.code }

  /// Days with a duty in the present period, where they are counted.
  func daysThisPeriod(_ state: LineState) -> Int { Int(state.contractDays) }

  /// Code of the sessions in the present period.
  func sessionsThisPeriod(_ state: LineState) -> Int { Int(state.sessions) }

  /// Paid minutes of the present period that are overtime of their day, where overtime of the week does not count them.
  func overtimeThisPeriod(_ state: LineState) -> Int { Int(state.overtime) }

  /// The state at the horizon's start after a previous roster; after `nil`, of which nothing is known, no rule asks for
  /// anything before the horizon. On days that are waived nobody may expect work.
  func initialState(past duties: [Duty]?, waivedDays: [Int]) -> LineState {
    let past = PastLine(duties, night: night, waivedDays: waivedDays)
    var state = LineState(
      noOverlap: noOverlap.memory(after: past), minimumRest: minimumRest.memory(after: past),
      restAfterNights: restAfterNights.memory(after: past), weeklyRest: weeklyRest.memory(after: past),
      weeklyRestFromWeek: weeklyRestFromWeek.memory(after: past),
      restInSevenDays: restInSevenDays.memory(after: past),
      maximumConsecutiveDays: maximumConsecutiveDays.memory(after: past),
      minimumConsecutiveDays: minimumConsecutiveDays.memory(after: past),
      minimumConsecutiveDaysOff: minimumConsecutiveDaysOff.memory(after: past),
      maximumConsecutiveDaysOff: maximumConsecutiveDaysOff.memory(after: past),
      maximumConsecutiveNights: maximumConsecutiveNights.memory(after: past),
      forbiddenSuccession: forbiddenSuccession.memory(after: past), maximumDays: maximumDays.memory(after: past),
      maximumWeekends: maximumWeekends.memory(after: past),
      maximumSplitWeekends: maximumSplitWeekends.memory(after: past),
      maximumConsecutiveWeekends: maximumConsecutiveWeekends.memory(after: past),
      consecutiveShifts: consecutiveShifts.memory(after: past), startVariation: startVariation.memory(after: past),
      horizonCounts: horizonCounts.memory(after: past), contractDays: contractDays.memory(after: past),
      sessions: sessions.memory(after: past), overtime: overtime.memory(after: past))
    forget(&state, atStartOf: 0)
    return state
  }

  /// What a day off does; `nil` when a hard rule forbids it.
  func dayOff(_ state: LineState, day: Int) -> (state: LineState, cost: Int)? {
    var next = state
    guard let off = rest(&next, day: day),
      let succession = forbiddenSuccession.dayOff(&next.forbiddenSuccession, day: day),
      let shifts = consecutiveShifts.dayOff(&next.consecutiveShifts, day: day),
      let counted = horizonCounts.dayOff(&next.horizonCounts, day: day)
    else { return nil }
    forget(&next, atStartOf: day + 1)
    return (next, off + succession + shifts + counted)
  }

  /// What a day without work does to rules on days and rest; `nil` when a hard one forbids it.
  private func rest(_ next: inout LineState, day: Int) -> Int? {
    guard let days = minimumConsecutiveDays.dayOff(&next.minimumConsecutiveDays, day: day),
      let more = maximumConsecutiveDays.dayOff(&next.maximumConsecutiveDays, day: day),
      let off = minimumConsecutiveDaysOff.dayOff(&next.minimumConsecutiveDaysOff, day: day),
      let nights = maximumConsecutiveNights.dayOff(&next.maximumConsecutiveNights, day: day),
      let rest = restAfterNights.dayOff(&next.restAfterNights, day: day),
      let weekends = maximumWeekends.dayOff(&next.maximumWeekends, day: day),
      let split = maximumSplitWeekends.dayOff(&next.maximumSplitWeekends, day: day),
      let longest = maximumConsecutiveDaysOff.dayOff(&next.maximumConsecutiveDaysOff, day: day),
      let inARow = maximumConsecutiveWeekends.dayOff(&next.maximumConsecutiveWeekends, day: day)
    else { return nil }
    return days + more + off + longest + nights + rest + weekends + split + inARow
  }

  /// What a duty does, and whether it is the first of a weekend that somebody else counts; `nil` when a hard rule forbids it.
  func duty(_ state: LineState, _ type: DutyType) -> (state: LineState, cost: Int, beginsWeekend: Bool)? {
    if !type.isWork { return restOnCall(state, type).map { ($0.state, $0.cost, false) } }
    var next = state
    guard let overlap = noOverlap.duty(&next.noOverlap, type),
      let rest = minimumRest.duty(&next.minimumRest, type),
      let nightRest = restAfterNights.duty(&next.restAfterNights, type),
      let off = minimumConsecutiveDaysOff.duty(&next.minimumConsecutiveDaysOff, type),
      let days = maximumConsecutiveDays.duty(&next.maximumConsecutiveDays, type),
      let fewest = minimumConsecutiveDays.duty(&next.minimumConsecutiveDays, type),
      let nights = maximumConsecutiveNights.duty(&next.maximumConsecutiveNights, type),
      let succession = forbiddenSuccession.duty(&next.forbiddenSuccession, type),
      let total = maximumDays.duty(&next.maximumDays, type),
      let weekends = maximumWeekends.duty(&next.maximumWeekends, type),
      let split = maximumSplitWeekends.duty(&next.maximumSplitWeekends, type),
      let weekly = weeklyRest.duty(&next.weeklyRest, type),
      let fromWeek = weeklyRestFromWeek.duty(&next.weeklyRestFromWeek, type),
      let sevenDays = restInSevenDays.duty(&next.restInSevenDays, type),
      let longest = maximumConsecutiveDaysOff.duty(&next.maximumConsecutiveDaysOff, type),
      let inARow = maximumConsecutiveWeekends.duty(&next.maximumConsecutiveWeekends, type),
      let shifts = consecutiveShifts.duty(&next.consecutiveShifts, type),
      let variation = startVariation.duty(&next.startVariation, type),
      let counted = horizonCounts.duty(&next.horizonCounts, type),
      let contract = contractDays.duty(&next.contractDays, type),
      let trained = sessions.duty(&next.sessions, type),
      let beyond = overtime.duty(&next.overtime, type)
    else { return nil }
    forget(&next, atStartOf: type.day + 1)
    let beginsWeekend = maximumWeekends.isCountedElsewhere && maximumWeekends.isFirst(state.maximumWeekends, type)
    let runs = off + longest + days + fewest + nights + succession + shifts
    let rests = overlap + rest + nightRest + weekly + fromWeek + sevenDays
    let counts = total + weekends + split + inARow + counted + contract + trained + beyond
    return (next, rests + runs + counts + variation, beginsWeekend)
  }

  /// What a duty on call does that is rest: a day off, but for what asks for its family, its time or its hours.
  private func restOnCall(_ state: LineState, _ type: DutyType) -> (state: LineState, cost: Int)? {
    var next = state
    guard let overlap = noOverlap.duty(&next.noOverlap, type),
      let succession = forbiddenSuccession.duty(&next.forbiddenSuccession, type),
      let shifts = consecutiveShifts.duty(&next.consecutiveShifts, type),
      let counted = horizonCounts.duty(&next.horizonCounts, type), let beyond = overtime.duty(&next.overtime, type),
      let off = rest(&next, day: type.day)
    else { return nil }
    forget(&next, atStartOf: type.day + 1)
    return (next, off + overlap + succession + shifts + counted + beyond)
  }

  /// What the end of a period does to the state at the beginning of the next; `nil` when a hard rule forbids it.
  func closePeriod(_ state: LineState, lastDay: Int) -> (state: LineState, cost: Int)? {
    var next = state
    guard let rest = weeklyRest.closePeriod(&next.weeklyRest, lastDay: lastDay),
      let fromWeek = weeklyRestFromWeek.closePeriod(&next.weeklyRestFromWeek, lastDay: lastDay),
      let days = contractDays.closePeriod(&next.contractDays, lastDay: lastDay),
      let trained = sessions.closePeriod(&next.sessions, lastDay: lastDay),
      let variation = startVariation.closePeriod(&next.startVariation, lastDay: lastDay),
      let counted = horizonCounts.closePeriod(&next.horizonCounts, lastDay: lastDay),
      let beyond = overtime.closePeriod(&next.overtime, lastDay: lastDay)
    else { return nil }
    forget(&next, atStartOf: lastDay + 1)
    return (next, rest + fromWeek + days + trained + variation + counted + beyond)
  }

  /// Forgets what no rule can ask for any more at the beginning of a day.
  private func forget(_ state: inout LineState, atStartOf day: Int) {
    noOverlap.forget(&state.noOverlap, atStartOf: day)
    minimumRest.forget(&state.minimumRest, atStartOf: day)
    restAfterNights.forget(&state.restAfterNights, atStartOf: day)
    weeklyRest.forget(&state.weeklyRest, atStartOf: day)
    weeklyRestFromWeek.forget(&state.weeklyRestFromWeek, atStartOf: day)
    restInSevenDays.forget(&state.restInSevenDays, atStartOf: day)
  }
}
