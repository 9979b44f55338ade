extension Plan {
  /// Whether a `minimum-staffing` of a queue asks for anybody in an interval: the queue is open, and the interval begins in the rule's
  /// wall-clock window, which may run past midnight (`1320..<1800`).
  ///
  /// The search has a test of its own, so that the verifier shares nothing with it.
  package func asksForStaff(queue: Int, within window: Range<Int>, interval: Int) -> Bool {
    let minute = grid.wallClockMinutes[interval]
    return (window.contains(minute) || window.contains(minute + 1440))
      && openHours.isOpen(queue: queue, interval: interval)
  }
}
