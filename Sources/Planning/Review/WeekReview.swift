public import Forecasting
import Staffing
public import Workforce

/// A planned week in review: forecast beside what came, staff needed beside staff present, service promised beside what came, and what to
/// change for next week.
public struct WeekReview: Sendable {
  /// What came: contacts and those answered in time, by queue, as far as they are known.
  public struct Actual: Sendable {
    /// Contacts; `nil` for queues of which nothing is known.
    public let contacts: [ContactSeries?]
    /// Contacts answered in time; `nil` where nothing says.
    public let inTime: [ContactSeries?]

    /// Makes it.
    public init(contacts: [ContactSeries?], inTime: [ContactSeries?]) {
      self.contacts = contacts
      self.inTime = inTime
    }
  }

  /// Agent-hours over the intervals of which it is known what came.
  public struct Staff: Hashable, Sendable {
    /// Needed on contacts for the forecast, after shrinkage.
    public internal(set) var planned = 0.0
    /// Rostered.
    public internal(set) var rostered = 0.0
    /// Needed on contacts or ready for what came.
    public internal(set) var needed = 0.0
    /// At work by the log; without one, rostered less the plan's shrinkage.
    public internal(set) var present = 0.0
    /// Missing of what was needed, interval by interval.
    public internal(set) var short = 0.0
    /// Too many.
    public internal(set) var over = 0.0
  }

  /// Service of a live queue.
  public struct Service: Hashable, Sendable {
    /// The share promised within ``seconds``; `nil` without a goal.
    public let goal: Double?
    /// The wait up to which contacts are in time.
    public let seconds: Double
    /// What formulas expected of the forecast under the roster.
    public let expected: Double?
    /// What they say of what came under the staff present.
    public let explained: Double?
    /// Of all contacts that came those answered in time; `nil` when nothing says.
    public let came: Double?
  }

  /// A queue.
  public struct QueueReview: Sendable {
    /// Contacts and handling times; `nil` when nothing is known of them.
    public let accuracy: ForecastAccuracy?
    /// Staff.
    public let staff: Staff
    /// Service; `nil` for deferred queues, and when nothing is known of what came.
    public let service: Service?
  }

  /// Longest wait of a contact answered in time where goals name none, in seconds.
  private static let usualThreshold = 20.0

  /// The plan.
  public let plan: Plan
  /// By queue.
  public let queues: [QueueReview]
  /// Staff of all queues by day of the horizon.
  public let days: [Staff]
  /// What agents did; `nil` without a log.
  public let adherence: AdherenceReview?
  /// What to change for next week.
  public let advice: [ReviewAdvice]

  /// Looks back.
  ///
  /// - Parameters:
  ///   - outcome: The roster that was worked, beside the contacts that it was planned with.
  ///   - contacts: These contacts.
  ///   - actual: What came.
  ///   - log: What agents did; `nil` when nothing tells.
  ///   - settings: The plan's.
  /// - Throws: ``PlanningError`` when what came cannot be staffed.
  public init(
    of outcome: PlanOutcome, contacts: ContactForecast, actual: Actual, log: StateLog?, settings: ForecastSettings
  ) throws(PlanningError) {
    let plan = outcome.plan
    self.plan = plan
    let accuracies = zip(contacts.queues, actual.contacts).map { forecast, series in
      series.flatMap { ForecastAccuracy(of: forecast, actual: $0) }
    }
    let came = zip(contacts.queues, actual.contacts).map(WeekReview.replaced)
    let needed = try StaffingStage(plan: plan, settings: settings)
      .staffing(for: ContactForecast(queues: came.map(\.forecast)), quantile: nil).requirement
    let rostered = plan.queues.indices.map { queue in
      (0..<plan.grid.intervalCount).map { outcome.coverage?.agents(queue: queue, interval: $0) ?? 0 }
    }
    let review = log.flatMap {
      AdherenceReview(of: outcome.roster ?? Roster(duties: []), log: $0, in: plan, rostered: rostered)
    }
    adherence = review
    let table = StaffTable(
      plan: plan, outcome: outcome, rostered: rostered, needed: needed, known: came.map(\.known),
      present: review?.present)
    let (promised, explained) = try WeekReview.expectations(
      plan, contacts.queues, came, rostered: rostered, present: review?.present ?? rostered,
      isLogged: review != nil)
    queues = plan.queues.indices.map { index in
      let queue = plan.queues[index]
      let goal = queue.goals.overallServiceLevel
      let isLive = !queue.channel.isDeferred && accuracies[index] != nil
      return QueueReview(
        accuracy: accuracies[index], staff: table.byQueue[index],
        service: isLive
          ? Service(
            goal: goal?.share, seconds: goal?.seconds ?? WeekReview.usualThreshold,
            expected: promised[index]?.serviceLevel, explained: explained[index]?.serviceLevel,
            came: WeekReview.level(contacts.queues[index], actual.contacts[index], actual.inTime[index])) : nil)
    }
    days = table.byDay
    advice = ReviewAdvice.all(plan: plan, accuracies: accuracies, adherence: review)
  }

