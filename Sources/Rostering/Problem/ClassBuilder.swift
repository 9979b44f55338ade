import Workforce

/// Groups alike agents into classes and works out what each duty type costs a class.
struct ClassBuilder {
  let plan: Plan
  let types: [DutyType]
  let rules: [LineRules]
  let rows: [SupplyRow]
  let mixes: MixCatalogue
  let tiers: TierCatalogue
  let sessions: [SessionWork]
  let unitsPerAgent: Int
  let scale: CostScale
  /// Classes beside those of the agents, in this order after them.
  var alternatives: [ClassAlternative] = []
  /// What each duty type is paid beside its hours, in thousandths, by contract; nothing where the plan has no such pay.
  var pay: [[Int]] = []

  /// A day of an earlier roster that binds or costs something: of one without a lock only when its duty begins and ends.
  private struct ToldDay: Hashable {
    let day: Int
    let span: Range<Int>?
    let isLocked: Bool
    /// The duty that a lock keeps, or that stays in part; `nil` for a day off, and without a lock.
    let kept: Duty?
    /// What of it stays, where not all of it does.
    let hold: DutyHold?
    let weight: Int

    init(_ earlier: EarlierDay) {
      day = earlier.day
      span = earlier.duty?.span
      isLocked = earlier.isLocked
      kept = earlier.keptDuty
      hold = earlier.heldDuty == nil ? nil : earlier.hold
      weight = earlier.changeWeight
    }
  }

  /// What an agent may be open to, and what stretches of a duty may be where it changes.
  private struct Opening: Hashable {
    let sets: [OpenSet]
    let stretches: [OpenStretch]?
  }

  /// Everything the search looks at in an agent.
  private struct Key: Hashable {
    let contract: Int
    let rotation: [DayPattern]?
    let queues: [Int]
    let secondary: [Int]
    let skillDays: [Int: Range<Int>]
    let open: [Opening]
    let unavailable: [Range<Int>]
    let appointments: [Appointment]
    let waivedDays: [Bool]
    let weeks: [WeekLimits]
    var wishes: [Wish]
    let past: [Duty]
    let earlier: [ToldDay]
    let sessions: [SessionShare]
    let standings: [FairShareStanding]
    /// What averages of weekly hours leave.
    let windows: [HoursWindow]
    /// When the agent is away from duties that stay.
    let away: [Range<Int>]
    /// The agent's set of tiers.
    let tiers: Int

    func opening(on day: Int) -> Opening { open.count == 1 ? open[0] : open[day] }

    func serves(_ queue: Int, onDay day: Int) -> Bool {
      queues.contains(queue) && skillDays[queue]?.contains(day) ?? true
    }

    /// Whether the agent may have a session where a duty type offers it; what stays of a duty that has begun stays.
    func has(_ offer: OfferedSession, in type: DutyType, of work: [SessionWork]) -> Bool {
      guard let share = sessions.first(where: { $0.session == offer.session && $0.weeks[type.day / 7].upperBound > 0 })
      else { return false }
      let start = work[offer.session].session.starts[offer.starts.lowerBound]
      if let hold = type.hold, start < hold.until { return true }
      guard let own = share.starts else { return !offer.isOwn }
      return offer.isOwn && own.contains(start)
    }

    func lock(on day: Int) -> ToldDay? { earlier.first { ($0.isLocked || $0.hold != nil) && $0.day == day } }
  }

  func build() -> (classes: [AgentClass], classOfAgent: [Int]) {
    var members: [[Int]] = []
    var keys: [Key: Int] = [:]
    var order: [Key] = []
    var classOfAgent: [Int] = []
    for (index, agent) in plan.agents.enumerated() {
      let key = self.key(of: agent)
      if let known = keys[key] {
        members[known].append(index)
        classOfAgent.append(known)
      } else {
        keys[key] = members.count
        classOfAgent.append(members.count)
        members.append([index])
        order.append(key)
      }
    }
    let classes = zip(order, members).map { key, agents in makeClass(key, agents: agents) }
    let others = alternatives.map { alternative in
      var key = self.key(of: plan.agents[alternative.agent])
      if let dropped = alternative.dropped { key.wishes.remove(at: dropped) }
      return makeClass(key, agents: [], demand: alternative.demand)
    }
    return (classes + others, classOfAgent)
  }

