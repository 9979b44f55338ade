import Workforce

/// Duties that locks keep, as duty types of their own: the same family, start and length, every break in a window that fits
/// no other start, one row. A duty that is open to other queues at one time than at another cannot be kept: no line of the search has
/// one. So the kernel prices a locked duty as it prices any other.
struct LockedTypes {
  let plan: Plan
  let rows: [SupplyRow]

  /// One type for each distinct duty; none for a duty that the plan does not offer, so that its lock cannot be kept.
  func types(catalogue: inout ShapeCatalogue) -> [DutyType] {
    var types: [DutyType] = []
    var seen: Set<Kept> = []
    for agent in plan.agents {
      for lock in agent.earlier where lock.isLocked {
        guard let duty = lock.duty, let family = duty.family, let queues = duty.steadyQueues,
          let offer = plan.offer(of: duty), let (shape, appointment) = shape(of: duty, by: agent)
        else { continue }
        let departure = duty.departure(at: agent.departure)
        guard seen.insert(Kept(duty: duty, appointment: appointment, departure: departure)).inserted else { continue }
        let kept = tight(shape, around: duty.breaks, until: departure.map { $0 - duty.start })
        let isHeld = duty.sessions.allSatisfy { duty.start + $0.start + $0.minutes <= departure ?? duty.end }
        types.append(
          DutyType(
            day: duty.day, family: family, shape: catalogue.index(of: kept),
            start: duty.start, end: duty.end, paidMinutes: duty.paidMinutes, isNight: plan.night.isNight(duty.span),
            row: rows.row(serving: queues), locked: duty, session: isHeld ? offer.session : nil,
            around: appointment, departure: departure))
      }
    }
    return types
  }

  private struct Kept: Hashable {
    let duty: Duty
    let appointment: Appointment?
    let departure: Int?
  }

  /// The shape that a duty has, and the appointment that it goes on around.
  private func shape(of duty: Duty, by agent: Agent) -> (ShiftShape, Appointment?)? {
    if let plain = plan.shape(of: duty) { return (plain, nil) }
    for appointment in agent.unavailable.compactMap(Appointment.init) where appointment.minutes.overlaps(duty.span) {
      let found = DetourTypes(plan: plan).detours(around: appointment).first {
        $0.family == duty.family && $0.start == duty.start && $0.shape.minutes == duty.minutes
          && $0.shape.admits(duty.breaks) && duty.sessions.isEmpty
      }
      if let found { return (found.shape, appointment) }
    }
    return nil
  }

  /// A shape whose breaks have room for these starts alone; where its holder leaves, one more of them takes the rest.
  private func tight(_ shape: ShiftShape, around breaks: [PlacedBreak], until departure: Int?) -> ShiftShape {
    var tight = shape
    let end = departure ?? shape.minutes
    tight.breaks = zip(shape.breaks, breaks).filter { $1.start < end }.map { rule, placed in
      let last = min(end, placed.start + placed.minutes)
      return BreakRule(
        kind: rule.kind, minutes: last - placed.start, isPaid: rule.isPaid, earliestStart: placed.start, latestEnd: last
      )
    }
    if let departure {
      tight.breakStep = tight.breaks.reduce(greatestCommonDivisor(shape.breakStep, departure)) {
        greatestCommonDivisor($0, $1.earliestStart)
      }
      tight.breaks.append(
        BreakRule(
          kind: .rest, minutes: shape.minutes - departure, isPaid: true, earliestStart: departure,
          latestEnd: shape.minutes))
    }
    return tight
  }
}

/// What of a duty's sessions the plan offers: one at one start, or none.
struct SessionOfDuty {
  let session: OfferedSession?
}

extension Plan {
  /// The shape that a duty has; `nil` when no family of the plan offers its start, its length and its breaks.
  func shape(of duty: Duty) -> ShiftShape? {
    guard (0..<grid.dayCount).contains(duty.day), let family = duty.family, shifts.indices.contains(family),
      shifts[family].starts[duty.day].contains(duty.start)
    else { return nil }
    return shifts[family].shapes.first { $0.minutes == duty.minutes && $0.admits(duty.breaks, cut: cut(of: duty)) }
  }

  /// The session of a duty that ends a stretch of work.
  func cut(of duty: Duty) -> PlacedSession? {
    duty.sessions.first { placed in sessions.contains { $0.id == placed.id && $0.endsStretch } }
  }

  /// The session of a duty as the plan offers it, if it has one; `nil` when the duty holds something that the plan does not offer there.
  func offer(of duty: Duty) -> SessionOfDuty? {
    guard let placed = duty.sessions.first else { return SessionOfDuty(session: nil) }
    guard duty.sessions.count == 1, let index = sessions.firstIndex(where: { $0.id == placed.id }),
      placed.minutes == sessions[index].minutes, placed.isPaid == sessions[index].isPaid,
      placed.start >= sessions[index].sinceStart,
      placed.start + placed.minutes <= duty.minutes - sessions[index].beforeEnd,
      let start = sessions[index].starts.firstIndex(of: duty.start + placed.start)
    else { return nil }
    return SessionOfDuty(session: OfferedSession(session: index, starts: start..<start + 1))
  }
}

extension ShiftShape {
  /// Whether breaks are exactly the shape's, each in its window and on its step, with no stretch too long between them.
  ///
  /// - Parameters:
  ///   - placed: The breaks, ascending.
  ///   - cut: A session that ends a stretch.
  /// - Returns: Whether they are.
  func admits(_ placed: [PlacedBreak], cut: PlacedSession? = nil) -> Bool {
    guard placed.count == breaks.count else { return false }
    let limit = longestStretch ?? minutes
    var end = 0
    func isShort(until next: Int) -> Bool {
      guard let cut, cut.start >= end, cut.start + cut.minutes <= next else { return next - end <= limit }
      return cut.start - end <= limit && next - cut.start - cut.minutes <= limit
    }
    for (rule, pause) in zip(breaks, placed) {
      guard pause.kind == rule.kind, pause.minutes == rule.minutes, pause.isPaid == rule.isPaid,
        pause.start >= rule.earliestStart, pause.start + pause.minutes <= rule.latestEnd,
        pause.start % breakStep == 0, pause.start >= end, isShort(until: pause.start)
      else { return false }
      end = pause.start + pause.minutes
    }
    return isShort(until: minutes)
  }
}
