import Workforce

/// Duties that go on around an appointment, as duty types of their own: the same family, start and length, with one more break where
/// the appointment is. So the kernel prices them as it prices any other, and only the agents concerned may work them.
struct DetourTypes {
  let plan: Plan

  /// A shape with the break of an appointment among its own.
  struct Detour {
    let family: Int
    let day: Int
    let start: Int
    let shape: ShiftShape
    let appointment: Appointment
  }

  /// One type for each appointment, shift and place among its breaks.
  func types(catalogue: inout ShapeCatalogue) -> [DutyType] {
    var seen: Set<Asked> = []
    var types: [DutyType] = []
    let asked = plan.agents.flatMap { agent in
      agent.unavailable.compactMap(Appointment.init).map {
        Asked(appointment: $0, clock: plan.clockNumber(of: agent))
      }
    }
    for one in asked where seen.insert(one).inserted {
      let (appointment, night) = (one.appointment, plan.clock(one.clock).night)
      for detour in detours(around: appointment, clock: one.clock) {
        let span = detour.start..<detour.start + detour.shape.minutes
        types.append(
          DutyType(
            day: detour.day, family: detour.family, shape: catalogue.index(of: detour.shape), start: span.lowerBound,
            end: span.upperBound, paidMinutes: detour.shape.paidMinutes, isNight: night.isNight(span),
            around: appointment, clock: one.clock))
      }
    }
    return types
  }

  private struct Asked: Hashable {
    let appointment: Appointment
    let clock: Int
  }

  /// Every duty by a clock that can go on around an appointment.
  func detours(around appointment: Appointment, clock: Int) -> [Detour] {
    let grid = plan.clock(clock).grid
    let days = grid.day(at: appointment.minutes.lowerBound) - 1...grid.day(at: appointment.minutes.upperBound)
    return plan.shifts.map { $0.on(clock: clock) }.enumerated().filter { $0.element.onCall == nil }.flatMap {
      family, shift in
      days.clamped(to: 0...plan.grid.dayCount - 1).flatMap { day in
        shift.starts[day].flatMap { start in
          shift.shapes(from: start).flatMap { shape in
            shapes(of: shape, from: start, around: appointment).map {
              Detour(family: family, day: day, start: start, shape: $0, appointment: appointment)
            }
          }
        }
      }
    }
  }

  /// A shape with the appointment's break in each place among its own that leaves room for them all.
  private func shapes(of shape: ShiftShape, from start: Int, around appointment: Appointment) -> [ShiftShape] {
    let step = shape.breaks.isEmpty ? plan.grid.intervalMinutes : shape.breakStep
    let from = appointment.minutes.lowerBound - start
    let to = appointment.minutes.upperBound - start
    guard from < shape.minutes, to > 0 else { return [] }
    let (first, last) = (from / step * step, (to + step - 1) / step * step)
    guard from > 0, first > 0, last < shape.minutes else { return [] }
    let pause = BreakRule(
      kind: .rest, minutes: last - first, isPaid: appointment.isPaid, earliestStart: first, latestEnd: last)
    return (0...shape.breaks.count).compactMap { place in
      var changed = shape
      changed.breakStep = step
      // The pause is none of the shape's breaks; around it nothing is asked of how near they are.
      changed.shortestStretch = 0
      for index in shape.breaks.indices {
        if index < place {
          changed.breaks[index].latestEnd = min(shape.breaks[index].latestEnd, first)
        } else {
          changed.breaks[index].earliestStart = max(shape.breaks[index].earliestStart, last)
        }
      }
      changed.breaks.insert(pause, at: place)
      return changed.paidMinutes > 0 && DetourTypes.hasPlacement(changed) ? changed : nil
    }
  }

  /// Whether the breaks of a shape can follow each other, each on its step and in its window, with no stretch too long.
  private static func hasPlacement(_ shape: ShiftShape) -> Bool {
    let limit = shape.longestStretch ?? shape.minutes
    var ends = [0]
    for rule in shape.breaks {
      let first = (rule.earliestStart + shape.breakStep - 1) / shape.breakStep * shape.breakStep
      let last = min(rule.latestEnd, shape.minutes) - rule.minutes
      guard first <= last else { return false }
      ends = stride(from: first, through: last, by: shape.breakStep).filter { start in
        ends.contains { $0 <= start && start - $0 <= limit }
      }.map { $0 + rule.minutes }
    }
    return ends.contains { shape.minutes - $0 <= limit }
  }
}

/// A stretch of an agent's time around which a duty may go on.
struct Appointment: Hashable, Sendable {
  /// Elapsed minutes.
  let minutes: Range<Int>
  /// Whether the break for it is paid.
  let isPaid: Bool

  /// `nil` for any other stretch.
  init?(_ unavailability: Unavailability) {
    guard unavailability.isInterruptible else { return nil }
    minutes = unavailability.minutes
    isPaid = unavailability.effect == .paid
  }
}
