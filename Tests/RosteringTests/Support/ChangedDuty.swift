import Workforce

extension Duty {
  /// The duty with another start, length or breaks; it serves its first queue.
  func changed(start: Int? = nil, minutes: Int? = nil, breaks: [PlacedBreak]? = nil) -> Duty {
    Duty(
      day: day, family: family, start: start ?? self.start, minutes: minutes ?? self.minutes,
      breaks: breaks ?? self.breaks, queue: queues[0])
  }

  /// The duty with its first break so many minutes later.
  func withFirstBreak(laterBy minutes: Int) -> Duty {
    var moved = breaks
    moved[0].start += minutes
    return changed(breaks: moved)
  }
}