  private func key(of agent: Agent) -> Key {
    let grid = plan.grid(of: agent)
    let waived = (0..<grid.dayCount).map { day in
      let minutes = grid.minutes(ofDay: day)
      return plan.openHours.isDayOff(of: agent, day: day)
        || agent.unavailable.contains { $0.reason != .availability && $0.minutes.overlaps(minutes) }
    }
    let wishes = agent.wishes.map { wish in
      Wish(isWanted: wish.isWanted, target: wish.target, weight: wish.weight)
    }
    return Key(
      contract: agent.contract, rotation: agent.rotation, queues: agent.queues, secondary: agent.secondary,
      skillDays: agent.skillDays,
      open: agent.skillDays.isEmpty ? [opening(of: agent, day: 0)] : days.map { opening(of: agent, day: $0) },
      unavailable: agent.unavailable.map(\.minutes),
      appointments: agent.unavailable.compactMap(Appointment.init),
      waivedDays: waived, weeks: agent.weeks, wishes: wishes, past: agent.past, earlier: earlier(of: agent),
      sessions: agent.sessions, standings: agent.standings, windows: windows(of: agent), away: agent.away,
      tiers: tiers.place(of: agent.tiers))
  }

  private var days: Range<Int> { 0..<plan.grid.dayCount }

  private func opening(of agent: Agent, day: Int) -> Opening {
    Opening(
      sets: plan.openQueues(of: agent, onDay: day).map(agent.openSet),
      stretches: plan.openStretches(of: agent, onDay: day))
  }

  private func choices(_ opening: Opening, secondary: [Int]) -> [Int] {
    mixes.mix(of: opening.stretches, secondary: secondary).map { [rows.count + $0] }
      ?? opening.sets.compactMap { rows.row(serving: $0) }.sorted()
  }

  private func windows(of agent: Agent) -> [HoursWindow] {
    let (averages, shares) = (rules[agent.contract].averages, rules[agent.contract].shares)
    return averages.enumerated().flatMap { index, average in
      plan.hoursWindows(
        limit: index, minutes: average.limit.value, over: average.weeks, fromNights: average.nights, of: agent)
    }
      + shares.indices.compactMap { index in
        guard shares[index].counted == nil, agent.standings.contains(where: { $0.share == shares[index].index }) else {
          return nil
        }
        return plan.hoursAboveContract(limit: averages.count + index, of: agent)
      }
  }

  private func earlier(of agent: Agent) -> [ToldDay] {
    agent.earlier.filter { $0.isLocked || $0.heldDuty != nil || changePrice > 0 }.map(ToldDay.init)
  }

  /// Price of a changed day in steps.
  private var changePrice: Int { steps(of: plan.objective.costPerChange) }

  /// An amount in the plan's unit of cost, in steps: the thousandth nearest to it, and of that no more than it is.
  private func steps(of amount: Double) -> Int { scale.down(Int((1000 * amount).rounded())) }

  private func makeClass(_ key: Key, agents: [Int], demand: WishDemand? = nil) -> AgentClass {
    let contract = plan.contracts[key.contract]
    var costs: [Int32?] = []
    costs.reserveCapacity(types.count)
    let pay = pay.isEmpty ? nil : pay[key.contract]
    for (index, type) in types.enumerated() {
      let isAdmitted = demand?.admits(type) ?? true
      let own = isAdmitted ? cost(of: type, for: key, contract: contract, pay: pay?[index] ?? 0) : nil
      costs.append(own.map { Int32($0) })
    }
    var mustWork = [Bool](repeating: false, count: plan.grid.dayCount)
    for day in mustWork.indices where !key.waivedDays[day] && pattern(of: key, day: day).demandsWork {
      mustWork[day] = true
    }
    for lock in key.earlier where lock.kept != nil { mustWork[lock.day] = true }
    if let day = demand?.day { mustWork[day] = true }
    let wanted = key.wishes.filter(\.isWanted).reduce(0) { $0 + fullCost(of: $1) }
    let constant = wanted + changePrice * key.earlier.reduce(0) { $0 + ($1.span == nil ? 0 : $1.weight) }
    let open = key.open.flatMap(\.sets).compactMap { rows.row(serving: $0) }.sorted()
    let byDay = key.open.map { choices($0, secondary: key.secondary) }
    let own = Set(byDay.joined()).sorted()
    let mine = types.indices.filter { costs[$0] != nil }
    let bound = mine.compactMap { types[$0].choice }
    let told = mine.flatMap { types[$0].stretches.map { Int($0.row) } }
    let held = Set(key.sessions.map(\.session) + mine.compactMap { types[$0].session?.session })
    let placed = held.compactMap { sessions[$0].firstRow }.flatMap { $0..<$0 + unitsPerAgent }
    let supplied = Set(open + bound.filter(rows.indices.contains) + told)
    return AgentClass(
      contract: key.contract, agents: agents, choices: own, dayChoices: byDay.count > 1 ? byDay : nil,
      priced: Set(own + bound).sorted(),
      rows: supplied.sorted(), tiers: key.tiers,
      supplies: supplied.union(tiers.sets[key.tiers].shares.map(\.row)).union(placed).sorted(), past: key.past,
      periods: key.weeks, sessions: key.sessions,
      limitedSessions: held.filter { sessions[$0].firstRow != nil }.sorted(), standings: key.standings,
      windows: key.windows, waivedDays: key.waivedDays.indices.filter { key.waivedDays[$0] }, dutyCosts: costs,
      mustWork: mustWork,
      constantCost: constant)
  }

