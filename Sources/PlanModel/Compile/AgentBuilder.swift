import Workforce

/// Puts an agent together from rows of the tables: when the agent is away, and what each week asks.
struct AgentBuilder {
  let times: HorizonTimes
  let contracts: [Contract]
  let openHours: OpenHours
  private let shifts: [ShiftFamily]
  private let weekend: [Weekday]
  /// When duties of each contract lie that start on each day of the horizon.
  private let spans: [[[Range<Int>]]]

  init(times: HorizonTimes, contracts: [Contract], shifts: [ShiftFamily], weekend: [Weekday], openHours: OpenHours) {
    self.times = times
    self.contracts = contracts
    self.shifts = shifts
    self.weekend = weekend
    self.openHours = openHours
    spans = contracts.map { contract in
      (0..<times.grid.dayCount).map { day in
        var seen: Set<Range<Int>> = []
        return contract.shifts.map { shifts[$0] }.filter { $0.onCall == nil }.flatMap { family in
          family.starts[day].flatMap { start in family.shapes(from: start).map { start..<start + $0.minutes } }
        }.filter { seen.insert($0).inserted }
      }
    }
  }

  /// An absence in elapsed minutes.
  struct Absence {
    var minutes: Range<Int>
    var kind: String
    var effect: Unavailability.Effect
    var isInterruptible = false
  }

  /// Queues served, ascending, and for those that are not served on all days of the horizon, on which.
  struct Skills {
    let queues: [Int]
    var days: [Int: Range<Int>] = [:]

    func queues(on day: Int) -> [Int] { days.isEmpty ? queues : queues.filter { days[$0]?.contains(day) ?? true } }
  }

  /// The agent of a row of the agents' table.
  ///
  /// - Parameters:
  ///   - draft: The row.
  ///   - contract: Position of its contract.
  ///   - rotation: What its rotation demands of each day.
  ///   - skills: Positions of the queues served.
  ///   - absences: In the order of their table.
  ///   - wishes: In the order of their table.
  /// - Returns: The agent.
  func agent(
    _ draft: AgentDraft, contract: Int, rotation: [DayPattern]? = nil, skills: Skills, absences: [Absence],
    wishes: [Wish]
  ) -> Agent {
    let blocked = self.blocked(draft)
    var unavailable = notEmployed(draft)
    unavailable += blocked.map { Unavailability(minutes: $0, reason: .availability) }
    unavailable += absences.map {
      Unavailability(
        minutes: $0.minutes, reason: .absence($0.kind), effect: $0.effect,
        isInterruptible: $0.isInterruptible)
    }
    unavailable.sort { ($0.minutes.lowerBound, $0.minutes.upperBound) < ($1.minutes.lowerBound, $1.minutes.upperBound) }
    var agent = Agent(
      id: draft.id, name: draft.name ?? draft.id, team: draft.team ?? "", contract: contract, queues: skills.queues,
      unavailable: unavailable,
      weeks: weeks(
        draft, contract: contract, rotation: rotation, skills: skills, absences: absences, unavailable: unavailable,
        blocked: blocked),
      wishes: wishes,
      references: AgentReferences(
        email: draft.email ?? "", group: draft.group ?? "", payrollID: draft.payrollID ?? ""), rotation: rotation)
    agent.skillDays = skills.days
    return agent
  }

  /// The time before the first and after the last day of employment, as far as the grid reaches.
  private func notEmployed(_ draft: AgentDraft) -> [Unavailability] {
    let grid = times.grid
    var found: [Unavailability] = []
    func add(_ days: Range<Int>) {
      guard !days.isEmpty else { return }
      let minutes = grid.dayStart(days.lowerBound)..<grid.dayStart(days.upperBound)
      found.append(Unavailability(minutes: minutes, reason: .notEmployed))
    }
    let known = -1..<grid.knownDays.upperBound
    if let first = draft.firstDay {
      add(known.lowerBound..<min(max(first.days(since: grid.firstDay), known.lowerBound), known.upperBound))
    }
    if let last = draft.lastDay {
      add(min(max(last.days(since: grid.firstDay) + 1, known.lowerBound), known.upperBound)..<known.upperBound)
    }
    return found
  }

