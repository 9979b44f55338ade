import Workforce

/// How messages name days, times, lengths and things of the plan.
struct Wording {
  let plan: Plan

  /// `2026-11-23`.
  func date(_ day: Int) -> String {
    plan.grid.date(of: day).description
  }

  /// `2026-11-23 06:30`: the wall clock at an elapsed minute. Outside the horizon a clock change is not known of.
  func time(_ minute: Int) -> String {
    let grid = plan.grid
    let interval = minute >= 0 ? minute / grid.intervalMinutes : -1
    let day = grid.day(at: minute)
    let clock: Int
    if grid.wallClockMinutes.indices.contains(interval) {
      clock = grid.wallClockMinutes[interval] + minute % grid.intervalMinutes
    } else {
      clock = minute - grid.dayStart(day)
    }
    return "\(date(day)) \(padded(clock / 60)):\(padded(clock % 60))"
  }

  /// `7 h 30 min`, `45 min`, `8 h`.
  func length(_ minutes: Int) -> String {
    let hours = minutes / 60
    let rest = minutes % 60
    if hours == 0 { return "\(rest) min" }
    return rest == 0 ? "\(hours) h" : "\(hours) h \(rest) min"
  }

  /// `1 day`, `2 days`.
  func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  /// `2`, `0.5`: a count that may have a fraction, to three decimals.
  func number(_ value: Double) -> String {
    let rounded = (value * 1000).rounded() / 1000
    return rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
  }

  /// The family's id, or its number when the plan has no such family.
  func family(_ index: Int) -> String {
    plan.shifts.indices.contains(index) ? plan.shifts[index].id : "no. \(index)"
  }

  /// The queue's id, or its number when the plan has no such queue.
  func queue(_ index: Int) -> String {
    plan.queues.indices.contains(index) ? plan.queues[index].id : "no. \(index)"
  }

  /// `duty early of 2026-11-23 06:00`.
  func duty(_ duty: Duty) -> String {
    duty.family.map { "duty \(family($0)) of \(time(duty.start))" } ?? "duty of \(time(duty.start))"
  }

  /// `week of 2026-11-23`.
  func week(_ week: Int) -> String {
    "week of \(date(7 * week))"
  }

  private func padded(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
