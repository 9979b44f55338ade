import Workforce

/// The rules of one contract as a machine: which states a line can be in, what a day's duty or a day off does to them.
///
/// This is the only place in the search where rules on lines are written down. `docs/rules.md` has the definitions.
struct LineAutomaton {
  let rules: LineRules
  let horizon: RosterHorizon
  private let countsDays: Bool
  private let countedDaysOff: Int
  private let countedDays: Int
  private let countedNights: Int
  private let longestMinimumRest: Int
  private let countedRest: Int
  private let restIsHard: Bool
  private let tracksTotalDays: Bool
  private let tracksWeekends: Bool
  private let successors: SuccessionGroups

  /// - Parameter countsDays: Whether days with a duty are limited in each period.
  init(rules: LineRules, horizon: RosterHorizon, countsDays: Bool) {
    self.rules = rules
    self.horizon = horizon
    self.countsDays = countsDays
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
    successors = SuccessionGroups(rules.successions)
  }

  /// Families with the same group are alike for every rule on lines.
  func group(ofFamily family: Int) -> Int { successors.group(of: family) }

  /// The state at the horizon's start after a previous roster.
  ///
  /// - Parameter past: `nil` when nothing is known of it: then no rule asks for anything before the horizon.
  func initialState(past: [Duty]?) -> LineState {
    var state = LineState()
    guard let past else {
      state.runOfDaysOff = countedDaysOff
      state.runIsOpen = !rules.minimumConsecutiveDays.isEmpty
      return state
    }
    guard let last = past.max(by: { $0.day < $1.day }) else {
      state.runOfDaysOff = countedDaysOff
      return state
    }
    state.lastEnd = past.map(\.end).max() ?? LineState.distantPast
    let days = Set(past.map(\.day))
    let nights = Set(past.filter { horizon.night.isNight($0.span) }.map(\.day))
    func run(endingAt day: Int, in set: Set<Int>) -> Int {
      var length = 0
      while set.contains(day - length) { length += 1 }
      return length
    }
    state.runOfDays = min(run(endingAt: -1, in: days), countedDays)
    state.runOfDaysOff = min(-1 - last.day, countedDaysOff)
    state.runOfNights = min(run(endingAt: last.day, in: nights), countedNights)
    state.nightsAreOpen = state.runOfNights > 0 && last.day == -1
    if last.day == -1, let family = last.family { state.yesterdaysFamily = successors.remembered(family) }
    return canonical(state, atStartOf: 0)
  }

  /// What a day off does; `nil` when a hard rule forbids it.
  func dayOff(_ state: LineState, day: Int) -> (state: LineState, cost: Int)? {
    var next = state
    var cost = 0
    if state.runOfDays > 0, !state.runIsOpen {
      for limit in rules.minimumConsecutiveDays {
        guard let breach = limit.cost(count: limit.value - state.runOfDays) else { return nil }
        cost += breach
      }
    }
    next.runOfDays = 0
    next.runIsOpen = false
    next.runOfDaysOff = min(state.runOfDaysOff + 1, countedDaysOff)
    next.nightsAreOpen = false
    next.yesterdaysFamily = -1
    if !horizon.weekendGoesOn(after: day) { next.weekendIsWorked = false }
    return (canonical(next, atStartOf: day + 1), cost)
  }

  /// What a duty does, and whether it is the first of a weekend; `nil` when a hard rule forbids it.
  func duty(_ state: LineState, _ type: DutyType) -> (state: LineState, cost: Int, beginsWeekend: Bool)? {
    var next = state
    guard var cost = restCost(state, type) else { return nil }
    guard let runs = runCost(state, type, &next) else { return nil }
    cost += runs
    guard let counts = countCost(state, type, &next) else { return nil }
    cost += counts
    if countedRest > 0 {
      let weekStart = horizon.dayStarts[horizon.periodStarts[type.day]]
      next.longestRest = rememberedRest(state.longestRest, type.start - max(state.lastEnd, weekStart))
    }
    next.lastEnd = type.end
    if countsDays { next.daysThisWeek += 1 }
    next.runOfDaysOff = 0
    next.yesterdaysFamily = successors.remembered(type.family)
    let beginsWeekend = rules.countsWeekends && horizon.isWeekend[type.day] && !state.weekendIsWorked
    return (canonical(next, atStartOf: type.day + 1), cost, beginsWeekend)
  }

  /// What the end of a period does to the state at the beginning of the next; `nil` when a hard rule forbids it.
  func closePeriod(_ state: LineState, lastDay: Int) -> (state: LineState, cost: Int)? {
    var next = state
    var cost = 0
    if countedRest > 0 {
      let start = horizon.dayStarts[horizon.periodStarts[lastDay]]
      let end = horizon.dayStarts[lastDay + 1]
      let longest = rememberedRest(state.longestRest, end - max(state.lastEnd, start))
      for limit in rules.weeklyRest {
        guard let breach = limit.cost(minutes: limit.value - longest) else { return nil }
        cost += breach
      }
    }
    next.longestRest = 0
    next.daysThisWeek = 0
    return (canonical(next, atStartOf: lastDay + 1), cost)
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
    if tracksWeekends, horizon.isWeekend[type.day], !state.weekendIsWorked {
      guard let added = step(rules.maximumWeekends, from: state.weekends) else { return nil }
      cost += added
      next.weekends += 1
    }
    next.weekendIsWorked = (tracksWeekends || rules.countsWeekends) && horizon.weekendGoesOn(after: type.day)
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
    let now = horizon.dayStarts[day]
    if countedRest > 0, state.longestRest < countedRest {
      // Free until now: that much rest is already certain, whatever comes.
      let weekStart = horizon.dayStarts[horizon.periodStarts[min(day, horizon.dayCount - 1)]]
      let certain = now - max(state.lastEnd, weekStart)
      if restIsHard, state.lastEnd > weekStart, horizon.periodStarts[day] != day {
        next.longestRest = rememberedRest(state.longestRest, certain)
      }
    }
    let nightRest =
      rules.restAfterNights.filter { state.runOfNights >= $0.nights }.map(\.limit.value).max() ?? 0
    let isAsked = state.lastEnd + max(longestMinimumRest, nightRest, 0) > now
    let weekStart = horizon.dayStarts[horizon.periodStarts[max(0, day - 1)]]
    let isInWeek = countedRest > 0 && next.longestRest < countedRest && state.lastEnd > weekStart
    if !isAsked, !isInWeek { next.lastEnd = LineState.distantPast }
    if !next.nightsAreOpen, !isAsked || nightRest == 0 { next.runOfNights = 0 }
    return next
  }
}
