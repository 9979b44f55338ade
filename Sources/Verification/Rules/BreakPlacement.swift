import Workforce

/// A duty has exactly its shape's breaks, in their order and windows, on the step, without overlap, and no stretch of
/// work longer than the longest (a session may end one) nor, between breaks, shorter than the shortest; beside them it pauses for appointments. Amount: minutes out of place, or breaks that are missing, too many or of another sort.
struct BreakPlacement: LineRule {
  let id = RuleID.breaks

  func breaches(of line: Line) -> [Breach] {
    line.duties.flatMap { duty -> [Breach] in
      guard let family = duty.family, line.plan.shifts.indices.contains(family) else { return [] }
      let candidates = line.plan.shift(family, of: line.agent).shapes(from: duty.start).filter {
        $0.minutes == duty.minutes
      }
      let tries = candidates.map { breaches(of: duty, shape: $0, in: line) }
      return tries.min { $0.count < $1.count } ?? []
    }
  }

  private func breaches(of duty: Duty, shape: ShiftShape, in line: Line) -> [Breach] {
    let pauses = duty.breaks
    let kept = line.agent.unavailable.compactMap { line.pause(of: duty, for: $0) }
    let placed = pauses.filter { !kept.contains($0) }
    var found: [Breach] = []
    func note(_ amount: Int, _ unit: AmountUnit, _ fault: BreakFault) {
      found.append(line.breach(day: duty.day, amount: amount, unit, .breaks(duty, fault)))
    }
    if placed.count != shape.breaks.count {
      note(
        abs(placed.count - shape.breaks.count), .breaks, .count(placed: placed.count, asked: shape.breaks.count))
    }
    for (pause, rule) in zip(placed, shape.breaks) {
      let start = duty.start + pause.start
      if pause.kind != rule.kind {
        note(1, .breaks, .kind(start: start, placed: pause.kind, asked: rule.kind))
      }
      if pause.isPaid != rule.isPaid {
        note(1, .breaks, .pay(start: start, kind: pause.kind, isPaid: pause.isPaid))
      }
      if pause.minutes != rule.minutes {
        note(
          abs(pause.minutes - rule.minutes), .minutes,
          .length(start: start, kind: pause.kind, minutes: pause.minutes, asked: rule.minutes))
      }
      let early = rule.earliestStart - pause.start
      let late = pause.start + pause.minutes - rule.latestEnd
      if early > 0 { note(early, .minutes, .early(start: start, kind: pause.kind, minutes: early)) }
      if late > 0 { note(late, .minutes, .late(start: start, kind: pause.kind, minutes: late)) }
    }
    for pause in placed where !pause.start.isMultiple(of: shape.breakStep) {
      let off = ((pause.start % shape.breakStep) + shape.breakStep) % shape.breakStep
      note(off, .minutes, .offStep(start: duty.start + pause.start, step: shape.breakStep))
    }
    for (earlier, later) in zip(placed, placed.dropFirst()) where kept.isEmpty && shape.shortestStretch > 0 {
      let gap = later.start - earlier.start - earlier.minutes
      if gap < shape.shortestStretch {
        note(
          shape.shortestStretch - gap, .minutes,
          .near(start: duty.start + later.start, kind: later.kind, minutes: gap, limit: shape.shortestStretch))
      }
    }
    for (start, end) in stretches(of: duty, in: line) {
      if let longest = shape.longestStretch, end - start > longest {
        note(
          end - start - longest, .minutes,
          .stretch(start: duty.start + start, minutes: end - start, limit: longest))
      }
    }
    return found
  }

  /// The stretches of work between the shift's start, its breaks, sessions that end one, and its end.
  private func stretches(of duty: Duty, in line: Line) -> [(start: Int, end: Int)] {
    var stretches: [(start: Int, end: Int)] = []
    var free = 0
    let ending = Set(line.plan.sessions.filter(\.endsStretch).map(\.id))
    let cuts =
      duty.breaks.map { (start: $0.start, minutes: $0.minutes) }
      + duty.sessions.filter { ending.contains($0.id) }.map { (start: $0.start, minutes: $0.minutes) }
    for cut in cuts.sorted(by: { $0.start < $1.start }) {
      stretches.append((free, cut.start))
      free = cut.start + cut.minutes
    }
    stretches.append((free, duty.minutes))
    return stretches
  }
}
