import Workforce

extension Line {
  /// The break of a duty that is there for an appointment: it is no break of the shape's, paid as the appointment is, and lasts
  /// from the last step at or before the appointment's beginning to the first at or after its end, inside the duty.
  ///
  /// Steps are counted from the duty's start: the shape's step for breaks, the planning interval where the shape has none.
  func pause(of duty: Duty, for absence: Unavailability) -> PlacedBreak? {
    guard absence.isInterruptible, absence.minutes.overlaps(duty.span), let family = duty.family,
      plan.shifts.indices.contains(family)
    else { return nil }
    let (from, to) = (absence.minutes.lowerBound - duty.start, absence.minutes.upperBound - duty.start)
    for shape in plan.shifts[family].shapes where shape.minutes == duty.minutes {
      let step = shape.breaks.isEmpty ? plan.grid.intervalMinutes : shape.breakStep
      var first = 0
      while first + step <= from { first += step }
      var last = first
      while last < to { last += step }
      let found = duty.breaks.first {
        $0.start == first && $0.start + $0.minutes == last && $0.kind == .rest
          && $0.isPaid == (absence.effect == .paid)
      }
      if let found, first > 0, last < duty.minutes { return found }
    }
    return nil
  }
}
