import TestSupport
import Workforce

@testable import Rostering

/// Two agents on two days of a week, one queue, a shift with two starts, a break and a session: so small that every roster can be tried with
/// every place of the break and of the session.
struct SessionPlan {
  var plan: Plan
  var requirement: Requirement

  /// Everything follows from the seed; where it is `alone` both agents may have the session, and never at once; where it is `together`, only at the
  /// same time.
  init(seed: UInt64, isAlone: Bool = false, isTogether: Bool = false) {
    var random = RandomSource(seed: seed &* 0x9E37_79B9)
    var centre = PlanBuilder("sessions", grid: .weeks(1, intervalMinutes: 30))
    centre.addQueue("phone")
    let pause = BreakRule(
      kind: .rest, minutes: 30, isPaid: random.below(2) == 0, earliestStart: 60, latestEnd: 210)
    let shape = ShiftShape(
      minutes: 300, breaks: random.below(4) == 0 ? [] : [pause],
      longestStretch: random.below(2) == 0 ? 210 : nil, breakStep: 30)
    centre.addShift("day", startMinutes: [480, 540], shapes: [shape])
    for day in centre.plan.shifts[0].starts.indices where day > 1 { centre.plan.shifts[0].starts[day] = [] }
    centre.addContract("c", weeklyMinutes: 0...2400, weeklyDays: 0...5, costPerHour: Double(1 + random.below(3)))
    centre.addAgents(["a", "b"])
    let window = 540..<540 + 60 * (2 + random.below(3))
    centre.plan.sessions = [
      Session(
        id: "coaching", minutes: random.below(2) == 0 ? 30 : 60, isPaid: random.below(3) > 0,
        endsStretch: random.below(2) == 0,
        starts: (0..<2).flatMap { day in
          stride(from: window.lowerBound, to: window.upperBound, by: 30).map { day * 1440 + $0 }
        },
        sinceStart: 30 * random.below(3), beforeEnd: 30 * random.below(3),
        price: random.below(2) == 0 ? nil : Double(random.below(12)))
    ]
    let asked = [1...1, 1...2, 0...1, 2...2][random.below(4)]
    centre.plan.agents[0].sessions = [SessionShare(session: 0, weeks: [asked])]
    if random.below(2) == 0 { centre.plan.agents[1].sessions = [SessionShare(session: 0, weeks: [1...7])] }
    if isAlone {
      centre.plan.sessions[0].atMost = 1
      centre.plan.agents[1].sessions = [SessionShare(session: 0, weeks: [[1...1, 1...2][random.below(2)]])]
    }
    if isTogether {
      centre.plan.sessions[0].together = .everybody
      for agent in 0..<2 {
        centre.plan.agents[agent].sessions = [
          SessionShare(session: 0, weeks: [[1...1, 0...1][min(1, random.below(4))]], isFirm: random.below(4) == 0)
        ]
      }
    }
    plan = centre.plan
    requirement = Requirement([
      (0..<336).map { interval in
        interval < 96 && (16..<30).contains(interval % 48) ? Double(random.below(9)) / 4 : 0
      }
    ])
  }

  /// A duty or none, by brute force over start, break and session.
  private func choices(day: Int, agent: Int, at time: Int?) -> [Duty?] {
    let shape = plan.shifts[0].shapes[0]
    let session = plan.sessions[0]
    let may = plan.agents[agent].sessions.isEmpty ? [] : time.map { [$0] } ?? session.starts
    var found: [Duty?] = [nil]
    for start in plan.shifts[0].starts[day] {
      let pauses: [PlacedBreak?] =
        shape.breaks.isEmpty
        ? [nil]
        : stride(from: 60, through: 180, by: 30).map {
          PlacedBreak(start: $0, minutes: 30, isPaid: shape.breaks[0].isPaid, kind: .rest)
        }
      let sessions: [PlacedSession?] =
        [nil]
        + may.map { PlacedSession(id: session.id, start: $0 - start, minutes: session.minutes, isPaid: session.isPaid) }
      for pause in pauses {
        for placed in sessions where isLegal(pause, placed, shape, session) {
          found.append(
            Duty(
              day: day, family: 0, start: start, minutes: shape.minutes, breaks: pause.map { [$0] } ?? [],
              sessions: placed.map { [$0] } ?? [], queues: [0]))
        }
      }
    }
    return found
  }