  private func weeks(
    _ draft: AgentDraft, contract position: Int, rotation: [DayPattern]?, skills: Skills, absences: [Absence],
    unavailable: [Unavailability], blocked: [Range<Int>]
  ) -> [WeekLimits] {
    let contract = contracts[position]
    let rule = WeekLimitsRule(contract)
    let away = AwayTime(absences.filter { !$0.isInterruptible })
    let blocked = AgentBuilder.merged(blocked)
    return (0..<times.grid.weekCount).map { week in
      let pauses = unpaidPauses(unavailable, contract: position, week: week)
      let days = (week * 7..<week * 7 + 7).filter { isEmployed(draft, day: $0) }
      let asked = days.filter { pattern(rotation, contract, day: $0) != .off }
      let isTouched = asked.contains {
        isDayOff(skills, day: $0) || away.touches(times.wholeDay($0))
      }
      guard isTouched else {
        return rule.limits(
          employed: days.count, absent: 0, paid: 0, unworkable: days.count - asked.count, isRotating: rotation != nil
        ).lowered(by: pauses)
      }
      let found = reading(
        of: asked, contract: position, rotation: rotation, skills: skills, away: away, blocked: blocked)
      let taken = found.days.taken(from: AgentBuilder.contractDays(of: contract, employed: days.count))
      return rule.limits(
        employed: days.count, absent: taken.absent, paid: taken.paid,
        unworkable: days.count - asked.count + found.unworkable, isRotating: rotation != nil
      ).lowered(by: pauses)
    }
  }

  private func isDayOff(_ skills: Skills, day: Int) -> Bool {
    let served = skills.queues(on: day)
    return served.isEmpty && !skills.queues.isEmpty || openHours.isDayOff(queues: served, day: day)
  }

  /// Contract days of a week of which so many days lie within the employment.
  private static func contractDays(of contract: Contract, employed: Int) -> Int {
    (contract.weeklyDays.upperBound * employed + 6) / 7
  }

  /// Which of some days of a week absences and the calendar take, and on how many of them no duty is left.
  private func reading(
    of asked: [Int], contract position: Int, rotation: [DayPattern]?, skills: Skills, away: AwayTime,
    blocked: [Range<Int>]
  ) -> (days: ContractDaysTaken, unworkable: Int) {
    let contract = contracts[position]
    var taken = ContractDaysTaken()
    var unworkable = 0
    for day in asked {
      // A day without a duty that the agent could work is nothing that an absence or a closed day could take.
      let duties = duties(of: position, on: day, without: blocked)
      let isClosed = !duties.isEmpty && isDayOff(skills, day: day)
      let minutes = times.wholeDay(day)
      if isClosed || duties.isEmpty || away.prevents(duties, on: minutes) { unworkable += 1 }
      if duties.isEmpty { continue }
      taken.add(
        likelihood(of: day, pattern(rotation, contract, day: day), queues: skills.queues(on: day), isClosed: isClosed),
        isAbsent: isClosed || away.prevents(duties, on: minutes, by: [.paid, .unpaid]),
        isPaid: isClosed || away.prevents(duties, on: minutes, by: [.paid]))
    }
    return (taken, unworkable)
  }

  /// Contract days that absences take from a week, those that the calendar takes anyway not among them.
  ///
  /// - Parameters:
  ///   - absences: Stretches in elapsed minutes, of whatever kind.
  ///   - draft: The agent.
  ///   - contract: Position of the contract.
  ///   - rotation: What the agent's rotation demands of each day.
  ///   - queues: Positions of the queues served.
  ///   - week: The week of the horizon.
  /// - Returns: The days.
  func contractDays(
    takenBy absences: [Range<Int>], from draft: AgentDraft, contract: Int, rotation: [DayPattern]?, queues: [Int],
    week: Int
  ) -> Int {
    let days = (week * 7..<week * 7 + 7).filter { isEmployed(draft, day: $0) }
    let asked = days.filter { pattern(rotation, contracts[contract], day: $0) != .off }
    let blocked = AgentBuilder.merged(self.blocked(draft))
    let most = AgentBuilder.contractDays(of: contracts[contract], employed: days.count)
    func taken(_ stretches: [Range<Int>]) -> Int {
      let away = AwayTime(stretches.map { Absence(minutes: $0, kind: "", effect: .paid) })
      return reading(
        of: asked, contract: contract, rotation: rotation, skills: Skills(queues: queues), away: away,
        blocked: blocked
      ).days.taken(from: most).absent
    }
    return taken(absences) - taken([])
  }

