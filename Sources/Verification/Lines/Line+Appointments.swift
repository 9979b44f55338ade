import Workforce

extension Line {
  /// The break of a duty that is there for an appointment: it is no break of the shape's, paid as the appointment is, and lasts as long
  /// as the duty has to pause for it.
  func pause(of duty: Duty, for absence: Unavailability) -> PlacedBreak? {
    guard let family = duty.family, plan.shifts.indices.contains(family) else { return nil }
    for shape in plan.shifts[family].shapes where shape.minutes == duty.minutes {
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

extension Unavailability {
  /// When a duty pauses for an appointment that it overlaps: from the last step at or before its beginning to the first at or after its
  /// end, steps counted from the duty's start. `nil` when that is not inside the duty, and for any other stretch.
  func pause(of duty: Range<Int>, step: Int) -> Range<Int>? {
    guard isInterruptible, minutes.overlaps(duty) else { return nil }
    let (from, to) = (minutes.lowerBound - duty.lowerBound, minutes.upperBound - duty.lowerBound)
    guard from >= step, to < duty.count else { return nil }
    let (first, last) = (from / step * step, (to + step - 1) / step * step)
    return last < duty.count ? duty.lowerBound + first..<duty.lowerBound + last : nil
  }
}

extension ShiftShape {
  /// Steps of the breaks for appointments: the shape's own, the planning interval where it has no breaks.
  func pauseStep(on grid: TimeGrid) -> Int { breaks.isEmpty ? grid.intervalMinutes : breakStep }
}