  private func isLegal(_ pause: PlacedBreak?, _ placed: PlacedSession?, _ shape: ShiftShape, _ session: Session) -> Bool
  {
    var edges = [0..<0, shape.minutes..<shape.minutes]
    if let pause { edges.append(pause.start..<pause.start + pause.minutes) }
    if let placed {
      let minutes = placed.start..<placed.start + placed.minutes
      guard placed.start >= session.sinceStart, shape.minutes - minutes.upperBound >= session.beforeEnd,
        placed.start >= 0,
        minutes.upperBound <= shape.minutes, !edges.contains(where: { $0.overlaps(minutes) })
      else { return false }
      if session.endsStretch { edges.append(minutes) }
    }
    let ordered = edges.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    return zip(ordered, ordered.dropFirst()).allSatisfy {
      $1.lowerBound - $0.upperBound <= shape.longestStretch ?? shape.minutes
    }
  }

  /// The least cost of any roster, in thousandths; `nil` when there is none.
  func optimum() -> Int? {
    guard plan.sessions[0].together != nil else { return optimum(at: nil) }
    return plan.sessions[0].starts.compactMap { optimum(at: $0) }.min()
  }

  /// The same with the session at one time, where one is told.
  private func optimum(at time: Int?) -> Int? {
    let units = UnitGrid(plan: plan)
    // Of each day the least cost for each pair of numbers of sessions.
    let days = (0..<7).map { day -> [[Int]: Int] in
      let (first, second) = (
        day < 2 ? choices(day: day, agent: 0, at: time) : [nil], day < 2 ? choices(day: day, agent: 1, at: time) : [nil]
      )
      var best: [[Int]: Int] = [:]
      for one in first {
        for other in second where !areAtOnce(one, other) {
          let counts = [one?.sessions.count ?? 0, other?.sessions.count ?? 0]
          let cost = pay(one) + pay(other) + staff([one, other], day: day, units)
          best[counts] = min(best[counts] ?? Int.max, cost)
        }
      }
      return best
    }
    var sums: [[Int]: Int] = [[0, 0]: 0]
    for day in days {
      var next: [[Int]: Int] = [:]
      for (before, cost) in sums {
        for (counts, more) in day {
          let total = [before[0] + counts[0], before[1] + counts[1]]
          next[total] = min(next[total] ?? Int.max, cost + more)
        }
      }
      sums = next
    }
    return sums.compactMap { counts, cost in
      var sum = cost
      for (agent, times) in counts.enumerated() {
        let share = plan.agents[agent].sessions.first?.weeks[0] ?? 0...0
        guard times <= share.upperBound else { return nil }
        if times < share.lowerBound {
          guard let price = plan.sessions[0].price, !plan.agents[agent].sessions[0].isFirm else { return nil }
          sum += Int((1000 * price * Double(share.lowerBound - times)).rounded())
        }
      }
      return sum
    }.min()
  }

  /// Whether two duties have sessions at once, where only one may.
  private func areAtOnce(_ one: Duty?, _ other: Duty?) -> Bool {
    guard plan.sessions[0].atMost == 1, let one, let other else { return false }
    func minutes(_ duty: Duty) -> Range<Int>? {
      duty.sessions.first.map { duty.start + $0.start..<duty.start + $0.start + $0.minutes }
    }
    guard let first = minutes(one), let second = minutes(other) else { return false }
    return first.overlaps(second)
  }

  private func pay(_ duty: Duty?) -> Int {
    guard let duty else { return 0 }
    return Int((1000 * plan.contracts[0].costPerHour * Double(duty.paidMinutes) / 60).rounded())
  }

  private func staff(_ duties: [Duty?], day: Int, _ units: UnitGrid) -> Int {
    (day * 48..<(day + 1) * 48).reduce(0) { sum, interval in
      let minutes = stride(from: interval * 30, to: (interval + 1) * 30, by: units.minutes)
      let present = duties.compactMap { $0 }.reduce(0) { sum, duty in
        sum + minutes.count { minute in duty.activities.contains { !$0.queues.isEmpty && $0.minutes.contains(minute) } }
      }
      return sum
        + requirement.staffingCost(plan: plan, queue: 0, interval: interval, unitsPerAgent: units.partsPerAgent).cost(
          units: present * units.parts)
    }
  }
}
