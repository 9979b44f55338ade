import Workforce

/// Duties that locks keep, as duty types of their own: the same family, start and length, every break in a window that fits
/// no other start, one row or the stretches of its own. So the kernel prices a locked duty as it prices any other.
struct LockedTypes {
  let plan: Plan
  let rows: [SupplyRow]
  let units: UnitGrid
  /// The choice of duties that change their rows.
  let toldChoice: Int

  /// One type for each distinct duty; none for a duty that the plan does not offer, so that its lock cannot be kept.
  func types(catalogue: inout ShapeCatalogue) -> [DutyType] {
    var types: [DutyType] = []
    var seen: Set<Kept> = []
    for agent in plan.agents {
      let clock = plan.clockNumber(of: agent)
      for lock in agent.earlier where lock.isLocked {
        guard let duty = lock.duty, let family = duty.family, let (choice, stretches) = supply(of: duty, by: agent),
          plan.onCall(ofFamily: family)?.terms == duty.onCall, let offer = plan.offer(of: duty),
          let (shape, appointment) = shape(of: duty, by: agent)
        else { continue }
        let away = duty.stretches(of: agent.away)
        guard
          seen.insert(
            Kept(
              duty: duty, choice: choice, stretches: stretches, appointment: appointment, away: away, clock: clock)
          ).inserted
        else { continue }
        let (isHeld, gaps) = gaps(of: duty, away: away)
        let kept = tight(shape, around: duty.breaks, gaps: gaps)
        types.append(
          DutyType(
            day: duty.day, family: family, shape: catalogue.index(of: kept),
            start: duty.start, end: duty.end, paidMinutes: duty.paidMinutes,
            isNight: plan.night(of: agent).isNight(duty.span),
            choice: choice, locked: duty, session: isHeld ? offer.session : nil,
            around: appointment, onCall: duty.onCall, stretches: stretches, away: away, clock: clock))
      }
    }
    return types
  }

  /// The row that a duty supplies, or its stretches where it supplies several.
  private func supply(of duty: Duty, by agent: Agent) -> (choice: Int, stretches: [RowStretch])? {
    if let row = rows.row(of: duty, by: agent, in: plan) { return (row, []) }
    guard duty.onCall == nil else { return nil }
    let told = duty.rowStretches(of: agent, rows: rows, unitMinutes: units.minutes)
    return told.map { told in
      (toldChoice, told.map { RowStretch(type: -1, start: Int32($0.units.lowerBound), row: Int32($0.row)) })
    }
  }

  private struct Kept: Hashable {
    let duty: Duty
    let choice: Int
    let stretches: [RowStretch]
    let appointment: Appointment?
    let away: [Range<Int>]
    let clock: Int
  }

  /// The shape that a duty has, and the appointment that it goes on around.
  private func shape(of duty: Duty, by agent: Agent) -> (ShiftShape, Appointment?)? {
    if let plain = plan.shape(of: duty, by: agent) { return (plain, nil) }
    for appointment in agent.unavailable.compactMap(Appointment.init) where appointment.minutes.overlaps(duty.span) {
      let found = DetourTypes(plan: plan).detours(around: appointment, clock: plan.clockNumber(of: agent))
        .first {
          $0.family == duty.family && $0.start == duty.start && $0.shape.minutes == duty.minutes
            && $0.shape.admits(duty.breaks) && duty.sessions.isEmpty
        }
      if let found { return (found.shape, appointment) }
    }
    return nil
  }

  /// Stretches in which nobody is served although no break is, counted from the duty's start, and whether its session is held: one that its
  /// agent is away from in part is all such a stretch.
  private func gaps(of duty: Duty, away: [Range<Int>]) -> (isHeld: Bool, gaps: [Range<Int>]) {
    var gaps = away.map { $0.lowerBound - duty.start..<$0.upperBound - duty.start }
    let missed = duty.sessions.map { $0.start..<$0.start + $0.minutes }.filter { session in
      gaps.contains { $0.overlaps(session) }
    }
    for session in missed {
      let met = gaps.filter { $0.overlaps(session) } + [session]
      let whole = (met.map(\.lowerBound).min() ?? 0)..<(met.map(\.upperBound).max() ?? 0)
      gaps = (gaps.filter { !$0.overlaps(session) } + [whole]).sorted { $0.lowerBound < $1.lowerBound }
    }
    return (missed.isEmpty, gaps)
  }

  /// A shape whose breaks have room for these starts alone; where its holder is away there are more, which take in what they meet of breaks.
  private func tight(_ shape: ShiftShape, around breaks: [PlacedBreak], gaps: [Range<Int>]) -> ShiftShape {
    var tight = shape
    tight.breaks = zip(shape.breaks, breaks).flatMap { rule, placed in
      gaps.reduce([placed.start..<placed.start + placed.minutes]) { rest, gap in
        rest.flatMap {
          [
            $0.lowerBound..<max($0.lowerBound, min($0.upperBound, gap.lowerBound)),
            max($0.lowerBound, min($0.upperBound, gap.upperBound))..<$0.upperBound,
          ]
        }
      }.filter { !$0.isEmpty }.map { rule.fixed(at: $0) }
    }
    if !gaps.isEmpty {
      tight.breaks =
        (tight.breaks
        + gaps.map {
          BreakRule(
            kind: .rest, minutes: $0.count, isPaid: true, earliestStart: $0.lowerBound, latestEnd: $0.upperBound)
        })
        .sorted { $0.earliestStart < $1.earliestStart }
      tight.breakStep = tight.breaks.reduce(shape.breakStep) { greatestCommonDivisor($0, $1.earliestStart) }
    }
    return tight
  }
}

extension BreakRule {
  /// The same break with room for one stretch alone.
  fileprivate func fixed(at stretch: Range<Int>) -> BreakRule {
    BreakRule(
      kind: kind, minutes: stretch.count, isPaid: isPaid, earliestStart: stretch.lowerBound,
      latestEnd: stretch.upperBound)
  }
}

/// What of a duty's sessions the plan offers: one at one start, or none.
struct SessionOfDuty {
  let session: OfferedSession?
}

extension Plan {
  /// The shape that a duty has; `nil` when no family of the plan offers its start, its length and its breaks.
  func shape(of duty: Duty, by agent: Agent) -> ShiftShape? {
    guard (0..<grid.dayCount).contains(duty.day), let family = duty.family, shifts.indices.contains(family)
    else { return nil }
    let shift = shift(family, of: agent)
    guard shift.starts[duty.day].contains(duty.start) else { return nil }
    return shift.shapes(from: duty.start).first {
      $0.minutes == duty.minutes && $0.admits(duty.breaks, cut: cut(of: duty))
    }
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
  /// Whether breaks are exactly the shape's, each in its window and on its step, with no stretch too long or too short between them.
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
    for (index, (rule, pause)) in zip(breaks, placed).enumerated() {
      guard pause.kind == rule.kind, pause.minutes == rule.minutes, pause.isPaid == rule.isPaid,
        pause.start >= rule.earliestStart, pause.start + pause.minutes <= rule.latestEnd,
        pause.start % breakStep == 0, pause.start >= end + (index > 0 ? shortestStretch : 0),
        isShort(until: pause.start)
      else { return false }
      end = pause.start + pause.minutes
    }
    return isShort(until: minutes)
  }
}
