import WallClock
import Workforce

/// What absences take of balances, date by date, in any week; weeks are made once, when they are asked for.
///
/// Which days would have been worked is answered as for what a week asks of an agent (``ContractDaysTaken``), for any week around the
/// horizon.
final class AbsenceCalendar {
  private let draft: PlanDraft
  private let ids: DraftIDs
  private let clock: DraftClock
  private let ownTimes: AgentTimes?
  private var weeks: [Week: AgentBuilder] = [:]

  /// A week by a clock.
  private struct Week: Hashable {
    let number: Int
    let zone: String
  }

  init(_ draft: PlanDraft) {
    var plain = draft
    (plain.absences, plain.wishes, plain.locks) = (nil, nil, nil)
    let (ids, clock) = (DraftIDs(plain, gaps: DraftGaps()), DraftClock(plain, gaps: DraftGaps()))
    ownTimes = clock.times.map { [plain] in AgentTimes(draft: plain, ids: ids, centre: $0) }
    (self.draft, self.ids, self.clock) = (plain, ids, clock)
  }

  /// When an absence begins and ends, in minutes since 1970; `nil` when clocks skip one of its edges or it is none.
  func instants(of absence: AbsenceDraft) -> Range<Int>? {
    guard let times = ownTimes?.of(absence.agent) else { return nil }
    let edges = AbsenceEdges(absence, times: times)
    guard let start = edges.start, let end = edges.end, start < end else { return nil }
    return start + times.clock.origin..<end + times.clock.origin
  }

  /// When a moment is, in minutes since 1970; as late as can be where clocks skip it.
  func start(of moment: Moment) -> Int {
    guard let times = clock.times else { return Int.max }
    let edges = AbsenceEdges(AbsenceDraft(agent: "", from: moment, to: moment), times: times)
    return edges.start.map { $0 + times.clock.origin } ?? Int.max
  }

  /// The dates that an absence touches.
  func dates(of absence: AbsenceDraft) -> ClosedRange<CivilDate>? {
    instants(of: absence).map { dates(of: $0, by: absence.agent) }
  }

  private func dates(of instants: Range<Int>, by agent: String) -> ClosedRange<CivilDate> {
    guard let zone = ownTimes?.of(agent).clock.zone else { return draft.horizon.firstDay...draft.horizon.firstDay }
    let first = zone.reading(atInstant: instants.lowerBound).date
    return first...max(first, zone.reading(atInstant: instants.upperBound - 1).date)
  }

  /// What absences of an agent take together, by date, in days or hours; at least within some dates.
  func counted(
    _ absences: [AbsenceDraft], of agent: AgentDraft, as counting: AbsenceKindDraft.Counting,
    within dates: ClosedRange<CivilDate>
  ) -> [CivilDate: Double] {
    // Whole weeks around the dates, since days of a week are counted together.
    let near = dates.lowerBound.adding(days: -7)...dates.upperBound.adding(days: 7)
    guard let known = instants(ofDates: near, by: agent.id) else { return [:] }
    let stretches = absences.compactMap(instants).filter { $0.overlaps(known) }.map { $0.clamped(to: known) }
    switch counting {
    case .nothing: return [:]
    case .calendarDays:
      let touched = Set(stretches.flatMap { AbsenceCalendar.all(self.dates(of: $0, by: agent.id)) })
        .filter { agent.isEmployed(on: $0) }
      return Dictionary(uniqueKeysWithValues: touched.map { ($0, 1) })
    case .workingDays:
      return Dictionary(uniqueKeysWithValues: worked(stretches, of: agent).map { ($0, 1) })
    case .hours:
      let whole = stretches.compactMap { instants(ofDates: self.dates(of: $0, by: agent.id), by: agent.id) }
      let hours = hoursOfDay(agent)
      return Dictionary(
        uniqueKeysWithValues: worked(whole, of: agent).compactMap { date in
          guard let day = instants(ofDates: date...date, by: agent.id) else { return nil }
          let away = AgentBuilder.merged(stretches.filter { $0.overlaps(day) }.map { $0.clamped(to: day) })
          return (date, min(hours, Double(away.reduce(0) { $0 + $1.count }) / 60))
        })
    }
  }

  /// Dates of a range, ascending.
  static func all(_ dates: ClosedRange<CivilDate>) -> [CivilDate] {
    (dates.lowerBound.dayNumber...dates.upperBound.dayNumber).map(CivilDate.init(dayNumber:))
  }

