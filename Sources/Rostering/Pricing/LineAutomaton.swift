import Workforce

/// The rules of one contract as a machine: which states a line can be in, what a day's duty or a day off does to them.
///
/// This is the only place in the search where rules on lines are written down. `docs/rules.md` has the definitions.
struct LineAutomaton {
  let rules: LineRules
  let plan: Plan
  private let countedDaysOff: Int
  private let countedDays: Int
  private let countedNights: Int
  private let longestMinimumRest: Int
  private let countedRest: Int
  private let restIsHard: Bool
  private let tracksTotalDays: Bool
  private let tracksWeekends: Bool
  private let isWeekend: [Bool]
  private let successionFamilies: Set<Int>

  init(rules: LineRules, plan: Plan) {
    self.rules = rules
    self.plan = plan
    countedDaysOff = rules.minimumConsecutiveDaysOff.map(\.value).max() ?? 0
    let maxima = rules.maximumConsecutiveDays.map { $0.value + 1 }
    countedDays = (maxima + rules.minimumConsecutiveDays.map(\.value)).max() ?? 0
    let nightMaxima = rules.maximumConsecutiveNights.map { $0.value + 1 }
    countedNights = (nightMaxima + rules.restAfterNights.map(\.nights)).max() ?? 0
    longestMinimumRest = rules.minimumRest.map(\.value).max() ?? 0
    countedRest = rules.weeklyRest.map(\.value).max() ?? 0
    restIsHard = rules.weeklyRest.allSatisfy { $0.price == nil }
    tracksTotalDays = !rules.maximumDays.isEmpty
    tracksWeekends = !rules.maximumWeekends.isEmpty
    isWeekend = (0..<plan.grid.dayCount).map { plan.weekend.contains(plan.grid.weekday(of: $0)) }
    successionFamilies = Set(rules.successions.map(\.first))
  }

  /// The state at the horizon's start after a previous roster.
  func initialState(past: [PastDuty]) -> LineState {
    var state = LineState()
    guard let last = past.max(by: { $0.day < $1.day }) else {
      state.runOfDaysOff = countedDaysOff
      return state
    }
    state.lastEnd = past.map(\.minutes.upperBound).max() ?? LineState.distantPast
    let days = Set(past.map(\.day))
    let nights = Set(past.filter { plan.night.isNight($0.minutes) }.map(\.day))
    func run(endingAt day: Int, in set: Set<Int>) -> Int {
      var length = 0
      while set.contains(day - length) { length += 1 }
      return length
    }
    state.runOfDays = min(run(endingAt: -1, in: days), countedDays)
    state.runOfDaysOff = min(-1 - last.day, countedDaysOff)
    state.runOfNights = min(run(endingAt: last.day, in: nights), countedNights)
    state.nightsAreOpen = state.runOfNights > 0 && last.day == -1
    if last.day == -1, let family = last.family, successionFamilies.contains(family) {
      state.yesterdaysFamily = family
    }
    return canonical(state, atStartOf: 0)
  }

  /// What a day off does; `nil` when a hard rule forbids it.
  func dayOff(_ state: LineState, day: Int) -> (state: LineState, cost: Int)? {
    var next = state
    var cost = 0
    if state.runOfDays > 0 {
      for limit in rules.minimumConsecutiveDays {
        guard let breach = limit.cost(count: limit.value - state.runOfDays) else { return nil }
        cost += breach
      }
    }
    next.runOfDays = 0
    next.runOfDaysOff = min(state.runOfDaysOff + 1, countedDaysOff)
    next.nightsAreOpen = false
    next.yesterdaysFamily = -1
    if !(day + 1 < isWeekend.count && isWeekend[day] && isWeekend[day + 1]) { next.weekendIsWorked = false }
    return (canonical(next, atStartOf: day + 1), cost)
  }

  /// What a duty does; `nil` when a hard rule forbids it.
  func duty(_ state: LineState, _ type: DutyType) -> (state: LineState, cost: Int)? {
    var next = state
    guard var cost = restCost(state, type) else { return nil }
    guard let runs = runCost(state, type, &next) else { return nil }
    cost += runs
    guard let counts = countCost(state, type, &next) else { return nil }
    cost += counts
    if countedRest > 0 {
      let weekStart = plan.grid.dayStart(type.day / 7 * 7)
      next.longestRest = rememberedRest(state.longestRest, type.start - max(state.lastEnd, weekStart))
    }
    next.lastEnd = type.end
    next.daysThisWeek += 1
    next.runOfDaysOff = 0
    next.yesterdaysFamily = successionFamilies.contains(type.family) ? type.family : -1
    return (canonical(next, atStartOf: type.day + 1), cost)
  }

  /// What the end of a week does to the state at the beginning of the next; `nil` when a hard rule forbids it.
  func closeWeek(_ state: LineState, week: Int) -> (state: LineState, cost: Int)? {
    var next = state
    var cost = 0
    if countedRest > 0 {
      let start = plan.grid.dayStart(week * 7)
      let end = plan.grid.dayStart(week * 7 + 7)
      let longest = rememberedRest(state.longestRest, end - max(state.lastEnd, start))
      for limit in rules.weeklyRest {
        guard let breach = limit.cost(minutes: limit.value - longest) else { return nil }
        cost += breach
      }
    }
    next.longestRest = 0
    next.daysThisWeek = 0
    return (canonical(next, atStartOf: week * 7 + 7), cost)
  }

