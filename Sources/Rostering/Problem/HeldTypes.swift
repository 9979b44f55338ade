import Workforce

/// What may become of duties that have begun, as duty types of their own: every family and shape that the plan offers at the same start, with
/// the breaks and the session that were told as far as they stay, and everything else later. So the kernel prices the rest of a duty as it prices any
/// other.
struct HeldTypes {
  let plan: Plan
  let rows: [SupplyRow]
  let sessions: [SessionWork]

  private struct Held: Hashable {
    let duty: Duty
    let row: Int
    let hold: DutyHold
    let clock: Int
  }

  /// The types for each distinct duty that is held in part.
  func types(catalogue: inout ShapeCatalogue) -> [DutyType] {
    var types: [DutyType] = []
    var seen: Set<Held> = []
    for agent in plan.agents {
      let clock = plan.clockNumber(of: agent)
      for day in agent.earlier {
        guard let duty = day.heldDuty, let hold = day.hold, let row = rows.row(of: duty, by: agent, in: plan),
          (0..<plan.grid.dayCount).contains(duty.day),
          seen.insert(Held(duty: duty, row: row, hold: hold, clock: clock)).inserted
        else { continue }
        for (family, shift) in plan.shifts.map({ $0.on(clock: clock) }).enumerated()
        where shift.starts[duty.day].contains(duty.start) && plan.onCall(ofFamily: family)?.terms == duty.onCall {
          for shape in shift.shapes(from: duty.start) {
            guard let shape = rest(of: shape, after: duty, hold) else { continue }
            let span = duty.start..<duty.start + shape.minutes
            let type = DutyType(
              day: duty.day, family: family, shape: catalogue.index(of: shape), start: span.lowerBound,
              end: span.upperBound, paidMinutes: duty.onCall?.paidMinutes(of: shape.minutes) ?? shape.paidMinutes,
              isNight: plan.night(of: agent).isNight(span), choice: row, locked: duty, hold: hold, onCall: duty.onCall,
              clock: clock)
            types += withSessions(type, of: duty, until: hold.until)
          }
        }
      }
    }
    return types
  }

  /// A shape whose first breaks are those of the duty that stay and whose others come later; `nil` when it does not fit what stays.
  private func rest(of shape: ShiftShape, after duty: Duty, _ hold: DutyHold) -> ShiftShape? {
    guard hold.allowsEnd(duty.start + shape.minutes, insteadOf: duty.end) else { return nil }
    let until = hold.until - duty.start
    let kept = duty.breaks.filter { $0.start < until }
    guard kept.count <= shape.breaks.count else { return nil }
    var held = shape
    for (index, rule) in shape.breaks.enumerated() {
      guard index < kept.count else {
        held.breaks[index].earliestStart = max(rule.earliestStart, until)
        guard held.breaks[index].earliestStart + rule.minutes <= rule.latestEnd else { return nil }
        continue
      }
      let pause = kept[index]
      guard pause.kind == rule.kind, pause.minutes == rule.minutes, pause.isPaid == rule.isPaid,
        rule.earliestStart <= pause.start, pause.start + pause.minutes <= rule.latestEnd,
        pause.start % shape.breakStep == 0
      else { return nil }
      held.breaks[index].earliestStart = pause.start
      held.breaks[index].latestEnd = pause.start + pause.minutes
    }
    return held
  }

  /// The type with the session that stays; where none does, without a session, and with each that somebody may have from then on.
  private func withSessions(_ type: DutyType, of duty: Duty, until: Int) -> [DutyType] {
    guard duty.sessions.contains(where: { duty.start + $0.start < until }) else {
      return [type]
        + SessionTypes(plan: plan, work: sessions).types(of: [type]).compactMap { type in
          type.session?.from(until, in: plan).map { later in
            var type = type
            type.session = later
            return type
          }
        }
    }
    guard let offer = plan.offer(of: duty)?.session else { return [] }
    return SessionTypes(plan: plan, work: sessions).types(of: [type]).filter {
      $0.holds(offer) && $0.session?.session == offer.session
    }
    .map { type in
      var type = type
      type.session = offer
      return type
    }
  }
}

extension OfferedSession {
  /// The same session at those of its starts that do not come before a minute; `nil` when none is left.
  fileprivate func from(_ minute: Int, in plan: Plan) -> OfferedSession? {
    let starts = plan.sessions[session].starts
    guard let first = self.starts.first(where: { starts[$0] >= minute }) else { return nil }
    return OfferedSession(session: session, starts: first..<self.starts.upperBound, isOwn: isOwn)
  }
}