  /// Paid hours of a day of an agent's contract: half-way between the fewest and the most of a week, over its most days.
  private func hoursOfDay(_ agent: AgentDraft) -> Double {
    guard let position = ids.contracts.position(of: agent.contract) else { return 0 }
    let contract = ContractCompiler(draft: draft, ids: ids).contracts[position]
    let minutes = contract.weeklyMinutes.lowerBound + contract.weeklyMinutes.upperBound
    return Double(minutes) / 2 / 60 / Double(max(1, contract.weeklyDays.upperBound))
  }

  private func instants(ofDates dates: ClosedRange<CivilDate>, by agent: String) -> Range<Int>? {
    guard let zone = ownTimes?.of(agent).clock.zone else { return nil }
    let start = zone.startOfDay(dates.lowerBound)
    return start..<max(start, zone.startOfDay(dates.upperBound.adding(days: 1)))
  }

  /// The dates on which stretches keep an agent from work that would have been done, ascending. The days of a week are counted up to
  /// each of its days, so that the days of a part never come to more than those of the whole.
  private func worked(_ stretches: [Range<Int>], of agent: AgentDraft) -> [CivilDate] {
    guard let position = ids.contracts.position(of: agent.contract), let zone = ownTimes?.of(agent.id).clock.zone else {
      return []
    }
    let queues = ids.keptQueues.indices.filter {
      agent.skills.contains(draft.queues[ids.keptQueues[$0]].neededSkill)
    }
    let touched = stretches.flatMap { stretch -> ClosedRange<Int> in
      let first = week(of: zone.reading(atInstant: stretch.lowerBound).date)
      return first...max(first, week(of: zone.reading(atInstant: stretch.upperBound - 1).date))
    }
    return Set(touched).sorted().flatMap { number -> [CivilDate] in
      guard let builder = builder(ofWeek: number, by: agent.id) else { return [] }
      let (grid, origin) = (builder.times.grid, builder.times.clock.origin)
      let rotation = RotationCompiler(draft: draft, ids: ids, grid: grid).days(of: agent)
      let all = stretches.map { $0.lowerBound - origin..<$0.upperBound - origin }
      var before = 0
      return (0..<7).compactMap { day in
        let until = grid.dayStart(0)..<grid.dayStart(day + 1)
        let kept = all.filter { $0.overlaps(until) }.map { $0.clamped(to: until) }
        let taken = builder.contractDays(
          takenBy: kept, from: agent, contract: position, rotation: rotation, queues: queues, week: 0)
        defer { before = taken }
        return taken > before ? grid.date(of: day) : nil
      }
    }
  }

  /// Weeks after that in which the horizon begins.
  private func week(of date: CivilDate) -> Int {
    let days = date.days(since: draft.horizon.firstDay)
    return days >= 0 ? days / 7 : (days - 6) / 7
  }

  private func builder(ofWeek number: Int, by agent: String) -> AgentBuilder? {
    guard let zone = ownTimes?.of(agent).clock.zone, let centre = clock.times?.clock.zone else { return nil }
    let week = Week(number: number, zone: zone.identifier)
    if let known = weeks[week] { return known }
    let firstDay = draft.horizon.firstDay.adding(days: 7 * number)
    let horizon = HorizonClock(zone: centre, firstDay: firstDay)
    guard let grid = horizon.grid(firstDay: firstDay, dayCount: 7, intervalMinutes: clock.interval) else { return nil }
    let here = HorizonTimes(clock: horizon, grid: grid)
    let times = zone.identifier == centre.identifier ? here : here.elsewhere(zone)
    let supply = QueueCompiler(draft: draft, ids: ids, interval: clock.interval)
    let special = supply.specialDays
    let calendars = supply.queues.map { OpeningCalendar(weekly: $0.openSlots, specialDays: special, queue: $0.id) }
    let weekend = draft.centre.weekend ?? [.saturday, .sunday]
    let builder = AgentBuilder(
      times: times, contracts: ContractCompiler(draft: draft, ids: ids).contracts,
      shifts: ShiftCompiler(draft: draft, ids: ids, times: times).families, weekend: weekend,
      openHours: OpenHours(calendars: calendars, grid: grid))
    weeks[week] = builder
    return builder
  }
}

extension AgentDraft {
  /// Whether the agent is employed on a date.
  func isEmployed(on date: CivilDate) -> Bool {
    (firstDay.map { $0 <= date } ?? true) && (lastDay.map { date <= $0 } ?? true)
  }
}
