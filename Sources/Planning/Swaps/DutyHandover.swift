import Verification
public import Workforce

/// One duty that passes from one agent to another, who works it as he may.
public struct DutyHandover: Hashable, Sendable {
  /// Who has the duty, an index into the plan's agents.
  public let giver: Int
  /// Who is to have it.
  public let taker: Int
  /// The duty as the giver has it.
  public let given: Duty
  /// The duty as the taker works it.
  public let taken: Duty

  /// Hands a duty on.
  ///
  /// Shift, times and breaks stay. What is the giver's alone goes: pauses for appointments, and sessions that the taker does not have, become
  /// contacts. The taker serves the same queues if one of his activities is of them, else those of the activity of his that shares most
  /// of them; and pauses for appointments of his own where nothing else stands. Where none of this helps the duty stays as it is, for the
  /// rules to judge.
  ///
  /// - Parameters:
  ///   - duty: One of the giver's.
  ///   - giver: Index of who has it.
  ///   - taker: Index of somebody else.
  ///   - plan: The plan of both.
  public init(of duty: Duty, from giver: Int, to taker: Int, in plan: Plan) {
    precondition(giver != taker, "a duty passes to somebody else")
    self.giver = giver
    self.taker = taker
    given = duty
    taken = TakenDuty(plan: plan, giver: giver, taker: taker).duty(for: duty)
  }
}

/// How an agent works a duty of somebody else's.
private struct TakenDuty {
  let plan: Plan
  let giver: Int
  let taker: Int

  func duty(for duty: Duty) -> Duty {
    // By the clock of another zone it may begin on another day.
    let (own, other) = (plan.agents[taker], plan.agents[giver])
    let isSameClock = plan.clockNumber(of: own) == plan.clockNumber(of: other)
    let day = isSameClock ? duty.day : plan.grid(of: own).day(at: duty.start)
    let activities = withoutGiversOwn(duty).map { activity in
      guard case .contacts(let queues) = activity.kind else { return activity }
      return Activity(
        .contacts(queues: served(queues, day: day)), minutes: activity.minutes, isPaid: activity.isPaid)
    }
    return Duty(
      day: day, family: duty.family, activities: pauses(in: duty).reduce(activities, TakenDuty.adding),
      onCall: duty.onCall)
  }

  /// The duty's activities, contacts in place of what is the giver's alone.
  private func withoutGiversOwn(_ duty: Duty) -> [Activity] {
    let pauses = plan.pausesForAppointments(in: duty, ofAgent: giver).map { pause in
      duty.start + pause.start..<duty.start + pause.start + pause.minutes
    }
    return duty.activities.enumerated().map { index, activity in
      let isGiversOwn =
        switch activity.kind {
        case .contacts: false
        case .pause: pauses.contains(activity.minutes)
        case .task(let id): !isTakers(session: id)
        }
      guard isGiversOwn, let queues = queues(around: index, in: duty) else { return activity }
      return Activity(.contacts(queues: queues), minutes: activity.minutes)
    }
  }

  /// Whether the taker has a session, or nobody judges what else a duty is for.
  private func isTakers(session id: String) -> Bool {
    plan.sessions.isEmpty || plan.agents[taker].sessions.contains { plan.sessions[$0.session].id == id }
  }

  /// The queues served before an activity, else those after it.
  private func queues(around index: Int, in duty: Duty) -> [Int]? {
    let others = duty.activities[..<index].reversed() + duty.activities[(index + 1)...]
    return others.first { !$0.queues.isEmpty }?.queues
  }

  private func served(_ queues: [Int], day: Int) -> [Int] {
    guard !plan.activities.isEmpty else { return queues }
    let own = plan.openQueues(of: plan.agents[taker], onDay: day)
    if own.contains(where: { Set($0) == Set(queues) }) { return queues }
    func common(_ set: [Int]) -> Int { set.count(where: queues.contains) }
    // `min` keeps the first of equals: the plan's order decides.
    let closest = own.min { (-common($0), $0.count) < (-common($1), $1.count) }
    return closest.flatMap { common($0) > 0 ? $0 : nil } ?? queues
  }

  /// The pauses that appointments of the taker's ask of the duty.
  private func pauses(in duty: Duty) -> [Activity] {
    guard let family = duty.family, plan.shifts.indices.contains(family) else { return [] }
    let shapes = plan.shift(family, of: plan.agents[taker]).shapes(from: duty.start).filter {
      $0.minutes == duty.minutes
    }
    return plan.agents[taker].unavailable.compactMap { absence in
      let pause = shapes.lazy.compactMap { absence.pause(of: duty.span, step: $0.pauseStep(on: plan.grid)) }.first
      return pause.map { Activity(.pause(.rest), minutes: $0, isPaid: absence.effect == .paid) }
    }
  }

  /// Activities with a pause in the midst of contacts; as they are where it would take something else's place.
  private static func adding(_ activities: [Activity], _ pause: Activity) -> [Activity] {
    let isFree = activities.allSatisfy { !$0.queues.isEmpty || !$0.minutes.overlaps(pause.minutes) }
    guard isFree else { return activities }
    let before = activities.compactMap { $0.part(from: Int.min, to: pause.minutes.lowerBound) }
    let after = activities.compactMap { $0.part(from: pause.minutes.upperBound, to: Int.max) }
    return before + [pause] + after
  }
}

extension Activity {
  /// The part of it between two minutes; `nil` when there is none.
  fileprivate func part(from first: Int, to end: Int) -> Activity? {
    let part = minutes.clamped(to: first..<end)
    return part.isEmpty ? nil : Activity(kind, minutes: part, isPaid: isPaid)
  }
}