  /// A forecast with what came in its place where that is known, and where that is.
  private static func replaced(
    _ forecast: QueueForecast, _ actual: ContactSeries?
  ) -> (forecast: QueueForecast, known: [Bool]) {
    var found = forecast
    found.quantiles = nil
    var known = [Bool](repeating: false, count: forecast.contacts.count)
    guard let actual, actual.slotsPerDay == forecast.slotsPerDay else { return (found, known) }
    for slot in known.indices {
      let day = forecast.firstDay.adding(days: slot / forecast.slotsPerDay).days(since: actual.firstDay)
      guard (0..<actual.dayCount).contains(day) else { continue }
      let index = day * actual.slotsPerDay + slot % forecast.slotsPerDay
      guard let contacts = actual.observations[index].contacts else { continue }
      known[slot] = true
      found.contacts[slot] = contacts
      if contacts > 0, let seconds = actual.handlingSeconds[index] { found.handlingSeconds[slot] = seconds }
    }
    return (found, known)
  }

  /// The share answered in time over the slots of the horizon of which both are known.
  private static func level(_ forecast: QueueForecast, _ actual: ContactSeries?, _ inTime: ContactSeries?) -> Double? {
    guard let actual, let inTime, inTime.slotsPerDay == actual.slotsPerDay else { return nil }
    var (contacts, answered) = (0.0, 0.0)
    for day in 0..<forecast.dayCount {
      let date = forecast.firstDay.adding(days: day)
      let (one, other) = (date.days(since: actual.firstDay), date.days(since: inTime.firstDay))
      guard (0..<actual.dayCount).contains(one), (0..<inTime.dayCount).contains(other) else { continue }
      for slot in 0..<actual.slotsPerDay {
        guard let offered = actual.observations[one * actual.slotsPerDay + slot].contacts,
          let good = inTime.observations[other * actual.slotsPerDay + slot].contacts
        else { continue }
        contacts += offered
        answered += good
      }
    }
    return contacts > 0 ? answered / contacts : nil
  }

  /// What formulas say of the forecast under the roster, and of what came under those present. A log has who was there, so that nothing shrinks it.
  private static func expectations(
    _ plan: Plan, _ forecasts: [QueueForecast], _ came: [(forecast: QueueForecast, known: [Bool])],
    rostered: [[Double]], present: [[Double]], isLogged: Bool
  ) throws(PlanningError) -> (promised: [ErlangExpectation?], explained: [ErlangExpectation?]) {
    var there = plan
    if isLogged { there.shrinkage = ShrinkageByWeekday() }
    let observed = came.map { came in
      var known = came.forecast
      for slot in known.contacts.indices where !came.known[slot] { known.contacts[slot] = 0 }
      return known
    }
    do throws(StaffingError) {
      return (
        try CentreStaffing(plan: plan).expectations(
          for: forecasts, present: rostered, thresholdSeconds: usualThreshold),
        try CentreStaffing(plan: there).expectations(
          for: observed, present: present, thresholdSeconds: usualThreshold)
      )
    } catch {
      throw PlanningError.unstaffable(error)
    }
  }
}

/// Agent-hours by queue and by day, over the intervals of which it is known what came.
private struct StaffTable {
  private(set) var byQueue: [WeekReview.Staff]
  private(set) var byDay: [WeekReview.Staff]

  init(
    plan: Plan, outcome: PlanOutcome, rostered agents: [[Double]], needed: Requirement, known: [[Bool]],
    present: [[Double]]?
  ) {
    let grid = plan.grid
    byQueue = plan.queues.map { _ in WeekReview.Staff() }
    byDay = (0..<grid.dayCount).map { _ in WeekReview.Staff() }
    let hours = Double(grid.intervalMinutes) / 60
    for interval in 0..<grid.intervalCount {
      let day = grid.day(ofInterval: interval)
      let slot = day * grid.slotsPerDay + grid.slot(ofInterval: interval)
      let shrinkage = plan.shrinkage[grid.weekday(of: day)]
      for queue in plan.queues.indices where known[queue].indices.contains(slot) && known[queue][slot] {
        let there = present?[queue][interval] ?? agents[queue][interval] * shrinkage.available
        let need = needed.agents[queue][interval]
        func add(_ staff: inout WeekReview.Staff) {
          staff.planned += hours * outcome.requirement.rostered[queue][interval]
          staff.rostered += hours * agents[queue][interval]
          staff.needed += hours * need
          staff.present += hours * there
          staff.short += hours * max(0, need - there)
          staff.over += hours * max(0, there - need)
        }
        add(&byQueue[queue])
        add(&byDay[day])
      }
    }
  }
}