  /// What a day demands: of the rotation, else of the contract.
  private func pattern(of key: Key, day: Int) -> DayPattern {
    if let rotation = key.rotation { return rotation.indices.contains(day) ? rotation[day] : .free }
    return plan.contracts[key.contract].pattern?[plan.grid.weekday(of: day).index] ?? .free
  }

  /// Own cost of a duty, or `nil` when the class may not work it.
  private func cost(of type: DutyType, for key: Key, contract: Contract, pay: Int) -> Int? {
    guard type.clock == contract.clock, contract.shifts.contains(type.family),
      type.onCall != nil || !key.opening(on: type.day).sets.isEmpty
    else { return nil }
    let lock = key.lock(on: type.day)
    guard lock?.kept == type.locked, lock?.hold == type.hold, lock == nil || type.locked != nil else { return nil }
    if type.hold == nil, let duty = type.locked, type.away != duty.stretches(of: key.away) { return nil }
    if let offer = type.session, type.locked == nil || type.hold != nil, !key.has(offer, in: type, of: sessions) {
      return nil
    }
    if let choice = type.choice {
      let served =
        rows.indices.contains(choice) ? rows[choice].queues : type.stretches.flatMap { rows[Int($0.row)].queues }
      let asked = plan.onCall(ofFamily: type.onCall == nil ? nil : type.family)?.queues ?? served
      guard asked.allSatisfy({ key.serves($0, onDay: type.day) }), isOwn(type, key) else { return nil }
    }
    let span = type.start..<type.end
    let overlapped = key.unavailable.filter { $0.overlaps(span) }
    if let appointment = type.around {
      guard key.appointments.contains(appointment), overlapped == [appointment.minutes] else { return nil }
    } else if !overlapped.isEmpty {
      return nil
    }
    switch pattern(of: key, day: type.day) {
    case .off: return nil
    case .work where !type.isWork && !key.waivedDays[type.day]: return nil
    case .shifts(let some) where !some.contains(type.family) && !key.waivedDays[type.day]: return nil
    case .only(let some) where !some.contains(type.family): return nil
    default: break
    }
    var cost = scale.down(Int((1000 * contract.costPerHour * Double(type.paidMinutes) / 60).rounded()) + pay)
    for limit in rules[key.contract].maximumDailyMinutes {
      guard let breach = limit.cost(minutes: type.countedMinutes - limit.value) else { return nil }
      cost += breach
    }
    for wish in key.wishes { cost += wishCost(wish, type) }
    for earlier in key.earlier where earlier.day == type.day { cost += changeCost(earlier, type) }
    return cost
  }

  /// Whether a duty's own rows are those of an agent with these secondary skills.
  private func isOwn(_ type: DutyType, _ key: Key) -> Bool {
    guard type.onCall == nil else { return true }
    let own = type.choice.flatMap { rows.indices.contains($0) ? [$0] : nil } ?? type.stretches.map { Int($0.row) }
    return own.allSatisfy { rows[$0].secondary == key.secondary.filter(rows[$0].queues.contains) }
  }

  /// What a duty adds on a day that was off, or takes back when it begins and ends as the duty of that day did: a day with a
  /// duty is charged as changed beforehand.
  private func changeCost(_ earlier: ToldDay, _ type: DutyType) -> Int {
    let price = changePrice * earlier.weight
    if earlier.span == nil { return price }
    return earlier.span == type.start..<type.end ? -price : 0
  }

  /// What a wanted thing costs when nothing of it is granted.
  private func fullCost(of wish: Wish) -> Int {
    switch wish.target {
    case .day, .shift: steps(of: wish.weight)
    case .hours(let hours): scale.down(Int((1000 * wish.weight * Double(hours.count) / 60).rounded(.down)))
    }
  }

  /// What a duty adds for an avoided thing (positive), or takes back for a wanted one (negative).
  ///
  /// Hours are rounded down, so that a line never costs more here than the verifier says: the bound stays a bound.
  private func wishCost(_ wish: Wish, _ type: DutyType) -> Int {
    let sign = wish.isWanted ? -1 : 1
    switch wish.target {
    case .day(let day):
      return day == type.day ? sign * steps(of: wish.weight) : 0
    case .shift(let family, let day):
      return day == type.day && family == type.family ? sign * steps(of: wish.weight) : 0
    case .hours(let hours):
      let overlap = hours.clamped(to: type.start..<type.end).count
      return scale.down(Int((1000 * wish.weight * Double(sign * overlap) / 60).rounded(.down)))
    }
  }
}
