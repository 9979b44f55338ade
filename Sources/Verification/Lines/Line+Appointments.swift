import Workforce

extension Line {
  /// The break of a duty that is there for an appointment: it is no break of the shape's, paid as the appointment is, and lasts as long
  /// as the duty has to pause for it.
  func pause(of duty: Duty, for absence: Unavailability) -> PlacedBreak? {
    guard let family = duty.family, plan.shifts.indices.contains(family) else { return nil }
    for shape in plan.shift(family, of: agent).shapes(from: duty.start) where shape.minutes == duty.minutes {
      guard let pause = absence.pause(of: duty.span, step: shape.pauseStep(on: plan.grid)) else { continue }
      let found = duty.breaks.first {
        $0.start == pause.lowerBound - duty.start && $0.minutes == pause.count && $0.kind == .rest
          && $0.isPaid == (absence.effect == .paid)
      }
      if let found { return found }
    }
    return nil
  }
}