  private func restCost(_ state: LineState, _ type: DutyType) -> Int? {
    guard state.lastEnd > LineState.distantPast else { return 0 }
    let rest = type.start - state.lastEnd
    if rest < 0 { return nil }
    var cost = 0
    for limit in rules.minimumRest {
      guard let breach = limit.cost(minutes: limit.value - rest) else { return nil }
      cost += breach
    }
    let goesOn = state.nightsAreOpen && type.isNight
    if !goesOn {
      for rule in rules.restAfterNights where state.runOfNights >= rule.nights {
        guard let breach = rule.limit.cost(minutes: rule.limit.value - rest) else { return nil }
        cost += breach
      }
    }
    return cost
  }

  private func runCost(_ state: LineState, _ type: DutyType, _ next: inout LineState) -> Int? {
    var cost = 0
    for limit in rules.minimumConsecutiveDaysOff where state.runOfDaysOff > 0 {
      guard let breach = limit.cost(count: limit.value - state.runOfDaysOff) else { return nil }
      cost += breach
    }
    let run = state.runOfDays + 1
    for limit in rules.maximumConsecutiveDays where run > limit.value {
      guard let breach = limit.cost(count: 1) else { return nil }
      cost += breach
    }
    next.runOfDays = min(run, countedDays)
    if type.isNight {
      let nights = (state.nightsAreOpen ? state.runOfNights : 0) + 1
      for limit in rules.maximumConsecutiveNights where nights > limit.value {
        guard let breach = limit.cost(count: 1) else { return nil }
        cost += breach
      }
      next.runOfNights = min(nights, countedNights)
      next.nightsAreOpen = countedNights > 0
    } else {
      next.runOfNights = 0
      next.nightsAreOpen = false
    }
    for succession in rules.successions
    where succession.first == state.yesterdaysFamily && succession.second == type.family {
      guard let breach = succession.limit.cost(count: 1) else { return nil }
      cost += breach
    }
    return cost
  }

  private func countCost(_ state: LineState, _ type: DutyType, _ next: inout LineState) -> Int? {
    var cost = 0
    /// What the step from `count` to `count + 1` adds to a breach that is charged once.
    func step(_ limits: [LineRules.Limit], from count: Int) -> Int? {
      var added = 0
      for limit in limits {
        guard let before = limit.cost(count: count - limit.value),
          let after = limit.cost(count: count + 1 - limit.value)
        else { return nil }
        added += after - before
      }
      return added
    }
    if tracksTotalDays {
      guard let added = step(rules.maximumDays, from: state.totalDays) else { return nil }
      cost += added
      next.totalDays += 1
    }
    if tracksWeekends {
      if isWeekend[type.day], !state.weekendIsWorked {
        guard let added = step(rules.maximumWeekends, from: state.weekends) else { return nil }
        cost += added
        next.weekends += 1
        next.weekendIsWorked = true
      }
      if !(type.day + 1 < isWeekend.count && isWeekend[type.day] && isWeekend[type.day + 1]) {
        next.weekendIsWorked = false
      }
    }
    return cost
  }

  /// The longer of two rests, as precisely as the rules can tell: with hard rules only, the highest limit reached.
  private func rememberedRest(_ longest: Int, _ stretch: Int) -> Int {
    let rest = max(longest, min(stretch, countedRest))
    guard restIsHard else { return rest }
    return rules.weeklyRest.map(\.value).filter { $0 <= rest }.max() ?? 0
  }

  /// Forgets what no rule can ask for any more at the beginning of `day`.
  private func canonical(_ state: LineState, atStartOf day: Int) -> LineState {
    var next = state
    let now = plan.grid.dayStart(day)
    if countedRest > 0, state.longestRest < countedRest {
      // Free until now: that much rest is already certain, whatever comes.
      let weekStart = plan.grid.dayStart(min(day, plan.grid.dayCount - 1) / 7 * 7)
      let certain = now - max(state.lastEnd, weekStart)
      if restIsHard, state.lastEnd > weekStart, day % 7 != 0 {
        next.longestRest = rememberedRest(state.longestRest, certain)
      }
    }
    let nightRest =
      rules.restAfterNights.filter { state.runOfNights >= $0.nights }.map(\.limit.value).max() ?? 0
    let isAsked = state.lastEnd + max(longestMinimumRest, nightRest, 0) > now
    let weekStart = plan.grid.dayStart(day % 7 == 0 ? max(0, day - 7) : day / 7 * 7)
    let isInWeek = countedRest > 0 && next.longestRest < countedRest && state.lastEnd > weekStart
    if !isAsked, !isInWeek { next.lastEnd = LineState.distantPast }
    if !next.nightsAreOpen, !isAsked || nightRest == 0 { next.runOfNights = 0 }
    return next
  }
}
