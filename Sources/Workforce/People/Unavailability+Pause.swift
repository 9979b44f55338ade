extension Unavailability {
  /// When a duty pauses for an appointment that it overlaps: from the last step at or before its beginning to the first at or after its
  /// end, steps counted from the duty's start. `nil` when that is not inside the duty, and for any other stretch.
  ///
  /// The verifier and the checks of a plan ask it; the search has shapes of its own (`DetourTypes`).
  package func pause(of duty: Range<Int>, step: Int) -> Range<Int>? {
    guard isInterruptible, minutes.overlaps(duty) else { return nil }
    let (from, to) = (minutes.lowerBound - duty.lowerBound, minutes.upperBound - duty.lowerBound)
    guard from >= step, to < duty.count else { return nil }
    let (first, last) = (from / step * step, (to + step - 1) / step * step)
    return last < duty.count ? duty.lowerBound + first..<duty.lowerBound + last : nil
  }
}

extension ShiftShape {
  /// Steps of the breaks for appointments: the shape's own, the planning interval where it has no breaks.
  package func pauseStep(on grid: TimeGrid) -> Int { breaks.isEmpty ? grid.intervalMinutes : breakStep }
}