  /// When an agent is not available.
  private func blocked(_ draft: AgentDraft) -> [Range<Int>] {
    guard let hours = draft.availability, !hours.isAlways else { return [] }
    return times.complement(of: times.windows(of: hours))
  }

  /// Minutes that unpaid appointments of a week take from what must be worked: of each what it can take of a duty at most.
  private func unpaidPauses(_ unavailable: [Unavailability], contract: Int, week: Int) -> Int {
    let minutes = times.grid.dayStart(7 * week)..<times.grid.dayStart(7 * week + 7)
    return unavailable.filter { $0.isInterruptible && $0.effect == .unpaid && $0.minutes.overlaps(minutes) }
      .reduce(0) { $0 + mostMinutes(takenBy: $1, ofDutiesUnder: contract, within: minutes) }
  }

  /// The longest pause of a duty for an appointment, or where no duty can go on around it what they share, within some minutes.
  private func mostMinutes(
    takenBy appointment: Unavailability, ofDutiesUnder contract: Int, within minutes: Range<Int>
  ) -> Int {
    let grid = times.grid
    let days = grid.day(at: appointment.minutes.lowerBound) - 1...grid.day(at: appointment.minutes.upperBound)
    var most = 0
    for family in contracts[contract].shifts.map({ shifts[$0] }) where family.onCall == nil {
      for start in days.clamped(to: 0...grid.dayCount - 1).flatMap({ family.starts[$0] }) {
        for shape in family.shapes(from: start) {
          let duty = start..<start + shape.minutes
          guard appointment.minutes.overlaps(duty) else { continue }
          let taken =
            appointment.pause(of: duty, step: shape.pauseStep(on: grid)) ?? appointment.minutes.clamped(to: duty)
          most = max(most, taken.clamped(to: minutes).count)
        }
      }
    }
    return most
  }

  /// The duties that start on a day under a contract and lie outside some stretches.
  private func duties(of contract: Int, on day: Int, without blocked: [Range<Int>]) -> [Range<Int>] {
    let all = spans[contract][day]
    guard let first = all.map(\.lowerBound).min(), let last = all.map(\.upperBound).max() else { return [] }
    let near = blocked.filter { $0.overlaps(first..<last) }
    return near.isEmpty ? all : all.filter { span in !near.contains { $0.overlaps(span) } }
  }

  /// What a day demands: of the rotation, else of the contract.
  private func pattern(_ rotation: [DayPattern]?, _ contract: Contract, day: Int) -> DayPattern {
    rotation?[day] ?? contract.pattern?[times.grid.weekday(of: day).index] ?? .free
  }

  private func likelihood(
    of day: Int, _ demand: DayPattern, queues: [Int], isClosed: Bool
  ) -> ContractDaysTaken.Likelihood {
    if demand.demandsWork || isClosed { return .certain }
    let opens = openHours.isOpen(queues: queues, within: times.wholeDay(day))
    return weekend.contains(times.grid.weekday(of: day)) || !opens ? .rest : .usual
  }

  private func isEmployed(_ draft: AgentDraft, day: Int) -> Bool {
    let date = times.grid.date(of: day)
    return (draft.firstDay.map { date >= $0 } ?? true) && (draft.lastDay.map { date <= $0 } ?? true)
  }

  /// Overlapping and touching stretches as one, ascending.
  static func merged(_ stretches: [Range<Int>]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for stretch in stretches.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
      if let last = result.last, stretch.lowerBound <= last.upperBound {
        result[result.count - 1] = last.lowerBound..<max(last.upperBound, stretch.upperBound)
      } else {
        result.append(stretch)
      }
    }
    return result
  }
}

extension WeekLimits {
  /// The same with so many minutes less that must be worked.
  fileprivate func lowered(by minutes: Int) -> WeekLimits {
    WeekLimits(minutes: max(0, self.minutes.lowerBound - minutes)...self.minutes.upperBound, days: days)
  }
}
